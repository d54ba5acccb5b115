import Foundation
import GRDB
import Synchronization
import Testing
import Workflow

@testable import Dossier

/// How SQLite goes about the lists that people look at all day.
@Suite struct `The plan of a list` {
    /// The statements that a question is answered with, each with its plan.
    private func plans(_ question: (Snapshot) throws -> Void) throws -> [(sql: String, plan: [String])] {
        let record = try KeptRecord()
        return try withExtendedLifetime(record) {
            try record.store.database.read { db in
                let statements = Mutex<[String]>([])
                db.trace { event in
                    if case .statement(let statement) = event { statements.withLock { $0.append(statement.sql) } }
                }
                try question(Snapshot(db: db, store: record.store))
                db.trace()
                return try Set(statements.withLock { $0 }).filter { $0.contains("dossier") && $0.hasPrefix("SELECT") }.sorted().map { sql in
                    let explain = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
                    explain.setUncheckedArguments(StatementArguments())
                    return (sql, try Row.fetchAll(explain).map { $0["detail"] })
                }
            }
        }
    }

    private func expect(_ question: (Snapshot) throws -> Void, uses indexes: [String], at location: SourceLocation = #_sourceLocation)
        throws
    {
        let plans = try plans(question)
        let steps = plans.flatMap(\.plan)
        #expect(!plans.isEmpty, sourceLocation: location)
        for index in indexes { #expect(steps.contains { $0.contains(index) }, "\(index): \(steps)", sourceLocation: location) }
        // A page in the order of numbers walks the index of the numbers until it is full, and sorts nothing; that is no scan.
        let walk = "SCAN dossier USING INDEX sqlite_autoindex_dossier_1"
        for (sql, plan) in plans {
            for step in plan where step.hasPrefix("SCAN dossier") || step.hasPrefix("SCAN history") || step.hasPrefix("SCAN nominee") {
                let isWalk = step == walk && sql.contains("LIMIT") && !plan.contains { $0.contains("TEMP B-TREE") }
                if !isWalk, !step.contains("VIRTUAL TABLE INDEX 0:M") { Issue.record("\(step) in \(sql)", sourceLocation: location) }
            }
        }
    }

    @Test func `of what is overdue and what will be names the index of the due moments`() throws {
        try expect({ _ = try $0.overdue(at: ImportOffice.now, limit: 50) }, uses: ["dossier_due", "dossier_step_due", "history_occurred"])
        try expect({ _ = try $0.overdue(at: ImportOffice.now) }, uses: ["dossier_due", "dossier_step_due"])
        try expect({ _ = try $0.dueSoon(within: 3, at: ImportOffice.now) }, uses: ["dossier_due", "dossier_step_due"])
    }

    @Test func `narrowed to a state, a unit, a procedure or a person names their index`() throws {
        func list(_ change: @escaping (inout ListFilter) -> Void) -> (Snapshot) throws -> Void {
            { snapshot in
                var filter = ListFilter()
                change(&filter)
                _ = try snapshot.list(filter, at: ImportOffice.now)
            }
        }
        try expect(list { $0.unit = UnitCode("p1") }, uses: ["dossier_unit"])
        try expect(list { $0.procedure = ProcedureKey("province-merit-certificate-unplanned") }, uses: ["dossier_procedure"])
        try expect(list { $0.search = "anh" }, uses: ["dossier_search"])
        try expect(list { $0.after = DossierNumber("H37.12-181001-0003") }, uses: ["dossier"])
        try expect(list { _ in }, uses: ["dossier"])
        try expect(list { $0.state = StateKey("submitted") }, uses: ["dossier_state"])
        try expect(list { $0.assignee = UserName("appraiser") }, uses: ["dossier_assignee"])
    }

    @Test func `of one dossier reads nothing but its own rows`() throws {
        try expect({ _ = try $0.standing(of: DossierNumber("H37.12-181001-0001")) }, uses: ["sqlite_autoindex_history"])
    }
}
