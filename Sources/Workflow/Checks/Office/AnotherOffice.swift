/// All settings are of one office: a version with another key would stand in the place of the whole office.
struct AnotherOffice: OfficeCheck {
    func problems(in subject: CheckedOffice) -> [Problem] {
        guard let own = subject.world.officeKey, own != subject.office.key else { return [] }
        let finding = Finding(
            code: .anotherOffice,
            message: BilingualText(
                vi: "Tệp này là của cơ quan \(quoted: subject.office.key), còn các định nghĩa ở đây là của cơ quan \(quoted: own).",
                en: "the file is of the office \(quoted: subject.office.key), and the definitions here are of the office \(quoted: own)."),
            why: BilingualText(
                vi: "Mọi phiên bản của một cơ quan mang cùng một mã; mã khác thì cơ quan này bị thay bằng một cơ quan khác.",
                en: "All versions of an office have one key; with another key, this office would be replaced by another one."),
            mend: BilingualText(
                vi: "Ghi `office: \(own)`; cơ quan khác thì có sổ riêng, lập bằng lệnh init.",
                en: "Write `office: \(own)`; another office has a record of its own, which init begins."))
        return [subject.problem(finding, at: ["office"])]
    }
}
