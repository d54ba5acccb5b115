import Dossier
import Foundation
import Testing
import Workflow

/// An office with dossiers before its council, and a session to put them to.
struct CouncilRoom {
    static let secretary = Actor(name: UserName("secretary"), roles: [RoleKey("secretary")])
    /// A second secretary, of the same office.
    static let lan = Actor(name: UserName("lan"), roles: [RoleKey("secretary")])
    /// When sessions are held, if nothing else is said.
    static let held = Moment(day: CivilDay("2018-10-08") ?? .first, time: TimeOfDay("09:00") ?? .midnight)

    let office: ImportOffice

    init() throws {
        office = try ImportOffice()
        try office.write { try $0.addUser(Self.lan.name, roles: [RoleKey("secretary")], unit: nil) }
    }

    /// A dossier that stands before the council.
    func dossier(
        _ names: [String], procedure: String = "province-merit-certificate-thematic", unit: String = "p1", refusing refused: [String] = []
    ) throws -> DossierNumber {
        let number = try appraised(names, procedure: procedure, unit: unit, refusing: refused)
        try office.act("to-council", on: number, as: "appraiser", at: "2018-10-05T09:00")
        return number
    }

    /// A dossier that is appraised, and not before the council yet.
    func appraised(
        _ names: [String], procedure: String = "province-merit-certificate-thematic", unit: String = "p1", refusing refused: [String] = []
    ) throws -> DossierNumber {
        let fighter = procedure == "province-emulation-fighter"
        let award = AwardKey(fighter ? "provincial-emulation-fighter" : "certificate-of-merit")
        let papers = ["proposal", "achievement-report", "minutes"] + (fighter ? ["initiative-certificate"] : [])
        let submitted = try #require(Moment("2018-10-01T08:30"))
        let number = try office.write { transaction in
            try transaction.submit(
                ProcedureKey(procedure), from: UnitCode(unit),
                nominees: names.map { Nominee(name: $0, kind: .individual, position: .worker, award: award) },
                documents: papers.map { DocumentKey($0) }, channel: .post, by: .clerk, at: submitted
            ).number
        }
        try office.act("accept", on: number, as: "clerk", at: "2018-10-01T09:30")
        let exceptions = refused.map { Entered.Exception(nominee: $0, outcome: .refused, reason: "Thiếu tiêu chuẩn") }
        try office.act("appraise", on: number, Entered(exceptions: exceptions), as: "appraiser", at: "2018-10-04T09:00")
        return number
    }

    /// Members of whom so many are present.
    static func members(_ total: Int, present: Int) -> [CouncilMember] {
        (0..<total).map { CouncilMember(name: "Uỷ viên \($0 + 1)", office: $0 == 0 ? "Chủ tịch Hội đồng" : nil, isPresent: $0 < present) }
    }

    /// Opens a session.
    func session(
        _ dossiers: [DossierNumber], members: [CouncilMember] = members(15, present: 15), heldAt: Moment = held, by actor: Actor = secretary
    ) throws -> CouncilSession {
        try office.write {
            try $0.openCouncilSession(title: "Phiên tháng 10", heldAt: heldAt, members: members, dossiers: dossiers, by: actor)
        }
    }

    /// Records the votes for the nominees of a dossier, in the order of the list.
    func count(_ votes: [Int], of number: DossierNumber, at session: CouncilSession, by actor: Actor = secretary) throws -> CouncilSession {
        try office.write {
            try $0.recordCouncilVotes(
                votes.enumerated().map { CouncilVotes(dossier: number, nominee: $0 + 1, votesFor: $1) }, of: session.id,
                seen: session.revision, by: actor)
        }
    }

    func close(_ session: CouncilSession, by actor: Actor = secretary, at now: Moment = ImportOffice.now) throws -> CouncilClosing {
        try withExtendedLifetime(office) {
            try office.store.closeCouncilSession(session.id, seen: session.revision, by: actor, at: now)
        }
    }

    func preview(_ session: CouncilSession) throws -> CouncilClosing {
        try office.read { try $0.previewClosing(session.id, by: Self.secretary, at: ImportOffice.now) }
    }

    func tally(_ session: CouncilSession) throws -> CouncilTally {
        try office.read { try $0.councilTally(session.id) }
    }

    func standing(_ number: DossierNumber) throws -> Standing {
        try office.read { try $0.standing(of: number) }
    }

    /// How often a dossier was moved out of the council.
    func approvals(of number: DossierNumber) throws -> Int {
        try office.read { try $0.history(of: number).entries.count { $0.event.action == "council-approve" } }
    }
}

extension CouncilRoom {
    /// An office of three definitions, changed.
    ///
    /// - Parameter keepingFirst: Whether the process is published as it was, too, and the changed one from 2019 on.
    static func store(keepingFirst: Bool = false, _ change: (DefinitionFile) -> String) throws -> DossierStore {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../workflows").standardizedFileURL
        let day = "2018-08-27.yaml"
        let files = try ["office.yaml", "processes/council-award/\(day)", "procedures/province-emulation-fighter/\(day)"].map {
            let text = try String(contentsOf: root.appending(path: $0), encoding: .utf8)
            // The examples, which stand last, speak of procedures that this office does not have.
            return DefinitionFile(path: $0, text: text.components(separatedBy: "\nexamples:")[0] + "\n")
        }
        var changed = files.map { DefinitionFile(path: $0.path, text: change($0)) }
        if keepingFirst {
            changed[1] = DefinitionFile(path: "processes/council-award/2019-01-01.yaml", text: changed[1].text)
            changed.append(DefinitionFile(path: files[1].path, text: files[1].text))
        }
        let path = FileManager.default.temporaryDirectory.appending(path: "tdkt-council-\(UUID().uuidString).sqlite").path
        let store = try DossierStore.create(at: path)
        try store.write(at: ImportOffice.now) { transaction in
            _ = try transaction.publish(changed, calendar: [])
            try transaction.addSample()
        }
        return store
    }
}

/// The faults of a council session for which something is refused; none when it is not.
func councilFaults(_ body: () throws -> Void) throws -> [CouncilFault] {
    do {
        try body()
        return []
    } catch Refusal.council(let faults) {
        return faults
    }
}

/// The refusal with which something ends; `nil` when it is done.
func refusal(_ body: () throws -> Void) throws -> Refusal? {
    do {
        try body()
        return nil
    } catch let refusal as Refusal {
        return refusal
    }
}
