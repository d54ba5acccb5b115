internal import GRDB
public import Workflow

/// What came of publishing one version.
public struct PublishedVersion: Hashable, Sendable {
    /// The office, a process or a procedure.
    public let kind: Definition.Kind
    /// The key, the same in every version.
    public let key: String
    /// The first day on which it holds.
    public let effective: CivilDay
    /// The SHA-256 of its canonical text, in hexadecimal.
    public let digest: String
    /// What is pointed out without holding anything up.
    public let warnings: [Problem]
    /// Whether the very same version was published before, so that nothing was left to do.
    public let isUnchanged: Bool
}

extension Transaction {
    /// Publishes a version of a definition from a day on. It is never edited afterwards, and running dossiers stay with the version
    /// they have.
    ///
    /// A draft of the version is removed with it.
    ///
    /// - Parameters:
    ///   - day: The first day on which it holds; `nil` takes the day that the file names.
    ///   - basis: The legal basis, where the definition itself does not tell it.
    /// - Throws: ``Refusal/definitions(_:)`` with every problem; ``Refusal/version(_:)`` when an example fails, the day is taken, or
    ///   it would hold for dossiers that are resolved; ``Refusal/role(needed:)`` for who may not publish.
    @discardableResult
    public func publish(_ file: DefinitionFile, from day: CivilDay? = nil, basis: String? = nil, by actor: Actor, at moment: Moment) throws
        -> PublishedVersion
    {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        try snapshot.require(.publish, of: actor, on: moment.day)
        let file = try day.map { try file.from($0) } ?? file
        let reading = DefinitionReader().read(file)
        let problems = try snapshot.problems(ofPublishing: reading)
        guard let definition = reading.definition, let digest = reading.digest, !problems.contains(where: { $0.severity == .error }) else {
            throw Refusal.definitions(problems)
        }
        func published(isUnchanged: Bool) -> PublishedVersion {
            PublishedVersion(
                kind: definition.kind, key: definition.key, effective: definition.effective, digest: digest, warnings: problems,
                isUnchanged: isUnchanged)
        }
        if let known = try snapshot.publishedReading(definition.kind, definition.key, definition.effective) {
            if known.digest == digest { return published(isUnchanged: true) }
            let changes = Workflow.changes(
                from: known, to: reading, naming: try snapshot.publishedReadings().compactMap(\.definition))
            throw Refusal.version(.published(key: definition.key, effective: definition.effective, changes: changes))
        }
        if let fault = try snapshot.fault(ofPublishing: reading, definition) { throw Refusal.version(fault) }
        try keep(definition, in: DefinitionFile(path: definition.path, text: reading.file.text), digest: digest)
        try write(definition, basis: basis?.kept.nonEmpty, by: actor, at: moment)
        return published(isUnchanged: false)
    }

    private func write(_ definition: Definition, basis: String?, by actor: Actor, at moment: Moment) throws {
        try db.execute(
            sql: """
                INSERT INTO publication (kind, key, effective, basis, actor, occurred_at, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                definition.kind.rawValue, definition.key, definition.effective.iso, basis, actor.name.text.kept, moment.iso, now.iso,
            ])
        try db.execute(
            sql: "DELETE FROM draft WHERE kind = ? AND key = ? AND effective = ?",
            arguments: [definition.kind.rawValue, definition.key, definition.effective.iso])
    }
}

extension Snapshot {
    /// What was read of a published version; `nil` when there is none.
    public func publishedReading(_ kind: Definition.Kind, _ key: String, _ effective: CivilDay) throws -> Reading? {
        try store.definitions.reading(kind, key, effective: effective.iso, in: db)
    }

    /// What stands against publishing a definition that has no problem of its own; `nil` when nothing does.
    public func fault(ofPublishing reading: Reading, _ definition: Definition) throws -> VersionFault? {
        let failed = try tryExamples(of: reading).filter { !$0.holds }
        if !failed.isEmpty { return .examples(failed) }
        let resolved = try dossiers(of: definition, "stopped_at IS NOT NULL AND substr(received_at, 1, 10) >= ?", definition.effective.iso)
        if !resolved.isEmpty { return .resolvedSince(key: definition.key, effective: definition.effective, dossiers: resolved) }
        guard case .procedure(let procedure) = definition, let ended = procedure.ended, ended.successor == nil else { return nil }
        let running = try openDossiers(of: .procedure, procedure.key.text)
        return running.isEmpty ? nil : .runningWithoutSuccessor(procedure.key, dossiers: running)
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

extension DefinitionFile {
    fileprivate func from(_ day: CivilDay) throws -> DefinitionFile {
        guard let file = effective(from: day) else {
            let problems = DefinitionReader().read(self).problems
            throw problems.isEmpty ? Refusal.version(.withoutDay) : Refusal.definitions(problems)
        }
        return file
    }
}

extension Definition {
    /// The name of the file that it becomes, as the folder of definitions names it.
    fileprivate var path: String {
        switch self {
        case .office: "office.yaml"
        case .process: Draft.path(.process, key, effective)
        case .procedure: Draft.path(.procedure, key, effective)
        }
    }
}
