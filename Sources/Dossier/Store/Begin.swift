internal import FoundationEssentials
internal import GRDB
public import Workflow

extension DossierStore {
    /// Begins the record of an office: whole, or not at all.
    ///
    /// It is filled under another name and takes its own only when it is on the disk; so nothing is left at `path` when that
    /// fails or the program is stopped, and of two programs that begin the same record one is refused.
    ///
    /// - Throws: ``DatabaseFault/exists(path:)`` when there is something at `path`; it is left as it is.
    public static func begin<Answer>(at path: String, _ fill: (DossierStore) throws -> Answer) throws -> Answer {
        try refuseTaken(path)
        let draft = "\(path).beginning-\(UUID().uuidString)"
        do {
            let store = try create(at: draft)
            let answer = try fill(store)
            // A pool closes its readers last, and a reader cannot carry the log over: what is still in it would be left behind.
            try store.database.emptyLog()
            try store.close()
            for suffix in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: draft + suffix) {
                try FileManager.default.removeItem(atPath: draft + suffix)
            }
            try DurableFile.synchronize(draft)
            try refuseTaken(path)
            for suffix in [".attachments", ""] where FileManager.default.fileExists(atPath: draft + suffix) {
                try DurableFile.name(draft + suffix, path + suffix)
            }
            return answer
        } catch {
            for suffix in ["-wal", "-shm", "-journal", ".attachments", ""] {
                // What stopped the beginning is what the person has to know, not that a draft stayed behind.
                try? FileManager.default.removeItem(atPath: draft + suffix)
            }
            throw (error as? DatabaseFault)?.about(path) ?? error
        }
    }

    /// Refuses a path at which there is anything but an empty file.
    private static func refuseTaken(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let kept = try FileManager.default.attributesOfItem(atPath: path)
        guard kept[.type] as? FileAttributeType == .typeRegular, kept[.size] as? Int == 0 else { throw DatabaseFault.exists(path: path) }
    }

    /// Makes the demo office anew: a demo that is there is replaced, a record that is no demo is refused.
    ///
    /// A demo is known by a table of its own, so that nobody's real record is ever taken for one.
    public static func replaceDemo(at path: String, _ fill: (DossierStore) throws -> Void) throws {
        if FileManager.default.fileExists(atPath: path) {
            let store = try open(at: path)
            let isDemo = try store.database.read { try $0.tableExists(demoMark) }
            try store.close()
            guard isDemo else { throw DatabaseFault.exists(path: path) }
        }
        let draft = path + ".making"
        for suffix in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: draft + suffix) {
            try FileManager.default.removeItem(atPath: draft + suffix)
        }
        try begin(at: draft) { store in
            try fill(store)
            try store.database.write { try $0.execute(sql: "CREATE TABLE \(demoMark) (made TEXT) STRICT") }
        }
        for suffix in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
        try FileManager.default.moveItem(atPath: draft, toPath: path)
    }

    private static let demoMark = "demo_office"

    /// Whether this is a demo office.
    public func isDemo() throws -> Bool {
        try database.read { try $0.tableExists(Self.demoMark) }
    }

    /// Writes a text to a file, whole or not at all.
    public static func save(_ text: String, to path: String) throws {
        try DurableFile.write(Data(text.utf8), to: path)
    }
}

extension Transaction {
    /// Adds one person per role, named like the role, of no unit and acting for all.
    public func addPeople() throws {
        for role in try snapshot.office(on: CivilDay.last).roles {
            try addUser(UserName(role.key.text), roles: [role.key], unit: nil)
        }
    }

    /// Adds one person per role, and three units: the department `p1`, the district `d1`, and its commune `c1`.
    public func addSample() throws {
        try addPeople()
        try addUnit(SendingUnit(code: UnitCode("p1"), name: "Sở mẫu", level: .province))
        try addUnit(SendingUnit(code: UnitCode("d1"), name: "Huyện mẫu", level: .district))
        try addUnit(SendingUnit(code: UnitCode("c1"), name: "Xã mẫu", level: .commune, parent: UnitCode("d1")))
    }
}

extension Snapshot {
    /// The process of a key, or the one that the procedure of this key runs on, with the procedure's step budgets.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when neither has this key.
    public func process(named key: String, on day: CivilDay) throws -> (process: Process, limits: [StateKey: Limit]) {
        if let version = try version(.process, key, on: day), case .process(let process) = version.definition {
            return (process, [:])
        }
        let known = try keys(of: .process) + keys(of: .procedure)
        guard known.contains(key) else { throw Refusal.unknown(.process, key, nearest: nearestName(to: key, among: known)) }
        let rules = try rules(for: ProcedureKey(key), on: day).rules
        return (rules.process, rules.procedure.steps)
    }
}
