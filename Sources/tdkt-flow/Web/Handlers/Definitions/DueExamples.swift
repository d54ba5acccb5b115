import Workflow

/// The due days of two examples: received today, and on the last worked day before the year's longest rest, which is that of Tết.
struct DueExamples {
    private let calendar: BusinessCalendar
    private let language: Language
    private let days: [CivilDay]
    private let rest: Rest?

    init(on today: CivilDay, in calendar: BusinessCalendar, _ language: Language) {
        self.calendar = calendar
        self.language = language
        rest = calendar.longestRest(after: today)
        days = [today] + (rest.map { [$0.first.advanced(by: -1)] } ?? []).filter { $0 != today }
    }

    /// What the second example stands for; `nil` when the calendar knows of no longer rest.
    var restWords: String? {
        rest.map { rest in
            let name = calendar.row(for: rest.first)?.name ?? named(rest)?.name ?? ""
            let days = "\(rest.first.display) – \(rest.last.display)"
            return language.say(
                vi: "Ngày thứ hai là ngày làm việc cuối trước đợt nghỉ dài nhất: \(days) (\(name)).",
                en: "The second day is the last worked one before the longest rest: \(days) (\(name)).")
        }
    }

    /// The first day of a rest that a row speaks of.
    private func named(_ rest: Rest) -> CalendarRow? {
        calendar.rows.first { rest.first <= $0.day && $0.day <= rest.last && $0.kind.isOff }
    }

    /// The due days that a procedure would promise; `nil` when it has no limit that is counted from the receipt.
    func example(_ rules: Rules) -> CheckView.Example? {
        guard let limit = rules.statutoryTerm?.limit else { return nil }
        let deadline = rules.deadline(limit)
        return CheckView.Example(
            name: rules.procedure.title.value[language], limit: limit.display(in: language),
            days: days.map { day in
                let received = Moment(day: day, time: deadline.hours.morning.opens)
                let receipt = deadline.receiptDay(of: received, in: calendar)
                let due = deadline.due(ClockCourse(startedAt: received), in: calendar)
                let counted =
                    receipt == day ? "" : language.say(vi: " (tính từ \(receipt.display))", en: " (counted from \(receipt.display))")
                return CheckView.Day(
                    received: day.display + counted, due: due.map { words(of: $0, deadline) } ?? "–",
                    isProvisional: due.map { calendar.isProvisional(from: day, through: $0.day) } ?? false)
            })
    }

    /// The due day; the hour too where it is not closing time.
    private func words(of due: Moment, _ deadline: Deadline) -> String {
        due.time == deadline.hours.closing ? due.day.display : due.display
    }
}
