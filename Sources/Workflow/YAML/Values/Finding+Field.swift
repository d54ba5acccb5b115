// What is wrong with a state, with an action's role or with the bounds of a field, found while they are read.

extension Finding {
    static func actionWithoutRole(_ action: ActionKey) -> Finding {
        Finding(
            code: .actionWithoutRole,
            message: BilingualText(
                vi: "Việc \(quoted: action) không ghi vai trò nào được làm.",
                en: "action \(quoted: action) names no role that may do it."),
            why: BilingualText(
                vi: "Không ai làm được việc này, hồ sơ sẽ kẹt lại.", en: "Nobody could do it, and dossiers would be stuck before it."),
            mend: BilingualText(
                vi: "Thêm `role: …` với một vai trò, một danh sách, hoặc `acting` (ai đang xử lý ở bước đó).",
                en: "Add `role: …` with a role, a list of roles, or `acting` (whoever acts in that state)."))
    }

    static func resolvedNotFinal(_ state: StateKey) -> Finding {
        Finding(
            code: .resolvedNotFinal,
            message: BilingualText(
                vi: "Bước \(quoted: state) ghi `counts-as-resolved` nhưng không phải bước cuối.",
                en: "the state \(quoted: state) says `counts-as-resolved` and is not final."),
            why: BilingualText(
                vi: "Chỉ hồ sơ đã kết thúc mới vào thống kê đã giải quyết; ở bước này dòng đó không có tác dụng.",
                en: "Only dossiers that have ended are counted as resolved; here the line does nothing."),
            mend: BilingualText(
                vi: "Bỏ `counts-as-resolved`, hoặc thêm `final: true`.", en: "Remove `counts-as-resolved`, or add `final: true`."))
    }

    static func fieldBounds(min: Rational, max: Rational) -> Finding {
        Finding(
            code: .fieldBounds,
            message: BilingualText(
                vi: "Giá trị lớn nhất \(max.text) nhỏ hơn giá trị nhỏ nhất \(min.text).",
                en: "the largest value, \(max.text), is below the smallest, \(min.text)."),
            why: BilingualText(vi: "Không số nào nhập được vào ô này.", en: "No number could be entered."),
            mend: BilingualText(
                vi: "Đổi chỗ `min` và `max`, hoặc sửa một trong hai.", en: "Exchange `min` and `max`, or correct one of them."))
    }

    static func fieldChoicesOfType(_ type: String) -> Finding {
        Finding(
            code: .fieldChoices,
            message: BilingualText(
                vi: "Ô kiểu \(quoted: type) không có danh sách để chọn.",
                en: "a field of type \(quoted: type) has nothing to choose from."),
            why: BilingualText(
                vi: "Danh sách này sẽ không bao giờ hiện ra; người nhập ghi gì cũng được nhận.",
                en: "The choices would never be offered, and whatever is entered would be taken."),
            mend: BilingualText(vi: "Bỏ `choices`, hoặc ghi `type: choice`.", en: "Leave `choices` out, or write `type: choice`."))
    }

    static func fieldBoundsOfType(_ type: String) -> Finding {
        Finding(
            code: .fieldBounds,
            message: BilingualText(
                vi: "Ô kiểu \(quoted: type) không có giá trị nhỏ nhất hay lớn nhất.",
                en: "a field of type \(quoted: type) has no smallest or largest value."),
            why: BilingualText(
                vi: "Giới hạn này sẽ không bao giờ được kiểm tra.", en: "The bound would never be looked at."),
            mend: BilingualText(vi: "Bỏ giới hạn, hoặc ghi `type: number`.", en: "Leave the bound out, or write `type: number`."))
    }
}
