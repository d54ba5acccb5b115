import Dossier
import Workflow

/// What procedures, states and people are called, read once for a page.
struct WorkTitles {
    let snapshot: Snapshot
    let language: Language
    let now: Moment
    private var rules: [ProcedureKey: Rules] = [:]
    private var processes: [String: Workflow.Process] = [:]
    private var people: [UserName: String]?

    init(snapshot: Snapshot, language: Language, now: Moment) {
        self.snapshot = snapshot
        self.language = language
        self.now = now
    }

    /// What a procedure runs under today.
    mutating func rules(of key: ProcedureKey) throws -> Rules {
        if let known = rules[key] { return known }
        let found = try snapshot.rules(for: key, on: now.day).rules
        rules[key] = found
        return found
    }

    mutating func procedure(_ key: ProcedureKey) throws -> String {
        try rules(of: key).procedure.title.value[language]
    }

    /// The version of a process that a dossier is pinned to.
    mutating func process(_ key: ProcessKey, _ version: CivilDay) throws -> Workflow.Process {
        let name = "\(key) \(version.iso)"
        if let known = processes[name] { return known }
        let found = try snapshot.process(named: key.text, on: version).process
        processes[name] = found
        return found
    }

    mutating func state(_ key: StateKey, in process: ProcessKey, _ version: CivilDay) throws -> String {
        try self.process(process, version).title(of: key, in: language)
    }

    /// What a state is called under the version of the procedure that is in force today.
    mutating func state(_ key: StateKey, under procedure: ProcedureKey) throws -> String {
        try rules(of: procedure).process.title(of: key, in: language)
    }

    mutating func person(_ name: UserName?) throws -> String {
        guard let name else { return "" }
        if people == nil { people = try snapshot.shownNames() }
        return people?[name] ?? name.text
    }
}
