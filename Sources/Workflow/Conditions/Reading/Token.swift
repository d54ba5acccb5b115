/// The smallest part of an expression that means something.
struct Token: Hashable {
    enum Kind: Hashable {
        case value(Value)
        case name(String)
        case sign(Sign)
        case end
    }

    let kind: Kind
    /// As it is written, cut short when it is long; empty at the end.
    let text: String
    /// Where it begins, in characters.
    let offset: Int

    /// The token as a message names it; `nil` at the end.
    var found: String? { kind == .end ? nil : text }
}

/// A sign or a word with a meaning of its own.
enum Sign: String, CaseIterable, Hashable {
    case or, and, not
    case isIn = "in"
    case equal = "=="
    case unequal = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case open = "("
    case close = ")"
    case openList = "["
    case closeList = "]"
    case comma = ","

    /// Spellings of other languages, and the one that is written here.
    static let otherSpellings = [
        "===": "==", "=>": ">=", "=<": "<=", "<>": "!=", "&&": "and", "||": "or",
        "=": "==", "&": "and", "|": "or", "!": "not", "≤": "<=", "≥": ">=", "≠": "!=", "×": "*", "÷": "/", "−": "-", "–": "-",
        "\"": "'", "“": "'", "”": "'", "‘": "'", "’": "'",
        "và": "and", "hoặc": "or", "không": "not", "đúng": "true", "sai": "false",
    ]
}
