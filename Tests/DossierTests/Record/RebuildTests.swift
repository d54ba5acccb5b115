import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `What follows from the history` {
    private static let derived = ["dossier", "nominee", "decision", "dossier_search"]

    @Test func `is the same again after it was wiped and rebuilt`() throws {
        let record = try KeptRecord()
        let before = try record.content()
        #expect(before.filter { $0.hasPrefix("dossier ") }.count == 7)
        try record.tamper { db in
            for table in Self.derived.reversed() { try db.execute(sql: "DELETE FROM \(table)") }
        }
        #expect(try record.content(of: Self.derived) == [])
        #expect(try !record.problems().isEmpty)
        try record.store.write(at: ImportOffice.now) { try $0.rebuild() }
        #expect(try record.content() == before)
        #expect(try record.problems() == [])
    }

    @Test func `is the same again after every value in it was made wrong`() throws {
        let record = try KeptRecord()
        let before = try record.content(of: Self.derived)
        try record.tamper { db in
            try db.execute(
                sql: """
                    UPDATE dossier SET procedure = 'x', procedure_version = 'x', process = 'x', process_version = 'x', level = 'x',
                        basis = 'x', unit = 'x', channel = 'x', state = 'x', revision = 0, assignee = 'x', received_at = 'x',
                        accepted_at = 'x', stopped_at = 'x', decided_at = 'x', clock = 'x', due_at = 'x', step_due_at = 'x',
                        calendar_version = 0;
                    UPDATE nominee SET name = 'x', kind = 'x', position = 'x', unit = 'x', award = 'x', outcome = 'x', reason = 'x',
                        votes_for = -1;
                    UPDATE decision SET authority = 'x', year = 0, number = 'x', date = 'x', signer = 'x', cancelled_at = 'x',
                        cancelled_reason = 'x';
                    UPDATE dossier_search SET words = 'x';
                    """)
        }
        try record.store.write(at: ImportOffice.now) { try $0.rebuild() }
        #expect(try record.content(of: Self.derived) == before)
    }

    @Test func `is found by name again after a rebuild`() throws {
        let record = try KeptRecord()
        try record.store.write(at: ImportOffice.now) { try $0.rebuild() }
        var filter = ListFilter()
        filter.search = "do thi anh"
        let found = try record.store.read { try $0.list(filter, at: ImportOffice.now) }
        #expect(found.dossiers.count == 1)
    }
}
