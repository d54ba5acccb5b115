import Testing
import Workflow

@testable import Dossier

/// Every word of a question narrows the work, alone and with the others.
@Suite struct `A filter of the worklist` {
    private typealias Item = ReplayedWork.Item

    /// Expects the same dossiers of the record and of its replay, some but not all.
    private func expect(
        _ change: (inout WorklistQuery) -> Void, is isIncluded: (Item, ReplayedWork) -> Bool, at location: SourceLocation = #_sourceLocation
    ) throws {
        for unit in [nil, UnitCode("p2")] {
            try BusyOffice.compare(within: unit) { snapshot, work in
                var query = WorklistQuery()
                query.limit = 1_000
                change(&query)
                let listed = try snapshot.worklist(query, at: BusyOffice.now, within: unit).rows.map(\.number)
                let replayed = work.numbers { isIncluded($0, work) }
                #expect(listed == replayed, sourceLocation: location)
                #expect(!listed.isEmpty && listed.count < work.items.count, "\(listed.count)", sourceLocation: location)
                let counts = try snapshot.worklistCounts(query, at: BusyOffice.now, within: unit)
                let all = query.band.map { [$0] } ?? [.open, .closed]
                #expect(all.map { counts[$0] ?? 0 }.reduce(0, +) == listed.count, sourceLocation: location)
            }
        }
    }

    @Test func `by what a dossier is`() throws {
        try expect(
            { $0.states = [StateKey("appraising"), StateKey("decided")] },
            is: { item, _ in
                ["appraising", "decided"].contains(item.standing.state.text)
            })
        let thematic = ProcedureKey("province-merit-certificate-thematic")
        try expect({ $0.procedures = [thematic] }, is: { item, _ in item.standing.rules.procedure.key == thematic })
        try expect({ $0.basis = .thematic }, is: { item, _ in item.standing.rules.procedure.basis == .thematic })
        try expect(
            { $0.award = AwardKey("certificate-of-merit") },
            is: { item, _ in
                item.standing.nominees.contains { $0.award.text == "certificate-of-merit" }
            })
        try expect({ $0.unit = UnitCode("d2") }, is: { item, _ in ["d2", "c2"].contains(item.standing.unit.text) })
    }

    @Test func `by the level that decides`() throws {
        try BusyOffice.compare(within: nil) { snapshot, work in
            var query = WorklistQuery()
            query.limit = 1_000
            for level in Procedure.Level.allCases {
                query.level = level
                let listed = try snapshot.worklist(query, at: BusyOffice.now, within: nil).rows.map(\.number)
                #expect(listed == work.numbers { $0.standing.rules.procedure.level == level })
            }
        }
    }

    @Test func `by where it lies`() throws {
        try expect({ $0.assignee = UserName("appraiser") }, is: { item, _ in item.standing.assignee?.text == "appraiser" })
        try expect({ $0.isUnassigned = true }, is: { item, _ in item.standing.assignee == nil })
        try expect({ $0.desk = DeskKey("appraisal") }, is: { item, _ in item.standing.stateDefinition?.desk.text == "appraisal" })
    }

    @Test(arguments: [("dang thi dao", "Đặng Thị Đào"), ("Đông", "Nguyễn Văn Đông"), ("ly bao", "Lý Văn Bảo")])
    func `by words of a name, without diacritics`(_ text: String, _ name: String) throws {
        try expect({ $0.search = text }, is: { item, _ in item.standing.nominees.contains { $0.name == name } })
    }

    @Test func `by a text without a word finds nothing`() throws {
        try BusyOffice.compare(within: nil) { snapshot, _ in
            var query = WorklistQuery()
            query.search = " - "
            try #expect(snapshot.worklist(query, at: BusyOffice.now, within: nil).rows.isEmpty)
        }
    }

    @Test(arguments: WorklistQuery.Resolution.allCases) func `by how it was resolved`(_ resolution: WorklistQuery.Resolution) throws {
        try BusyOffice.compare(within: nil) { snapshot, work in
            var query = WorklistQuery()
            query.resolution = resolution
            query.resolved = DayRange(from: CivilDay("2018-10-01"), to: CivilDay("2018-11-10"))
            query.limit = 1_000
            let listed = try snapshot.worklist(query, at: BusyOffice.now, within: nil).rows.map(\.number)
            let days = try (#require(query.resolved?.from))...(#require(query.resolved?.to))
            #expect(listed == work.numbers { $0.resolution == resolution && days.contains($0.standing.decidedAt?.day ?? .first) })
        }
    }

    @Test func `by days, both included`() throws {
        let (first, last) = try (#require(CivilDay("2018-10-01")), #require(CivilDay("2018-10-31")))
        try expect(
            { $0.received = DayRange(from: first, to: last) }, is: { item, _ in (first...last).contains(item.standing.receivedAt.day) })
        try expect(
            { $0.resolved = DayRange(from: first, to: nil) }, is: { item, _ in item.standing.decidedAt.map { $0.day >= first } ?? false })
    }

    @Test func `by its clocks`() throws {
        try expect({ $0.isInProgress = true }, is: { item, _ in item.standing.stoppedAt == nil })
        try expect({ $0.overdueClock = .statutory }, is: { item, work in item.statutoryDue.map { $0 < work.now } ?? false })
        try expect({ $0.overdueClock = .step }, is: { item, work in item.standing.stepDueAt.map { $0 < work.now } ?? false })
        for days in [0, 2, 9] {
            try expect({ $0.pausedLongerThan = days }, is: { item, work in work.waited(item).map { $0 > days } ?? false })
        }
    }

    @Test func `by what was entered late`() throws {
        let day = try #require(CivilDay("2018-10-20"))
        try expect({ $0.enteredLateSince = day }, is: { item, _ in item.late.contains { $0.recordedAt.day >= day } })
    }

    @Test func `and others together`() throws {
        try expect(
            {
                $0.isUnassigned = true
                $0.band = .open
                $0.basis = .unplanned
                $0.search = "đơn vị"
            },
            is: { item, _ in
                item.standing.assignee == nil && item.isOpen && item.standing.rules.procedure.basis == .unplanned
                    && item.standing.unit.text != "p1" && item.standing.unit.text != "d1" && item.standing.unit.text != "c1"
            })
    }
}
