import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `A council session that is closed` {
    @Test func `stops where another hand changes it on the way, and goes on from there`() throws {
        let room = try CouncilRoom()
        let numbers = try ["A", "B"].map { try room.dossier([$0]) }
        var session = try room.session(numbers)
        for number in numbers { session = try room.count([15], of: number, at: session) }
        let pool = room.office.store.database.pool
        // Lan's hand comes between the first dossier and the second.
        try pool.write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER lan AFTER UPDATE ON council_item BEGIN
                        UPDATE council_session SET revision = revision + 1, made_by = 'lan' WHERE id = NEW.session;
                    END
                    """)
        }
        #expect(
            try refusal { _ = try room.close(session) } == .councilMeanwhile(by: CouncilRoom.lan.name, at: ImportOffice.now))
        #expect(try numbers.map { try room.approvals(of: $0) } == [1, 0])
        try pool.write { try $0.execute(sql: "DROP TRIGGER lan") }
        let closing = try room.close(room.tally(session).session)
        #expect(!closing.session.isOpen)
        #expect(try numbers.map { try room.approvals(of: $0) } == [1, 1])
        #expect(try room.office.read { try $0.audit().problems } == [])
    }

    @Test func `enters what else the definition asks for`() throws {
        let store = try CouncilRoom.store { file in
            file.text.replacing(
                "en: Votes for }, type: number, min: 0 }",
                with: """
                    en: Votes for }, type: number, required: true, min: 0 }
                          minutes-number: { title: { vi: Số biên bản, en: Minutes }, type: text, required: true }
                    """)
        }
        let moment = try #require(Moment("2018-10-01T09:00"))
        let number = try store.write(at: ImportOffice.now) { transaction in
            let papers = ["proposal", "achievement-report", "minutes", "initiative-certificate"].map { DocumentKey($0) }
            let award = AwardKey("provincial-emulation-fighter")
            let number = try transaction.submit(
                ProcedureKey("province-emulation-fighter"), from: UnitCode("p1"),
                nominees: ["A", "B"].map { Nominee(name: $0, kind: .individual, position: .worker, award: award) }, documents: papers,
                channel: .post, by: .clerk, at: moment
            ).number
            for (action, role) in [("accept", "clerk"), ("appraise", "appraiser"), ("to-council", "appraiser")] {
                let actor = Actor(name: UserName(role), roles: [RoleKey(role)])
                try transaction.carryOut(.act(ActionKey(action), Entered()), on: number, by: actor, at: moment)
            }
            let session = try transaction.openCouncilSession(
                title: "Phiên", heldAt: CouncilRoom.held, members: CouncilRoom.members(10, present: 10), dossiers: [number],
                by: CouncilRoom.secretary)
            try transaction.recordCouncilVotes(
                [(1, 9), (2, 8)].map { CouncilVotes(dossier: number, nominee: $0, votesFor: $1) }, of: session.id, seen: session.revision,
                by: CouncilRoom.secretary)
            return number
        }
        func close(_ fields: [FieldKey: String], seen: Int) throws -> CouncilClosing {
            try store.closeCouncilSession(1, seen: seen, entering: fields, by: CouncilRoom.secretary, at: ImportOffice.now)
        }
        let staying = try close([:], seen: 2).staying
        guard case .stays(.blocked(let blockers, _))? = staying.first?.fate else {
            Issue.record("Nothing was entered for the minutes.")
            return
        }
        #expect(blockers.map(\.code) == ["field-missing"])
        let entered = [FieldKey("minutes-number"): "12/BB", FieldKey("elsewhere"): "x", FieldKey("votes-for"): "1"]
        #expect(try !close(entered, seen: 3).session.isOpen)
        let standing = try store.read { try $0.standing(of: number) }
        #expect(standing.results.map(\.outcome) == [.approved, .refused])
        #expect(standing.results.map(\.votesFor) == [9, 8])
        #expect(standing.fields[FieldKey("minutes-number")] == "12/BB" && standing.fields[FieldKey("elsewhere")] == nil)
    }

    @Test func `is filled by the index of the states`() throws {
        let room = try CouncilRoom()
        let plan = try room.office.store.database.read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN \(Snapshot.candidatesSQL)",
                arguments: ["d1", "in-council", "council-award", "2018-08-27", "[\"proposed\"]"]
            ).map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.contains("dossier_state") })
        #expect(!plan.contains { $0.hasPrefix("SCAN dossier") || $0.hasPrefix("SCAN nominee") || $0.hasPrefix("SCAN council_") })
    }
}
