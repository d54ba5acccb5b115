import Testing

@testable import Workflow

@Suite("How long something took in the past")
struct DurationsTests {
    private func durations(_ lengths: [Int]) throws -> Durations { try #require(Durations(lengths)) }

    @Test func `one thing after another takes each pair of lengths, as often as they meet`() throws {
        // 1 or 3, then 2 or 2 or 5: 3, 3, 6, 5, 5, 8.
        let both = try durations([1, 3]).followed(by: durations([2, 2, 5]))
        #expect(both.weights == [0, 0, 0, 2, 0, 2, 1, 0, 1])
        #expect(both.total == 6)
        #expect(both.meanHundredths == 500)
        #expect(both.beyond(4) == (part: 4, whole: 6))
    }

    @Test func `what is left is of those that took at least so long`() throws {
        let all = try durations([2, 4, 4, 10])
        #expect(all.remaining(after: 3)?.weights == [0, 2, 0, 0, 0, 0, 0, 1])
        #expect(all.remaining(after: 4)?.weights == [2, 0, 0, 0, 0, 0, 1])
        #expect(all.remaining(after: 10)?.weights == [1])
        #expect(all.remaining(after: 11) == nil)
        #expect(all.remaining(after: 0) == all)
    }

    @Test func `nothing follows nothing`() throws {
        let two = try durations([2])
        #expect(two.followed(by: .nothing) == two)
        #expect(Durations([Int]()) == nil)
        #expect(Durations.nothing.beyond(0) == (part: 0, whole: 1))
        #expect(Durations.nothing.beyond(-1) == (part: 1, whole: 1))
    }

    @Test func `shares add up to one, fall with the time that is left, and are those of the convolution`() throws {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<200 {
            let parts = try (0..<numbers.number(1...4)).map { _ in
                try durations((0..<numbers.number(1...30)).map { _ in numbers.number(0...25) })
            }
            let first = try #require(parts.first)
            let ahead = parts.dropFirst().reduce(Durations.nothing) { $0.followed(by: $1) }
            let whole = first.followed(by: ahead)
            #expect(whole.weights.reduce(0, +) == whole.total)
            var last = Int.max
            for left in -2...110 {
                let (part, all) = first.beyond(left, followedBy: ahead)
                #expect(all == whole.total && part == whole.beyond(left).part)
                #expect(part <= last && part >= 0 && part <= all)
                #expect(part == whole.weights.enumerated().filter { $0.offset > left }.reduce(0) { $0 + $1.element })
                last = part
            }
            #expect(last == 0)
        }
    }

    @Test func `however much has passed, what is left is never below nothing and never more than there was`() throws {
        var numbers = SeededNumbers(seed: 6)
        for _ in 0..<100 {
            let all = try durations((0..<numbers.number(1...30)).map { _ in numbers.number(0...40) })
            for elapsed in 0...45 {
                guard let rest = all.remaining(after: elapsed) else {
                    #expect(all.atLeast(elapsed) == 0)
                    continue
                }
                #expect(rest.total == all.atLeast(elapsed) && rest.weights.count == all.weights.count - elapsed)
            }
        }
    }

    @Test func `so many ways that they cannot be counted still add up to one`() throws {
        let many = try durations((0..<3000).map { $0 % 7 })
        let all = (0..<7).reduce(Durations.nothing) { sum, _ in sum.followed(by: many) }
        #expect(all.weights.reduce(0, +) == all.total)
        #expect(all.beyond(-1) == (part: all.total, whole: all.total))
        // Seven times a mean of three.
        #expect(abs(all.meanHundredths - 2100) <= 2)
        #expect(all.beyond(42).part == 0 && all.beyond(41).part > 0)
    }
}
