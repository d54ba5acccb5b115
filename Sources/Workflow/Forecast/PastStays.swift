/// How long a stay in a state of a procedure took: one of those that a forecast is made from.
public struct PastStay: Hashable, Sendable {
    /// The procedure.
    public let procedure: ProcedureKey
    /// The process it ran on.
    public let process: ProcessKey
    /// The state.
    public let state: StateKey
    /// How long it took, in half working days without its pauses, half up.
    public let length: Int

    /// A stay of so many half working days.
    public init(procedure: ProcedureKey, process: ProcessKey, state: StateKey, length: Int) {
        self.procedure = procedure
        self.process = process
        self.state = state
        self.length = length
    }
}

/// How long stays took in the past, by procedure and by process.
public struct PastStays: Sendable {
    /// So many stays of a procedure in a state have to be known; with fewer, those of its whole process are asked.
    public static let fewest = 20
    /// So many of them have to have lasted as long as the present stay has by now.
    public static let fewestAsLong = 5

    private struct Place<Key: Hashable & Sendable>: Hashable, Sendable {
        let key: Key
        let state: StateKey
    }

    private let ofProcedures: [Place<ProcedureKey>: Durations]
    private let ofProcesses: [Place<ProcessKey>: Durations]

    /// The past that these stays are.
    public init(_ stays: some Sequence<PastStay>) {
        let stays = Array(stays)
        ofProcedures = Dictionary(grouping: stays) { Place(key: $0.procedure, state: $0.state) }.compactMapValues {
            Durations($0.map(\.length))
        }
        ofProcesses = Dictionary(grouping: stays) { Place(key: $0.process, state: $0.state) }.compactMapValues {
            Durations($0.map(\.length))
        }
    }

    /// How much longer a stay takes that has lasted so long: by what its procedure took, else by what all of its process took; `nil`
    /// when neither has past enough.
    public func durations(of state: StateKey, under rules: Rules, after elapsed: Int = 0) -> Durations? {
        let known = [
            ofProcedures[Place(key: rules.procedure.key, state: state)], ofProcesses[Place(key: rules.process.key, state: state)],
        ].compactMap(\.self)
        let enough = known.first { $0.total >= Self.fewest && $0.atLeast(elapsed) >= Self.fewestAsLong }
        return enough?.remaining(after: elapsed)
    }
}
