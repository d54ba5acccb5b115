/// Another identifier than before is pointed out: from then on dossier numbers begin otherwise. It is allowed, since an office can be
/// given another one; numbers that were given stay.
struct IdentifierChanged: OfficeCheck {
    func problems(in subject: CheckedOffice) -> [Problem] {
        let identifier = subject.office.identifier.value
        guard let before = subject.world.office(before: subject.office)?.identifier.value, before != identifier else { return [] }
        let day = subject.office.effective
        let finding = Finding(
            code: .identifierChanged,
            message: BilingualText(
                vi: "Từ ngày \(day.display) số hồ sơ bắt đầu bằng \(quoted: identifier), trước đó là \(quoted: before).",
                en: "from \(day.display) on dossier numbers begin with \(quoted: identifier); before, they begin with \(quoted: before)."),
            why: BilingualText(
                vi: "Hồ sơ đã nhận giữ số cũ; người nộp sẽ thấy hai kiểu số.",
                en: "Dossiers that were received keep their numbers; people will see two kinds of them."),
            mend: BilingualText(
                vi: "Giữ \(quoted: before) ở `identifier`, trừ khi cơ quan đã được cấp mã mới.",
                en: "Keep \(quoted: before) in `identifier`, unless the office was given another one."))
        return [subject.problem(finding, at: ["identifier"])]
    }
}
