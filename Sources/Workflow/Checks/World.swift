/// Everything that definitions can refer to, drafts included: a mistake in one file is not reported again in every other.
struct World {
    private var offices: [Office] = []
    private var processes: [ProcessKey: [Process]] = [:]
    private var procedures: [ProcedureKey: [Procedure]] = [:]
    private var publishedProcedures: [Procedure] = []
    /// The office that the known definitions are of.
    private var knownOffice: String?
    /// Which definitions are checked, and so have problems of their own.
    private var checked: Set<[String]> = []

    init(checked: [Reading], known: [Reading]) {
        var seen: Set<[String]> = []
        for (position, reading) in (checked + known).enumerated() {
            guard let draft = reading.draft else { continue }
            let identity = [draft.kind.rawValue, draft.key, draft.effective.iso]
            if case .office(let office) = draft, position >= checked.count { knownOffice = knownOffice ?? office.key }
            guard seen.insert(identity).inserted else { continue }
            if position < checked.count { self.checked.insert(identity) }
            switch draft {
            case .office(let office): offices.append(office)
            case .process(let process): processes[process.key, default: []].append(process)
            case .procedure(let procedure):
                procedures[procedure.key, default: []].append(procedure)
                if position >= checked.count { publishedProcedures.append(procedure) }
            }
        }
        offices.sort { $0.effective < $1.effective }
        for key in processes.keys { processes[key]?.sort { $0.effective < $1.effective } }
        for key in procedures.keys { procedures[key]?.sort { $0.effective < $1.effective } }
    }

    /// The office as it is set up on a day, or the first setting; `nil` when no office is known.
    func office(on day: CivilDay) -> Office? {
        offices.last { $0.effective <= day } ?? offices.first
    }

    /// The key of the office that all definitions are of: the one that is known, else that of the first setting.
    var officeKey: String? { knownOffice ?? offices.first?.key }

    /// The setting of the office before this one; `nil` when it is the first.
    func office(before office: Office) -> Office? {
        offices.last { $0.effective < office.effective }
    }

    /// The versions of processes and procedures that hold while a setting of the office does, and are not told already that it lacks
    /// what they name: those that are checked along and begin under it have that problem themselves. The earliest first, by key.
    func definitions(under office: Office) -> [Definition] {
        let all = processes.values.map { $0.map(Definition.process) } + procedures.values.map { $0.map(Definition.procedure) }
        let end = offices.first { $0.effective > office.effective }?.effective
        return all.flatMap { versions in
            versions.enumerated().filter { position, version in
                let next = versions.indices.contains(position + 1) ? versions[position + 1].effective : nil
                let holds = end.map { version.effective < $0 } ?? true && next.map { $0 > office.effective } ?? true
                let isTold = checked.contains([version.kind.rawValue, version.key, version.effective.iso])
                return holds && !(isTold && self.office(on: version.effective) == office)
            }.map(\.element)
        }.sorted { ($0.kind.rawValue, $0.key, $0.effective) < ($1.kind.rawValue, $1.key, $1.effective) }
    }

    /// The keys of all processes.
    var processKeys: [String] { processes.keys.map(\.text).sorted() }

    /// The versions of its process that dossiers of a procedure's version can run on: the one in force when it begins,
    /// and those that follow before the procedure's next version.
    func processes(of procedure: Procedure) -> [Process] {
        let versions = processes[procedure.process] ?? []
        let end = procedures[procedure.key]?.first { $0.effective > procedure.effective }?.effective
        let first = versions.lastIndex { $0.effective <= procedure.effective } ?? 0
        return versions.dropFirst(first).enumerated().filter { position, version in
            position == 0 || end.map { version.effective < $0 } ?? true
        }.map(\.element)
    }

    /// The version of its process that a dossier of a procedure's version runs on when it is received on a day.
    func process(of procedure: Procedure, on day: CivilDay) -> Process? {
        let versions = processes(of: procedure)
        return versions.last { $0.effective <= max(day, procedure.effective) } ?? versions.first
    }

    /// The keys of all procedures.
    var procedureKeys: [String] { procedures.keys.map(\.text).sorted() }

    /// The procedure that holds on a day, or its first version; `nil` when none has the key.
    func procedure(_ key: ProcedureKey, on day: CivilDay) -> Procedure? {
        procedures[key]?.last { $0.effective <= day } ?? procedures[key]?.first
    }

    /// All versions of a procedure, the earliest first.
    func versions(of key: ProcedureKey) -> [Procedure] { procedures[key] ?? [] }

    /// The procedures that run on a process.
    func procedures(on process: ProcessKey) -> [Procedure] {
        procedures.values.joined().filter { $0.process == process }
    }

    /// The procedures, not checked along, whose dossiers can run on this version of their process; in the order of their keys.
    func publishedProcedures(on process: Process) -> [Procedure] {
        publishedProcedures.filter { procedure in
            procedure.process == process.key && processes(of: procedure).contains { $0.effective == process.effective }
        }.sorted { ($0.key.text, $0.effective) < ($1.key.text, $1.effective) }
    }
}
