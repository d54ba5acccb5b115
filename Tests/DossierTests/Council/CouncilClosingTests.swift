import Dossier
import Foundation
import Testing
import Workflow

@Suite struct `Closing a council session` {
    private static let decision = StateKey("awaiting-decision")
    private static let decisionTitle = BilingualText(vi: "Chờ quyết định", en: "Awaiting decision")

    @Test func `takes 53 nominees to their verdicts`() throws {
        let room = try CouncilRoom()
        let names = (1...53).map { "Người \($0)" }
        let number = try room.dossier(names, refusing: ["Người 53"])
        let votes = (1...52).map { $0 % 10 == 0 ? 7 : 8 + $0 % 8 }
        let session = try room.count(votes, of: number, at: room.session([number]))
        let counted = try room.tally(session).dossiers[0]
        #expect(counted.matter == .open)
        #expect(counted.lines.count == 52)
        #expect(counted.lines.count { $0.verdict == .fails } == 5)

        let preview = try room.preview(session)
        #expect(preview.outcomes.map(\.fate) == [.moves(to: Self.decision, title: Self.decisionTitle)])
        #expect(try room.standing(number).state == StateKey("in-council"))

        let closing = try room.close(session)
        #expect(closing.outcomes.map(\.fate) == [.moved(to: Self.decision, title: Self.decisionTitle)])
        #expect(closing.session.closedAt == ImportOffice.now && closing.session.closedBy == CouncilRoom.secretary.name)
        let standing = try room.standing(number)
        #expect(standing.state == Self.decision && standing.lastOccurredAt == CouncilRoom.held)
        #expect(standing.results.prefix(52).map(\.outcome) == votes.map { $0 >= 8 ? .approved : .refused })
        #expect(standing.results.prefix(52).map(\.votesFor) == votes)
        #expect(standing.results[52].outcome == .refused && standing.results[52].votesFor == nil)
        #expect(standing.fields[FieldKey("members-total")] == "15" && standing.fields[FieldKey("members-present")] == "15")

        let closed = try room.tally(session).dossiers[0]
        #expect(closed.matter == .moved(to: Self.decision, title: Self.decisionTitle))
        #expect(closed.lines == counted.lines && closed.vote == counted.vote)
        #expect(try room.office.read { try $0.audit().problems } == [])
    }

    @Test func `takes 200 nominees, and a dossier without a list`() throws {
        let room = try CouncilRoom()
        let long = try room.dossier((1...200).map { "Người \($0)" })
        let whole = try room.dossier([])
        var session = try room.count(Array(repeating: 15, count: 200), of: long, at: room.session([long, whole]))
        session = try room.office.write {
            try $0.recordCouncilVotes(
                [CouncilVotes(dossier: whole, nominee: 0, votesFor: 7)], of: session.id, seen: session.revision, by: CouncilRoom.secretary)
        }
        #expect(try room.tally(session).dossiers.map { $0.lines.count } == [200, 1])
        let closing = try room.close(session)
        #expect(closing.session.isOpen && closing.staying.map(\.dossier) == [whole])
        #expect(try room.standing(long).results.allSatisfy { $0.outcome == .approved && $0.votesFor == 15 })
        #expect(try room.tally(session).dossiers.map(\.item.refusal) == [[], ["below-threshold"]])
    }

