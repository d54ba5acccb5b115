import Dossier
import Workflow

/// A draft as it would be published from a day on, and what it is compared with.
struct ReviewedDraft {
    let place: DraftPlace
    let draft: Draft
    /// The first day on which it would hold.
    let day: CivilDay
    let reading: Reading
    let problems: [Problem]
    /// All published versions, the earliest first.
    let versions: [DefinitionVersion]
    /// The version in force before that day; `nil` where none is.
    let base: DefinitionVersion?

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// - Returns: `nil` when there is no such draft.
    init?(_ place: DraftPlace, from day: CivilDay?, in snapshot: Snapshot) throws {
        guard let draft = try snapshot.draft(place.kind, place.key, place.effective) else { return nil }
        let day = day ?? place.effective
        let versions = try snapshot.definitionVersions(place.kind.definition, place.key)
        (self.place, self.draft, self.day, self.versions) = (place, draft, day, versions)
        reading = DefinitionReader().read(draft.file(from: day))
        problems = try snapshot.problems(ofPublishing: reading)
        base = versions.last { $0.effective < day }
    }

    /// What the version before says, and so what publishing replaces: another one in its place gives another text.
    var baseSign: String { base.map { "\($0.effective.iso) \($0.digest)" } ?? "" }

    /// What it calls itself; while it cannot be read, its key.
    func title(in language: Language) -> String {
        switch reading.definition {
        case .process(let process)?: process.title[language]
        case .procedure(let procedure)?: procedure.title.value[language]
        case .office?, nil: place.key
        }
    }

    /// What differs from the version before.
    func changes(in snapshot: Snapshot) throws -> [Change] {
        guard let base, let before = try snapshot.publishedReading(place.kind.definition, place.key, base.effective) else { return [] }
        return try snapshot.changes(from: before, to: reading, on: day)
    }
}

extension Snapshot {
    /// What two versions differ in, named by what holds on a day.
    func changes(from old: Reading, to new: Reading, on day: CivilDay) throws -> [Change] {
        let published = try publishedReadings().compactMap(\.definition)
        let known = published.filter { $0.effective <= day } + published.filter { $0.kind == .office }.prefix(1)
        return Workflow.changes(from: old, to: new, naming: known)
    }
}

extension Visit {
    /// The first day that the address or the form asks to look at, besides the draft's own.
    var dayLookedAt: CivilDay? { query.text("from").flatMap { CivilDay($0) } }
}
