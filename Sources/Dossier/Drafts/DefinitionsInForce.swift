internal import GRDB
public import Workflow

/// A published version of a definition.
public struct DefinitionVersion: Hashable, Sendable {
    /// The office, a process or a procedure.
    public let kind: Definition.Kind
    /// The key, the same in every version.
    public let key: String
    /// The first day on which it holds.
    public let effective: CivilDay
    /// What it is called.
    public let title: BilingualText
    /// The number of a procedure in the list of the province.
    public let number: Int?
    /// The SHA-256 of its canonical text, in hexadecimal.
    public let digest: String
    /// When it was published.
    public let publishedAt: Moment
    /// The first day of the version that follows; `nil` when none does.
    public let nextEffective: CivilDay?
    /// The legal basis, as its text tells it.
    public let legalBasis: [String]
    /// The end that the procedure comes to with this version or a later one; `nil` while it goes on.
    public let end: End?

    /// That a procedure takes no dossiers from a day on.
    public struct End: Hashable, Sendable {
        /// The first day on which it takes none.
        public let day: CivilDay
        /// What stands in its place, and how sure that is.
        public let ending: Procedure.Ending
    }

    /// Whether the procedure ends with it, and takes no dossiers any more.
    public var isEnd: Bool { end?.day == effective }

    /// Whether dossiers can be received under it on a day, as far as it is the version of that day.
    public func isInForce(on day: CivilDay) -> Bool { effective <= day && end.map { day < $0.day } ?? true }
}

extension Snapshot {
    /// Every process and procedure as it holds on a day; the first version where the day lies before all. Processes by key first,
    /// then procedures by their number.
    public func definitionsInForce(on day: CivilDay) throws -> [DefinitionVersion] {
        try [Definition.Kind.process, .procedure].flatMap { kind in
            try keys(of: kind).compactMap { key in
                let versions = try definitionVersions(kind, key)
                return versions.last { $0.effective <= day } ?? versions.first
            }.sorted { ($0.number ?? 0, $0.key) < ($1.number ?? 0, $1.key) }
        }
    }

    /// All published versions of a definition, the earliest first; none when nothing has this key.
    public func definitionVersions(_ kind: Definition.Kind, _ key: String) throws -> [DefinitionVersion] {
        let statement = try db.cachedStatement(
            sql: "SELECT effective, digest, published_at FROM definition WHERE kind = ? AND key = ? ORDER BY effective")
        let rows = try Row.fetchAll(statement, arguments: [kind.rawValue, key])
        let days = rows.map { CivilDay($0[0]) }
        var end: DefinitionVersion.End?
        // From the last to the first, so that each knows the end that comes after it.
        let versions = try rows.enumerated().reversed().map { place, row in
            guard let effective = days[place], let publishedAt = Moment(row[2]),
                let definition = try store.definitions.definition(kind, key, effective: effective, in: db)
            else { throw UnreadableRow(field: "definition") }
            if let ending = definition.ending { end = DefinitionVersion.End(day: effective, ending: ending) }
            return DefinitionVersion(
                kind: kind, key: key, effective: effective, title: definition.title, number: definition.number, digest: row[1],
                publishedAt: publishedAt, nextEffective: days.indices.contains(place + 1) ? days[place + 1] : nil,
                legalBasis: definition.legalBasis, end: end)
        }
        return versions.reversed()
    }

    /// The text of a published version, as it was published; `nil` when there is no such version.
    public func definitionText(_ kind: Definition.Kind, _ key: String, _ effective: CivilDay) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT text FROM definition WHERE kind = ? AND key = ? AND effective = ?"),
            arguments: [kind.rawValue, key, effective.iso])
    }
}

extension Definition {
    /// What it is called.
    fileprivate var title: BilingualText {
        switch self {
        case .office(let office): office.title
        case .process(let process): process.title
        case .procedure(let procedure): procedure.title.value
        }
    }

    fileprivate var legalBasis: [String] {
        if case .procedure(let procedure) = self { procedure.legalBasis } else { [] }
    }

    fileprivate var ending: Procedure.Ending? {
        if case .procedure(let procedure) = self { procedure.ended } else { nil }
    }

    /// The number of a procedure in the list of the province.
    fileprivate var number: Int? {
        if case .procedure(let procedure) = self { procedure.number } else { nil }
    }
}