    @Test func `tells of a dossier that another hand has moved, and closes the others`() throws {
        let room = try CouncilRoom()
        let numbers = try ["A", "B", "C"].map { try room.dossier([$0]) }
        var session = try room.session(numbers)
        for number in numbers { session = try room.count([15], of: number, at: session) }
        try room.office.act(
            "return", on: numbers[1], Entered(fields: [FieldKey("reason"): "Xem lại"]), as: "secretary", at: "2018-10-08T08:00")
        guard case .elsewhere(let conflict) = try room.tally(session).dossiers[1].matter else {
            Issue.record("The dossier stands elsewhere.")
            return
        }
        #expect(conflict.state == StateKey("appraised") && conflict.actor == UserName("secretary"))
        #expect(try room.preview(session).staying.map(\.fate) == [.stays(.movedMeanwhile(conflict))])

        let closing = try room.close(session)
        #expect(closing.staying.map(\.fate) == [.stays(.movedMeanwhile(conflict))])
        #expect(closing.session.isOpen && closing.session.revision == session.revision + 1)
        #expect(try numbers.map { try room.standing($0).state.text } == ["awaiting-decision", "appraised", "awaiting-decision"])
        #expect(try room.tally(session).dossiers.map(\.item.refusal) == [[], ["moved-meanwhile"], []])

        // Closing again goes on with the rest alone.
        let again = try room.close(closing.session)
        #expect(again.staying.map(\.dossier) == [numbers[1]])
        #expect(try numbers.map { try room.approvals(of: $0) } == [1, 0, 1])
        #expect(
            try councilFaults {
                _ = try room.office.write {
                    try $0.setAgenda([numbers[1]], of: session.id, seen: again.session.revision, by: CouncilRoom.secretary)
                }
            } == [.agenda(numbers[0], .moved), .agenda(numbers[2], .moved)])
        let left = try room.office.write {
            try $0.setAgenda([numbers[0], numbers[2]], of: session.id, seen: again.session.revision, by: CouncilRoom.secretary)
        }
        let last = try room.close(left)
        #expect(!last.session.isOpen && last.staying == [])
        #expect(try numbers.map { try room.approvals(of: $0) } == [1, 0, 1])
    }

    @Test func `keeps the hour, the members and the votes of what has moved`() throws {
        let room = try CouncilRoom()
        let counted = try room.dossier(["A"])
        let silent = try room.dossier(["B"])
        let session = try room.close(room.count([15], of: counted, at: room.session([counted, silent]))).session
        #expect(session.isOpen)
        #expect(try room.tally(session).dossiers[1].item.refusal == ["votes-missing"])
        func change(_ heldAt: Moment, _ members: [CouncilMember]) throws -> [CouncilFault] {
            try councilFaults {
                _ = try room.office.write {
                    try $0.changeCouncilSession(
                        session.id, title: "Phiên 2", heldAt: heldAt, place: nil, members: members, seen: session.revision,
                        by: CouncilRoom.secretary)
                }
            }
        }
        #expect(try change(ImportOffice.now, CouncilRoom.members(15, present: 15)) == [.underway(counted)])
        #expect(try change(session.heldAt, CouncilRoom.members(16, present: 15)) == [.underway(counted)])
        #expect(try councilFaults { _ = try room.count([1], of: counted, at: session) } == [.agenda(counted, .moved)])
        #expect(try change(session.heldAt, CouncilRoom.members(15, present: 15)) == [])
    }

    @Test func `happens once, and then nothing changes any more`() throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["A"])
        let closed = try room.close(room.count([15], of: number, at: room.session([number]))).session
        #expect(!closed.isOpen)
        let fault = [CouncilFault.closed(by: CouncilRoom.secretary.name, at: ImportOffice.now)]
        #expect(try councilFaults { _ = try room.close(closed) } == fault)
        #expect(try councilFaults { _ = try room.count([1], of: number, at: closed) } == fault)
        #expect(
            try councilFaults {
                _ = try room.office.write {
                    try $0.setAgenda([], of: closed.id, seen: closed.revision, by: CouncilRoom.secretary)
                }
            } == fault)
        #expect(
            try councilFaults {
                _ = try room.office.write {
                    try $0.changeCouncilSession(
                        closed.id, title: "X", heldAt: closed.heldAt, place: nil, members: [], seen: closed.revision,
                        by: CouncilRoom.secretary)
                }
            } == fault)
        #expect(try room.approvals(of: number) == 1)
        // What was taken back can be put before another session.
        try room.office.act("return", on: number, Entered(fields: [FieldKey("reason"): "X"]), as: "decision-desk", at: "2018-10-09T09:00")
        #expect(try room.session([number]).isOpen)
    }

    @Test func `by two secretaries at once moves every dossier once`() async throws {
        let room = try CouncilRoom()
        let numbers = try (1...6).map { try room.dossier(["Người \($0)"]) }
        var session = try room.session(numbers)
        for number in numbers { session = try room.count([15], of: number, at: session) }
        let (store, seen) = (room.office.store, session)
        let closings = await withTaskGroup(of: Result<CouncilClosing, any Error>.self) { group in
            for actor in [CouncilRoom.secretary, CouncilRoom.lan] {
                group.addTask {
                    Result { try store.closeCouncilSession(seen.id, seen: seen.revision, by: actor, at: ImportOffice.now) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for closing in closings {
            switch closing {
            case .success(let closing): #expect(closing.staying == [] && !closing.session.isOpen)
            case .failure(let error):
                // The other one was faster: the session is closed already, or was changed on the way.
                #expect([CouncilRoom.secretary.name, CouncilRoom.lan.name].contains { (error as? Refusal)?.names($0) == true })
            }
        }
        #expect(closings.contains { if case .success = $0 { true } else { false } })
        #expect(try numbers.map { try room.approvals(of: $0) } == Array(repeating: 1, count: 6))
        #expect(try !room.tally(session).session.isOpen)
    }

    @Test func `waits until the session was held`() throws {
        let room = try CouncilRoom()
        let later = Moment(minutes: ImportOffice.now.minutes + 1)
        let session = try room.session([try room.dossier(["A"])], heldAt: later)
        #expect(try refusal { _ = try room.close(session) } == .inFuture(given: later, now: ImportOffice.now))
    }
}

extension Refusal {
    /// Whether it tells of somebody who closed or changed the session.
    fileprivate func names(_ name: UserName) -> Bool {
        switch self {
        case .councilMeanwhile(let hand, _): hand == name
        case .council(let faults): faults == [.closed(by: name, at: ImportOffice.now)]
        default: false
        }
    }
}
