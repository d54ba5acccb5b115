import Foundation
import GRDB
import Testing
import Workflow

@testable import Dossier

/// What the office plans for itself stands beside the one-door statistics, not in them.
@Suite struct `A procedure that is not counted` {
    private static let rows = [
        "O-1,own-list,c1,2019-02-11T08:00,2019-02-11T08:00,2019-02-25T17:00,decided,4,2019-02-25,,,,",
        "O-2,own-list,c1,2019-02-11T08:00,2019-02-11T08:00,,appraising,,,,,,",
    ]

    private func publishOwnList(in office: ImportOffice) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../workflows/procedures").standardizedFileURL
        let text = try String(contentsOf: root.appending(path: "advanced-worker-commune/2018-08-27.yaml"), encoding: .utf8)
            .replacing("procedure: advanced-worker-commune", with: "procedure: own-list\none-door: false")
        let owner = Actor(name: UserName("owner"), roles: [RoleKey("owner")])
        _ = try office.write { try $0.publish(DefinitionFile(path: "own-list.yaml", text: text), by: owner, at: ImportOffice.now) }
    }

    @Test func `changes no figure of a period or a month, and is counted again when it is rebuilt`() throws {
        let office = try ImportOffice()
        try office.take(PublishedYears.header + Self.rows.map { $0.replacing("own-list", with: "advanced-worker-commune") }[0] + "\n")
        try publishOwnList(in: office)
        func figures() throws -> ([TimelinessReport], [MonthTimeliness]) {
            try office.read { snapshot in
                let days = [("2019-02-01", "2019-02-20"), ("2019-02-01", "2019-03-31")]
                let reports = try days.map { from, to in
                    try snapshot.timelinessReport(from: #require(CivilDay(from)), to: #require(CivilDay(to)))
                }
                return (reports, try snapshot.timelinessByMonth(last: 3, at: #require(Moment("2019-03-31T08:00")), within: nil))
            }
        }
        let before = try figures()
        #expect(before.0.map(\.received) == [1, 1])
        let list = Self.rows.map { $0.replacing("O-", with: "P-") }.joined(separator: "\n")
        try office.take(PublishedYears.header + list + "\n")
        // Something that happened since makes a period be replayed.
        try office.act(
            "request-supplement", on: DossierNumber("P-2"), Entered(fields: [FieldKey("reason"): "Thiếu"]), as: "clerk",
            at: "2019-04-04T09:00")
        let after = try figures()
        #expect(after.0 == before.0)
        #expect(after.1 == before.1)
        let own = try office.read { snapshot in
            try ["2019-02-20", "2019-03-31", "2019-04-30"].map { to in
                try snapshot.timelinessReport(
                    from: #require(CivilDay("2019-02-01")), to: #require(CivilDay(to)), procedure: ProcedureKey("own-list"))
            }
        }
        #expect(own.map(\.received) == [2, 2, 2] && own.map(\.resolved) == [0, 1, 1] && own.map(\.paused) == [0, 0, 1])
        let counted = try office.store.database.read { try Int.fetchAll($0, sql: "SELECT one_door FROM dossier ORDER BY number") }
        #expect(counted == [1, 0, 0])
    }
}
