extension Process {
    /// The process as a Mermaid state diagram (https://mermaid.js.org/syntax/stateDiagram.html), with the limit of each state.
    ///
    /// - Parameter limits: The step budgets of a procedure; states without one show the process's own.
    public func mermaid(in language: Language, limits: [StateKey: Limit] = [:]) -> String {
        var lines = ["stateDiagram-v2", "    direction LR"]
        for state in states {
            let limit = (limits[state.key] ?? state.budget).map { "<br>" + $0.display(in: language) } ?? ""
            lines.append("    state \"\(state.title[language].mermaidText)\(limit)\" as \(state.key.mermaidName)")
        }
        lines.append("    [*] --> \(initial.mermaidName)")
        for action in actions {
            let title = action.title[language].mermaidText
            for from in action.from {
                switch action.target {
                case .state(let to): lines.append("    \(from.mermaidName) --> \(to.mermaidName): \(title)")
                case .back: lines += stepsBack(from: from).map { "    \(from.mermaidName) --> \($0.mermaidName): \(title)" }
                }
            }
        }
        for state in states where state.isFinal { lines.append("    \(state.key.mermaidName) --> [*]") }
        for state in states where state.pausesClock { lines.append("    class \(state.key.mermaidName) paused") }
        lines.append("    classDef paused stroke-dasharray: 5 5")
        return lines.map { $0 + "\n" }.joined()
    }

    /// Where an action that leads back can lead from a state: to every state that an action led here from.
    func stepsBack(from state: StateKey) -> [StateKey] {
        let sources = actions.filter { $0.target == .state(state) }.flatMap(\.from)
        return states.map(\.key).filter(sources.contains)
    }
}

extension Key {
    /// The key as Mermaid takes it for a name.
    fileprivate var mermaidName: String {
        String(text.map { $0 == "-" ? "_" : $0 })
    }
}

extension String {
    /// The text without the signs that end a label.
    fileprivate var mermaidText: String {
        String(map { $0 == "\"" || $0 == ":" || $0 == ";" || $0 == "#" || $0.isNewline ? " " : $0 })
    }
}
