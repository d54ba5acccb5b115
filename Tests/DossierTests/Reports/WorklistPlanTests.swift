import GRDB
import Synchronization
import Testing
import Workflow

@testable import Dossier

/// How SQLite goes about the first page of the work.
@Suite struct `The plan of the worklist` {
    /// The steps of every statement that a question is answered with.
    private func steps(_ question: (Snapshot) throws -> Void) throws -> [String] {
        let record = try BusyOffice.shared.get().record
        return try withExtendedLifetime(record) {
            try record.store.database.read { db in
                let statements = Mutex<[String]>([])
                db.trace { event in
                    if case .statement(let statement) = event { statements.withLock { $0.append(statement.sql) } }
                }
                try question(Snapshot(db: db, store: record.store))
                db.trace()
                return try Set(statements.withLock { $0 }).filter { $0.contains("dossier") }.sorted().flatMap { sql in
                    let explain = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
                    explain.setUncheckedArguments(StatementArguments())
                    return try Row.fetchAll(explain).map { $0["detail"] as String }
                }
            }
        }
    }

    private func expect(_ question: (Snapshot) throws -> Void, uses indexes: [String], at location: SourceLocation = #_sourceLocation)
        throws
    {
        let steps = try steps(question)
        for index in indexes { #expect(steps.contains { $0.contains(index) }, "\(index): \(steps)", sourceLocation: location) }
        let scans = steps.filter { step in
            ["dossier", "history", "nominee"].contains { step == "SCAN \($0)" || step.hasPrefix("SCAN \($0) ") }
        }
        #expect(scans.isEmpty, "\(steps)", sourceLocation: location)
    }

    private func work(_ change: @escaping (inout WorklistQuery) -> Void) -> (Snapshot) throws -> Void {
        { snapshot in
            for unit in [nil, UnitCode("d1")] {
                var query = WorklistQuery()
                change(&query)
                _ = try snapshot.worklist(query, at: BusyOffice.now, within: unit)
            }
        }
    }

    @Test func `of a person names the indexes of states and people, and scans nothing`() throws {
        let mine = WorklistQuery.Holder.mine(UserName("clerk"), roles: [RoleKey("clerk")])
        try expect(work { $0.holder = mine }, uses: ["dossier_assignee", "dossier_state"])
        for band in WorklistBand.allCases {
            try expect(work { ($0.holder, $0.band) = (mine, band) }, uses: ["dossier_assignee", "dossier_state"])
        }
        try expect(
            { snapshot in
                var query = WorklistQuery()
                query.holder = mine
                _ = try snapshot.worklistCounts(query, at: BusyOffice.now, within: UnitCode("d1"))
            }, uses: ["dossier_assignee", "dossier_state"])
    }

    @Test(arguments: [WorklistBand.overdue, .today, .soon, .near, .later])
    func `of what is due names the indexes of the due moments`(_ band: WorklistBand) throws {
        try expect(work { $0.band = band }, uses: ["dossier_due", "dossier_step_due"])
    }

    @Test func `of open work and of the supervisor's figures names the index of the states`() throws {
        for band in [WorklistBand.open, .paused, .idle] { try expect(work { $0.band = band }, uses: ["dossier_state"]) }
        let (now, day) = (BusyOffice.now, BusyOffice.now.day)
        try expect(
            { _ = try $0.supervisionFigures(at: now, within: nil, pausedLongerThan: 5, enteredLateSince: day) },
            uses: ["dossier_state", "history_late"])
        try expect({ _ = try $0.overdueBreakdown(by: .person, at: now, within: nil) }, uses: ["dossier_state"])
        try expect({ _ = try $0.openByAssignee(at: now, within: nil) }, uses: ["dossier_state"])
        try expect({ _ = try $0.pausedLong(longerThan: 3, at: now, within: nil) }, uses: ["dossier_state"])
        try expect({ _ = try $0.timePerState(from: day, to: day, within: nil) }, uses: ["history_occurred"])
        try expect({ _ = try $0.enteredLate(since: day, within: nil) }, uses: ["history_late"])
        try expect({ _ = try $0.timelinessByMonth(at: now, within: nil) }, uses: ["dossier_stopped", "history_occurred"])
    }
}
