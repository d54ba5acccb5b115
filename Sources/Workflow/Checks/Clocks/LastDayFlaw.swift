/// Why a field that a limit runs until, or that of its year, does not do.
struct LastDayFlaw {
    private enum Reason {
        case unknown, optional
        /// A choice that stands for no day.
        case undated(choice: String)
        case ofType(String)
        /// The field of the year.
        case yearUnknown, yearOfType(String)
        /// A date has its own year.
        case yearOfDate
    }

    /// The field that does not do.
    let field: FieldKey
    private let reason: Reason
    private let known: [String]

    /// The first flaw that a process has for a limit until `key`, in the year of the field `year`; `nil` when it has none.
    init?(_ key: FieldKey, _ year: FieldKey?, in process: Process) {
        let fields = process.asks
        known = fields.map(\.key.text)
        if let reason = Self.reason(fields.first { $0.key == key }) {
            (field, self.reason) = (key, reason)
        } else if let year, let reason = Self.reason(ofYear: fields.first { $0.key == year }, until: fields.first { $0.key == key }) {
            (field, self.reason) = (year, reason)
        } else {
            return nil
        }
    }

    private static func reason(_ field: Field?) -> Reason? {
        guard let field else { return .unknown }
        if !field.isRequired { return .optional }
        switch field.entry {
        case .date: return nil
        case .choice(let choices): return choices.first { $0.day == nil }.map { .undated(choice: $0.key) }
        case .text, .number: return .ofType(field.entry.type)
        }
    }

    private static func reason(ofYear field: Field?, until last: Field?) -> Reason? {
        guard let field else { return .yearUnknown }
        guard case .number = field.entry else { return .yearOfType(field.entry.type) }
        return last?.entry == .date ? .yearOfDate : nil
    }

    /// The key of the limit that names the field.
    var place: String {
        switch reason {
        case .unknown, .optional, .undated, .ofType: "until"
        case .yearUnknown, .yearOfType, .yearOfDate: "in"
        }
    }
}

extension LastDayFlaw {
    /// What is wrong where the limit stands in the same file, or one that is checked along.
    var finding: Finding {
        switch reason {
        case .unknown:
            let use = BilingualText(vi: "Thời hạn đến ngày ghi ở ô", en: "the limit runs until the day in")
            return .unknown(.submittedField, use, field.text, among: known)
        case .yearUnknown:
            let use = BilingualText(vi: "Năm của thời hạn lấy ở ô", en: "the year of the limit stands in")
            return .unknown(.submittedField, use, field.text, among: known)
        default:
            let subject =
                place == "until"
                ? BilingualText(vi: "Thời hạn đến ngày ghi ở ô \(quoted: field)", en: "the limit runs until the day in \(quoted: field)")
                : BilingualText(vi: "Năm của thời hạn lấy ở ô \(quoted: field)", en: "the year of the limit stands in \(quoted: field)")
            return Finding(code: .lastDayField, message: message(of: subject), why: why, mend: mend)
        }
    }

    /// What a published procedure would lose under the process.
    func finding(of procedure: Procedure) -> Finding {
        let version = "\(procedure.key) (\(procedure.effective.display))"
        let subject = BilingualText(
            vi: "Thủ tục \(version) đang công bố có thời hạn theo ô \(quoted: field)",
            en: "the limit of the published procedure \(version) goes by \(quoted: field)")
        return Finding(
            code: .lastDayField, message: message(of: subject), why: why,
            mend: BilingualText(
                vi: "Giữ ô đó như phiên bản trước, hoặc công bố cùng lúc một phiên bản của thủ tục với thời hạn khác.",
                en: "Keep the field as it was, or publish a version of the procedure with another limit along with it."))
    }

    private func message(of subject: BilingualText) -> BilingualText {
        let (vi, en): (String, String) =
            switch reason {
            case .unknown, .yearUnknown: ("quy trình không hỏi ô này khi nộp", "which the process does not ask for on submission")
            case .optional: ("ô này có thể để trống", "which may be left empty")
            case .undated(let choice): ("lựa chọn \(quoted: choice) không có ngày", "whose choice \(quoted: choice) stands for no day")
            case .ofType(let type), .yearOfType(let type): ("ô này kiểu `\(type)`", "which is a `\(type)`")
            case .yearOfDate: ("ngày ghi ở ô kiểu `date` đã có năm", "though a field of type `date` has its own year")
            }
        return BilingualText(vi: "\(subject.vi), nhưng \(vi).", en: "\(subject.en), \(en).")
    }

    private var why: BilingualText {
        switch reason {
        case .unknown, .optional, .undated, .ofType:
            BilingualText(
                vi: "Không có ngày thì hồ sơ không có hạn và không bao giờ quá hạn.",
                en: "Without a day a dossier is never due, and never overdue.")
        case .yearUnknown, .yearOfType, .yearOfDate:
            BilingualText(
                vi: "Không đọc được năm ở đó thì hạn rơi vào năm nhận hồ sơ.",
                en: "Where no year can be read there, the day lies in the year of receipt.")
        }
    }

    private var mend: BilingualText {
        switch reason {
        case .optional: BilingualText(vi: "Thêm `required: true` ở ô đó.", en: "Add `required: true` to the field.")
        case .undated:
            BilingualText(vi: "Thêm `day: 03-31` (tháng-ngày) vào từng lựa chọn.", en: "Add `day: 03-31` (month-day) to each choice.")
        case .yearOfType: BilingualText(vi: "Dùng ô kiểu `number` cho năm.", en: "Name a field of type `number` for the year.")
        case .yearOfDate: BilingualText(vi: "Bỏ `in`.", en: "Leave out `in`.")
        case .unknown, .yearUnknown, .ofType:
            BilingualText(
                vi: "Dùng ô kiểu `date`, hoặc `choice` mà mỗi lựa chọn có `day`.",
                en: "Name a field of type `date`, or a `choice` each of whose choices has a `day`.")
        }
    }
}
