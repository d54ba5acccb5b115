/// What kind of value belongs somewhere.
enum Shape {
    case map, list, text, textOrList, truth, bilingual

    var words: BilingualText {
        switch self {
        case .map: BilingualText(vi: "các dòng `khóa: giá trị`", en: "a block of `key: value` lines")
        case .list: BilingualText(vi: "danh sách `[a, b]`", en: "a list, `[a, b]`")
        case .text: BilingualText(vi: "một giá trị đơn", en: "a single value")
        case .textOrList: BilingualText(vi: "một tên hoặc danh sách tên `[a, b]`", en: "a name or a list of names, `[a, b]`")
        case .truth: BilingualText(vi: "`true` hoặc `false`", en: "`true` or `false`")
        case .bilingual: BilingualText(vi: "văn bản hai thứ tiếng `{ vi: …, en: … }`", en: "a text in both languages, `{ vi: …, en: … }`")
        }
    }
}

extension SourceNode {
    /// What stands here, in the words of a message.
    var words: BilingualText {
        switch content {
        case .scalar(let text, _) where text.isEmpty: BilingualText(vi: "không có gì", en: "nothing")
        case .scalar(let text, _): BilingualText(vi: "\(quoted: text.shortened)", en: "\(quoted: text.shortened)")
        case .list: BilingualText(vi: "một danh sách", en: "a list")
        case .map: BilingualText(vi: "các dòng `khóa: giá trị`", en: "a block of `key: value` lines")
        }
    }
}
