import Dossier
import Testing
import Workflow

@Suite struct `Votes of a council` {
    private func faults(_ votes: [CouncilVotes], at session: CouncilSession, in room: CouncilRoom) throws -> [CouncilFault] {
        try councilFaults {
            _ = try room.office.write {
                try $0.recordCouncilVotes(votes, of: session.id, seen: session.revision, by: CouncilRoom.secretary)
            }
        }
    }

    @Test func `are no more than the members present`() throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["Lê A", "Lê B", "Lê C"], refusing: ["Lê C"])
        let session = try room.session([number], members: CouncilRoom.members(15, present: 12))
        func votes(_ place: Int, _ votesFor: Int, against: Int? = nil) -> CouncilVotes {
            CouncilVotes(dossier: number, nominee: place, votesFor: votesFor, votesAgainst: against)
        }
        #expect(
            try faults([votes(1, 13), votes(2, 10, against: 3)], at: session, in: room) == [
                .votes(number, nominee: "Lê A", .moreThanPresent(votes: 13, present: 12)),
                .votes(number, nominee: "Lê B", .moreThanPresent(votes: 13, present: 12)),
            ])
        #expect(
            try faults([votes(1, .max, against: .max), votes(2, -1)], at: session, in: room) == [
                .votes(number, nominee: "Lê A", .moreThanPresent(votes: .max, present: 12)), .votes(number, nominee: "Lê B", .negative),
            ])
        #expect(
            try faults([votes(3, 1), votes(4, 1), votes(0, 1)], at: session, in: room) == [
                .votes(number, nominee: "Lê C", .notVotedOn(place: 3)), .votes(number, nominee: nil, .notVotedOn(place: 4)),
                .votes(number, nominee: nil, .notVotedOn(place: 0)),
            ])
        #expect(try faults([votes(1, 10, against: 2), votes(2, 12)], at: session, in: room) == [])
        #expect(try room.tally(session).dossiers[0].lines.map(\.votesAgainst) == [2, nil])
    }

    @Test func `are only for what is on the agenda`() throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["Lê A"])
        let session = try room.session([])
        #expect(
            try faults([CouncilVotes(dossier: number, nominee: 1, votesFor: 1)], at: session, in: room) == [.agenda(number, .missing)])
    }

    @Test func `hold the attendance up that was counted with`() throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["Lê A"])
        let session = try room.count([12], of: number, at: room.session([number]))
        let faults = try councilFaults {
            _ = try room.office.write {
                try $0.changeCouncilSession(
                    session.id, title: session.title, heldAt: session.heldAt, place: nil, members: CouncilRoom.members(15, present: 11),
                    seen: session.revision, by: CouncilRoom.secretary)
            }
        }
        #expect(faults == [.votes(number, nominee: "Lê A", .moreThanPresent(votes: 12, present: 11))])
    }

    @Test func `are taken back by counting the dossier anew`() throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["Lê A", "Lê B"])
        var session = try room.count([12, 15], of: number, at: room.session([number]))
        #expect(try room.tally(session).dossiers[0].lines.map(\.verdict) == [.passes, .passes])
        session = try room.office.write {
            try $0.recordCouncilVotes(
                [CouncilVotes(dossier: number, nominee: 2, votesFor: 7)], of: session.id, seen: session.revision, by: CouncilRoom.secretary)
        }
        #expect(try room.tally(session).dossiers[0].lines.map(\.verdict) == [.notCounted, .fails])
        session = try room.office.write {
            try $0.recordCouncilVotes([], counting: [number], of: session.id, seen: session.revision, by: CouncilRoom.secretary)
        }
        #expect(try room.tally(session).dossiers[0].lines.map(\.verdict) == [.notCounted, .notCounted])
    }

    @Test(arguments: [(18, 18, true, true), (18, 17, true, false), (17, 17, true, false), (14, 14, true, false), (13, 13, false, false)])
    func `for the provincial emulation fighter are nine tenths of all members`(
        present: Int, votes: Int, isQuorate: Bool, passes: Bool
    ) throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["Lê A"], procedure: "province-emulation-fighter")
        var session = try room.session([number], members: CouncilRoom.members(20, present: present))
        session = try room.count([votes], of: number, at: session)
        let line = try room.tally(session).dossiers[0]
        let vote = try #require(line.vote)
        #expect(vote.members == 20 && vote.present == present && vote.rule.base == .members)
        #expect(vote.fewestVotes == 18 && vote.fewestPresent == 14)
        #expect(vote.isQuorate == isQuorate)
        #expect(line.lines.map(\.verdict) == [passes ? .passes : .fails])
        let fate = try room.close(session).outcomes[0].fate
        guard isQuorate else {
            guard case .stays(.blocked([.noQuorum(present: 13, members: 20, needed: 14)], _)) = fate else {
                Issue.record("\(fate)")
                return
            }
            #expect(try room.tally(session).dossiers[0].item.refusal == ["no-quorum"])
            return
        }
        #expect(try room.standing(number).results.map(\.outcome) == [passes ? .approved : .refused])
        #expect(try room.standing(number).results.map(\.votesFor) == [votes])
    }
}
