/// What a definition file holds.
public enum Definition: Hashable, Sendable {
    /// The office: when it is open, who may do what.
    case office(Office)
    /// A state machine.
    case process(Process)
    /// A published administrative procedure.
    case procedure(Procedure)

    /// The three kinds of definition; the raw value is the first key of the file.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case office, process, procedure
    }

    /// Which of the three it is.
    public var kind: Kind {
        switch self {
        case .office: .office
        case .process: .process
        case .procedure: .procedure
        }
    }

    /// The key, the same in every version.
    public var key: String {
        switch self {
        case .office(let office): office.key
        case .process(let process): process.key.text
        case .procedure(let procedure): procedure.key.text
        }
    }

    /// The first day on which it holds.
    public var effective: CivilDay {
        switch self {
        case .office(let office): office.effective
        case .process(let process): process.effective
        case .procedure(let procedure): procedure.effective
        }
    }
}
