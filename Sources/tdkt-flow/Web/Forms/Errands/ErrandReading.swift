import Dossier
import Foundation
import Workflow

/// What a form wants, as far as it could be read, and what could not.
struct ErrandReading: Sendable {
    /// Something in the form that is wrong before the engine is asked.
    struct Problem: Hashable, Sendable {
        let words: BilingualText
        /// The field that is to blame.
        let field: String?
    }

    /// What is wanted; `nil` where too little of it could be read to be weighed.
    private(set) var intent: Intent?
    /// When it happened.
    private(set) var moment: Moment
    /// A remark or the reason.
    private(set) var note: String?
    private(set) var problems: [Problem] = []

    /// Reads a form.
    ///
    /// - Parameter people: Whom a dossier can be given to.
    init(_ input: ErrandInput, for errand: Errand, on standing: Standing, people: [PersonRecord], now: Moment) {
        moment = now
        readMoment(input)
        switch errand {
        case .act(let action):
            note = input.text(ErrandInput.Name.remark)
            intent = .act(action.key, entered(input, for: action))
        case .attach: readAttachment(input, under: standing.rules)
        case .assign: readAssignee(input, people: people)
        case .extend: readExtension(input)
        case .pause:
            note = input.text(ErrandInput.Name.reason)
            intent = .hold(reason: note ?? "")
        case .resume:
            note = input.text(ErrandInput.Name.remark)
            intent = .resume
        case .undo:
            note = input.text(ErrandInput.Name.reason)
            intent = .undo(reason: note ?? "")
        }
    }

    private mutating func blame(_ field: String, vi: String, en: String) {
        problems.append(Problem(words: BilingualText(vi: vi, en: en), field: field))
    }

    private mutating func readMoment(_ input: ErrandInput) {
        guard let text = input.text(ErrandInput.Name.when) else { return }
        if let read = Moment(typed: text) {
            moment = read
        } else {
            blame(
                ErrandInput.Name.when, vi: "Không đọc được thời điểm \(text.quoted). Ghi ngày và giờ, ví dụ 05/10/2018 08:30.",
                en: "The time \(text.quoted) cannot be read. Enter day and hour, as 05/10/2018 08:30.")
        }
    }

    private mutating func readAttachment(_ input: ErrandInput, under rules: Rules) {
        let document = input.text(ErrandInput.Name.document)
        if document == nil {
            blame(
                ErrandInput.Name.document, vi: "Chưa chọn giấy tờ. Chọn giấy tờ đã nhận.", en: "No paper is chosen. Choose which one came.")
        }
        if let (name, fault) = input.refused {
            blame(ErrandInput.Name.file, vi: fault.words(of: name, in: .vi), en: fault.words(of: name, in: .en))
        }
        if input.isFileLost {
            blame(
                ErrandInput.Name.file, vi: "Tệp đã gửi không còn giữ nữa. Chọn lại tệp đó.",
                en: "The file that was sent before is no longer kept. Choose it again.")
        }
        note = input.text(ErrandInput.Name.remark)
        intent = document.map { .attach(DocumentKey($0), input.staged?.file) }
    }

    private mutating func readAssignee(_ input: ErrandInput, people: [PersonRecord]) {
        note = input.text(ErrandInput.Name.remark)
        guard let name = input.text(ErrandInput.Name.assignee) else {
            blame(ErrandInput.Name.assignee, vi: "Chưa chọn người nhận. Chọn một người.", en: "Nobody is chosen. Choose who gets it.")
            return
        }
        guard let person = people.first(where: { $0.name.text == name }) else {
            blame(
                ErrandInput.Name.assignee, vi: "Không giao được cho \(name.quoted). Chọn một người trong danh sách.",
                en: "It cannot be given to \(name.quoted). Choose somebody from the list.")
            return
        }
        intent = .assign(person.name)
    }

    private mutating func readExtension(_ input: ErrandInput) {
        note = input.text(ErrandInput.Name.reason)
        guard let text = input.text(ErrandInput.Name.day) else {
            blame(
                ErrandInput.Name.day, vi: "Chưa ghi ngày mới. Chọn một ngày làm việc.", en: "The new day is missing. Choose a working day.")
            return
        }
        guard let day = CivilDay(typed: text) else {
            blame(
                ErrandInput.Name.day, vi: "Không đọc được ngày \(text.quoted). Ghi dạng 05/10/2018.",
                en: "The day \(text.quoted) cannot be read. Write it as 05/10/2018.")
            return
        }
        intent = .extend(to: day, reason: note ?? "")
    }

    private mutating func entered(_ input: ErrandInput, for action: Action) -> Entered {
        var entered = Entered()
        entered.fields = action.asks.entered { input.text(ErrandInput.Name.field($0)) }
        for pair in input.values.below("votes.") { readVotes(pair.value, of: "#\(pair.name)", at: "votes.\(pair.name)", into: &entered) }
        // A reason without a result is told of, whatever a browser sends with it.
        let lines = input.values.below("outcome.") + input.values.below("why.").filter { input.values["outcome.\($0.name)"] == nil }
        for line in lines.map(\.name) {
            readOutcome(
                input.text("outcome.\(line)") ?? "", of: "#\(line)", why: input.text("why.\(line)"), at: "outcome.\(line)", isRow: false,
                into: &entered)
        }
        for row in input.filledRows {
            let name = ErrandInput.Name.rowNominee(row)
            guard let nominee = input.text(name) else {
                blame(
                    name, vi: "Dòng này chưa ghi đối tượng. Ghi tên hoặc số thứ tự, như #3.",
                    en: "This line names no nominee. Write the name or the place, as #3.")
                continue
            }
            let (votes, outcome) = (ErrandInput.Name.rowVotes(row), ErrandInput.Name.rowOutcome(row))
            if action.vote != nil {
                readVotes(input.text(votes) ?? "", of: nominee, at: votes, into: &entered)
            } else {
                readOutcome(
                    input.text(outcome) ?? "", of: nominee, why: input.text(ErrandInput.Name.rowWhy(row)), at: outcome, isRow: true,
                    into: &entered)
            }
        }
        return entered
    }

    private mutating func readVotes(_ text: String, of nominee: String, at name: String, into entered: inout Entered) {
        let text = text.filter { !$0.isWhitespace }
        guard !text.isEmpty else { return }
        if let votes = Int(text) {
            entered.votes.append(.init(nominee: nominee, votesFor: votes))
        } else {
            blame(
                name, vi: "Số phiếu \(text.quoted) không phải số nguyên. Ghi số phiếu.",
                en: "The votes \(text.quoted) are no whole number. Enter a number.")
        }
    }

    private mutating func readOutcome(
        _ text: String, of nominee: String, why: String?, at name: String, isRow: Bool, into entered: inout Entered
    ) {
        guard !text.isEmpty else {
            // A line of the whole list that was left as it is.
            guard isRow || why != nil else { return }
            blame(
                name, vi: "Đối tượng \(nominee.quoted) chưa có kết quả riêng. Chọn kết quả, hoặc bỏ trống cả dòng.",
                en: "The nominee \(nominee.quoted) has no result of its own. Choose one, or leave the whole line empty.")
            return
        }
        if let outcome = Outcome(rawValue: text) {
            entered.exceptions.append(.init(nominee: nominee, outcome: outcome, reason: why))
        } else {
            blame(
                name, vi: "Không có kết quả \(text.quoted). Chọn trong danh sách.",
                en: "There is no result \(text.quoted). Choose one from the list.")
        }
    }
}
