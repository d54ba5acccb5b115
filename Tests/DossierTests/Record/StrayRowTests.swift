import Foundation
import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `A row that is missing, or too many` {
    private static let number = "(SELECT min(dossier) FROM nominee)"

    @Test(arguments: [
        ("DELETE FROM dossier WHERE number = \(number)", "dossier-missing"),
        ("DELETE FROM history WHERE dossier = \(number)", "history-missing"),
        ("DELETE FROM nominee WHERE dossier = \(number) AND place = 1", "nominees"),
        ("DELETE FROM nominee WHERE dossier = \(number)", "nominees"),
        ("DELETE FROM decision WHERE cancelled_at IS NOT NULL", "decisions"),
        ("DELETE FROM decision", "decisions"),
        ("DELETE FROM dossier_search WHERE dossier = \(number)", "search"),
        ("DELETE FROM definition WHERE key = 'direct-award'", "definition-missing"),
        ("DELETE FROM calendar_row WHERE version = 2", "calendar-altered"),
        ("DELETE FROM calendar_row WHERE date = '2018-04-30'", "calendar-altered"),
        ("DELETE FROM calendar_version WHERE version = 2", "calendar-altered"),
        (
            "INSERT INTO nominee (dossier, place, name, kind, award, outcome) VALUES (\(number), 99, 'A', 'individual', 'x', 'awarded')",
            "nominees"
        ),
        (
            "INSERT INTO nominee (dossier, place, name, kind, award, outcome) VALUES ('none', 1, 'A', 'individual', 'x', 'awarded')",
            "nominees"
        ),
        (
            "INSERT INTO decision (dossier, sequence, authority, year, number, date) VALUES (\(number), 99, 'province', 2018, '1', '2018-01-01')",
            "decisions"
        ),
        (
            "INSERT INTO decision (dossier, sequence, authority, year, number, date) VALUES ('none', 1, 'province', 2018, '1', '2018-01-01')",
            "decisions"
        ),
        ("INSERT INTO dossier_search (dossier, words) VALUES ('none', 'a b')", "search"),
        ("INSERT INTO calendar_row VALUES (2, '2018-11-16', 'holiday', 'A', 'B')", "calendar-altered"),
        ("INSERT INTO definition SELECT kind, key, '2019-01-01', digest, path, text, published_at FROM definition", "definition-altered"),
        (
            "INSERT INTO dossier SELECT 'none', procedure, procedure_version, process, process_version, level, basis, unit, channel, state, revision, assignee, received_at, accepted_at, stopped_at, decided_at, clock, due_at, step_due_at, calendar_version, one_door FROM dossier LIMIT 1",
            "history-missing"
        ),
    ])
    func `is found`(sql: String, code: String) throws {
        let record = try KeptRecord()
        let problems = try record.problems { db in
            try db.execute(sql: sql)
            #expect(db.changesCount > 0)
        }
        #expect(problems.map(\.code).contains(code), "\(problems)")
    }

    @Test func `in the folder of attachments is found, and so is a file that was altered`() throws {
        let record = try KeptRecord()
        let digest = AttachmentFolder.file(of: Data("Tờ trình".utf8), named: "").digest
        let path = record.store.attachments.path(of: digest)
        #expect(FileManager.default.fileExists(atPath: path))
        for content in ["Tờ trìnn", "", "Tờ trình "] {
            try Data(content.utf8).write(to: URL(filePath: path))
            #expect(try record.problems().map(\.code) == ["file-altered"])
        }
        try FileManager.default.removeItem(atPath: path)
        #expect(try record.problems().map(\.code) == ["file-missing"])
        try Data("Tờ trình".utf8).write(to: URL(filePath: path))
        #expect(try record.problems() == [])
    }
}
