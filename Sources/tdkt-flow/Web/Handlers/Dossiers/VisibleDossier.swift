import Dossier
import Workflow

/// A dossier that a person may see, with everything its pages tell of it.
///
/// Of another unit's dossier nobody is told even that it exists.
struct VisibleDossier: Sendable {
    let history: History
    let standing: Standing
    /// Every entry with where it led from and to.
    let steps: [History.Step]
    /// The unit that sent it; `nil` when the record no longer knows it.
    let unit: SendingUnit?
    /// Everybody the office knows, for the names that pages show.
    let people: [PersonRecord]
    /// Its unit and the units above it.
    private let path: Set<UnitCode>
    private let shownNames: [UserName: String]

    var number: DossierNumber { standing.number }
    var rules: Rules { standing.rules }

    /// Loads a dossier.
    ///
    /// - Parameter unit: The unit whose dossiers, with those of the units below it, the person sees; `nil` is all.
    /// - Throws: ``WebFault/notFound`` when there is no such dossier, and just the same when it is another unit's.
    init(_ number: DossierNumber, in snapshot: Snapshot, within own: UnitCode?) throws {
        guard try snapshot.isVisible(number, within: own) else { throw WebFault.notFound }
        history = try snapshot.history(of: number)
        standing = try history.replay()
        steps = try history.steps()
        unit = try snapshot.unit(standing.unit)
        path = try Self.path(of: standing.unit, in: snapshot)
        people = try snapshot.people()
        shownNames = people.shownNames
    }

    /// What a page calls somebody; the log-in name of whoever the office no longer knows.
    func shown(_ name: UserName) -> String { shownNames[name] ?? name.text }

    /// What a page calls the unit.
    var unitName: String { unit?.name ?? standing.unit.text }

    private static func path(of unit: UnitCode, in snapshot: Snapshot) throws -> Set<UnitCode> {
        var path: Set<UnitCode> = []
        var next: UnitCode? = unit
        while let code = next, path.insert(code).inserted { next = try snapshot.unit(code)?.parent }
        return path
    }
}

extension VisibleDossier {
    /// Whom it can be given to: everybody who works here and sees it.
    var assignable: [PersonRecord] {
        people.filter { person in !person.isDisabled && (person.unit.map { path.contains($0) } ?? true) }
    }
}
