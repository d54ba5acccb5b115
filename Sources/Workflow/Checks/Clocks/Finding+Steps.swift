extension Finding {
    static func stepsExceedLimit(_ states: [StateKey], _ sum: Amount, _ limit: Limit) -> Finding {
        let way = states.map { "“\($0)”" }.joined(separator: " → ")
        return Finding(
            code: .stepsExceedLimit,
            message: BilingualText(
                vi: "Thời hạn các bước \(way) cộng lại là \(sum.words(in: .vi)), quá thời hạn giải quyết \(limit.display(in: .vi)).",
                en: "the step budgets along \(way) add up to \(sum.words(in: .en)), more than the limit of \(limit.display(in: .en))."),
            why: BilingualText(
                vi: "Bộ phận nào cũng đúng hạn của mình mà hồ sơ vẫn trễ hẹn với người nộp.",
                en: "Every desk could keep its own time, and the promise to the applicant would still be broken."),
            mend: BilingualText(
                vi: "Giảm thời hạn của một bước trên đường này, hoặc sửa thời hạn giải quyết nếu ghi sai.",
                en: "Shorten a budget on this way, or correct the limit if it is written wrongly."))
    }

    static func stepsTooTangled(_ limit: Limit) -> Finding {
        Finding(
            code: .stepsTooTangled,
            message: BilingualText(
                vi: "Các bước vòng lại nhau nhiều đến mức không thử hết được mọi đường trong thời hạn \(limit.display(in: .vi)).",
                en: "the states loop so much that not every way could be held against the limit of \(limit.display(in: .en))."),
            why: BilingualText(
                vi: "Có thể còn một đường mà thời hạn các bước cộng lại vượt thời hạn giải quyết.",
                en: "There may be a way on which the step budgets add up to more than the limit."),
            mend: BilingualText(
                vi: "Dùng `to: back` cho việc trả lại thay vì dẫn tới từng bước cũ, hoặc giảm thời hạn các bước.",
                en: "Let actions that return use `to: back` instead of naming earlier states, or shorten the budgets."))
    }

    static func stepInOtherUnit(_ state: StateKey, _ budget: Limit, _ limit: Limit) -> Finding {
        Finding(
            code: .stepsInOtherUnits,
            message: BilingualText(
                vi:
                    "Bước \(quoted: state) có thời hạn \(budget.display(in: .vi)), không cộng được với thời hạn giải quyết \(limit.display(in: .vi)).",
                en:
                    "the budget of \(quoted: state), \(budget.display(in: .en)), cannot be held against the limit of \(limit.display(in: .en))."
            ),
            why: BilingualText(
                vi: "Đơn vị khác nhau thì không biết chắc các bước có vừa trong thời hạn giải quyết không.",
                en: "In different units nobody can say whether the steps fit into the limit."),
            mend: BilingualText(
                vi: "Ghi thời hạn của bước theo cùng đơn vị với thời hạn giải quyết; 8 giờ làm việc là 1 ngày làm việc.",
                en: "Write the budget in the unit of the limit; 8 working hours are 1 working day."))
    }
}
