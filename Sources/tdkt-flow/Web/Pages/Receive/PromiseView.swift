import Workflow

/// The day that would be promised for a dossier that is accepted at a moment.
struct PromiseView: Part {
    static let template = "receive/promise"

    /// “Nếu tiếp nhận ngay bây giờ, hẹn trả”.
    let lead: String
    /// “thứ Sáu 05/10/2018, 17:00”; `nil` where nothing is promised.
    let day: String?
    /// “25 ngày làm việc (nơi khác công bố)”.
    let limit: String?
    /// What moves the day, and how sure it is.
    let notes: [String]

    /// - Parameters:
    ///   - moment: When it would be accepted; `nil` is what cannot be read.
    ///   - fields: What was typed for the fields that the process asks for on submission; one of them may name the day.
    init(
        _ rules: Rules, calendar: BusinessCalendar, at moment: Moment?, named fields: [FieldKey: String], now: Moment,
        in language: Language
    ) {
        guard let moment, moment <= now else {
            self.init(
                lead: moment == nil
                    ? language.say(vi: "Ghi thời điểm nhận để biết ngày hẹn trả.", en: "Enter the time of receipt to see the promised day.")
                    : language.say(
                        vi: "Thời điểm nhận chưa đến, nên chưa tính được ngày hẹn trả.",
                        en: "The time of receipt has not come yet, so nothing can be promised."))
            return
        }
        guard let deadline = rules.statutoryDeadline(named: fields, receivedOn: moment.day),
            let due = deadline.due(ClockCourse(startedAt: moment), in: calendar)
        else {
            if case .until(let key, _)? = rules.statutoryTerm, let field = rules.process.field(key) {
                self.init(
                    lead: language.say(
                        vi: "Điền ô “\(field.title.vi)” để biết ngày hẹn trả.", en: "Enter “\(field.title.en)” to see the promised day."))
                return
            }
            self.init(
                lead: language.say(
                    vi: "Thủ tục này không quy định thời hạn, nên không có ngày hẹn trả.",
                    en: "The procedure sets no limit, so no day is promised."))
            return
        }
        var notes = Self.receiptNote(deadline, calendar: calendar, at: moment, in: language).map { [$0] } ?? []
        if calendar.isProvisional(from: moment.day, through: due.day) {
            notes.append(
                language.say(
                    vi: "Lịch nghỉ đến ngày \(due.day.display) còn tạm tính; ngày hẹn có thể đổi khi có thông báo chính thức.",
                    en: "The calendar up to \(due.day.display) is provisional; the day may move with the official notice."))
        }
        let lead =
            rules.process.startsOnReceipt
            ? moment == now
                ? language.say(vi: "Nếu nhận ngay bây giờ, hẹn trả", en: "Received now, it is promised for")
                : language.say(vi: "Nếu nhận lúc \(moment.display), hẹn trả", en: "Received as of \(moment.display), it is promised for")
            : moment == now
                ? language.say(vi: "Nếu tiếp nhận ngay bây giờ, hẹn trả", en: "Accepted now, it is promised for")
                : language.say(
                    vi: "Nếu tiếp nhận lúc \(moment.display), hẹn trả", en: "Accepted as of \(moment.display), it is promised for")
        self.init(lead: lead, day: due.displayWithWeekday(in: language), limit: rules.limitWords(in: language), notes: notes)
    }

    private init(lead: String, day: String? = nil, limit: String? = nil, notes: [String] = []) {
        self.lead = lead
        self.day = day
        self.limit = limit
        self.notes = notes
    }

    /// Why it counts as received on a later day than it came, where it does.
    private static func receiptNote(_ deadline: Deadline, calendar: BusinessCalendar, at moment: Moment, in language: Language) -> String? {
        guard let limit = deadline.limit else { return nil }
        if case .workingHours = limit { return nil }
        let day = deadline.receiptDay(of: moment, in: calendar)
        guard day != moment.day else { return nil }
        let counted = day.displayWithWeekday(in: language)
        if calendar.isWorked(moment.day) {
            let cutOff = deadline.receiptCutOff.text
            return language.say(
                vi: "Nhận sau \(cutOff) nên tính là tiếp nhận vào \(counted).",
                en: "It came after \(cutOff), so it counts as received on \(counted).")
        }
        let off = moment.day.displayWithWeekday(in: language)
        return language.say(
            vi: "\(off.capitalizedFirst) là ngày nghỉ, nên tính là tiếp nhận vào \(counted).",
            en: "\(off) is a day off, so it counts as received on \(counted).")
    }
}
