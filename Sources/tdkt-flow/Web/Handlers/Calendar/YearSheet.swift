import Workflow

/// A year as a sheet on the wall has it.
struct YearSheet {
    let year: Int
    let calendar: BusinessCalendar
    let today: CivilDay
    let language: Language

    /// A month, its weeks from Monday to Sunday.
    func month(_ number: Int) -> CalendarPage.Month {
        let days = self.days(of: number)
        let before = days.first.map { $0.weekday.rawValue - 1 } ?? 0
        var cells = Array(repeating: CalendarPage.Day.none, count: before) + days.map(cell)
        // Six weeks in every month, so that the grids stand beside each other alike.
        cells += Array(repeating: .none, count: 42 - cells.count)
        let worked = days.count(where: calendar.isWorked)
        return CalendarPage.Month(
            id: "m\(number)", name: language.say(vi: "Tháng \(number)", en: Self.english[number - 1]),
            worked: language.say(vi: "\(worked) ngày làm việc", en: "\(worked) working days"),
            weeks: stride(from: 0, to: cells.count, by: 7).map { CalendarPage.Week(days: Array(cells[$0..<$0 + 7])) })
    }

    /// The days that notices speak of; rows that only take others back are among them.
    var specials: [CalendarPage.Special] {
        rows.map { row in
            CalendarPage.Special(
                day: row.day.displayWithWeekday(in: language), kind: row.kind.tone(in: language), name: row.name, source: row.source,
                isProvisional: row.isProvisional)
        }
    }

    /// How many days are worked, and how many are not.
    var count: String {
        let days = (1...12).flatMap(days)
        let worked = days.count(where: calendar.isWorked)
        return language.say(
            vi: "\(worked) ngày làm việc, \(days.count - worked) ngày nghỉ", en: "\(worked) working days, \(days.count - worked) days off")
    }

    /// Why the year is not the last word: no notice speaks of it, or one says that it is provisional.
    var provisional: String? {
        if let last = calendar.lastYear, year > last {
            return language.say(
                vi:
                    "Lịch tạm tính: thông báo nghỉ mới có đến năm \(last). Năm này chỉ biết thứ Bảy và Chủ nhật; hạn sẽ đổi khi có thông báo.",
                en: "Provisional: notices reach the year \(last). Only weekends are known of this year; due days will move with the notice."
            )
        }
        if rows.isEmpty {
            return language.say(
                vi: "Lịch không có thông báo nghỉ nào của năm này: chỉ biết thứ Bảy và Chủ nhật.",
                en: "The calendar has no notice of this year: only weekends are known.")
        }
        guard rows.contains(where: \.isProvisional) else { return nil }
        return language.say(
            vi: "Lịch tạm tính: các ngày có dấu “tạm tính” chưa có thông báo chính thức; hạn có thể đổi.",
            en: "Provisional: the days marked so have no official notice yet, and due days may move.")
    }

    private var rows: [CalendarRow] { calendar.rows.filter { $0.day.year == year } }

    private func days(of month: Int) -> [CivilDay] {
        guard let first = CivilDay(year: year, month: month, day: 1) else { return [] }
        return (0..<first.lastDayOfMonth.day).map(first.advanced)
    }

    private func cell(_ day: CivilDay) -> CalendarPage.Day {
        let isToday = day == today
        let number = String(day.day)
        switch calendar.nature(of: day) {
        case .worked: return CalendarPage.Day(number: number, look: "day", sign: nil, words: nil, isToday: isToday)
        case .weekend: return CalendarPage.Day(number: number, look: "day day-weekend", sign: nil, words: nil, isToday: isToday)
        case .off(let row), .makeup(let row):
            let tone = row.kind.tone(in: language)
            let words = row.name.isEmpty ? tone.words : "\(tone.words): \(row.name)"
            let sure = row.isProvisional ? language.say(vi: " (tạm tính)", en: " (provisional)") : ""
            return CalendarPage.Day(
                number: number, look: "day tone-\(tone.tone)", sign: tone.sign, words: words + sure, isToday: isToday)
        }
    }

    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}
