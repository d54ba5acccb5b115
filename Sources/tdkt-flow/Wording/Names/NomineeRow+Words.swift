import Dossier
import Workflow

extension ContentFault.Fact {
    /// What is wrong with a row of a list that is looked at in a form, without the names that columns have in files.
    func rowWords(under rules: Rules, in language: Language) -> String {
        switch self {
        case .cellEmpty("name"):
            language.say(
                vi: "Chưa ghi tên. Ghi họ tên, hoặc tên tập thể.", en: "The name is missing. Write the name of the person or collective.")
        case .cellEmpty("kind"):
            language.say(
                vi: "Chưa ghi loại. Ghi \(rules.kinds(in: language)).", en: "The kind is missing. Write \(rules.kinds(in: language)).")
        case .unwritable(let column):
            language.say(
                vi:
                    "Ô \(column == "name" ? "tên" : column.quoted) có ký tự không dùng được, xuống dòng, hoặc dài quá. Gõ lại trên một dòng.",
                en:
                    "The cell of the \(column == "name" ? "name" : column.quoted) holds signs that cannot stand there, or too many. Type it anew, on one line."
            )
        case .valueUnknown("kind", let value, _, _):
            language.say(
                vi: "\(value.quoted) không phải là loại đối tượng. Ghi \(rules.kinds(in: language)).",
                en: "\(value.quoted) is no kind of nominee. Write \(rules.kinds(in: language)).")
        case .valueUnknown("position", let value, _, _):
            language.say(
                vi:
                    "\(value.quoted) không có trong các chức vụ thống kê. Ghi \(language.either(Nominee.Position.allCases.map { $0.words(in: language).quoted })); hoặc để trống.",
                en:
                    "\(value.quoted) is no position of the statistics. Write \(language.either(Nominee.Position.allCases.map { $0.words(in: language).quoted })); or leave it empty."
            )
        case .valueUnknown("unit", let value, let nearest, _):
            language.say(vi: "Không có đơn vị \(value.quoted). ", en: "There is no unit \(value.quoted). ")
                + language.didYouMean(
                    nearest,
                    otherwise: language.say(
                        vi: "Ghi mã hoặc tên đơn vị (tên có nhiều nơi dùng thì ghi mã), hoặc để trống nếu thuộc đơn vị trình.",
                        en:
                            "Write its code or its name (the code where several have the name), or leave it empty for the unit that sends it."
                    ))
        case .valueUnknown("award", let value, _, _):
            language.say(
                vi:
                    "\(value.quoted) không phải danh hiệu của văn phòng. Để trống nếu theo thủ tục, hoặc ghi một trong: \(rules.awards(in: language)).",
                en:
                    "\(value.quoted) is no award of the office. Leave it empty for the procedure's, or write one of: \(rules.awards(in: language))."
            )
        case .kindNotAllowed(let kind, _):
            language.say(
                vi:
                    "Thủ tục này không xét \(kind.kindWords(in: language)); chỉ xét \(rules.kinds(in: language)). Sửa loại, hoặc bỏ dòng này.",
                en:
                    "The procedure is not open to the kind \(kind.kindWords(in: language)), only to \(rules.kinds(in: language)). Mend the kind, or leave the row out."
            )
        case .positionNotOfKind(let position, let kind):
            language.say(
                vi:
                    "Chức vụ \(position.positionWords(in: language).quoted) không đi với loại \(kind.kindWords(in: language)). Sửa một trong hai.",
                en:
                    "The position \(position.positionWords(in: language).quoted) does not go with the kind \(kind.kindWords(in: language)). Mend one of them."
            )
        default:
            words(in: language)
        }
    }
}

extension Rules {
    fileprivate func kinds(in language: Language) -> String {
        language.either(procedure.kinds.map { $0.words(in: language) })
    }

    fileprivate func awards(in language: Language) -> String {
        language.list(office.awards.map { $0.title[language] })
    }
}

extension String {
    fileprivate func kindWords(in language: Language) -> String {
        NomineeKind(rawValue: self)?.words(in: language) ?? self
    }

    fileprivate func positionWords(in language: Language) -> String {
        Nominee.Position(rawValue: self)?.words(in: language) ?? self
    }
}
