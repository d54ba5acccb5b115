internal import GRDB
public import Workflow

/// The definitions of the record, read once.
///
/// A published version never changes, so what has been read stays true.
struct PublishedDefinitions: Sendable {
    private struct Version: Hashable {
        let kind: Definition.Kind
        let key: String
        let effective: String
    }

    private let versions = WrittenOnce<Version, Reading>()

    /// Takes note of a version that is published in the transaction at work.
    func publish(_ kind: Definition.Kind, _ key: String, effective: CivilDay) {
        versions.write(Version(kind: kind, key: key, effective: effective.iso))
    }

    /// Ends the transaction at work; what it published and did not keep is forgotten.
    func settle(isKept: Bool) {
        versions.settle(isKept: isKept)
    }

    /// The definition of a version; `nil` when the record has none, or none that can be read.
    func definition(_ kind: Definition.Kind, _ key: String, effective: CivilDay, in db: Database) throws -> Definition? {
        try reading(kind, key, effective: effective.iso, in: db)?.definition
    }

    /// What came of reading a version; `nil` when the record has none.
    func reading(_ kind: Definition.Kind, _ key: String, effective: String, in db: Database) throws -> Reading? {
        let version = Version(kind: kind, key: key, effective: effective)
        if let reading = versions[version] { return reading }
        let statement = try db.cachedStatement(sql: "SELECT path, text FROM definition WHERE kind = ? AND key = ? AND effective = ?")
        guard let row = try Row.fetchOne(statement, arguments: [kind.rawValue, key, effective]) else { return nil }
        let reading = DefinitionReader().read(DefinitionFile(path: row[0], text: row[1]))
        if reading.definition != nil { versions.keep(reading, under: version) }
        return reading
    }
}

extension Snapshot {
    /// A version of a definition, as a dossier is pinned to it.
    struct Version {
        let effective: CivilDay
        let digest: String
        let definition: Definition
    }

    /// The version in force on a day; the first version for days before it.
    func version(_ kind: Definition.Kind, _ key: String, on day: CivilDay) throws -> Version? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT effective, digest FROM definition WHERE kind = ?1 AND key = ?2
                ORDER BY effective <= ?3 DESC, CASE WHEN effective <= ?3 THEN effective END DESC, effective LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [kind.rawValue, key, day.iso]), let effective = CivilDay(row[0]),
            let definition = try store.definitions.definition(kind, key, effective: effective, in: db)
        else { return nil }
        return Version(effective: effective, digest: row[1], definition: definition)
    }

    /// The settings of the office in force on a day.
    public func office(on day: CivilDay) throws -> Office {
        guard let version = try officeVersion(on: day), case .office(let office) = version.definition else {
            throw UnreadableRow(field: "office")
        }
        return office
    }

    func officeVersion(on day: CivilDay) throws -> Version? {
        guard let key = try String.fetchOne(db.cachedStatement(sql: "SELECT key FROM definition WHERE kind = 'office' LIMIT 1")) else {
            return nil
        }
        return try version(.office, key, on: day)
    }

    /// The keys of all definitions of a kind.
    public func keys(of kind: Definition.Kind) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT DISTINCT key FROM definition WHERE kind = ? ORDER BY key"), arguments: [kind.rawValue])
    }

    /// What a dossier that is received on a day runs under, and the versions it is pinned to.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when no procedure has this key.
    public func rules(for procedure: ProcedureKey, on day: CivilDay) throws -> (rules: Rules, pins: Pins) {
        guard let found = try version(.procedure, procedure.text, on: day), case .procedure(let definition) = found.definition else {
            let known = try keys(of: .procedure)
            throw Refusal.unknown(.procedure, procedure.text, nearest: nearestName(to: procedure.text, among: known))
        }
        return try rules(with: definition, digest: found.digest, on: max(day, found.effective), office: day)
    }

    /// What a dossier runs under with a version of its procedure, published or not.
    ///
    /// - Parameters:
    ///   - day: The day on which the process holds.
    ///   - officeDay: The day on which the office holds.
    func rules(with procedure: Procedure, digest: String, on day: CivilDay, office officeDay: CivilDay) throws -> (rules: Rules, pins: Pins)
    {
        guard let process = try version(.process, procedure.process.text, on: day), case .process(let machine) = process.definition,
            let office = try officeVersion(on: officeDay), case .office(let settings) = office.definition
        else { throw UnreadableRow(field: "definition") }
        let pins = Pins(
            procedure: .init(key: procedure.key, effective: procedure.effective, digest: digest),
            process: .init(key: machine.key, effective: process.effective, digest: process.digest),
            office: .init(key: settings.key, effective: office.effective, digest: office.digest))
        return (Rules(procedure: procedure, process: machine, office: settings), pins)
    }

    /// What a dossier runs under, by the versions it is pinned to.
    func rules(pinnedTo pins: Pins) throws -> Rules {
        let definitions = store.definitions
        guard
            case .procedure(let procedure)? = try definitions.definition(
                .procedure, pins.procedure.key.text, effective: pins.procedure.effective, in: db),
            case .process(let process)? = try definitions.definition(
                .process, pins.process.key.text, effective: pins.process.effective, in: db),
            case .office(let office)? = try definitions.definition(.office, pins.office.key, effective: pins.office.effective, in: db)
        else { throw UnreadableRow(field: "definition") }
        return Rules(procedure: procedure, process: process, office: office)
    }
}
