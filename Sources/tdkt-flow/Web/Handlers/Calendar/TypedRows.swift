import Dossier
import Workflow

/// Rows of the calendar as they were typed, in one of three ways.
struct TypedRows: Sendable {
    /// How rows are typed.
    enum Way: String, CaseIterable, Sendable {
        /// A day off, and the day that is worked in its place.
        case swap
        /// A single row.
        case row
        /// Rows of a file.
        case paste
    }

    /// What is wrong, each to its field.
    struct Faults: Error {
        let list: [(field: String, text: String)]

        var lines: [ErrorSummary.Line] {
            list.map { ErrorSummary.Line($0.text, at: $0.field) }
        }

        var byField: [String: String] {
            Dictionary(list.map { ($0.field, $0.text) }) { first, next in "\(first) \(next)" }
        }
    }

    let way: Way
    let form: FormValues

    init(_ form: FormValues) {
        way = form["way"].flatMap { Way(rawValue: $0) } ?? .swap
        self.form = form
    }

    /// The rows, read as a file of the calendar is read.
    ///
    /// - Throws: ``Faults`` with every fault.
    func rows(in language: Language) throws -> [CalendarRow] {
        do {
            return try CalendarFile.rows(in: file, file: "")
        } catch let refusal as Refusal {
            guard case .content(_, let faults) = refusal else { throw refusal }
            throw Faults(list: list(faults, in: language))
        }
    }

    /// What was typed, as a file.
    private var file: String {
        let header = "date,kind,name,source\n"
        let source = form.text("source") ?? ""
        switch way {
        case .swap:
            let off = form.text("off") ?? ""
            // The name stands in the record and on slips, which are Vietnamese.
            let shown = CivilDay(off)?.display ?? off
            return header + line(off, CalendarRow.Kind.compensatoryOff.rawValue, form.text("name") ?? "Nghỉ hoán đổi", source)
                + line(
                    form.text("makeup") ?? "", CalendarRow.Kind.makeupWorkday.rawValue, "Làm bù (hoán đổi ngày \(shown))", source)
        case .row:
            return header + line(form.text("day") ?? "", form["kind"] ?? "", form.text("name") ?? "", source)
        case .paste:
            return form.lines("rows")
        }
    }

    private func line(_ cells: String...) -> String {
        cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }

    private func list(_ faults: [ContentFault], in language: Language) -> [(field: String, text: String)] {
        guard way != .paste else {
            return faults.map { fault in
                let place = fault.line.map { language.say(vi: "Dòng \($0): ", en: "Line \($0): ") } ?? ""
                return ("rows", place + fault.fact.words(in: language))
            }
        }
        var list: [(field: String, text: String)] = []
        for fault in faults {
            let field = field(of: fault)
            let text = words(of: fault.fact, in: field, language)
            // The source is one field and two rows.
            if !list.contains(where: { $0.field == field && $0.text == text }) { list.append((field, text)) }
        }
        return list
    }

    /// The field from which a cell came.
    private func field(of fault: ContentFault) -> String {
        let isSecond = fault.line == 3
        let day = way == .row ? "day" : isSecond ? "makeup" : "off"
        switch fault.fact.column {
        case "source": return "source"
        case "name": return "name"
        case "kind": return "kind"
        default: return day
        }
    }

    private func words(of fact: ContentFault.Fact, in field: String, _ language: Language) -> String {
        switch (fact, field) {
        case (.cellEmpty, "source"), (.unwritable, "source"):
            language.say(
                vi: "Nguồn chưa dùng được: ghi số thông báo, trên một dòng, như “TB 3238/TB-LĐTBXH”.",
                en: "The source cannot stand like this: enter the number of the notice, on one line, as “TB 3238/TB-LĐTBXH”.")
        case (.notATime(_, ""), "off"), (.notATime(_, ""), "day"): language.say(vi: "Chọn ngày.", en: "Choose the day.")
        case (.notATime(_, ""), "makeup"): language.say(vi: "Chọn ngày làm bù.", en: "Choose the day that is worked instead.")
        case (.cellEmpty, "kind"): language.say(vi: "Chọn loại ngày.", en: "Choose what the day becomes.")
        case (.unwritable, "name"):
            language.say(
                vi: "Tên có ký tự không dùng được hoặc quá dài. Viết lại trên một dòng.",
                en: "The name cannot stand like this. Write it anew, on one line.")
        case (.dayTwice, _):
            language.say(
                vi: "Ngày làm bù trùng ngày nghỉ. Chọn ngày khác.", en: "The day off and the day worked are the same. Choose another.")
        default: fact.words(in: language)
        }
    }
}

extension ContentFault.Fact {
    /// The column that is to blame, where it is one.
    fileprivate var column: String? {
        switch self {
        case .cellEmpty(let column), .unwritable(let column), .notATime(let column, _), .valueUnknown(let column, _, _, _): column
        default: nil
        }
    }
}
