/// The name under which something is known, typed by what it names: a state's key is never taken for an action's.
public struct Key<Subject>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The key as it is written in definitions, files and on the command line.
    public let text: String

    /// A key as it is written.
    public init(_ text: String) {
        self.text = text
    }

    /// Reads the key as a plain string.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the key as a plain string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// Keys in the order of their letters.
    public static func < (left: Key, right: Key) -> Bool {
        left.text < right.text
    }

    /// The key itself.
    public var description: String { text }
}

/// The key of a state machine, as `council-award`.
public typealias ProcessKey = Key<Process>
/// The key of a published administrative procedure, as `province-emulation-fighter`.
public typealias ProcedureKey = Key<Procedure>
/// The key of a state, as `appraising`.
public typealias StateKey = Key<State>
/// The key of an action, as `accept`.
public typealias ActionKey = Key<Action>
/// The key of a field that an action asks for, as `decision-number`.
public typealias FieldKey = Key<Field>
/// The key of a condition.
public typealias ConditionKey = Key<Condition>
/// The key of a paper of a dossier, as `minutes`.
public typealias DocumentKey = Key<RequiredDocument>
/// The key of a role, as `clerk`.
public typealias RoleKey = Key<Role>
/// The key of a desk, as `one-door`.
public typealias DeskKey = Key<Desk>
/// The key of an award, as `certificate-of-merit`.
public typealias AwardKey = Key<Award>
