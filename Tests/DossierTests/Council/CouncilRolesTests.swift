import Dossier
import Testing
import Workflow

@Suite struct `Who keeps council sessions` {
    private static let day = CivilDay("2020-01-01") ?? .first

    @Test func `has a role that may do an action with a vote`() throws {
        let room = try CouncilRoom()
        #expect(try room.office.read { try $0.councilRoles(on: Self.day) } == [RoleKey("secretary")])
        let number = try room.dossier(["A"])
        let session = try room.session([number])
        let verbs: [(Transaction) throws -> Void] = [
            { _ = try $0.openCouncilSession(title: "X", heldAt: CouncilRoom.held, by: .clerk) },
            {
                _ = try $0.changeCouncilSession(
                    session.id, title: "X", heldAt: CouncilRoom.held, place: nil, members: [], seen: 1, by: .clerk)
            },
            { _ = try $0.setAgenda([], of: session.id, seen: 1, by: .clerk) },
            { _ = try $0.recordCouncilVotes([], of: session.id, seen: 1, by: .clerk) },
            { _ = try $0.snapshot.previewClosing(session.id, by: .clerk, at: ImportOffice.now) },
        ]
        let tries = verbs.map { verb in { try room.office.write(verb) } } + [{ _ = try room.close(session, by: .clerk) }]
        for attempt in tries {
            guard case .role(let needed)? = try refusal(attempt) else {
                Issue.record("The clerk keeps no sessions.")
                continue
            }
            #expect(needed.map(\.key) == [RoleKey("secretary")])
        }
    }

    @Test func `is whoever acts in the state, where the definition says so`() throws {
        let store = try CouncilRoom.store { file in
            file.path.hasPrefix("processes") ? file.text.replacing("role: secretary", with: "role: acting") : file.text
        }
        #expect(try store.read { try $0.councilRoles(on: Self.day) } == [RoleKey("secretary")])
    }

    @Test func `follows the version in force, and candidates the version they are pinned to`() throws {
        let room = try CouncilRoom()
        let appraised = try room.appraised(["A", "B"], refusing: ["B"])
        let waiting = try room.dossier(["C", "D"], procedure: "province-emulation-fighter", refusing: ["D"])
        let candidates = try room.office.read { try $0.councilCandidates(within: nil) }
        #expect(candidates.map(\.number) == [waiting])
        #expect(candidates[0].nominees == 1 && candidates[0].session == nil && candidates[0].unit == UnitCode("p1"))
        #expect(candidates[0].title.en == "Provincial emulation fighter" && candidates[0].state == StateKey("in-council"))
        #expect(candidates[0].dueAt == (try room.standing(waiting)).dueAt)
        let session = try room.session([waiting])
        #expect(try room.office.read { try $0.councilCandidates(within: nil) }.map(\.session) == [session.id])
        #expect(try room.standing(appraised).state == StateKey("appraised"))

        // From 2019 on the council of another office votes on what is only appraised.
        let store = try CouncilRoom.store(keepingFirst: true) { file in
            file.path.hasPrefix("processes")
                ? file.text.replacing(
                    "from: in-council\n    to: awaiting-decision\n    role: secretary",
                    with: "from: [in-council, appraised]\n    to: awaiting-decision\n    role: appraiser"
                )
                .replacing("effective: 2018-08-27", with: "effective: 2019-01-01")
                : file.text
        }
        #expect(try store.read { try $0.councilRoles(on: CivilDay("2018-12-31") ?? .first) } == [RoleKey("secretary")])
        #expect(try store.read { try $0.councilRoles(on: Self.day) } == [RoleKey("appraiser")])
        let numbers = try ["2018-12-03T09:00", "2019-01-07T09:00"].map { iso in
            let moment = try #require(Moment(iso))
            return try store.write(at: ImportOffice.now) { transaction in
                let papers = ["proposal", "achievement-report", "minutes", "initiative-certificate"].map { DocumentKey($0) }
                let number = try transaction.submit(
                    ProcedureKey("province-emulation-fighter"), from: UnitCode("p1"), nominees: [], documents: papers, channel: .post,
                    by: .clerk, at: moment
                ).number
                try transaction.carryOut(.act(ActionKey("accept"), Entered()), on: number, by: .clerk, at: moment)
                let appraiser = Actor(name: UserName("appraiser"), roles: [RoleKey("appraiser")])
                try transaction.carryOut(.act(ActionKey("appraise"), Entered()), on: number, by: appraiser, at: moment)
                return number
            }
        }
        #expect(try store.read { try $0.councilCandidates(within: nil) }.map(\.number) == [numbers[1]])
    }

    @Test func `acts for the own unit and those below`() throws {
        let room = try CouncilRoom()
        let province = try room.dossier(["A"])
        let commune = try room.dossier(["B"], unit: "c1")
        let district = Actor(name: UserName("secretary"), roles: [RoleKey("secretary")], unit: UnitCode("d1"))
        #expect(try room.office.read { try $0.councilCandidates(within: UnitCode("d1")) }.map(\.number) == [commune])
        #expect(try room.office.read { try $0.councilCandidates(within: nil) }.map(\.number).sorted() == [province, commune].sorted())

        let ofProvince = try room.session([province])
        #expect(
            try councilFaults {
                _ = try room.office.write { try $0.setAgenda([], of: ofProvince.id, seen: 1, by: district) }
            } == [.otherUnit(nil)])
        #expect(try councilFaults { _ = try room.close(ofProvince, by: district) } == [.otherUnit(nil)])
        #expect(
            try councilFaults {
                _ = try room.office.write {
                    try $0.openCouncilSession(title: "X", heldAt: CouncilRoom.held, unit: UnitCode("p1"), by: district)
                }
            } == [.otherUnit(UnitCode("p1"))])

        _ = try room.office.write { try $0.setAgenda([], of: ofProvince.id, seen: 1, by: CouncilRoom.secretary) }
        #expect(try councilFaults { _ = try room.session([province], by: district) } == [.agenda(province, .otherUnit(UnitCode("p1")))])
        let ofDistrict = try room.session([commune], by: district)
        #expect(ofDistrict.unit == UnitCode("d1"))
        #expect(try room.office.read { try $0.councilSessions(within: UnitCode("d1")) } == [ofDistrict])
        #expect(try room.office.read { try $0.councilSessions(within: nil) }.count == 2)
        let closing = try room.close(room.count([15], of: commune, at: ofDistrict, by: district), by: district)
        #expect(!closing.session.isOpen)
    }
}
