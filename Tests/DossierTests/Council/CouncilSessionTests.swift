import Dossier
import Testing
import Workflow

@Suite struct `A council session` {
    @Test func `is kept with its members and its agenda`() throws {
        let room = try CouncilRoom()
        let first = try room.dossier(["Lê A"])
        let second = try room.dossier(["Lê B"])
        let members = [CouncilMember(name: " Hồ Tiến Thiệu ", office: "Chủ tịch Hội đồng"), CouncilMember(name: "Lan", isPresent: false)]
        let session = try room.session([second, first, second], members: members)
        #expect(session.title == "Phiên tháng 10" && session.revision == 1 && session.isOpen && session.unit == nil)
        #expect(session.madeBy == CouncilRoom.secretary.name && session.changedAt == ImportOffice.now)
        let tally = try room.tally(session)
        #expect(tally.members.map(\.name) == ["Hồ Tiến Thiệu", "Lan"])
        #expect(tally.present == 1)
        #expect(tally.dossiers.map(\.item.dossier) == [second, first])
        #expect(tally.dossiers.map(\.item.place) == [1, 2])
        #expect(try room.office.read { try $0.councilSessions(within: nil) } == [session])
    }

    @Test func `tells every fault at once`() throws {
        let room = try CouncilRoom()
        let waiting = try room.appraised(["Lê A"])
        let members = [CouncilMember(name: "Lan"), CouncilMember(name: "LAN "), CouncilMember(name: " "), CouncilMember(name: "A\u{1B}")]
        let faults = try councilFaults {
            _ = try room.office.write {
                try $0.openCouncilSession(
                    title: "  ", heldAt: CouncilRoom.held, members: members, dossiers: [waiting], by: CouncilRoom.secretary)
            }
        }
        let state = BilingualText(vi: "Đã thẩm định", en: "Appraised")
        #expect(
            faults == [
                .titleBlank, .unwritable("A\u{1B}"), .memberTwice("LAN"), .memberBlank(place: 3),
                .agenda(waiting, .noVote(state: state)),
            ])
        #expect(try room.office.read { try $0.councilSessions(within: nil) } == [])
    }

    @Test func `holds a dossier that is on no other open agenda`() throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["Lê A"])
        let session = try room.session([number])
        #expect(
            try councilFaults { _ = try room.session([number]) } == [.agenda(number, .onOther(session: "Phiên tháng 10"))])
        let other = try room.session([])
        #expect(
            try councilFaults {
                _ = try room.office.write { try $0.setAgenda([number], of: other.id, seen: 1, by: CouncilRoom.secretary) }
            } == [.agenda(number, .onOther(session: "Phiên tháng 10"))])
        _ = try room.office.write { try $0.setAgenda([], of: session.id, seen: 1, by: CouncilRoom.secretary) }
        let taken = try room.office.write { try $0.setAgenda([number], of: other.id, seen: 1, by: CouncilRoom.secretary) }
        #expect(taken.revision == 2)
    }

    @Test func `keeps the order of its agenda, and forgets the votes of what is taken off`() throws {
        let room = try CouncilRoom()
        let numbers = try ["A", "B", "C"].map { try room.dossier([$0]) }
        var session = try room.session(numbers)
        session = try room.count([9], of: numbers[1], at: session)
        session = try room.office.write {
            try $0.setAgenda([numbers[2], numbers[0]], of: session.id, seen: session.revision, by: CouncilRoom.secretary)
        }
        #expect(try room.tally(session).dossiers.map(\.item.dossier) == [numbers[2], numbers[0]])
        session = try room.office.write {
            try $0.setAgenda(numbers, of: session.id, seen: session.revision, by: CouncilRoom.secretary)
        }
        #expect(try room.tally(session).dossiers.map { $0.lines[0].votesFor } == [nil, nil, nil])
    }

    @Test func `changed by another hand says by whom and when, and is left as it is`() throws {
        let room = try CouncilRoom()
        let number = try room.dossier(["Lê A"])
        let seen = try room.session([number])
        let members = CouncilRoom.members(15, present: 12)
        let changed = try room.office.write {
            try $0.changeCouncilSession(
                seen.id, title: "Phiên 2", heldAt: CouncilRoom.held, place: "Hội trường", members: members, seen: seen.revision,
                by: CouncilRoom.lan)
        }
        #expect(changed.title == "Phiên 2" && changed.place == "Hội trường" && changed.madeBy == CouncilRoom.lan.name)
        let meanwhile = Refusal.councilMeanwhile(by: CouncilRoom.lan.name, at: ImportOffice.now)
        let id = seen.id
        let tries: [(Transaction) throws -> Void] = [
            { _ = try $0.setAgenda([], of: id, seen: 1, by: CouncilRoom.secretary) },
            { _ = try $0.recordCouncilVotes([], of: id, seen: 1, by: CouncilRoom.secretary) },
            {
                _ = try $0.changeCouncilSession(
                    id, title: "Phiên 3", heldAt: CouncilRoom.held, place: nil, members: [], seen: 1, by: CouncilRoom.secretary)
            },
        ]
        for attempt in tries { #expect(try refusal { try room.office.write(attempt) } == meanwhile) }
        #expect(try refusal { _ = try room.close(seen) } == meanwhile)
        #expect(try room.tally(seen).session == changed)
        #expect(try room.tally(seen).present == 12)
        #expect(try room.standing(number).state == StateKey("in-council"))
    }

    @Test func `that is not on record is not found`() throws {
        let room = try CouncilRoom()
        #expect(
            try refusal { _ = try room.office.read { try $0.councilTally(7) } } == .unknown(.session, "7", nearest: nil))
    }
}
