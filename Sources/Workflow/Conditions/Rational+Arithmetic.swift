extension Rational {
    /// The sum; `nil` when it, or a step on the way to it, does not fit.
    public static func + (left: Rational, right: Rational) -> Rational? {
        combine(left, right) { $0.addingReportingOverflow($1) }
    }

    /// The difference; `nil` when it, or a step on the way to it, does not fit.
    public static func - (left: Rational, right: Rational) -> Rational? {
        combine(left, right) { $0.subtractingReportingOverflow($1) }
    }

    /// The product; `nil` when it does not fit.
    public static func * (left: Rational, right: Rational) -> Rational? {
        guard let mine = Rational(left.numerator, over: right.denominator),
            let other = Rational(right.numerator, over: left.denominator),
            let numerator = mine.numerator.times(other.numerator),
            let denominator = mine.denominator.times(other.denominator)
        else { return nil }
        return Rational(numerator, over: denominator)
    }

    /// The quotient; `nil` when `right` is zero, or when the quotient does not fit.
    public static func / (left: Rational, right: Rational) -> Rational? {
        guard let mine = Rational(left.numerator, over: right.numerator),
            let other = Rational(right.denominator, over: left.denominator)
        else { return nil }
        return mine * other
    }

    /// The number with the other sign; `nil` when it does not fit.
    public static prefix func - (number: Rational) -> Rational? {
        number.numerator.times(-1).flatMap { Rational($0, over: number.denominator) }
    }

    /// Brings both numbers to one denominator and joins what is above the line.
    private static func combine(
        _ left: Rational, _ right: Rational, by join: (Int, Int) -> (partialValue: Int, overflow: Bool)
    ) -> Rational? {
        // Knuth, The Art of Computer Programming, vol. 2, 4.5.1: reduced before it is multiplied, so that little overflows.
        let shared = Int(greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
        guard let mine = left.numerator.times(right.denominator / shared), let other = right.numerator.times(left.denominator / shared)
        else { return nil }
        let (above, overflows) = join(mine, other)
        let rest = Int(greatestCommonDivisor(above.magnitude, shared.magnitude))
        guard !overflows, let below = (left.denominator / shared).times(right.denominator / rest) else { return nil }
        return Rational(above / rest, over: below)
    }
}

extension Int {
    fileprivate func times(_ other: Int) -> Int? {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? nil : product
    }
}
