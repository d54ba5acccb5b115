extension Process {
    /// The process as a Mermaid state diagram (https://mermaid.js.org/syntax/stateDiagram.html), with the limit of each state.
    ///
    /// - Parameters:
    ///   - limits: The step budgets of a procedure; states without one show the process's own.
    ///   - title: What stands above it; `nil` leaves it without one.
    ///   - way: The states a dossier came into, in order, where it stands last; states and moves of it are numbered.
    public func mermaid(in language: Language, limits: [StateKey: Limit] = [:], title: String? = nil, way: [StateKey] = []) -> String {
        let told = MermaidWay(way)
        var lines = title.map { ["---", "title: \"\($0.inYAMLQuotes)\"", "---"] } ?? []
        lines += ["stateDiagram-v2", "    direction LR"]
        for state in states {
            let limit = (limits[state.key] ?? state.budget).map { $0.display(in: language) }
            let words = [state.title[language].mermaidText, limit, told.words(for: state.key, in: language)].compactMap(\.self)
            lines.append("    state \"\(words.joined(separator: "<br>"))\" as \(state.key.mermaidName)")
        }
        lines.append("    [*] --> \(initial.mermaidName)")
        for action in actions {
            let title = action.title[language].mermaidText
            for from in action.from {
                let ends =
                    switch action.target {
                    case .state(let to): [to]
                    case .back: stepsBack(from: from)
                    }
                lines += ends.map { end in
                    "    \(from.mermaidName) --> \(end.mermaidName): \(title)\(told.words(from: from, to: end))"
                }
            }
        }
        for state in states where state.isFinal { lines.append("    \(state.key.mermaidName) --> [*]") }
        for state in states where state.pausesClock { lines.append("    class \(state.key.mermaidName) paused") }
        for state in states where told.visits[state.key] != nil {
            lines.append("    class \(state.key.mermaidName) \(state.key == way.last ? "here" : "passed")")
        }
        lines.append("    classDef paused stroke-dasharray: 5 5")
        if !way.isEmpty {
            lines.append("    classDef passed stroke-width:3px")
            lines.append("    classDef here stroke-width:5px,font-weight:bold")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Where an action that leads back can lead from a state: to every state that an action led here from.
    func stepsBack(from state: StateKey) -> [StateKey] {
        let sources = Set(actions.filter { $0.target == .state(state) }.flatMap(\.from))
        return states.map(\.key).filter(sources.contains)
    }
}

/// The way of a dossier as a diagram tells it in words, since its lines can be told apart by nothing else.
private struct MermaidWay {
    /// Which times of the way it stood in each state.
    let visits: [StateKey: [Int]]
    /// Which times of the way each move led to.
    private let moves: [[StateKey]: [Int]]
    private let here: StateKey?

    init(_ way: [StateKey]) {
        visits = Dictionary(grouping: way.indices.map { $0 + 1 }) { way[$0 - 1] }
        moves = Dictionary(grouping: way.indices.dropFirst().map { $0 + 1 }) { [way[$0 - 2], way[$0 - 1]] }
        here = way.last
    }

    func words(for state: StateKey, in language: Language) -> String? {
        guard let visits = visits[state] else { return nil }
        let numbers = visits.map(String.init).joined(separator: ", ")
        let stops = BilingualText(vi: "bước \(numbers)", en: "step \(numbers)")[language]
        return state == here ? stops + "<br>● " + BilingualText(vi: "đang ở đây", en: "here")[language] : stops
    }

    func words(from start: StateKey, to end: StateKey) -> String {
        moves[[start, end]].map { " (\($0.map(String.init).joined(separator: ", ")))" } ?? ""
    }
}
