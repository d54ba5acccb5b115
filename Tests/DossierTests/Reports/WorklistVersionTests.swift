import Foundation
import GRDB
import Testing
import Workflow

@testable import Dossier

/// A dossier is on the lists by the version of the process that it is pinned to, whatever came after it.
@Suite struct `The worklist across versions of a process` {
    private static let directAward = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../workflows/processes/direct-award/2018-08-27.yaml").standardizedFileURL

    /// An office whose new process gives dossiers that were handed in to the appraiser.
    private func office() throws -> ImportOffice {
        let office = try ImportOffice()
        let text = try String(contentsOf: Self.directAward, encoding: .utf8)
            .replacingOccurrences(of: "effective: 2018-08-27", with: "effective: 2018-11-01")
            .replacingOccurrences(
                of: "    desk: one-door\n    acting: clerk\n  awaiting", with: "    desk: appraisal\n    acting: appraiser\n  awaiting")
        let file = DefinitionFile(path: "processes/direct-award/2018-11-01.yaml", text: text)
        let digest = try #require(DefinitionReader().digest(of: file))
        try office.store.database.pool.write { db in
            try db.execute(
                sql: """
                    INSERT INTO definition (kind, key, effective, digest, path, text, published_at)
                    VALUES ('process', 'direct-award', '2018-11-01', ?, ?, ?, '2018-10-20T08:00')
                    """, arguments: [digest, file.path, file.text])
        }
        return office
    }

    private func submit(_ office: ImportOffice, on iso: String) throws -> DossierNumber {
        let moment = try #require(Moment(iso))
        return try office.write {
            try $0.submit(
                ProcedureKey("province-merit-certificate-unplanned"), from: UnitCode("p1"), nominees: [], documents: [], channel: .direct,
                by: .clerk, at: moment
            ).number
        }
    }

    @Test func `gives a dossier to whom its own version gives it`() throws {
        let office = try office()
        let (old, new) = try (submit(office, on: "2018-10-31T09:00"), submit(office, on: "2018-11-01T09:00"))
        try office.read { snapshot in
            for (role, desk, number) in [("clerk", "one-door", old), ("appraiser", "appraisal", new)] {
                var query = WorklistQuery()
                query.holder = .mine(UserName(role), roles: [RoleKey(role)])
                let rows = try snapshot.worklist(query, at: BusyOffice.now, within: nil).rows
                #expect(rows.map(\.number) == [number])
                #expect(rows.map(\.desk) == [DeskKey(desk)])
                let counts = try snapshot.worklistCounts(query, at: BusyOffice.now, within: nil)
                #expect(counts[.open] == 1)
                query = WorklistQuery()
                query.desk = DeskKey(desk)
                let atDesk = try snapshot.worklist(query, at: BusyOffice.now, within: nil).rows
                #expect(atDesk.map(\.number) == [number])
            }
        }
    }
}
