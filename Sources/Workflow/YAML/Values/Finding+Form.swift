// What is wrong with the form of a definition: its keys, and the shape of what stands behind them.

extension Finding {
    static func unknownKind(first: String?) -> Finding {
        let nearest = nearestName(to: first ?? "", among: Definition.Kind.allCases.map(\.rawValue))
        return Finding(
            code: .unknownKind,
            message: BilingualText(
                vi: "Không thấy `office:`, `process:` hay `procedure:`, nên không rõ tệp này định nghĩa gì.",
                en: "none of `office:`, `process:` and `procedure:` is here, so it is not clear what the file defines.")
                + .suggestion(nearest),
            why: BilingualText(
                vi: "Khóa đầu tiên cho biết loại và tên của định nghĩa.", en: "The first key says the kind and the name of a definition."),
            mend: BilingualText(
                vi: "Bắt đầu tệp bằng một trong ba khóa đó, ví dụ `process: council-award`.",
                en: "Begin the file with one of the three, as `process: council-award`."))
    }

    static func unknownKey(_ key: String, in place: Place, known: [String]) -> Finding {
        let nearest = nearestName(to: key, among: known)
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            code: .unknownKey,
            message: BilingualText(
                vi: "\(place.title(.vi)) không có khóa \(quoted: key).", en: "\(place.title(.en)) knows no key \(quoted: key).")
                + .suggestion(nearest),
            why: BilingualText(
                vi: "Một khóa viết sai bị bỏ qua thì quy tắc ở sau nó cũng mất theo mà không ai biết.",
                en: "If a misspelt key were passed over, the rule behind it would be lost without a word."),
            mend: BilingualText(vi: "Các khóa ở đây: \(list).", en: "The keys here are \(list)."))
    }

    static func missingKey(_ key: String, in place: Place) -> Finding {
        Finding(
            code: .missingKey,
            message: BilingualText(vi: "\(place.title(.vi)) thiếu khóa `\(key)`.", en: "\(place.title(.en)) lacks the key `\(key)`."),
            why: BilingualText(
                vi: "Không có nó thì định nghĩa chưa đủ để chạy, và chương trình không tự đoán.",
                en: "Without it the definition cannot be run, and nothing is guessed."),
            mend: BilingualText(
                vi: "Thêm `\(key): …`; workflows/README.md có ví dụ cho từng khóa.",
                en: "Add `\(key): …`; workflows/README.md has an example of every key."))
    }

    static func blankValue(_ key: String) -> Finding {
        Finding(
            code: .blankValue,
            message: BilingualText(vi: "Sau `\(key)` chưa ghi gì.", en: "nothing is written behind `\(key)`."),
            why: BilingualText(
                vi: "Không rõ là cố ý để trống hay viết dở.", en: "Nobody can tell whether it was left out on purpose or never finished."),
            mend: BilingualText(
                vi: "Ghi giá trị, hoặc bỏ cả khóa nếu không cần.", en: "Write the value, or leave out the key if it is not needed."))
    }

    static let blankItem = Finding(
        code: .blankValue,
        message: BilingualText(
            vi: "Danh sách có một mục chưa ghi gì.", en: "nothing is written in this item of the list."),
        why: BilingualText(
            vi: "Không rõ là cố ý để trống hay viết dở.", en: "Nobody can tell whether it was left out on purpose or never finished."),
        mend: BilingualText(
            vi: "Ghi giá trị, hoặc bỏ mục này.", en: "Write the value, or remove the item."))

    static func emptyList(at place: Place) -> Finding {
        Finding(
            code: .emptyList,
            message: BilingualText(
                vi: "\(place.title(.vi)) để trống: giữa hai dấu ngoặc không có gì.",
                en: "\(place.title(.en)) is empty: nothing stands between the brackets."),
            why: BilingualText(
                vi: "Không rõ là tất cả, không gì cả hay viết dở, và quy tắc ở đây sẽ mất mà không ai biết.",
                en: "It could mean all, none or not yet, and the rule it belongs to would be lost without a word."),
            mend: BilingualText(
                vi: "Ghi ít nhất một mục, hoặc bỏ cả khóa nếu khóa không bắt buộc.",
                en: "Write at least one entry, or leave out the key where it is not required."))
    }

    static func wrongShape(_ expected: Shape, found: SourceNode, at place: Place) -> Finding {
        Finding(
            code: .wrongShape,
            message: BilingualText(
                vi: "\(place.title(.vi)) phải là \(expected.words.vi), nhưng ở đây là \(found.words.vi).",
                en: "\(place.title(.en)) takes \(expected.words.en); here stands \(found.words.en)."),
            why: BilingualText(
                vi: "Giá trị khác kiểu thì không biết phải hiểu thế nào.", en: "A value of another kind cannot be understood here."),
            mend: BilingualText(vi: "Viết \(expected.words.vi).", en: "Write \(expected.words.en)."))
    }

    static func badKey(_ key: String) -> Finding {
        Finding(
            code: .badKey,
            message: BilingualText(
                vi: "Tên \(quoted: key.shortened) không đúng dạng.", en: "\(quoted: key.shortened) is not the form of a name."),
            why: BilingualText(
                vi: "Tên đi vào lịch sử hồ sơ, dòng lệnh và biểu thức, nên chỉ gồm chữ a-z không dấu, số và dấu nối.",
                en: "Names go into the record, the command line and expressions, so they are made of a-z, 0-9 and hyphens only."),
            mend: BilingualText(
                vi: "Viết như `awaiting-supplement`; tiếng Việt để ở `title`.",
                en: "Write it like `awaiting-supplement`; Vietnamese belongs in `title`."))
    }

    static let reservedState = Finding(
        code: .reservedWord,
        message: BilingualText(vi: "Không bước nào được đặt tên “back”.", en: "no state can be called “back”."),
        why: BilingualText(
            vi: "`to: back` nghĩa là về bước trước đó, nên không việc nào dẫn được đến một bước mang tên này.",
            en: "`to: back` means the state before, so no action could lead to a state of that name."),
        mend: BilingualText(
            vi: "Đặt tên khác, như `sent-back`, ở đây và ở mọi chỗ nhắc đến bước này.",
            en: "Give it another name, as `sent-back`, here and wherever it is named."))

    static func reservedAction(_ action: String, reserved: [String]) -> Finding {
        let list = reserved.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            code: .reservedWord,
            message: BilingualText(
                vi: "Không việc nào được đặt tên \(quoted: action).", en: "no action can be called \(quoted: action)."),
            why: BilingualText(
                vi: "Lịch sử hồ sơ và điều kiện đã dùng từ này cho việc khác; trùng tên thì không biết ai đã làm gì.",
                en: "The history and the conditions already use the word for something else, so nobody could tell what was done."),
            mend: BilingualText(
                vi: "Đặt tên khác nói rõ việc làm, như `receive-papers`; các từ đã dùng: \(list).",
                en: "Give it another name that says what is done, as `receive-papers`; the words that are taken are \(list)."))
    }

    static func repeatedItem(_ item: String) -> Finding {
        Finding(
            code: .repeatedItem,
            message: BilingualText(vi: "\(quoted: item) có hai lần trong danh sách.", en: "\(quoted: item) stands twice in the list."),
            why: BilingualText(
                vi: "Lần thứ hai không có tác dụng; có thể định viết một tên khác.",
                en: "The second time does nothing; perhaps another name was meant."),
            mend: BilingualText(vi: "Bỏ một lần, hoặc sửa tên.", en: "Remove one, or correct the name."))
    }
}

extension Place {
    /// What is spoken of, at the head of a sentence: “`actions.accept.to`”, or the definition.
    func title(_ language: Language) -> String {
        switch (path.isEmpty, language) {
        case (true, .vi): "Định nghĩa"
        case (true, .en): "the definition"
        case (false, _): "`\(name)`"
        }
    }
}
