/// An exact fraction of two whole numbers of 64 bits, in lowest terms.
///
/// Nothing is ever rounded: 0.1 + 0.2 is 0.3. What does not fit is `nil`, and nothing traps.
public struct Rational: Hashable, Sendable {
    /// The number above the line; it carries the sign.
    public let numerator: Int
    /// The number below the line, at least 1.
    public let denominator: Int

    /// A whole number.
    public init(_ whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// A fraction; `nil` when `denominator` is zero, or when the reduced fraction does not fit.
    public init?(_ numerator: Int, over denominator: Int) {
        guard denominator != 0 else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let isNegative = (numerator < 0) != (denominator < 0)
        guard let above = Int(magnitude: numerator.magnitude / divisor, isNegative: isNegative),
            let below = Int(exactly: denominator.magnitude / divisor)
        else { return nil }
        self.numerator = above
        self.denominator = below
    }

    /// The greatest whole number that is not greater.
    public var floor: Int {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The number as a whole number; `nil` when it is none.
    public var asInt: Int? {
        denominator == 1 ? numerator : nil
    }

    /// The greatest number that divides both without remainder; at least one of them is not zero.
    static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
        var (divisor, rest) = (left, right)
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest)
        }
        return divisor
    }
}

extension Rational: Comparable {
    /// The smaller number first; products are compared in 128 bits, so the order never overflows.
    public static func < (left: Rational, right: Rational) -> Bool {
        let mine = left.numerator.multipliedFullWidth(by: right.denominator)
        let other = right.numerator.multipliedFullWidth(by: left.denominator)
        return (mine.high, mine.low) < (other.high, other.low)
    }
}

extension Int {
    /// A magnitude with its sign; `nil` when it does not fit.
    init?(magnitude: UInt, isNegative: Bool) {
        if isNegative && magnitude == Int.min.magnitude {
            self = .min
        } else {
            guard let value = Int(exactly: magnitude) else { return nil }
            self = isNegative ? -value : value
        }
    }
}
