/// How sure a fact is. All but `firm` are data that an office can change.
public enum FactStatus: String, CaseIterable, Hashable, Sendable, Codable {
    /// Read in a published text.
    case firm
    /// Reported by others.
    case secondHand = "second-hand"
    /// Read on another province's portal.
    case publishedElsewhere = "published elsewhere"
    /// What most provinces publish for that level.
    case usual
    /// A sensible default until the office enters its own.
    case assumed
}

extension FactStatus {
    /// What the office calls it, as it is said behind the fact: “25 ngày làm việc (tạm định)”.
    public var words: BilingualText {
        switch self {
        case .firm: BilingualText(vi: "chắc chắn", en: "firm")
        case .secondHand: BilingualText(vi: "nghe lại", en: "second-hand")
        case .publishedElsewhere: BilingualText(vi: "nơi khác công bố", en: "published elsewhere")
        case .usual: BilingualText(vi: "thường thấy", en: "usual")
        case .assumed: BilingualText(vi: "tạm định", en: "assumed")
        }
    }
}

/// A value with how sure it is and where it was read.
public struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value itself.
    public let value: Value
    /// How sure it is; `nil` where the definition does not say.
    public let status: FactStatus?
    /// Where it was read.
    public let source: String?

    /// A value with its status and source.
    public init(_ value: Value, status: FactStatus? = nil, source: String? = nil) {
        self.value = value
        self.status = status
        self.source = source
    }
}
