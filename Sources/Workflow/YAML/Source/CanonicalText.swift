internal import Crypto
internal import Foundation

extension SourceNode {
    /// The value on one line of JSON: keys sorted, comments, quotes and layout gone.
    ///
    /// A list of one item is written as the item, a key with `null` not at all: both say the same.
    var canonicalText: String {
        switch content {
        case .scalar(let text, _):
            return isNull ? "null" : text.trimmed.asJSON
        case .list(let items):
            if items.count == 1 { return items[0].canonicalText }
            return "[" + items.map(\.canonicalText).joined(separator: ",") + "]"
        case .map(let pairs):
            let entries = pairs.filter { !$0.value.isNull }.map { ($0.key.scalar ?? $0.key.canonicalText, $0.value) }
            let sorted = entries.sorted { Array($0.0.utf8).lexicographicallyPrecedes(Array($1.0.utf8)) }
            return "{" + sorted.map { "\($0.asJSON):\($1.canonicalText)" }.joined(separator: ",") + "}"
        }
    }
}

extension String {
    /// The text in the composed form of Unicode (NFC).
    var precomposed: String { precomposedStringWithCanonicalMapping }

    /// The text without white space at its ends.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

    /// The SHA-256 of the text's UTF-8, in hexadecimal.
    var sha256: String {
        SHA256.hash(data: Data(utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// The text in the quotes of JSON.
    fileprivate var asJSON: String {
        var json = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\t": json += "\\t"
            case _ where scalar.value < 0x20: json += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
