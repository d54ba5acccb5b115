import Benchmark
import Workflow

/// What the linter takes for a process of 500 states: a ladder that forks at each state and so has more than 2^250 ways through it.
func measureChecking() {
    let configuration = Benchmark.Configuration(metrics: [.wallClock], warmupIterations: 2, maxDuration: .seconds(5))
    func measure(_ name: String, _ file: @escaping @Sendable () -> DefinitionFile) {
        Benchmark(name, configuration: configuration) { benchmark, file in
            for _ in benchmark.scaledIterations { blackHole(check(files: [file])) }
        } setup: {
            file()
        }
    }
    measure("check 500 states") { ladder() }
    measure("check 500 states with a loop") { ladder(loop: true) }
    measure("check 500 states, 996 names misspelt") { ladder(misspelt: "x") }
}

/// A definition of 500 states in which each leads to the next two.
///
/// - Parameter misspelt: What stands before every name of a state that an action leads to.
private func ladder(loop: Bool = false, misspelt: String = "") -> DefinitionFile {
    let last = 499
    var lines = [
        "process: ladder", "effective: 2030-01-01", "title: { vi: Thang, en: Ladder }",
        "limit: { value: 498 working days, status: assumed }", "initial: s0", "states:",
    ]
    lines += (0..<last).map {
        "  s\($0): { title: { vi: Bước \($0), en: Step \($0) }, desk: one-door, acting: clerk, limit: 1 working day }"
    }
    lines += ["  s\(last): { title: { vi: Hết, en: End }, desk: archive, final: true }", "actions:"]
    func act(_ from: Int, _ to: Int, _ clock: String) {
        lines.append("  a\(from)-\(to): { title: { vi: Việc, en: Act }, from: s\(from), to: \(misspelt)s\(to), role: clerk\(clock) }")
    }
    for state in 0..<last {
        act(state, state + 1, state == 0 ? ", clock: start" : state + 1 == last ? ", clock: stop" : "")
        if state > 0, state + 2 <= last { act(state, state + 2, state + 2 == last ? ", clock: stop" : "") }
    }
    if loop { act(last - 1, 1, "") }
    return DefinitionFile(path: "processes/ladder/2030-01-01.yaml", text: lines.joined(separator: "\n") + "\n")
}
