import Testing

@testable import Workflow

/// What holds for every limit and every course, on seeded ones over the shipped calendar.
struct DeadlineLaws {
    private let calendar = VietnameseCalendar.calendar
    private static let batches = (0..<10).map { ($0 * 10_000)..<(($0 + 1) * 10_000) }

    @Test(arguments: batches)
    func `the fast code agrees with one that walks day by day and minute by minute`(seeds: Range<Int>) throws {
        for seed in seeds {
            let seeded = SeededCourse(seed: seed)
            let deadline = seeded.deadline
            let walked = WalkedDeadline(
                limit: seeded.limit, hours: deadline.hours, cutOff: deadline.cutOff, restarts: deadline.onReturn == .restarts)
            let expected = walked.due(from: seeded.course.startedAt, pauses: seeded.course.pauses)
            try #require(deadline.due(seeded.course, in: calendar) == expected, "seed \(seed): \(seeded)")
        }
    }

    @Test(arguments: batches.prefix(3))
    func `a pause never brings the due day nearer`(seeds: Range<Int>) throws {
        for seed in seeds {
            let seeded = SeededCourse(seed: seed, extended: true)
            guard let due = seeded.deadline.due(seeded.course, in: calendar) else { continue }
            for index in seeded.course.pauses.indices {
                var course = seeded.course
                course.pauses.remove(at: index)
                let without = try #require(seeded.deadline.due(course, in: calendar))
                try #require(without.day <= due.day, "seed \(seed): \(seeded) without pause \(index)")
            }
        }
    }

    /// An office that receives on Saturday mornings takes Friday after the cut-off as Monday, and Saturday morning as Saturday: there a
    /// later return can count as an earlier day.
    @Test(arguments: batches.prefix(3))
    func `a later return never brings the due day nearer`(seeds: Range<Int>) throws {
        for seed in seeds {
            let seeded = SeededCourse(seed: seed, extended: true)
            if seeded.deadline.hours.receivesOnSaturdayMornings { continue }
            guard let last = seeded.course.pauses.last, let to = last.to, let due = seeded.deadline.due(seeded.course, in: calendar) else {
                continue
            }
            var course = seeded.course
            course.pauses[course.pauses.count - 1] = Pause(from: last.from, to: Moment(minutes: to.minutes + 1 + seed % 5000))
            let later = try #require(seeded.deadline.due(course, in: calendar))
            try #require(due.day <= later.day, "seed \(seed): \(seeded)")
        }
    }

    @Test func `the order in which pauses are told does not matter, nor whether one is told in pieces`() throws {
        for seed in 0..<10_000 {
            let seeded = SeededCourse(seed: seed, extended: true)
            let due = seeded.deadline.due(seeded.course, in: calendar)
            var course = seeded.course
            course.pauses = seeded.course.pauses.reversed().flatMap { pause -> [Pause] in
                guard let to = pause.to, to.minutes > pause.from.minutes + 1 else { return [pause] }
                let middle = Moment(minutes: (pause.from.minutes + to.minutes) / 2)
                return [Pause(from: middle, to: to), Pause(from: pause.from, to: Moment(minutes: middle.minutes + 1))]
            }
            try #require(seeded.deadline.due(course, in: calendar) == due, "seed \(seed): \(seeded)")
        }
    }

    @Test(arguments: batches.prefix(2))
    func `the explanation counts up to the due moment on its own`(seeds: Range<Int>) throws {
        for seed in seeds {
            let seeded = SeededCourse(seed: seed, extended: true)
            let explanation = seeded.deadline.explain(seeded.course, in: calendar)
            try #require(explanation.dueAt == seeded.deadline.due(seeded.course, in: calendar), "seed \(seed): \(seeded)")
            try #require(explanation.days.allSatisfy { !$0.reasons.isEmpty }, "seed \(seed): \(seeded)")
            guard let dueAt = explanation.dueAt else { continue }
            let last = try #require(explanation.days.last)
            if dueAt.day >= seeded.course.startedAt.day {
                try #require(
                    last.day == dueAt.day && last.counted && last.reasons.contains(.due(at: dueAt.time)), "seed \(seed): \(seeded)")
            }
            if seeded.course.extended != nil { continue }
            try #require(last.number == Self.fullTally(seeded, last), "seed \(seed): \(seeded)")
            if let full = Self.fullCount(seeded) {
                // Where the limit only moved to, or ended in the middle of a pause that began between its last day and the due day.
                let aside: Set<DayReason> = [.moved, .nothingLeft, .paused]
                let restart = explanation.days.lastIndex { $0.reasons.contains(.restarted) } ?? 0
                let counted = explanation.days[restart...].filter { $0.counted && aside.isDisjoint(with: $0.reasons) }
                try #require(counted.count == full, "seed \(seed): \(seeded)")
            }
        }
    }

    /// How many days a limit counts, without the one that it moves to; `nil` where months or hours decide.
    private static func fullCount(_ seeded: SeededCourse) -> Int? {
        switch seeded.limit {
        case .workingDays(let halves): (halves + 1) / 2
        case .days(let count): count
        case .months, .workingHours, .sameDay: nil
        }
    }

    /// What a limit has counted up to on the due day; that of a restart in months depends on the last return.
    private static func fullTally(_ seeded: SeededCourse, _ last: ExplainedDay) -> Tally? {
        switch seeded.limit {
        case .workingDays(let halves): .workingDays(halves: halves)
        case .days(let count): .days(count)
        case .months: last.number
        case .workingHours(let count): .workingHours(minutes: count * 60)
        case .sameDay: nil
        }
    }
}
