import Dossier
import Workflow

/// What stands in the form that publishes a draft.
struct TypedPublication: Sendable {
    /// The first day, as it was typed.
    var effective: String?
    /// The legal basis.
    var basis: String?
    /// Whether the consequences were ticked as read.
    var isConfirmed = false
    /// The revision that was looked at.
    var seen: Int?
    /// The version that it was compared with.
    var base = ""
    /// The first day that was looked at.
    var looked: CivilDay?

    /// A form that nobody has filled in yet.
    init(of review: ReviewedDraft) {
        effective = review.day.iso
    }

    init(_ form: FormValues) {
        effective = form.text("effective")
        basis = form.text("basis")
        isConfirmed = form["confirm"] != nil
        seen = form["seen"].flatMap { Int($0) }
        base = form["base"] ?? ""
        looked = form["looked"].flatMap { CivilDay($0) }
    }

    /// The first day, where one was typed.
    var day: CivilDay? { effective.flatMap { CivilDay($0) } }

    /// What is wrong with the form itself, each leading to its field.
    func errors(_ visit: Visit) -> [ErrorSummary.Line] {
        var lines: [ErrorSummary.Line] = []
        if day == nil {
            lines.append(
                ErrorSummary.Line(
                    visit.say(
                        vi: "Chọn ngày bản mới bắt đầu có hiệu lực.", en: "Choose the first day on which the new version is to hold."),
                    at: "effective"))
        } else if day != looked {
            lines.append(
                ErrorSummary.Line(
                    visit.say(
                        vi: "Ngày bắt đầu đã đổi so với lúc xem trước. Mục 1 đến 4 giờ theo ngày mới: xem lại, rồi công bố.",
                        en: "The first day is not the one you looked at. Parts 1 to 4 follow the new day now: look again, then publish."),
                    at: "effective"))
        }
        if !isConfirmed {
            lines.append(
                ErrorSummary.Line(
                    visit.say(
                        vi: "Đánh dấu là đã xem điều sẽ xảy ra, rồi công bố.", en: "Tick that you have read what will happen, then publish."
                    ),
                    at: "confirm"))
        }
        return lines
    }
}
