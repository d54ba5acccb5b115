import Testing
import Workflow

@testable import Dossier

/// The work of the office, beside the same work replayed.
@Suite struct `The worklist` {
    private func numbers(_ snapshot: Snapshot, within unit: UnitCode?, _ change: (inout WorklistQuery) -> Void) throws -> [DossierNumber] {
        var query = WorklistQuery()
        query.limit = 1_000
        change(&query)
        let page = try snapshot.worklist(query, at: BusyOffice.now, within: unit)
        #expect(page.next == nil)
        return page.rows.map(\.number)
    }

    @Test func `has work in every band, or the other tests would prove little`() throws {
        try BusyOffice.compare(within: nil) { snapshot, _ in
            let counts = try snapshot.worklistCounts(WorklistQuery(), at: BusyOffice.now, within: nil)
            for band in WorklistBand.allCases { #expect(counts[band] ?? 0 > 0, "\(band)") }
        }
    }

    @Test(arguments: BusyOffice.scopes) func `lists each band as the replay does, and counts it`(within unit: UnitCode?) throws {
        try BusyOffice.compare(within: unit) { snapshot, work in
            let all = try numbers(snapshot, within: unit) { _ in }
            #expect(all == work.numbers { _ in true })
            let counts = try snapshot.worklistCounts(WorklistQuery(), at: BusyOffice.now, within: unit)
            #expect(counts.count == WorklistBand.allCases.count)
            for band in WorklistBand.allCases {
                let listed = try numbers(snapshot, within: unit) { $0.band = band }
                #expect(listed == work.numbers { work.isIn(band, $0) }, "\(band)")
                #expect(counts[band] == listed.count, "\(band)")
            }
        }
    }

    @Test(arguments: ["clerk", "appraiser", "decision-desk", "auditor"])
    func `of a person is what the person has, and what nobody has where the roles act`(_ name: String) throws {
        try BusyOffice.compare(within: nil) { snapshot, work in
            let roles: Set = [RoleKey(name)]
            let mine = work.numbers { item in
                item.standing.assignee?.text == name
                    || item.standing.assignee == nil && !roles.isDisjoint(with: item.standing.stateDefinition?.acting ?? [])
            }
            let allMine = try numbers(snapshot, within: nil) { $0.holder = .mine(UserName(name), roles: roles) }
            #expect(allMine == mine)
            let open = work.items.filter(\.isOpen).map(\.number)
            let openMine = try numbers(snapshot, within: nil) {
                $0.holder = .mine(UserName(name), roles: roles)
                $0.band = .open
            }
            #expect(openMine == mine.filter(open.contains))
            var query = WorklistQuery()
            query.holder = .mine(UserName(name), roles: roles)
            query.band = .overdue
            try #expect(snapshot.worklistCounts(query, at: BusyOffice.now, within: nil)[.open] == openMine.count)
        }
    }

    @Test(arguments: [1, 7, 1_000]) func `in pages is the whole list, and no row stands twice`(_ limit: Int) throws {
        try BusyOffice.compare(within: UnitCode("p2")) { snapshot, work in
            var query = WorklistQuery()
            query.limit = limit
            var seen: [DossierNumber] = []
            repeat {
                let page = try snapshot.worklist(query, at: BusyOffice.now, within: UnitCode("p2"))
                #expect(page.rows.count <= limit)
                seen += page.rows.map(\.number)
                query.after = page.next
            } while query.after != nil
            #expect(seen == work.numbers { _ in true })
        }
    }

    @Test func `begins at the beginning after a text that it never gave`() throws {
        try BusyOffice.compare(within: nil) { snapshot, work in
            for text in ["", "x", "1"] {
                let listed = try numbers(snapshot, within: nil) { $0.after = text }
                #expect(listed.count == work.items.count)
            }
        }
    }

    @Test func `says of every dossier what its standing says`() throws {
        try BusyOffice.compare(within: nil) { snapshot, work in
            var query = WorklistQuery()
            query.limit = 1_000
            let rows = try snapshot.worklist(query, at: BusyOffice.now, within: nil).rows
            let items = Dictionary(uniqueKeysWithValues: work.items.map { ($0.number, $0) })
            for row in rows {
                let item = try #require(items[row.number])
                let standing = item.standing.counted(with: work.calendar)
                #expect(row.procedure == standing.rules.procedure.key && row.level == standing.rules.procedure.level)
                #expect(row.process == standing.rules.process.key && row.processVersion == standing.pins.process.effective)
                #expect(row.state == standing.state && row.desk == standing.stateDefinition?.desk)
                #expect(row.isFinal != item.isOpen && row.revision == standing.revision)
                try #expect(row.unit == standing.unit && row.unitName == snapshot.unit(standing.unit)?.name)
                #expect(row.assignee == standing.assignee && row.receivedAt == standing.receivedAt)
                #expect(row.nomineeCount == standing.nominees.count && row.firstNominee == standing.nominees.first?.name)
                #expect(row.dueAt == item.standing.dueAt && row.stepDueAt == item.standing.stepDueAt && row.nextDueAt == item.nextDue)
                #expect(row.clock == standing.clock && row.timeliness == standing.timeliness(at: BusyOffice.now))
                #expect(row.stepTimeliness == standing.stepTimeliness(at: BusyOffice.now), "\(row.number)")
            }
        }
    }
}
