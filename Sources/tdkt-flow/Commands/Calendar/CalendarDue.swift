import ArgumentParser
import Dossier
import Workflow

/// `calendar due`: the calculator by itself.
struct CalendarDue: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "due", abstract: "Tính hạn · count a due moment")

    @Option(help: "Thời điểm nhận · the moment of receipt", transform: Moment.init(argument:)) var from: Moment
    @Option(
        help: "Thời hạn: \"N working days\", \"N days\", \"N months\", \"N working hours\", \"same day\" · the limit",
        transform: Self.limit)
    var limit: Limit
    @Option(parsing: .singleValue, help: "Tạm dừng, từ/đến · a pause, from/to", transform: Self.pause) var pause: [PauseSpan] = []
    @Option(help: "Sau tạm dừng: tính tiếp hay tính lại · after a pause") var onReturn: PauseReturn?
    @Option(help: "Giờ chốt nhận trong ngày, như 16:00 · the cut-off", transform: Self.time) var cutoff: TimeOfDay?
    @Flag(help: "Có nhận sáng thứ Bảy · receives on Saturday mornings") var saturdayMornings = false
    @Flag(help: "Ngày nhận là đúng ngày ấy, kể cả ngày nghỉ · the very day counts as receipt") var strictReceipt = false
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    /// A pause as it is written: `2020-01-20T10:00/2020-02-07T09:00`.
    struct PauseSpan {
        let from: Moment
        let to: Moment
    }

    func run(in office: WorkingOffice) throws {
        let (settings, calendar) = try office.settings(asOf: moment.at ?? office.now)
        try weighPauses()
        var hours = settings.hours
        if saturdayMornings { hours.receivesOnSaturdayMornings = true }
        if strictReceipt { hours.strictReceipt = true }
        let deadline = Deadline(limit: limit, hours: hours, cutOff: cutoff, onReturn: onReturn ?? settings.onReturn)
        let course = ClockCourse(startedAt: from, pauses: pause.map { Workflow.Pause(from: $0.from, to: $0.to) })
        let due = deadline.due(course, in: calendar)
        if let due, calendar.isProvisional(from: from.day, through: due.day) {
            office.remark(
                office.words(
                    vi: "Lưu ý: lịch nghỉ đến ngày \(due.day.display) còn tạm thời; hạn có thể đổi khi có thông báo chính thức.",
                    en: "Note: the calendar up to \(due.day.display) is provisional; the day may move with the official notice."))
        }
        office.answer(
            json: ["dueAt": .text(due?.iso)],
            table: Table([Table.Column(key: "dueAt", title: "dueAt")], rows: [[due?.iso ?? ""]]), text: { (due?.iso ?? "–") + "\n" })
    }

    /// Every pause ends after it begins, and lies after the start.
    private func weighPauses() throws {
        var faults: [ContentFault] = []
        for span in pause {
            if span.to < span.from {
                faults.append(ContentFault(line: nil, .outOfOrder(column: "--pause", value: span.to.iso, after: span.from.iso)))
            }
            if span.from < from {
                faults.append(ContentFault(line: nil, .outOfOrder(column: "--pause", value: span.from.iso, after: from.iso)))
            }
        }
        if !faults.isEmpty { throw Refusal.content(file: "--pause", faults) }
    }

    private static func limit(_ text: String) throws -> Limit {
        do {
            return try Limit(parsing: text)
        } catch {
            throw ValidationError("\(error.message(in: .vi)) · \(error.message(in: .en))")
        }
    }

    private static func time(_ text: String) throws -> TimeOfDay {
        guard let time = TimeOfDay(text) else { throw ValidationError("“\(text)”: viết giờ dạng 16:00 · write a time as 16:00") }
        return time
    }

    private static func pause(_ text: String) throws -> PauseSpan {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { Moment(String($0)) }
        guard ends.count == 2, let from = ends[0], let to = ends[1] else {
            throw ValidationError("--pause “\(text)”: viết từ/đến, như 2020-01-20T10:00/2020-02-07T09:00 · write from/to")
        }
        return PauseSpan(from: from, to: to)
    }
}
