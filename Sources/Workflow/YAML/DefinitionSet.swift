/// Definitions that belong together: an office, its processes and its procedures, each in all its versions.
public struct DefinitionSet: Sendable {
    /// A definition with the file that holds it.
    public struct Version<Value: Hashable & Sendable>: Hashable, Sendable {
        /// The definition.
        public let value: Value
        /// The first day on which it holds.
        public let effective: CivilDay
        /// The file that holds it.
        public let file: DefinitionFile
        /// The SHA-256 of its canonical text, in hexadecimal.
        public let digest: String
    }

    /// The versions of the office, the earliest first.
    public let offices: [Version<Office>]
    /// The processes by key, the earliest version first.
    public let processes: [ProcessKey: [Version<Process>]]
    /// The procedures by key, the earliest version first.
    public let procedures: [ProcedureKey: [Version<Procedure>]]
    /// What is wrong with the form of files that could not be read; they are in none of the lists.
    public let problems: [Problem]

    /// Reads files; of two files with one key and day, the later in the list counts.
    public init(reading files: [DefinitionFile]) {
        let reader = DefinitionReader()
        self.init(files.map(reader.read))
    }

    init(_ readings: [Reading]) {
        var offices: [Version<Office>] = []
        var processes: [ProcessKey: [Version<Process>]] = [:]
        var procedures: [ProcedureKey: [Version<Procedure>]] = [:]
        for reading in readings {
            switch reading.definition {
            case .office(let office): offices.keep(Version(office, effective: office.effective, reading))
            case .process(let process): processes[process.key, default: []].keep(Version(process, effective: process.effective, reading))
            case .procedure(let procedure):
                procedures[procedure.key, default: []].keep(Version(procedure, effective: procedure.effective, reading))
            case nil: break
            }
        }
        self.offices = offices
        self.processes = processes
        self.procedures = procedures
        problems = readings.flatMap(\.problems).sorted()
    }
}

extension DefinitionSet.Version {
    fileprivate init(_ value: Value, effective: CivilDay, _ reading: Reading) {
        self.init(value: value, effective: effective, file: reading.file, digest: (reading.canonicalText ?? "").sha256)
    }
}

extension Array {
    /// Puts a version in its place by its day, instead of one that was there with the same day.
    fileprivate mutating func keep<Value>(_ version: Element) where Element == DefinitionSet.Version<Value> {
        removeAll { $0.effective == version.effective }
        insert(version, at: firstIndex { $0.effective > version.effective } ?? endIndex)
    }
}
