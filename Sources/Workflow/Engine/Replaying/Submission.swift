/// How a dossier came in.
public enum Channel: String, CaseIterable, Hashable, Sendable, Codable {
    case direct, post, online
}

/// A dossier as it was handed in.
public struct Submission: Hashable, Sendable, Codable {
    /// The versions it was received under.
    public let pins: Pins
    /// The unit that sent it.
    public let unit: UnitCode
    /// How it came in.
    public let channel: Channel
    /// Who is proposed.
    public let nominees: [Nominee]
    /// The papers that were handed in with it.
    public let documents: [DocumentKey]
    /// What was entered, by field; written only where something was, so that the hashes of what asks for nothing stay as they are.
    private let entered: [String: String]?

    /// What was entered, by field.
    public var fields: [FieldKey: String] {
        Dictionary((entered ?? [:]).map { (FieldKey($0), $1) }, uniquingKeysWith: { first, _ in first })
    }

    private enum CodingKeys: String, CodingKey {
        case pins, unit, channel, nominees, documents
        case entered = "fields"
    }

    /// A dossier as it was handed in.
    public init(
        pins: Pins, unit: UnitCode, channel: Channel, nominees: [Nominee], documents: [DocumentKey], fields: [FieldKey: String] = [:]
    ) {
        self.pins = pins
        self.unit = unit
        self.channel = channel
        self.nominees = nominees
        self.documents = documents
        entered = fields.isEmpty ? nil : Dictionary(fields.map { ($0.text, $1) }, uniquingKeysWith: { first, _ in first })
    }
}

/// The course of a dossier as a register of earlier years tells it.
public struct ImportedCourse: Hashable, Sendable, Codable {
    /// The versions it is pinned to.
    public let pins: Pins
    /// The unit that sent it.
    public let unit: UnitCode
    /// Who was proposed.
    public let nominees: [Nominee]
    /// The result of each nominee.
    public let results: [NomineeResult]
    /// The state it had come to.
    public let state: StateKey
    /// When it was received.
    public let receivedAt: Moment
    /// When it was accepted as complete.
    public let acceptedAt: Moment?
    /// When it was resolved.
    public let decidedAt: Moment?
    /// The decision, where the register names one.
    public let decision: DecisionRecord?

    /// A course as the register tells it.
    public init(
        pins: Pins, unit: UnitCode, nominees: [Nominee], results: [NomineeResult], state: StateKey, receivedAt: Moment,
        acceptedAt: Moment?, decidedAt: Moment?, decision: DecisionRecord?
    ) {
        self.pins = pins
        self.unit = unit
        self.nominees = nominees
        self.results = results
        self.state = state
        self.receivedAt = receivedAt
        self.acceptedAt = acceptedAt
        self.decidedAt = decidedAt
        self.decision = decision
    }

    /// The last moment that the register names.
    public var lastMoment: Moment {
        max(receivedAt, acceptedAt ?? receivedAt, decidedAt ?? receivedAt)
    }
}
