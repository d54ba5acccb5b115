extension ProcessDrawing {
    /// With more arrows than this nobody can follow a picture, and it takes long to lay out.
    public static let mostArrows = 1_500

    /// How many arrows the drawing of a process has.
    public static func arrows(of process: Process) -> Int {
        FlowGraph(of: process).arrows.count
    }

    /// Whether a process has no more arrows than anybody can follow.
    public static func canFollow(_ process: Process) -> Bool { arrows(of: process) <= mostArrows }

    /// The drawing of a process.
    ///
    /// - Parameters:
    ///   - limits: The step budgets of a procedure; states without one show the process's own.
    ///   - here: Where the dossier stands that is shown; `nil` for the process alone.
    ///   - path: The states it stood in before, in order, without the present one.
    ///   - tellsOrder: Whether each state says which times of the way the dossier stood there.
    public init(
        of process: Process, in language: Language, limits: [StateKey: Limit] = [:], here: StateKey? = nil, path: [StateKey] = [],
        tellsOrder: Bool = false
    ) {
        let graph = FlowGraph(of: process)
        let passed = Set(path)
        let way = path + (here.map { [$0] } ?? [])
        let visits = tellsOrder ? Dictionary(grouping: way.indices.map { $0 + 1 }) { way[$0 - 1] } : [:]
        let layout = Layout(graph, limits: limits, here: here, visits: visits, in: language)
        let steps = Set(zip(way, way.dropFirst()).map { [$0, $1] })
        title = process.title[language]
        self.language = language
        nodes = graph.states.indices.map { index in
            let (state, text) = (graph.states[index], layout.texts[index])
            return Node(
                state: state.key, title: state.title[language], titleLines: text.title, limit: text.limit, limitLines: text.limitLines,
                visitLines: text.visitLines, box: layout.boxes[index], isInitial: index == graph.initial, isFinal: state.isFinal,
                isPaused: state.pausesClock,
                isHere: text.isHere, isPassed: passed.contains(state.key))
        }
        edges = graph.arrows.indices.map { index in
            let arrow = graph.arrows[index]
            let (from, to) = (graph.states[arrow.from].key, graph.states[arrow.to].key)
            return Edge(
                from: from, to: to, actions: arrow.actions.map(\.key), titles: arrow.actions.map { $0.title[language] },
                points: layout.paths[index], line: layout.lines[index], label: layout.labels[index], isBack: layout.leadsBack(arrow),
                isPassed: steps.contains([from, to]))
        }
        width = layout.width
        height = layout.height
    }
}
