/// The step budgets on any way from the start of the clock to its stop fit into the statutory limit.
struct StepsAndLimit: ProcessCheck, ProcedureCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.knowsAllWays, let limit = subject.process.limit?.value.limit else { return [] }
        let run = TimedRun(of: subject.process, along: subject.ways, limit: limit) { subject.process.state($0)?.budget }
        return run.findings { ["states", $0.text, "limit"] }.map { subject.problem($0.finding, at: $0.path ?? ["limit"]) }
    }

    func problems(in subject: CheckedProcedure) -> [Problem] {
        let procedure = subject.procedure
        return subject.processes.flatMap { process -> [Problem] in
            // Where the procedure changes nothing, the process is to blame, and says so itself.
            guard procedure.limit != nil || !procedure.steps.isEmpty, let limit = (procedure.limit ?? process.limit)?.value.limit else {
                return []
            }
            let run = TimedRun(of: process, along: Ways(of: process), limit: limit) { procedure.steps[$0] ?? process.state($0)?.budget }
            let place = procedure.limit == nil ? ["steps"] : ["limit"]
            return run.findings { ["steps", "budgets", $0.text] }.map { subject.problem($0.finding, at: $0.path ?? place) }
        }
    }
}

/// A process as far as the statutory clock runs in it, with a budget for its states.
private struct TimedRun {
    private let ways: Ways
    private let starts: [Int]
    private let edges: [[Int]]
    private let budgets: [Limit?]
    private let limit: Limit

    init(of process: Process, along ways: Ways, limit: Limit, budget: (StateKey) -> Limit?) {
        self.ways = ways
        self.limit = limit
        starts =
            ways.steps.joined().filter { process.actions[$0.action].clock == .start }.map(\.to)
            + (process.startsOnReceipt ? ways.states.indices.filter { ways.states[$0].key == process.initial } : [])
        edges = ways.steps.map { steps in
            steps.filter { process.actions[$0.action].clock != .stop && !ways.states[$0.to].isFinal }.map(\.to)
        }
        budgets = ways.states.map { $0.isStill ? nil : budget($0.key) }
    }

    /// What is wrong, and the path where it stands, or `nil` for the limit's own place.
    func findings(pathOfBudget: (StateKey) -> [String]) -> [(finding: Finding, path: [String]?)] {
        let whole = Amount(limit)
        var findings: [(Finding, [String]?)] = []
        for (state, budget) in zip(ways.states, budgets) {
            guard let budget, Amount(budget).unit != whole.unit else { continue }
            findings.append((.stepInOtherUnit(state.key, budget, limit), pathOfBudget(state.key)))
        }
        let counts = budgets.map { budget in
            budget.map { Amount($0) }.flatMap { $0.unit == whole.unit ? $0.count : nil } ?? 0
        }
        let way = LongestWay(from: starts, along: edges, budgets: counts, limit: whole.count)
        if way.length > whole.count {
            let keys = way.states.filter { counts[$0] > 0 }.map { ways.states[$0].key }
            findings.append((.stepsExceedLimit(keys, Amount(count: way.length, unit: whole.unit), limit), nil))
        } else if !way.isExact {
            findings.append((.stepsTooTangled(limit), nil))
        }
        return findings
    }
}
