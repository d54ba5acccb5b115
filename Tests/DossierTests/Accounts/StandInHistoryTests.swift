import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `What a stand-in did` {
    /// A record in which the owner took a dossier in and accepted it, in the place of the clerk.
    private static func worked() throws -> (record: KeptRecord, number: DossierNumber) {
        let record = try KeptRecord()
        let hands = Actor(name: "owner", roles: ["clerk"], standsInFor: "clerk")
        let number = try record.store.write(at: ImportOffice.now) { transaction in
            let number = try transaction.submit(
                "province-merit-certificate-unplanned", from: "p1", nominees: [], documents: ["proposal", "summary-report"],
                channel: .direct, by: hands, at: try #require(Moment("2018-12-03T08:30"))
            ).number
            _ = try transaction.carryOut(
                .act("accept", Entered()), on: number, by: hands, at: try #require(Moment("2018-12-03T09:00")))
            return number
        }
        return (record, number)
    }

    @Test func `stands in the history under both names, and the audit is clean`() throws {
        let (record, number) = try Self.worked()
        let entries = try record.store.read { try $0.history(of: number) }.entries
        #expect(entries.map(\.actor) == ["owner", "owner"])
        #expect(entries.map(\.onBehalfOf) == ["clerk", "clerk"])
        #expect(try record.rows("SELECT DISTINCT on_behalf_of FROM history WHERE dossier <> '\(number)'").map { $0[0] as String? } == [nil])
        #expect(try record.problems() == [])
        let before = try record.content()
        try record.store.write(at: ImportOffice.now) { try $0.rebuild() }
        #expect(try record.content() == before)
    }

    @Test(arguments: ["supervisor", "clerk ", "", nil] as [String?])
    func `is found when the other name was changed or taken away`(other: String?) throws {
        let (record, number) = try Self.worked()
        let ids = try record.rows("SELECT id FROM history WHERE on_behalf_of IS NOT NULL ORDER BY id").map { $0[0] as Int }
        #expect(ids.count == 2)
        for id in ids {
            let problems = try record.problems { db in
                try db.execute(sql: "UPDATE history SET on_behalf_of = ? WHERE id = ?", arguments: [other, id])
            }
            #expect(problems.contains(.altered(entry: id, dossier: number)), "\(problems)")
        }
    }

    @Test func `cannot be made out of what somebody did alone`() throws {
        let (record, _) = try Self.worked()
        let row = try #require(try record.rows("SELECT id, dossier FROM history WHERE on_behalf_of IS NULL ORDER BY id LIMIT 1").first)
        let problems = try record.problems { db in
            try db.execute(sql: "UPDATE history SET on_behalf_of = 'admin' WHERE id = ?", arguments: [row[0] as Int])
        }
        #expect(problems.contains(.altered(entry: row[0], dossier: DossierNumber(row[1]))))
    }
}
