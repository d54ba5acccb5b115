/// The field that a limit runs until is asked for on submission, has to be filled in, and always stands for a day.
struct LastDayField: ProcessCheck, ProcedureCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard case .until(let key)? = subject.process.limit?.value,
            !subject.isWritten("asks", key.text) || subject.process.asks.contains(where: { $0.key == key })
        else { return [] }
        return finding(key, in: subject.process).map { [subject.problem($0, at: ["limit", "until"])] } ?? []
    }

    func problems(in subject: CheckedProcedure) -> [Problem] {
        guard case .until(let key)? = subject.procedure.limit?.value else { return [] }
        return subject.processes.compactMap { finding(key, in: $0) }.prefix(1).map { subject.problem($0, at: ["limit", "until"]) }
    }

    private func finding(_ key: FieldKey, in process: Process) -> Finding? {
        guard let field = process.asks.first(where: { $0.key == key }) else {
            let use = BilingualText(vi: "Thời hạn đến ngày ghi ở ô", en: "the limit runs until the day in")
            return .unknown(.submittedField, use, key.text, among: process.asks.map(\.key.text))
        }
        if !field.isRequired { return .lastDayOptional(key) }
        switch field.entry {
        case .date: return nil
        case .choice(let choices): return choices.first { $0.day == nil }.map { .lastDayMissing(key, choice: $0.key) }
        case .text, .number: return .lastDayOfType(key, field.entry.type)
        }
    }
}

extension Finding {
    fileprivate static func lastDayOptional(_ field: FieldKey) -> Finding {
        lastDay(
            BilingualText(
                vi: "Thời hạn đến ngày ghi ở ô \(quoted: field), nhưng ô này có thể để trống.",
                en: "the limit runs until the day in \(quoted: field), which may be left empty."),
            mend: BilingualText(vi: "Thêm `required: true` ở ô đó.", en: "Add `required: true` to the field."))
    }

    fileprivate static func lastDayMissing(_ field: FieldKey, choice: String) -> Finding {
        lastDay(
            BilingualText(
                vi: "Thời hạn đến ngày theo ô \(quoted: field), nhưng lựa chọn \(quoted: choice) không có ngày.",
                en: "the limit runs until the day of \(quoted: field), and its choice \(quoted: choice) stands for no day."),
            mend: BilingualText(
                vi: "Thêm `day: 03-31` (tháng-ngày) vào từng lựa chọn.", en: "Add `day: 03-31` (month-day) to each choice."))
    }

    fileprivate static func lastDayOfType(_ field: FieldKey, _ type: String) -> Finding {
        lastDay(
            BilingualText(
                vi: "Thời hạn đến ngày ghi ở ô \(quoted: field), nhưng ô này kiểu `\(type)`.",
                en: "the limit runs until the day in \(quoted: field), which is a `\(type)`."),
            mend: BilingualText(
                vi: "Dùng ô kiểu `date`, hoặc `choice` mà mỗi lựa chọn có `day`.",
                en: "Name a field of type `date`, or a `choice` each of whose choices has a `day`."))
    }

    private static func lastDay(_ message: BilingualText, mend: BilingualText) -> Finding {
        Finding(
            code: .lastDayField, message: message,
            why: BilingualText(
                vi: "Không có ngày thì hồ sơ không có hạn và không bao giờ quá hạn.",
                en: "Without a day a dossier is never due, and never overdue."),
            mend: mend)
    }
}
