import Foundation
import GRDB
import Testing

@testable import Dossier

/// A record of the third migration, brought up to date.
@Suite struct `A record from before there was anything but awards` {
    private func olderRecord() throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "tdkt-older-\(UUID().uuidString).sqlite").path
        let queue = try DatabaseQueue(path: path)
        var migrator = DatabaseMigrator()
        for migration in Schema.migrations.prefix(3) { migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) } }
        try migrator.migrate(queue)
        try queue.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    PRAGMA application_id = \(Schema.applicationID);
                    PRAGMA user_version = 3;
                    INSERT INTO unit VALUES ('p1', 'Sở mẫu', 'province', NULL);
                    INSERT INTO calendar_version VALUES (1, 'x', NULL, '2018-09-01T08:00', '2018-09-01T08:00');
                    INSERT INTO dossier (
                        rowid, number, procedure, procedure_version, process, process_version, level, basis, unit, channel, state,
                        revision, received_at, clock, calendar_version)
                    VALUES (7, 'A-1', 'a', '2018-08-27', 'b', '2018-08-27', 'province', 'merit', 'p1', 'direct', 'submitted', 1,
                        '2018-10-01T08:00', 'notStarted', 1);
                    INSERT INTO nominee VALUES ('A-1', 1, 'An', 'individual', NULL, NULL, 'flag', 'pending', NULL, NULL);
                    INSERT INTO dossier_search (rowid, dossier, words) VALUES (7, 'A-1', 'a 1 so mau an');
                    """)
        }
        try queue.close()
        return path
    }

    @Test func `keeps its dossiers, their rowids and what refers to them, and takes what is no award`() throws {
        let path = try olderRecord()
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }  // may be gone already
        let store = try DossierStore.open(at: path)
        try store.database.read { db in
            let row = try #require(try Row.fetchOne(db, sql: "SELECT rowid, number, level, basis, unit, state FROM dossier"))
            #expect(row[0] as Int == 7 && row[1] as String == "A-1" && row[3] as String == "merit" && row[5] as String == "submitted")
            #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
            let indexes = try String.fetchAll(db, sql: "SELECT name FROM pragma_index_list('dossier') WHERE name LIKE 'dossier_%'")
            #expect(indexes.count == 9, "\(indexes)")
            let found = try String.fetchOne(
                db, sql: "SELECT number FROM dossier JOIN dossier_search ON dossier_search.rowid = dossier.rowid WHERE words MATCH 'mau'")
            #expect(found == "A-1")
        }
        try store.database.write { db in
            try db.execute(sql: "UPDATE dossier SET level = 'state', basis = NULL")
            #expect(throws: DatabaseError.self) { try db.execute(sql: "UPDATE dossier SET level = 'town'") }
            #expect(throws: DatabaseError.self) { try db.execute(sql: "DELETE FROM dossier") }
        }
        try store.close()
    }
}
