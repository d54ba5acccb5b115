import Dossier
import Workflow

extension ReceiptReading {
    /// How many wrong rows are told one by one at the top; the preview marks the others.
    private static let mostRowsTold = 8

    /// Everything that stands in the way of recording, each leading to its field.
    func errors(in language: Language) -> [ErrorSummary.Line] {
        var lines: [ErrorSummary.Line] = []
        if form.unit.isEmpty { lines.append(line(Self.unitMissing(in: language), "unit")) }
        if let fault = momentFault(in: language) { lines.append(line(fault, "at")) }
        if Channel(rawValue: form.channel) == nil {
            lines.append(line(language.say(vi: "Chưa chọn cách nộp. Chọn một cách.", en: "No channel is chosen. Choose one."), "channel"))
        }
        lines += givenBlockers.map { blocker in
            line(blocker.words(in: language, rules: rules, isOnPage: true), blocker.field.map { "given.\($0)" } ?? "unit")
        }
        lines += nomineeErrors(in: language) + fileErrors(in: language)
        if let refusal {
            lines += self.lines(for: refusal, in: language)
        } else if form.wish == .accept {
            lines += blockers.map { self.line(for: $0, under: rules, in: language) }
        }
        return lines
    }

    /// What is wrong with the files; said whatever button was pressed, since a file that is not taken would be missed later.
    func fileErrors(in language: Language) -> [ErrorSummary.Line] {
        var lines = form.refused.map { line($0.fault.words(of: $0.name, in: language), "file.\($0.document.text)") }
        if form.lost > 0 {
            lines.append(
                ErrorSummary.Line(
                    text: language.say(
                        vi: "\(form.lost.grouped) tệp đã gửi không còn giữ nữa. Chọn lại các tệp đó.",
                        en: "Of the files sent before, \(form.lost.grouped) are no longer kept. Choose them again."), href: "#papers"))
        }
        return lines
    }

    /// What is wrong with the time of receipt.
    func momentFault(in language: Language) -> String? {
        if !isMomentRead {
            return language.say(
                vi: "Không đọc được thời điểm nhận. Ghi ngày và giờ, như 01/10/2018 08:30.",
                en: "The time of receipt cannot be read. Write day and hour, as 01/10/2018 08:30.")
        }
        return moment > now ? language.notYet(moment, now: now) : nil
    }

    static func unitMissing(in language: Language) -> String {
        language.say(vi: "Chưa chọn đơn vị trình. Chọn đơn vị.", en: "No unit is chosen. Choose the unit that sends it.")
    }

    private func nomineeErrors(in language: Language) -> [ErrorSummary.Line] {
        if typed.isEmpty, pasted.rows.isEmpty, pasted.openQuote == nil {
            if rules.procedure.kinds.isEmpty { return [] }
            return [
                line(
                    language.say(
                        vi: "Chưa có ai trong danh sách đề nghị. Gõ tên vào bảng, hoặc dán danh sách.",
                        en: "Nobody is on the list. Type a name into the table, or paste a list."), "nominee.0.name")
            ]
        }
        var lines: [ErrorSummary.Line] = []
        if let open = pasted.openQuote {
            let row = language.say(vi: "Dòng dán \(open)", en: "Pasted line \(open)")
            lines.append(line("\(row): \(ContentFault.Fact.quoteOpen.words(in: language))", "pasted"))
        }
        let wrong =
            typed.filter { !$0.faults.isEmpty }.map { ($0, language.say(vi: "Dòng \($0.line)", en: "Row \($0.line)"), true) }
            + pasted.rows.filter { !$0.faults.isEmpty }.map {
                ($0, language.say(vi: "Dòng dán \($0.line)", en: "Pasted line \($0.line)"), false)
            }
        for (row, label, isTyped) in wrong.prefix(Self.mostRowsTold) {
            let words = row.faults.map { $0.rowWords(under: rules, in: language) }.joined(separator: " ")
            lines.append(line("\(label): \(words)", isTyped ? "nominee.\(row.line - 1).name" : "pasted"))
        }
        if wrong.count > Self.mostRowsTold {
            let more = (wrong.count - Self.mostRowsTold).grouped
            lines.append(
                ErrorSummary.Line(
                    text: language.say(
                        vi: "Còn \(more) dòng nữa phải sửa; bảng xem trước đánh dấu các dòng đó.",
                        en: "There are \(more) more rows to mend; the preview marks them."), href: "#preview"))
        }
        return lines
    }

    private func lines(for refusal: Refusal, in language: Language) -> [ErrorSummary.Line] {
        switch refusal {
        case .blocked(let blockers, let rules):
            blockers.map { line(for: $0, under: rules ?? self.rules, in: language) }
        case .unknown(.unit, _, _):
            refusal.sentences(in: language).map { line($0, "unit") }
        case .inFuture:
            refusal.sentences(in: language).map { line($0, "at") }
        default:
            refusal.sentences(in: language).map { ErrorSummary.Line(text: $0, href: nil) }
        }
    }

    private func line(for blocker: Blocker, under rules: Rules, in language: Language) -> ErrorSummary.Line {
        let text = blocker.words(in: language, rules: rules)
        return switch blocker {
        case .unit: line(text, "unit")
        case .inFuture, .beforePrevious: line(text, "at")
        case .fieldMissing(let field), .fieldMalformed(let field, _), .textUnwritable(.field(let field), _):
            line(text, "field.\(field.key)")
        case .condition, .documentUnknown: ErrorSummary.Line(text: text, href: "#papers")
        default: ErrorSummary.Line(text: text, href: nil)
        }
    }

    private func line(_ text: String, _ field: String) -> ErrorSummary.Line {
        ErrorSummary.Line(text, at: field)
    }
}
