import Foundation
import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `A tampered history` {
    @Test func `from which any one entry was removed is found`() throws {
        let record = try KeptRecord()
        let entries = try record.rows("SELECT id FROM history ORDER BY id").map { $0[0] as Int }
        #expect(entries.count > 30)
        for entry in entries where entry % 3 == 1 || entry == entries.last {
            let problems = try record.problems { try $0.execute(sql: "DELETE FROM history WHERE id = ?", arguments: [entry]) }
            #expect(!problems.isEmpty, "entry \(entry)")
        }
    }

    @Test func `in which two entries changed places is found`() throws {
        let record = try KeptRecord()
        let last = try #require(try record.rows("SELECT max(id) FROM history").first?[0] as Int?)
        for entry in stride(from: 1, to: last, by: 3) {
            let problems = try record.problems { db in
                try db.execute(sql: "UPDATE history SET id = -1 WHERE id = ?", arguments: [entry])
                try db.execute(sql: "UPDATE history SET id = ? WHERE id = ?", arguments: [entry, entry + 1])
                try db.execute(sql: "UPDATE history SET id = ? WHERE id = -1", arguments: [entry + 1])
            }
            #expect(problems.contains { if case .broken = $0 { true } else { false } }, "entries \(entry) and \(entry + 1)")
        }
    }

    @Test func `into which an entry was put with a hash of its own is found`() throws {
        let record = try KeptRecord()
        for place in [0, 7, 1000] {
            let problems = try record.problems { db in
                let row = try #require(
                    try Row.fetchOne(db, sql: "SELECT \(HistoryRow.columns) FROM history WHERE action = 'appraise' ORDER BY id LIMIT 1"))
                var forged = HistoryRow(row)
                forged.sequence = 99
                forged.previousHash =
                    try String.fetchOne(db, sql: "SELECT hash FROM history WHERE id <= ? ORDER BY id DESC LIMIT 1", arguments: [place])
                    ?? HistoryRow.beginning
                forged.hash = forged.expectedHash
                try db.execute(sql: "UPDATE history SET id = -id WHERE id > ?", arguments: [place])
                try db.execute(sql: "UPDATE history SET id = 1 - id WHERE id < 0")
                try forged.insert(db)
                try db.execute(sql: "UPDATE history SET id = ? WHERE hash = ?", arguments: [place + 1, forged.hash])
            }
            #expect(!problems.isEmpty, "after entry \(place)")
        }
    }

    @Test func `whose end was cut off, and everything rebuilt, is found by a head kept elsewhere`() throws {
        let record = try KeptRecord()
        let report = try record.store.read { try $0.audit() }
        let kept = KeptHead(hash: report.head, entries: report.entries)
        #expect(try record.problems(against: kept) == [])
        try record.tamper { try $0.execute(sql: "DELETE FROM history WHERE id > (SELECT max(id) - 2 FROM history)") }
        #expect(try !record.problems().isEmpty, "the dossiers still tell of the entries that are gone")
        try record.store.write(at: ImportOffice.now) { try $0.rebuild() }
        #expect(try record.problems() == [])
        #expect(try record.problems(against: kept) == [.cutOff(entries: report.entries - 2, kept: report.entries)])
    }

    @Test func `that was written anew from an entry on is found by a head kept elsewhere`() throws {
        let record = try KeptRecord()
        let report = try record.store.read { try $0.audit() }
        try record.tamper { db in
            try db.execute(sql: "UPDATE history SET actor = 'admin' WHERE id = 3")
            try Self.rehash(db)
        }
        #expect(try record.problems() == [], "who writes all of it anew deceives whoever kept nothing")
        let problems = try record.problems(against: KeptHead(hash: report.head, entries: report.entries))
        #expect(problems.contains { if case .otherHead(report.head, _) = $0 { true } else { false } }, "\(problems)")
    }

    @Test func `that goes on after a head was kept is no problem, and a wrong head is one`() throws {
        let record = try KeptRecord()
        for entries in [1, 10, 20] {
            let hash = try #require(
                try record.rows("SELECT hash FROM history ORDER BY id LIMIT 1 OFFSET \(entries - 1)").first?[0] as String?)
            #expect(try record.problems(against: KeptHead(hash: hash, entries: entries)) == [])
            #expect(try record.problems(against: KeptHead(hash: hash, entries: entries + 1)).count == 1)
            #expect(try record.problems(against: KeptHead(hash: HistoryRow.beginning, entries: entries)).count == 1)
        }
    }

    /// With every hash made right again, what an entry says of itself is still held against what the replay gives.
    @Test(arguments: [
        "UPDATE history SET to_state = 'issued' WHERE action = 'appraise'", "UPDATE history SET from_state = NULL WHERE action = 'decide'",
        "UPDATE history SET from_state = 'submitted' WHERE action = 'issue'", "UPDATE history SET action = 'refuse' WHERE action = 'issue'",
        "UPDATE history SET calendar_digest = previous_hash WHERE id = 5", "UPDATE history SET calendar_version = 9 WHERE id = 5",
        "UPDATE history SET occurred_at = '2018-10-01T08:31' WHERE action = 'accept'",
        "UPDATE history SET sequence = sequence + 100", "UPDATE history SET content = '{}' WHERE id = 4",
        "UPDATE history SET content = replace(content, 'appraised', 'nowhere')",
        "UPDATE history SET content = replace(content, '2018-08-27', '2018-08-26') WHERE sequence = 1",
        "UPDATE history SET occurred_at = 'yesterday' WHERE id = 2", "UPDATE history SET dossier = 'X' WHERE id = 6",
    ])
    func `whose hashes were made right again is found where it contradicts itself`(sql: String) throws {
        let record = try KeptRecord()
        let problems = try record.problems { db in
            try db.execute(sql: sql)
            #expect(db.changesCount > 0)
            try Self.rehash(db)
        }
        #expect(!problems.isEmpty)
        #expect(!problems.contains { if case .altered = $0 { true } else { false } }, "the hashes were to be right: \(problems)")
    }

    /// Makes the whole chain right again, as somebody would who knows how it is made.
    private static func rehash(_ db: Database) throws {
        var previous = HistoryRow.beginning
        for row in try Row.fetchAll(db, sql: "SELECT \(HistoryRow.columns), id FROM history ORDER BY id") {
            var entry = HistoryRow(row)
            entry.previousHash = previous
            entry.hash = entry.expectedHash
            previous = entry.hash
            try db.execute(
                sql: "UPDATE history SET previous_hash = ?, hash = ? WHERE id = ?",
                arguments: [entry.previousHash, entry.hash, row["id"] as Int])
        }
    }
}
