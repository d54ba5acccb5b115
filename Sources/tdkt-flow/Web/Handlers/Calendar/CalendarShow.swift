import Dossier
import Workflow

/// A year of the calendar.
enum CalendarShow {
    /// On to the present year.
    static func now(_ visit: Visit) async throws -> Answer {
        .seeOther(Links.calendar(visit.now.day.year))
    }

    static func show(_ visit: Visit) async throws -> Answer {
        let text = try visit.parameter("year")
        guard let year = Int(text), String(year) == text, CivilDay(year: year, month: 1, day: 1) != nil else { throw WebFault.notFound }
        let actor = try visit.actor
        let (calendar, mayChange) = try await visit.office.read { snapshot in
            (try snapshot.calendar(), try snapshot.office(on: visit.now.day).grants(.calendarApply, to: actor.roles))
        }
        return .page(page(visit, year, calendar, mayChange: mayChange))
    }

    private static func page(_ visit: Visit, _ year: Int, _ calendar: BusinessCalendar, mayChange: Bool) -> CalendarPage {
        let sheet = YearSheet(year: year, calendar: calendar, today: visit.now.day, language: visit.language)
        let known = calendar.rows.first.map { first in first.day.year...max(first.day.year, calendar.lastYear ?? first.day.year) }
        let nearby = Set((known.map(Array.init) ?? []) + [visit.now.day.year, year])
        func url(_ other: Int) -> String? { (1...9999).contains(other) ? Links.calendar(other) : nil }
        return CalendarPage(
            title: visit.say(vi: "Lịch làm việc năm \(year)", en: "Working calendar \(year)"),
            weekdays: Weekday.allCases.map { $0.name(in: visit.language) }, months: (1...12).map(sheet.month),
            legend: [CalendarRow.Kind.holiday, .compensatoryOff, .makeupWorkday].map { $0.tone(in: visit.language) } + [
                ToneView(tone: "quiet", sign: "·", words: DayNature.weekend.words(in: visit.language))
            ],
            specials: sheet.specials, hasSpecials: !sheet.specials.isEmpty, count: sheet.count, provisional: sheet.provisional,
            years: nearby.sorted().map { CalendarPage.Year(text: String($0), url: Links.calendar($0), isShown: $0 == year) },
            earlierURL: url(year - 1), laterURL: url(year + 1), changeURL: mayChange ? Links.calendarChange : nil)
    }
}
