import Dossier
import Testing
import Workflow

@testable import tdkt_flow

extension WebOffice {
    /// A dossier that stands before the council, put there behind the pages' back.
    func beforeCouncil(
        _ names: [String], procedure: ProcedureKey = "province-merit-certificate", from unit: UnitCode = "p1"
    ) throws -> DossierNumber {
        let number = try submit(procedure, from: unit, nominees: names)
        try act("accept", on: number, by: "clerk")
        try act("appraise", on: number, by: "appraiser")
        try act("to-council", on: number, by: "appraiser")
        return number
    }

    /// A session that is held now, opened behind the pages' back.
    @discardableResult
    func session(
        _ dossiers: [DossierNumber], members: Int = 15, present: Int = 15, title: String = "Phiên tháng 10", by name: UserName = "secretary"
    ) throws -> CouncilSession {
        try store.write(at: clock.now) { transaction in
            try transaction.openCouncilSession(
                title: title, heldAt: clock.now,
                members: (0..<members).map { CouncilMember(name: "Uỷ viên \($0 + 1)", office: "Uỷ viên", isPresent: $0 < present) },
                dossiers: dossiers, by: transaction.snapshot.actor(name))
        }
    }

    /// A session as it stands in the record.
    func tally(_ id: Int = 1) async throws -> CouncilTally {
        try store.read { try $0.councilTally(id) }
    }

    /// Where a dossier stands.
    func state(of number: DossierNumber) async throws -> StateKey {
        try standing(of: number).state
    }

    /// Everybody who keeps council sessions beside the one secretary of the sample.
    func addSecretaries() throws {
        try store.write(at: clock.now) { transaction in
            try transaction.addUser("lan", roles: ["secretary"], unit: nil)
            try transaction.addUser("d1-secretary", roles: ["secretary"], unit: "d1")
        }
    }
}

extension Browser.Page {
    /// The revision that the form carries.
    var seen: String { value(of: "seen") ?? "" }
}

/// The fields of the page of votes for one dossier.
func votes(_ number: DossierNumber, seen: String, _ votes: [String], against: [Int: String] = [:]) -> [(String, String)] {
    [("seen", seen), ("d0", number.text)]
        + votes.enumerated().flatMap { [("f0.\($0 + 1)", $1), ("a0.\($0 + 1)", against[$0 + 1] ?? "")] }
}
