@testable import Workflow

/// A limit, an office and a course of events, the same in every run for the same seed.
struct SeededCourse: CustomStringConvertible {
    let limit: Limit
    let deadline: Deadline
    let course: ClockCourse

    /// Up to three pauses in order that do not overlap, the last of which may be open; with `extended`, sometimes an extension.
    init(seed: Int, extended: Bool = false) {
        var numbers = SeededNumbers(seed: seed)
        let hours = OfficeHours.standard {
            $0.receivesOnSaturdayMornings = numbers.chance(oneIn: 3)
            $0.strictReceipt = numbers.chance(oneIn: 4)
            if numbers.chance(oneIn: 4) { $0.cutOff = .of("15:30") }
        }
        let limit = Self.limit(&numbers)
        self.limit = limit
        let cutOff: TimeOfDay? = numbers.chance(oneIn: 5) ? .of("10:00") : nil
        deadline = Deadline(limit: limit, hours: hours, cutOff: cutOff, onReturn: numbers.chance(oneIn: 3) ? .restarts : .continues)

        let firstDay = CivilDay.of("2017-11-01").number
        let start = Self.moment(on: firstDay + numbers.number(0...3800), &numbers)
        var pauses: [Pause] = []
        var after = start
        for index in 0..<numbers.number(0...3) {
            let gap = index == 0 ? Self.span(of: limit) : 4
            let from = max(after, Self.moment(on: after.day.number + numbers.number(0...gap), &numbers))
            let to = max(from, Self.moment(on: from.day.number + (numbers.chance(oneIn: 3) ? 0 : numbers.number(0...12)), &numbers))
            pauses.append(Pause(from: from, to: numbers.chance(oneIn: 40) ? nil : to))
            if pauses.last?.to == nil { break }
            after = to
        }
        var decided: Extension?
        if extended && numbers.chance(oneIn: 2) {
            let at = max(start, Self.moment(on: start.day.number + numbers.number(0...30), &numbers))
            decided = Extension(at: at, day: at.day.advanced(by: numbers.number(0...30)))
        }
        course = ClockCourse(startedAt: start, pauses: pauses, extended: decided)
    }

    var description: String {
        let pauses = course.pauses.map { "\($0.from)/\($0.to?.iso ?? "…")" }.joined(separator: " ")
        let extended = course.extended.map { " extended \($0.at) to \($0.day)" } ?? ""
        let hours = deadline.hours
        return
            "\(limit) from \(course.startedAt) pauses [\(pauses)]\(extended) \(deadline.onReturn) cut-off \(deadline.receiptCutOff) "
            + "saturdays \(hours.receivesOnSaturdayMornings) strict \(hours.strictReceipt)"
    }

    private static func limit(_ numbers: inout SeededNumbers) -> Limit {
        switch numbers.number(0...9) {
        case 0...3: .workingDays(halves: numbers.number(1...60))
        case 4, 5: .days(numbers.number(1...60))
        case 6: .months(numbers.number(1...4))
        case 7, 8: .workingHours(numbers.number(1...24))
        default: .sameDay
        }
    }

    /// About how many days a limit takes, so that most first pauses begin before it is due.
    private static func span(of limit: Limit) -> Int {
        switch limit {
        case .workingDays(let halves): halves * 7 / 10 + 1
        case .days(let count): count
        case .months(let count): count * 30
        case .workingHours(let count): count / 8 + 1
        case .sameDay: 1
        }
    }

    /// A moment of a day: often one of the minutes at which something changes, else any.
    private static func moment(on day: Int, _ numbers: inout SeededNumbers) -> Moment {
        let edges = [0, 449, 450, 599, 600, 601, 690, 691, 720, 780, 900, 901, 930, 931, 1019, 1020, 1021, 1439]
        let minute = numbers.chance(oneIn: 2) ? edges[numbers.number(0...edges.count - 1)] : numbers.number(0...1439)
        return Moment(minutes: day * 1440 + minute)
    }
}
