import Dossier
import Workflow

extension TypedRows.Way {
    /// What the tab says.
    func name(in language: Language) -> String {
        switch self {
        case .swap: language.say(vi: "Hoán đổi ngày", en: "Swap two days")
        case .row: language.say(vi: "Một ngày", en: "One day")
        case .paste: language.say(vi: "Dán bảng", en: "Paste a table")
        }
    }
}

extension TypedRows {
    /// The fields of the form, with what was typed and what is wrong.
    func fields(in language: Language, faults: [String: String]) -> [FieldView] {
        func field(
            _ name: String, _ label: String, _ kind: FieldView.Kind = .text, hint: String? = nil, isRequired: Bool = true,
            value: String? = nil
        ) -> FieldView {
            FieldView(
                name, label, kind, value: form[name] ?? value, hint: hint, error: faults[name], isRequired: isRequired,
                isWide: name == "rows")
        }
        let source = field(
            "source", language.say(vi: "Nguồn: số thông báo", en: "Source: the number of the notice"),
            hint: language.say(
                vi: "Như “TB 3238/TB-LĐTBXH”. Mỗi hạn đổi theo dòng này sẽ nêu nguồn. Ghi PROVISIONAL nếu chưa chính thức.",
                en: "As “TB 3238/TB-LĐTBXH”. Every due day that moves names it. Write PROVISIONAL where it is not official yet."))
        switch way {
        case .swap:
            return [
                field("off", language.say(vi: "Ngày được nghỉ", en: "The day off"), .date),
                field(
                    "makeup", language.say(vi: "Ngày làm bù", en: "The day worked instead"), .date,
                    hint: language.say(vi: "Thường là thứ Bảy.", en: "Usually a Saturday.")),
                field(
                    "name", language.say(vi: "Tên ngày nghỉ", en: "Name of the day off"),
                    hint: language.say(vi: "Để trống thì ghi “Nghỉ hoán đổi”.", en: "Left empty, it is “Nghỉ hoán đổi”."), isRequired: false
                ),
                source,
            ]
        case .row:
            let kinds =
                [FieldView.Choice.none(in: language)]
                + CalendarRow.Kind.allCases.map { FieldView.Choice(value: $0.rawValue, label: $0.words(in: language)) }
            return [
                field("day", language.say(vi: "Ngày", en: "Day"), .date),
                field("kind", language.say(vi: "Ngày này là", en: "It becomes"), .choice(kinds)),
                field("name", language.say(vi: "Tên", en: "Name"), isRequired: false), source,
            ]
        case .paste:
            return [
                field(
                    "rows", language.say(vi: "Bảng CSV", en: "CSV table"), .area,
                    hint: language.say(
                        vi: "Dòng đầu: date,kind,name,source. Ngày viết 2018-12-31; kind là holiday, compensatory-off, makeup-workday"
                            + " hoặc ordinary (bãi bỏ dòng trước).",
                        en: "First line: date,kind,name,source. A day is written 2018-12-31; a kind is holiday, compensatory-off,"
                            + " makeup-workday or ordinary (takes an earlier row back)."),
                    value: "date,kind,name,source\n")
            ]
        }
    }
}
