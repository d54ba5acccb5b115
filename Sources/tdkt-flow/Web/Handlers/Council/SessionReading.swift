import Dossier
import Workflow

/// A session as its pages show it: counted, with what people and units are called.
struct SessionReading: Sendable {
    let tally: CouncilTally
    let units: [UnitCode: String]
    let people: [UserName: String]

    var session: CouncilSession { tally.session }

    /// Whether the session has moved a dossier, so that its hour and its members stay as they are.
    var isUnderway: Bool { tally.dossiers.contains { $0.item.movedTo != nil } }

    /// What a unit is called; `nil` is the province.
    func name(of unit: UnitCode?, in language: Language) -> String {
        unit.map { units[$0] ?? $0.text } ?? language.say(vi: "cấp tỉnh", en: "the province")
    }

    /// What a person is called.
    func name(of person: UserName) -> String { people[person] ?? person.text }

    /// The numbers of the agenda, in its order.
    var numbers: [DossierNumber] { tally.dossiers.map(\.item.dossier) }
}

extension Snapshot {
    /// A session that a person may know of.
    ///
    /// - Throws: ``WebFault/notFound`` for a session of another unit exactly as for one that there is not.
    func knownSession(_ id: Int, for actor: Actor) throws -> CouncilSession {
        do {
            let session = try councilSession(id)
            try requireUnit(of: session, for: actor)
            return session
        } catch is Refusal {
            throw WebFault.notFound
        }
    }

    /// A session that a person may know of, with everything its pages show.
    func sessionReading(_ id: Int, for actor: Actor) throws -> SessionReading {
        let session = try knownSession(id, for: actor)
        return SessionReading(
            tally: try councilTally(session.id), units: try unitNames(), people: try shownNames())
    }
}

extension Visit {
    /// The session that the path names.
    ///
    /// - Throws: ``WebFault/notFound`` when that is no number.
    var sessionID: Int {
        get throws {
            guard let id = Int(try parameter("id")) else { throw WebFault.notFound }
            return id
        }
    }

    /// The session that the path names, as its pages show it.
    func sessionReading() async throws -> SessionReading {
        let (id, actor) = (try sessionID, try actor)
        return try await office.read { try $0.sessionReading(id, for: actor) }
    }

    /// The revision of the session that the person saw; one that never was when the form does not say.
    var seenRevision: Int { form.text("seen").flatMap { Int($0) } ?? 0 }
}

extension Refusal {
    /// Whether somebody else was first: the person has to look again.
    var isStaleSession: Bool {
        switch self {
        case .councilMeanwhile: true
        case .council(let faults): faults.contains { if case .closed = $0 { true } else { false } }
        default: false
        }
    }

    /// How a form is answered that ended with this.
    var sessionStatus: Answer.Status { isStaleSession ? .conflict : .unprocessableContent }
}
