/// How long something took in the past, in half working days: of each length, how many times.
///
/// Weights are whole numbers, so the same past gives the same share on every machine. They are exact up to 2^50 ways; beyond that
/// they are halved until they fit, and the shares still add up to one.
public struct Durations: Hashable, Sendable {
    /// How many ways there are to take each length, from none on.
    public let weights: [Int]
    /// How many ways there are to take at least each length.
    private let tails: [Int]

    /// How many ways there are in all; at least one.
    public var total: Int { tails[0] }

    private static let largest = 1 << 50

    /// Lengths as they were; `nil` without any. One below nothing counts as nothing.
    public init?(_ lengths: some Sequence<Int>) {
        let lengths = lengths.map { max($0, 0) }
        guard let longest = lengths.max() else { return nil }
        var weights = Array(repeating: 0, count: longest + 1)
        for length in lengths { weights[length] += 1 }
        self.init(weights: weights)
    }

    private init(weights: [Int]) {
        self.weights = weights
        var (tails, sum) = (weights, 0)
        for length in weights.indices.reversed() {
            sum += weights[length]
            tails[length] = sum
        }
        self.tails = tails
    }

    /// What takes no time at all.
    public static let nothing = Durations(weights: [1])

    /// How many ways there are that take at least so long.
    public func atLeast(_ length: Int) -> Int {
        length <= 0 ? total : length < tails.count ? tails[length] : 0
    }

    /// What is left when so much has passed, of all that took at least so long; `nil` when nothing ever did.
    public func remaining(after elapsed: Int) -> Durations? {
        atLeast(elapsed) == 0 ? nil : Durations(weights: Array(weights.dropFirst(max(elapsed, 0))))
    }

    /// One after the other, each however long the other takes (the convolution of both).
    public func followed(by next: Durations) -> Durations {
        let (first, next) = Self.fitted(self, next)
        var weights = Array(repeating: 0, count: first.weights.count + next.weights.count - 1)
        for (length, weight) in first.weights.enumerated() where weight > 0 {
            for (more, other) in next.weights.enumerated() where other > 0 { weights[length + more] += weight * other }
        }
        return Durations(weights: weights)
    }

    /// In how many ways this, with what follows, takes longer than so much, of how many: as ``followed(by:)`` would count it.
    public func beyond(_ length: Int, followedBy next: Durations = .nothing) -> (part: Int, whole: Int) {
        let (first, next) = Self.fitted(self, next)
        let part = first.weights.enumerated().reduce(0) { sum, pair in sum + pair.element * next.atLeast(length - pair.offset + 1) }
        return (part, first.total * next.total)
    }

    /// The mean length, in hundredths of a half working day, half up.
    public var meanHundredths: Int {
        // Every length from one on is reached in as many ways as take at least that long.
        let (whole, rest) = tails.dropFirst().reduce(0, +).quotientAndRemainder(dividingBy: total)
        return 100 * whole + (200 * rest + total) / (2 * total)
    }

    /// Two whose ways can be multiplied; what is not zero stays so.
    private static func fitted(_ first: Durations, _ second: Durations) -> (Durations, Durations) {
        var (first, second) = (first, second)
        while first.total > largest / second.total {
            if first.total >= second.total { first = first.halved } else { second = second.halved }
        }
        return (first, second)
    }

    private var halved: Durations {
        Durations(weights: weights.map { ($0 + 1) / 2 })
    }
}
