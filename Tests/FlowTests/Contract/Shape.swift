import Foundation

/// What a JSON value has to be made of: exactly these keys, each of this kind.
indirect enum Shape: Sendable {
    /// Any text; one of these; a moment or a day as ISO 8601 writes it.
    case text, one(of: [String]), moment, day
    /// A whole number, any number, true or false.
    case whole, number, truth
    /// `null`, or the other.
    case maybe(Shape)
    /// Values of one shape.
    case list(Shape)
    /// Exactly these keys.
    case object([String: Shape])
    /// Keys that depend on the office, each with a whole number.
    case counts

    /// Everything that is not as it has to be, with its path.
    func faults(in value: Any, at path: String = "$") -> [String] {
        switch self {
        case .text: value is String ? [] : ["\(path) is no text"]
        case .one(let known): (value as? String).map(known.contains) == true ? [] : ["\(path) is none of \(known)"]
        case .moment: Self.matches(value, /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}/) ? [] : ["\(path) is no moment"]
        case .day: Self.matches(value, /[0-9]{4}-[0-9]{2}-[0-9]{2}/) ? [] : ["\(path) is no day"]
        case .whole: Self.kind(of: value) == .whole ? [] : ["\(path) is no whole number"]
        case .number: [.whole, .fraction].contains(Self.kind(of: value)) ? [] : ["\(path) is no number"]
        case .truth: Self.kind(of: value) == .truth ? [] : ["\(path) is neither true nor false"]
        case .maybe(let shape): value is NSNull ? [] : shape.faults(in: value, at: path)
        case .list(let shape): faults(inList: value, of: shape, at: path)
        case .object(let shapes): faults(inObject: value, of: shapes, at: path)
        case .counts: faults(inCounts: value, at: path)
        }
    }

    private func faults(inList value: Any, of shape: Shape, at path: String) -> [String] {
        guard let values = value as? [Any] else { return ["\(path) is no list"] }
        return values.enumerated().flatMap { shape.faults(in: $1, at: "\(path)[\($0)]") }
    }

    private func faults(inObject value: Any, of shapes: [String: Shape], at path: String) -> [String] {
        guard let object = value as? [String: Any] else { return ["\(path) is no object"] }
        let surplus = object.keys.filter { shapes[$0] == nil }.map { "\(path).\($0) is not in the contract" }
        return surplus
            + shapes.flatMap { key, shape in
                object[key].map { shape.faults(in: $0, at: "\(path).\(key)") } ?? ["\(path).\(key) is missing"]
            }
    }

    private func faults(inCounts value: Any, at path: String) -> [String] {
        guard let object = value as? [String: Any] else { return ["\(path) is no object"] }
        return object.flatMap { Shape.whole.faults(in: $1, at: "\(path).\($0)") }
    }

    private enum NumberKind { case truth, whole, fraction }

    private static func kind(of value: Any) -> NumberKind? {
        guard let number = value as? NSNumber else { return nil }
        switch String(cString: number.objCType) {
        case "c", "B": return .truth
        case "d", "f": return .fraction
        default: return .whole
        }
    }

    private static func matches(_ value: Any, _ pattern: Regex<Substring>) -> Bool {
        (value as? String)?.wholeMatch(of: pattern) != nil
    }
}
