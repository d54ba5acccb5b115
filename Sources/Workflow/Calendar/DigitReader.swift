/// Reads texts of fixed width, as `2018-08-27`, from left to right.
///
/// Every step answers `nil` when the text is not exactly what was asked for; nothing is skipped or guessed.
struct DigitReader {
    private var rest: Substring.UTF8View

    /// A reader that stands before the first letter.
    init(_ text: String) {
        rest = text[...].utf8
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { rest.isEmpty }

    /// Exactly `count` ASCII digits, as a number.
    mutating func number(digits count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = rest.first, (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
            rest.removeFirst()
        }
        return value
    }

    /// Exactly this sign.
    mutating func sign(_ sign: Unicode.Scalar) -> Void? {
        guard let first = rest.first, UInt32(first) == sign.value else { return nil }
        rest.removeFirst()
        return ()
    }
}

extension Int {
    /// The number with zeros before it, at least `width` digits wide.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }

    /// The quotient rounded towards minus infinity, and the remainder from zero up.
    func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
