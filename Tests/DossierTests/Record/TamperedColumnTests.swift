import GRDB
import Testing
import Workflow

@testable import Dossier

/// Every column of the record, changed alone in some row, is found by the audit.
@Suite struct `A tampered column` {
    /// Other values of the same kind, from the one that is most alike to the crudest.
    private static func others(than value: DatabaseValue) -> [DatabaseValue] {
        switch value.storage {
        case .null: ["x".databaseValue, 1.databaseValue]
        case .int64(let number): [(number + 1).databaseValue, 4711.databaseValue]
        case .string(let text): [(text + " ").databaseValue, text.swapped.databaseValue, "".databaseValue, .null]
        case .double, .blob: []
        }
    }

    /// Changes a column of every so-manieth row: the first in all ways that the table's own types admit, the others in one.
    private func expectFound(
        _ table: String, _ column: String, step: Int = 1, in record: KeptRecord, _ isFound: ([AuditProblem]) -> Bool = { !$0.isEmpty }
    ) throws {
        let key = table == "nominee" || table == "decision" ? "dossier || '/' || \(table == "nominee" ? "place" : "sequence")" : "rowid"
        let rows = try record.rows("SELECT \(key), \(column) FROM \(table) ORDER BY 1")
        var tried = 0
        for row in stride(from: 0, to: rows.count, by: step) {
            let (place, value): (DatabaseValue, DatabaseValue) = (rows[row][0], rows[row][1])
            let others = Self.others(than: value).filter { $0 != value }
            for other in row == 0 ? others[...] : others.prefix(1) {
                let problems: [AuditProblem]
                do {
                    problems = try record.problems { db in
                        try db.execute(sql: "UPDATE \(table) SET \(column) = ? WHERE \(key) = ?", arguments: [other, place])
                        #expect(db.changesCount == 1)
                    }
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    // The table does not take such a value from anybody.
                    continue
                }
                tried += 1
                #expect(isFound(problems), "\(table) \(place).\(column): \(value) → \(other): \(problems)")
            }
        }
        #expect(tried > 0, "\(table).\(column) was not tried")
    }

    @Test(arguments: [
        "dossier", "sequence", "action", "from_state", "to_state", "actor", "occurred_at", "recorded_at", "calendar_version",
        "calendar_digest", "note", "content", "previous_hash", "hash", "on_behalf_of",
    ])
    func `of the history is found`(column: String) throws {
        let record = try KeptRecord()
        try expectFound("history", column, step: 5, in: record)
    }

    @Test(arguments: DossierRow.columns)
    func `of a dossier is found, by its name`(column: String) throws {
        let record = try KeptRecord()
        try expectFound("dossier", column, step: 2, in: record) { problems in
            problems.contains { problem in
                if case .wrongColumn(_, let named, _, _) = problem { named == column } else { column == "number" && problems.count > 1 }
            }
        }
    }

    @Test(arguments: ["dossier", "place", "name", "kind", "position", "unit", "award", "outcome", "reason", "votes_for"])
    func `of a nominee is found`(column: String) throws {
        let record = try KeptRecord()
        try expectFound("nominee", column, step: 2, in: record) { problems in
            problems.contains { if case .wrongNominees = $0 { true } else { false } }
        }
    }

    @Test(arguments: [
        "dossier", "sequence", "authority", "year", "number", "date", "signer", "cancelled_at", "cancelled_reason",
    ])
    func `of a decision is found`(column: String) throws {
        let record = try KeptRecord()
        try expectFound("decision", column, in: record) { problems in
            problems.contains { if case .wrongDecisions = $0 { true } else { false } }
        }
    }

    @Test(arguments: ["kind", "key", "effective", "digest", "text"])
    func `of a definition is found`(column: String) throws {
        let record = try KeptRecord()
        for row in try record.rows("SELECT rowid, \(column) FROM definition WHERE rowid % 6 = 1") {
            let value: String = row[1]
            let other = column == "text" ? value.replacing("2018-08-27", with: "2018-08-28") : value.swapped
            let problems = try record.problems { db in
                try db.execute(sql: "UPDATE definition SET \(column) = ? WHERE rowid = ?", arguments: [other, row[0] as Int])
            }
            #expect(problems.contains { if case .alteredDefinition = $0 { true } else { false } }, "\(column): \(value.prefix(40))")
        }
    }

    @Test(arguments: ["version", "digest", "actor", "occurred_at", "recorded_at"])
    func `of a version of the calendar is found`(column: String) throws {
        try expectFound("calendar_version", column, in: try KeptRecord())
    }

    @Test(arguments: ["version", "date", "kind", "name", "source"])
    func `of a row of the calendar is found`(column: String) throws {
        try expectFound("calendar_row", column, step: 29, in: try KeptRecord()) { problems in
            problems.contains { if case .alteredCalendar = $0 { true } else { false } }
        }
    }

    @Test(arguments: ["dossier", "words"])
    func `of the search is found`(column: String) throws {
        try expectFound("dossier_search", column, in: try KeptRecord()) { problems in
            problems.contains { if case .wrongSearch = $0 { true } else { false } }
        }
    }

    @Test func `is one of those tried here`() throws {
        let record = try KeptRecord()
        #expect(try record.columns(of: "dossier") == DossierRow.columns)
        #expect(try record.columns(of: "history").joined(separator: ", ").dropFirst(4) == HistoryRow.columns.replacing("\n", with: " "))
        #expect(try record.columns(of: "nominee").dropFirst().joined(separator: ", ") == NomineeRow.columns)
        #expect(try record.columns(of: "decision").dropFirst().joined(separator: ", ") == DecisionRow.columns)
        #expect(try record.columns(of: "calendar_version") == ["version", "digest", "actor", "occurred_at", "recorded_at"])
        #expect(try record.columns(of: "calendar_row") == ["version", "date", "kind", "name", "source"])
        #expect(try record.problems() == [])
    }
}

extension String {
    /// The text with its last letter or digit made another one.
    fileprivate var swapped: String {
        guard let place = lastIndex(where: { $0.isLetter || $0.isNumber }) else { return self + "x" }
        let other: Character = self[place].isNumber ? (self[place] == "1" ? "2" : "1") : (self[place] == "a" ? "b" : "a")
        return replacingCharacters(at: place, with: other)
    }

    private func replacingCharacters(at place: Index, with other: Character) -> String {
        String(self[..<place]) + String(other) + String(self[index(after: place)...])
    }
}
