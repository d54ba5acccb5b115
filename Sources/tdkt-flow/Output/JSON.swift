/// A JSON value (RFC 8259) whose objects keep the order of their keys.
///
/// The order of the keys is part of the command line's contract, and `JSONEncoder` cannot keep it.
enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number as it is written, as `52.8`.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// A member of an object.
    struct Member: Hashable, Sendable {
        let key: String
        let value: JSON
    }

    /// A text, or `null`.
    static func text(_ text: String?) -> JSON {
        text.map(JSON.string) ?? .null
    }

    /// A whole number, or `null`.
    static func whole(_ number: Int?) -> JSON {
        number.map(JSON.int) ?? .null
    }

    /// A number that is kept in tenths or hundredths, as 528 tenths for 52.8; or `null`.
    static func decimal(_ number: Int?, places: Int) -> JSON {
        guard let number else { return .null }
        let digits = String(number.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = number < 0 ? "-" : ""
        return .number("\(sign)\(padded.dropLast(places)).\(padded.suffix(places))")
    }

    /// The value as text; objects and arrays over several lines, two blanks deeper at each step.
    var text: String {
        var text = ""
        write(to: &text, depth: 0)
        return text
    }

    private func write(to text: inout String, depth: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .number(let value): text += value
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            Self.write(values, between: "[", and: "]", to: &text, depth: depth) { value, text in
                value.write(to: &text, depth: depth + 1)
            }
        case .object(let members):
            Self.write(members, between: "{", and: "}", to: &text, depth: depth) { member, text in
                Self.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, depth: depth + 1)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between open: String, and close: String, to text: inout String, depth: Int,
        each: (Part, inout String) -> Void
    ) {
        text += open
        for (place, part) in parts.enumerated() {
            text += place == 0 ? "\n" : ",\n"
            text += String(repeating: "  ", count: depth + 1)
            each(part, &text)
        }
        if !parts.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
        text += close
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map(Member.init))
    }

    init(arrayLiteral elements: JSON...) {
        self = .array(elements)
    }

    init(stringLiteral value: String) {
        self = .string(value)
    }
}
