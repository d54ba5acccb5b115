import Foundation

@testable import Workflow

/// The calendar file of the repository, as it ships.
enum VietnameseCalendar {
    static let rows: [CalendarRow] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "../../../workflows/calendars/vn.csv").standardizedFileURL
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }  // no rows: the first test of the file says so
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4, let day = CivilDay(cells[0]), let kind = CalendarRow.Kind(rawValue: cells[1]) else { return nil }
            return CalendarRow(day: day, kind: kind, name: cells[2], source: cells[3])
        }
    }()

    static let calendar = BusinessCalendar(version: 1, rows: rows)

    /// The calendar without some of its rows, to reach the readings that the examples call wrong.
    static func without(_ days: CivilDay...) -> BusinessCalendar {
        BusinessCalendar(version: 1, rows: rows.filter { !days.contains($0.day) })
    }
}

extension OfficeHours {
    /// 07:30 to 11:30 and 13:00 to 17:00, same-day cut-off 15:00.
    static let standard = OfficeHours(morning: Session("07:30-11:30")!, afternoon: Session("13:00-17:00")!, sameDayCutOff: .of("15:00"))!

    /// The standard hours with something changed.
    static func standard(_ change: (inout OfficeHours) -> Void) -> OfficeHours {
        var hours = standard
        change(&hours)
        return hours
    }
}

// Days and times in tests are written as texts; one that cannot be read stops the test run.

extension CivilDay {
    static func of(_ text: String) -> CivilDay { CivilDay(text)! }
}

extension TimeOfDay {
    static func of(_ text: String) -> TimeOfDay { TimeOfDay(text)! }
}

extension Moment {
    static func of(_ text: String) -> Moment { Moment(text)! }
}
