internal import GRDB
public import Workflow

/// A definition that was read whole, to be published.
struct WholeVersion: Comparable {
    let reading: Reading
    let definition: Definition
    let digest: String

    init?(_ reading: Reading) {
        guard let definition = reading.definition, let digest = reading.digest else { return nil }
        self.reading = reading
        self.definition = definition
        self.digest = digest
    }

    /// The office, then processes, then the procedures that run on them.
    private var place: (Int, String, CivilDay) {
        (Definition.Kind.allCases.firstIndex(of: definition.kind) ?? 0, definition.key, definition.effective)
    }

    static func < (one: Self, other: Self) -> Bool { one.place < other.place }
    static func == (one: Self, other: Self) -> Bool { one.place == other.place }
}

extension Snapshot {
    /// What was read of a published version; `nil` when there is none.
    public func publishedReading(_ kind: Definition.Kind, _ key: String, _ effective: CivilDay) throws -> Reading? {
        try store.definitions.reading(kind, key, effective: effective.iso, in: db)
    }

    /// What stands against publishing a definition that has no problem of its own; `nil` when nothing does, or the very same was
    /// published before.
    ///
    /// - Parameter others: What would be published with it.
    public func fault(ofPublishing reading: Reading, _ definition: Definition, together others: [Reading] = []) throws -> VersionFault? {
        if let known = try publishedReading(definition.kind, definition.key, definition.effective) {
            if known.digest == reading.digest { return nil }
            let changes = Workflow.changes(from: known, to: reading, naming: try publishedReadings().compactMap(\.definition))
            return .published(key: definition.key, effective: definition.effective, changes: changes)
        }
        let failed = try tryExamples(of: reading, together: others).filter { !$0.holds }
        if !failed.isEmpty { return .examples(failed) }
        let resolved = try dossiers(of: definition, "stopped_at IS NOT NULL AND substr(received_at, 1, 10) >= ?", definition.effective.iso)
        if let free = try dayAfter(resolved) {
            return .resolvedSince(key: definition.key, effective: definition.effective, dossiers: resolved, free: free)
        }
        guard case .procedure(let procedure) = definition, let ended = procedure.ended else { return nil }
        if let successor = ended.successor { return try fault(ofSuccessor: successor, from: procedure.effective, together: others) }
        let running = try openDossiers(of: .procedure, procedure.key.text, isResolvedLeftOut: true)
        return running.isEmpty ? nil : .runningWithoutSuccessor(procedure.key, dossiers: running)
    }

    /// Why a procedure that a version names as its successor takes no dossiers yet on the first day of that version.
    ///
    /// One that has ended itself leads on to its own successor; where that leads nowhere, the version has a problem.
    private func fault(ofSuccessor key: ProcedureKey, from day: CivilDay, together others: [Reading]) throws -> VersionFault? {
        let published = try definitionVersions(.procedure, key.text).map(\.effective)
        let coming = others.compactMap(\.definition).filter { $0.kind == .procedure && $0.key == key.text }.map(\.effective)
        guard let first = (published + coming).min(), first > day else { return nil }
        return .successorBegins(key, on: day, from: first)
    }

    /// A draft of the same version that says something else: publishing would remove what somebody is writing. `nil` when there is
    /// none, or the version is published already.
    func draftInTheWay(of version: WholeVersion) throws -> VersionFault? {
        let (definition, day) = (version.definition, version.definition.effective)
        guard try publishedReading(definition.kind, definition.key, day) == nil, let kind = Draft.Kind(rawValue: definition.kind.rawValue),
            let draft = try draft(kind, definition.key, day)
        else { return nil }
        // It is to hold from the day under which it is kept, whatever its text says.
        let file = draft.file.effective(from: day) ?? draft.file
        if DefinitionReader().digest(of: file) == version.digest { return nil }
        return .drafted(key: definition.key, effective: day, by: draft.author, at: draft.savedAt)
    }

    /// The day after the last one on which one of these dossiers was received; `nil` without any.
    private func dayAfter(_ dossiers: [DossierNumber]) throws -> CivilDay? {
        let statement = try db.cachedStatement(sql: "SELECT received_at FROM dossier WHERE number = ?")
        let days = try dossiers.compactMap { try String.fetchOne(statement, arguments: [$0.text]).flatMap { Moment($0) }?.day }
        return days.max()?.advanced(by: 1)
    }

    private func dossiers(of definition: Definition, _ condition: String, _ argument: String) throws -> [DossierNumber] {
        let (concerned, key): (String, String?) =
            switch definition {
            case .office: ("TRUE", nil)
            case .process: ("process = ?", definition.key)
            case .procedure: ("procedure = ?", definition.key)
            }
        return try String.fetchAll(
            db, sql: "SELECT number FROM dossier WHERE \(concerned) AND \(condition) ORDER BY number",
            arguments: StatementArguments([key, argument].compactMap(\.self))
        ).map { DossierNumber($0) }
    }
}
