import Dossier
import Workflow

/// Something that can be tried with a dossier, as the engine weighs it before anything was entered.
struct ErrandOffer: Sendable {
    let errand: Errand
    /// Why it cannot be done; empty when it can.
    let blockers: [Blocker]
    /// What is pointed out before it is done.
    let warnings: [Warning]

    var isPossible: Bool { blockers.isEmpty }

    /// Whether the person is not the one to do it, however the dossier stands.
    var isForOthers: Bool {
        blockers.contains { blocker in
            switch blocker {
            case .role, .unit, .samePerson: true
            default: false
            }
        }
    }

    /// Asks the engine.
    init(_ errand: Errand, on standing: Standing, by actor: Actor, at now: Moment, in snapshot: Snapshot) throws {
        self.errand = errand
        let intent = errand.offer(for: standing, by: actor)
        switch try snapshot.weigh(intent, for: standing, by: actor, at: now, now: now) {
        case .go(_, let warnings): (blockers, self.warnings) = ([], warnings)
        case .refused(let blockers): (self.blockers, warnings) = (blockers, [])
        }
    }
}
