import Testing
import Workflow

struct RationalTests {
    @Test(arguments: [
        ("0", 0, 1), ("12", 12, 1), ("-7", -7, 1), ("2.5", 5, 2), ("-0.25", -1, 4), ("-0", 0, 1), ("007", 7, 1), ("2.500", 5, 2),
        ("90%", 9, 10), ("12.5%", 1, 8), ("0.5%", 1, 200), ("2/3", 2, 3), ("4/6", 2, 3), ("-6/4", -3, 2), ("6/3", 2, 1),
        ("9223372036854775807", Int.max, 1), ("-9223372036854775808", Int.min, 1), ("-9223372036854775808/2", Int.min / 2, 1),
        ("1.00000000000000000000000000", 1, 1),
    ])
    func `a number is read exactly`(text: String, numerator: Int, denominator: Int) throws {
        let number = try #require(Rational(parsing: text))
        #expect(number.numerator == numerator)
        #expect(number.denominator == denominator)
    }

    @Test(arguments: [
        "", "-", ".5", "5.", "1.2.3", "1,5", "1 000", "+1", "--1", "1e3", "1/0", "1/-2", "1/", "/2", "1/2/3", "1.5/2", "2/3%", "%", "90 %",
        "%%",
        " 1", "1 ", "٣", "½", "９", "-.5", "1.-5", "9223372036854775808", "0.0000000000000000001", "1/9223372036854775808",
    ])
    func `what is no number, or does not fit, is not read`(text: String) {
        #expect(Rational(parsing: text) == nil)
    }

    @Test(arguments: [
        ("2.5", "2.5"), ("1/3", "1/3"), ("90%", "0.9"), ("-1/8", "-0.125"), ("-4/2", "-2"), ("1/200", "0.005"), ("-7/3", "-7/3"),
        ("1/1000000000000000000", "0.000000000000000001"), ("9223372036854775807/2", "9223372036854775807/2"),
    ])
    func `a number is written as a decimal where one is exact`(text: String, written: String) {
        #expect(Rational(parsing: text)?.text == written)
    }

    @Test func `tenths add up exactly and two thirds of nine are six`() {
        #expect(Rational(1, over: 10)! + Rational(2, over: 10)! == Rational(3, over: 10))
        #expect(Rational(2, over: 3)! * Rational(9) == Rational(6))
        #expect(Rational(1) / Rational(3) == Rational(1, over: 3))
        #expect(Rational(1, over: 6)! - Rational(1, over: 2)! == Rational(-1, over: 3))
        #expect(Rational(3, over: -6) == Rational(-1, over: 2))
    }

    @Test(arguments: [("7/2", 3), ("-7/2", -4), ("-4", -4), ("0.99", 0), ("-0.01", -1), ("-9223372036854775808", Int.min)])
    func `the floor is the whole number below`(text: String, floor: Int) {
        #expect(Rational(parsing: text)?.floor == floor)
    }

    @Test func `only whole numbers are given as such`() {
        #expect(Rational(4, over: 2)?.asInt == 2)
        #expect(Rational(5, over: 2)?.asInt == nil)
    }

    @Test func `what does not fit is nil`() {
        let (most, least) = (Rational(.max), Rational(.min))
        #expect(most + Rational(1) == nil)
        #expect(least - Rational(1) == nil)
        #expect(most * Rational(2) == nil)
        #expect(-least == nil)
        #expect(least * Rational(-1) == nil)
        #expect(least / Rational(-1) == nil)
        #expect(Rational(1) / least == nil)
        #expect(Rational(1) / Rational(0) == nil)
        #expect(Rational(0) - least == nil)
        #expect(Rational(1, over: 0) == nil)
        #expect(Rational(1, over: .min) == nil)
        #expect(Rational(1, over: .max)! * Rational(1, over: 2)! == nil)
    }

    @Test func `what fits at the edges is exact`() {
        let (most, least) = (Rational(.max), Rational(.min))
        #expect(Rational(Int.min, over: .min) == Rational(1))
        #expect(Rational(Int.min, over: -2) == Rational(-(Int.min / 2)))
        #expect(least / Rational(2) == Rational(Int.min / 2))
        #expect(least / least == Rational(1))
        #expect(most / most == Rational(1))
        #expect(most + least == Rational(-1))
        #expect(Rational(-1) - least == most)
        #expect(least - least == Rational(0))
        #expect(Rational(1, over: .max)! * most == Rational(1))
        #expect(Rational(1, over: .max)! - Rational(1, over: .max)! == Rational(0))
        #expect(Rational(0) * least == Rational(0))
    }

    @Test func `numbers too large to multiply are still in order`() {
        let nearOne = Rational(.max - 1, over: .max)!
        let nearer = Rational(.max - 2, over: .max - 1)!
        #expect(nearer < nearOne)
        #expect(nearOne < Rational(1))
        #expect(Rational(.min) < Rational(.min + 1))
        #expect(Rational(.min, over: .max)! < Rational(-1))
        #expect(!(nearOne < nearOne))
    }

    @Test(arguments: 0..<8)
    func `random numbers keep the laws of arithmetic and are read as they are written`(batch: Int) throws {
        var random = SeededNumbers(seed: batch)
        for _ in 0..<2000 {
            let (a, b, c) = (random.rational(), random.rational(), random.rational())
            try #require(Rational(parsing: a.text) == a, "\(a)")
            try #require(a + b == b + a && a * b == b * a, "\(a) \(b)")
            try #require((a < b) == (b > a) && [a < b, a == b, a > b].count { $0 } == 1, "\(a) \(b)")
            if let sum = a + b, let back = sum - b { try #require(back == a, "\(a) + \(b)") }
            if b != Rational(0), let quotient = a / b, let back = quotient * b { try #require(back == a, "\(a) / \(b)") }
            if let sum = b + c, let whole = a * sum, let left = a * b, let right = a * c, let parts = left + right {
                try #require(whole == parts, "\(a) * (\(b) + \(c))")
            }
            if let difference = b - a { try #require((a < b) == (Rational(0) < difference), "\(a) < \(b)") }
            try #require(Rational(a.floor) <= a, "\(a)")
        }
    }
}

extension SeededNumbers {
    /// A number that is small in most cases, and at the edge of what fits in the others.
    fileprivate mutating func rational() -> Rational {
        let edge = chance(oneIn: 4)
        let numerator = edge ? number(.min ... .max) : number(-60...60)
        let denominator = edge ? number(1 ... .max) : number(1...60)
        return Rational(chance(oneIn: 50) ? .min : numerator, over: denominator) ?? Rational(numerator)
    }
}
