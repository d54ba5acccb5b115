extension ExpressionProblem {
    /// What is so, then what to do, in one language; the place is not said.
    public func words(in language: Language) -> String {
        reason.words[language]
    }
}

extension ExpressionProblem.Reason {
    /// What is so, then what to do.
    public var words: BilingualText {
        switch self {
        case .empty:
            BilingualText(
                vi: "Điều kiện còn trống. Viết điều phải đúng, ví dụ papers.missing == 0.",
                en: "The condition is empty. Write what has to hold, as papers.missing == 0.")
        case .unexpectedCharacter(let character):
            BilingualText(
                vi: "Ký tự “\(character)” không có nghĩa ở đây. Chữ phải nằm trong dấu nháy đơn, ví dụ 'province'.",
                en: "“\(character)” means nothing here. A text stands between single quotes, as 'province'.")
        case .invisibleCharacter(let number):
            BilingualText(
                vi: "Ở đây có một ký tự không nhìn thấy được (\(number)). Xóa ký tự đó, hoặc gõ lại đoạn này.",
                en: "A character that cannot be seen stands here (\(number)). Delete it, or type this part again.")
        case .otherSpelling(let found, let spelling):
            BilingualText(vi: "Thay “\(found)” bằng “\(spelling)”.", en: "“\(found)” is written “\(spelling)” here.")
        case .unclosedText:
            BilingualText(
                vi: "Đoạn chữ bắt đầu ở đây chưa có dấu nháy đóng. Thêm dấu ' ở cuối; dấu nháy bên trong viết thành ''.",
                en: "The text that begins here is never closed. Add a ' at its end; a quote inside it is written ''.")
        case .notANumber(let text):
            BilingualText(
                vi: "“\(text)” không phải là số. Số viết là 12, 2.5 hoặc 90%.",
                en: "“\(text)” is no number. A number is written 12, 2.5 or 90%.")
        case .numberTooLarge(let text):
            BilingualText(
                vi: "Số “\(text)” quá dài để tính chính xác. Viết số có nhiều nhất 18 chữ số.",
                en: "“\(text)” is too long to be counted with exactly. Write a number of at most 18 digits.")
        case .notADay(let text):
            BilingualText(
                vi: "“\(text)” không phải là ngày có trên lịch. Ngày viết là 2018-08-27.",
                en: "“\(text)” is no day of the calendar. A day is written 2018-08-27.")
        case .crampedMinus(let text):
            BilingualText(
                vi: "“\(text)” có dấu trừ viết liền. Thêm dấu cách ở hai bên dấu trừ, như 5 - 3.",
                en: "The minus in “\(text)” touches what is beside it. Put a space on both sides, as in 5 - 3.")
        case .valueExpected(nil):
            BilingualText(
                vi: "Điều kiện dừng ở chỗ còn phải có một giá trị hoặc một tên. Viết tiếp hoặc bỏ phần cuối.",
                en: "The condition ends where a value or a name has to follow. Complete it, or take its end away.")
        case .valueExpected(let found?):
            BilingualText(
                vi: "Chỗ này phải là một giá trị hoặc một tên, không phải “\(found)”. Thêm vế còn thiếu, hoặc đặt vế sau trong ngoặc.",
                en: "A value or a name has to stand here, not “\(found)”. Add it, or put what follows in parentheses.")
        case .joinExpected(let found):
            BilingualText(
                vi: "“\(found)” không nối với phần trước. Nối bằng and, or, phép so sánh hoặc phép tính; số lẻ viết bằng dấu chấm: 2.5.",
                en:
                    "Nothing joins “\(found)” to what is before it. Join with and, or, a comparison or a calculation; decimals have a point: 2.5."
            )
        case .listExpected:
            BilingualText(
                vi: "Sau “in” phải là danh sách trong ngoặc vuông. Ví dụ: in ['district', 'commune'].",
                en: "“in” is followed by a list in square brackets. Write it as in ['district', 'commune'].")
        case .unclosed(let opening, let closing):
            BilingualText(vi: "“\(opening)” chưa được đóng. Thêm “\(closing)”.", en: "This “\(opening)” is never closed. Add “\(closing)”.")
        case .unopened(let closing):
            BilingualText(
                vi: "“\(closing)” không đóng ngoặc nào. Bỏ đi, hoặc mở ngoặc ở trước.",
                en: "This “\(closing)” closes nothing. Take it out, or open a bracket before it.")
        case .chainedComparison:
            BilingualText(
                vi: "Các phép so sánh không viết nối tiếp. Nối hai phép bằng and, như a < b and b < c.",
                en: "Comparisons do not chain. Join two with and, as a < b and b < c.")
        case .nestedTooDeep(let limit):
            BilingualText(
                vi: "Có hơn \(limit) lớp lồng nhau. Tách thành nhiều điều kiện.",
                en: "More than \(limit) parts stand inside each other. Split the condition into several.")
        case .unknownName(let name, nil):
            BilingualText(
                vi: "Không có gì mang tên “\(name.shortened)”. Các tên dùng được có trong workflows/README.md.",
                en: "Nothing goes by the name “\(name.shortened)”. The names that can be used are listed in workflows/README.md.")
        case .unknownName(let name, let nearest?):
            BilingualText(
                vi: "Không có gì mang tên “\(name.shortened)”. Có phải ý là “\(nearest)”?",
                en: "Nothing goes by the name “\(name.shortened)”. Did you mean “\(nearest)”?")
        case .misfit(let sign, let needs, let found):
            BilingualText(
                vi: "“\(sign)” cần \(needs.words.vi) ở đây, nhưng đây là \(found.words.vi). Viết một tên hoặc một giá trị khác.",
                en: "“\(sign)” needs \(needs.words.en) here, and this is \(found.words.en). Write another name or value.")
        case .differentKinds(let sign, let left, let right):
            BilingualText(
                vi:
                    "“\(sign)” so sánh hai giá trị cùng loại; ở đây bên trái là \(left.words.vi), bên phải là \(right.words.vi). Sửa một bên.",
                en:
                    "“\(sign)” compares values of one kind; on the left is \(left.words.en), on the right \(right.words.en). Change one of them."
            )
        case .noOrder(let sign, let kind):
            BilingualText(
                vi: "“\(sign)” hỏi trước sau, lớn nhỏ, mà \(kind.words.vi) không có thứ tự. Dùng == hoặc !=.",
                en: "“\(sign)” asks which comes first, and \(kind.words.en) has no order. Use == or !=.")
        case .divisionByZero:
            BilingualText(
                vi: "Không chia được cho 0, nên điều kiện không bao giờ có kết quả. Viết số chia khác.",
                en: "Nothing can be divided by 0, so the condition would never be decided. Write another divisor.")
        case .notATruth(let kind):
            BilingualText(
                vi:
                    "Cả điều kiện phải cho kết quả đúng hoặc sai, nhưng đây là \(kind.words.vi). Thêm phép so sánh, ví dụ papers.missing == 0.",
                en: "A condition as a whole is true or false, and this is \(kind.words.en). Compare it, as papers.missing == 0.")
        case .truthInSentence(let name):
            BilingualText(
                vi: "“\(name)” chỉ là đúng hoặc sai, không đặt vào câu được. Viết điều đó thành lời.",
                en: "“\(name)” is a yes or no, which cannot stand in a sentence. Say it in words.")
        }
    }
}
