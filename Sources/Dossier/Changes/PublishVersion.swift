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
    /// A draft of the version is removed with it, when it says the same.
    ///
    /// - Parameters:
    ///   - day: The first day on which it holds; `nil` takes the day that the file names.
    ///   - basis: The legal basis, where the definition itself does not tell it.
    /// - Throws: ``Refusal/definitions(_:)`` with every problem; ``Refusal/version(_:)`` when an example fails, the day is taken, a
    ///   draft of that day says something else, or it would hold for dossiers that are resolved; ``Refusal/role(needed:)`` for who may
    ///   not publish.
    @discardableResult
    public func publish(_ file: DefinitionFile, from day: CivilDay? = nil, basis: String? = nil, by actor: Actor, at moment: Moment) throws
        -> PublishedVersion
    {
        try publish(together: [file], from: day, basis: basis, by: actor, at: moment)[0]
    }

    /// Publishes versions that belong together, such as a pack: all of them or none, in the order in which they refer to each other.
    /// Each is checked and tried among the others.
    ///
    /// - Throws: What publishing one of them throws, with the reasons of all: ``VersionFault/together(_:)`` names their files.
    @discardableResult
    public func publish(
        together files: [DefinitionFile], from day: CivilDay? = nil, basis: String? = nil, by actor: Actor, at moment: Moment
    ) throws -> [PublishedVersion] {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        try snapshot.require(.publish, of: actor, on: moment.day)
        if let blocker = WrittenText.basis.blocker(for: basis) { throw Refusal.blocked([blocker], under: nil) }
        let readings = try files.map { DefinitionReader().read(try $0.holding(from: day)) }
        let problems = try snapshot.problems(ofPublishing: readings)
        let versions = readings.compactMap(WholeVersion.init).sorted()
        guard versions.count == readings.count, !problems.contains(where: { $0.severity == .error }) else {
            throw Refusal.definitions(problems)
        }
        let faults = try versions.compactMap { version in
            let fault =
                try snapshot.fault(ofPublishing: version.reading, version.definition, together: readings)
                ?? snapshot.draftInTheWay(of: version)
            return fault.map { VersionFault.InFile(path: version.reading.file.path, fault: $0) }
        }
        if let first = faults.first { throw Refusal.version(files.count == 1 ? first.fault : .together(faults)) }
        return try versions.map { version in
            let definition = version.definition
            let isUnchanged = try snapshot.publishedReading(definition.kind, definition.key, definition.effective) != nil
            if !isUnchanged {
                try keep(definition, in: DefinitionFile(path: definition.path, text: version.reading.file.text), digest: version.digest)
                try write(definition, basis: basis?.kept.nonEmpty, by: actor, at: moment)
            }
            return PublishedVersion(
                kind: definition.kind, key: definition.key, effective: definition.effective, digest: version.digest,
                warnings: problems.filter { $0.file == version.reading.file.path }, isUnchanged: isUnchanged)
        }
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

extension DefinitionFile {
    /// The same definition from a day on; `nil` leaves it the day that it names.
    fileprivate func holding(from day: CivilDay?) throws -> DefinitionFile {
        guard let day else { return self }
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
