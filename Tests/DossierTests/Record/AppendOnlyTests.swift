import GRDB
import Testing

@testable import Dossier

@Suite struct `What is written once` {
    @Test(arguments: [
        "UPDATE history SET note = 'x'", "UPDATE history SET id = id + 1000", "DELETE FROM history", "DELETE FROM history WHERE id = 1",
        "UPDATE OR REPLACE history SET actor = 'x' WHERE id = 2", "UPDATE definition SET text = ''", "DELETE FROM definition",
        "UPDATE definition SET published_at = '2019-01-01T00:00'", "UPDATE calendar_row SET kind = 'ordinary'", "DELETE FROM calendar_row",
        "DELETE FROM calendar_version", "DELETE FROM unit", "DELETE FROM user",
        "INSERT INTO history SELECT * FROM history WHERE id = 1", "INSERT INTO calendar_version SELECT * FROM calendar_version",
    ])
    func `is neither edited nor removed`(sql: String) throws {
        let record = try KeptRecord()
        let before = try record.content()
        let error = #expect(throws: DatabaseError.self) {
            try record.store.database.pool.write { try $0.execute(sql: sql) }
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
        #expect(try record.content() == before)
    }

    @Test(arguments: [
        "INSERT OR REPLACE INTO history SELECT id, dossier, sequence, action, from_state, to_state, 'x', occurred_at, recorded_at, calendar_version, calendar_digest, note, content, previous_hash, hash FROM history WHERE id = 2",
        "INSERT OR REPLACE INTO definition SELECT kind, key, effective, 'x', path, text, published_at FROM definition",
        "INSERT OR REPLACE INTO calendar_row SELECT version, date, 'ordinary', name, source FROM calendar_row",
        "UPDATE calendar_version SET occurred_at = '2000-01-01T00:00'",
    ])
    func `is not even replaced by a statement that means to`(sql: String) throws {
        let record = try KeptRecord()
        let before = try record.content()
        // Whether SQLite refuses it or the audit finds it, it does not pass unseen.
        try? record.store.database.pool.write { try $0.execute(sql: sql) }
        if try record.content() != before { #expect(try !record.problems().isEmpty) }
    }
}
