import Testing
import Workflow

/// What a person reads when an expression is wrong.
struct ExpressionWordsTests {
    struct Row {
        let reason: ExpressionProblem.Reason
        let en: String
        let vi: String

        init(_ reason: ExpressionProblem.Reason, _ en: String, _ vi: String) {
            (self.reason, self.en, self.vi) = (reason, en, vi)
        }
    }

    static let rows: [Row] = [
        Row(
            .empty,
            "The condition is empty. Write what has to hold, as papers.missing == 0.",
            "Điều kiện còn trống. Viết điều phải đúng, ví dụ papers.missing == 0."),
        Row(
            .unexpectedCharacter(";"),
            "“;” means nothing here. A text stands between single quotes, as 'province'.",
            "Ký tự “;” không có nghĩa ở đây. Chữ phải nằm trong dấu nháy đơn, ví dụ 'province'."),
        Row(
            .invisibleCharacter("U+200B"),
            "A character that cannot be seen stands here (U+200B). Delete it, or type this part again.",
            "Ở đây có một ký tự không nhìn thấy được (U+200B). Xóa ký tự đó, hoặc gõ lại đoạn này."),
        Row(
            .otherSpelling(found: "&&", write: "and"),
            "“&&” is written “and” here.",
            "Thay “&&” bằng “and”."),
        Row(
            .unclosedText,
            "The text that begins here is never closed. Add a ' at its end; a quote inside it is written ''.",
            "Đoạn chữ bắt đầu ở đây chưa có dấu nháy đóng. Thêm dấu ' ở cuối; dấu nháy bên trong viết thành ''."),
        Row(
            .notANumber("1.390.000"),
            "“1.390.000” is no number. A number is written 12, 2.5 or 90%.",
            "“1.390.000” không phải là số. Số viết là 12, 2.5 hoặc 90%."),
        Row(
            .numberTooLarge("9223372036854775808"),
            "“9223372036854775808” is too long to be counted with exactly. Write a number of at most 18 digits.",
            "Số “9223372036854775808” quá dài để tính chính xác. Viết số có nhiều nhất 18 chữ số."),
        Row(
            .notADay("2018-02-30"),
            "“2018-02-30” is no day of the calendar. A day is written 2018-08-27.",
            "“2018-02-30” không phải là ngày có trên lịch. Ngày viết là 2018-08-27."),
        Row(
            .crampedMinus("5-3"),
            "The minus in “5-3” touches what is beside it. Put a space on both sides, as in 5 - 3.",
            "“5-3” có dấu trừ viết liền. Thêm dấu cách ở hai bên dấu trừ, như 5 - 3."),
        Row(
            .valueExpected(found: nil),
            "The condition ends where a value or a name has to follow. Complete it, or take its end away.",
            "Điều kiện dừng ở chỗ còn phải có một giá trị hoặc một tên. Viết tiếp hoặc bỏ phần cuối."),
        Row(
            .valueExpected(found: "and"),
            "A value or a name has to stand here, not “and”. Add it, or put what follows in parentheses.",
            "Chỗ này phải là một giá trị hoặc một tên, không phải “and”. Thêm vế còn thiếu, hoặc đặt vế sau trong ngoặc."),
        Row(
            .joinExpected(found: ","),
            "Nothing joins “,” to what is before it. Join with and, or, a comparison or a calculation; decimals have a point: 2.5.",
            "“,” không nối với phần trước. Nối bằng and, or, phép so sánh hoặc phép tính; số lẻ viết bằng dấu chấm: 2.5."),
        Row(
            .listExpected,
            "“in” is followed by a list in square brackets. Write it as in ['district', 'commune'].",
            "Sau “in” phải là danh sách trong ngoặc vuông. Ví dụ: in ['district', 'commune']."),
        Row(
            .unclosed("(", by: ")"),
            "This “(” is never closed. Add “)”.",
            "“(” chưa được đóng. Thêm “)”."),
        Row(
            .unopened("]"),
            "This “]” closes nothing. Take it out, or open a bracket before it.",
            "“]” không đóng ngoặc nào. Bỏ đi, hoặc mở ngoặc ở trước."),
        Row(
            .chainedComparison,
            "Comparisons do not chain. Join two with and, as a < b and b < c.",
            "Các phép so sánh không viết nối tiếp. Nối hai phép bằng and, như a < b and b < c."),
        Row(
            .nestedTooDeep(limit: 100),
            "More than 100 parts stand inside each other. Split the condition into several.",
            "Có hơn 100 lớp lồng nhau. Tách thành nhiều điều kiện."),
        Row(
            .unknownName("paper.x", nearest: nil),
            "Nothing goes by the name “paper.x”. The names that can be used are listed in workflows/README.md.",
            "Không có gì mang tên “paper.x”. Các tên dùng được có trong workflows/README.md."),
        Row(
            .unknownName("papers.mising", nearest: "papers.missing"),
            "Nothing goes by the name “papers.mising”. Did you mean “papers.missing”?",
            "Không có gì mang tên “papers.mising”. Có phải ý là “papers.missing”?"),
        Row(
            .misfit(sign: "+", needs: .number, found: .text),
            "“+” needs a number here, and this is a text. Write another name or value.",
            "“+” cần số ở đây, nhưng đây là chữ. Viết một tên hoặc một giá trị khác."),
        Row(
            .differentKinds(sign: "==", left: .number, right: .day),
            "“==” compares values of one kind; on the left is a number, on the right a day. Change one of them.",
            "“==” so sánh hai giá trị cùng loại; ở đây bên trái là số, bên phải là ngày. Sửa một bên."),
        Row(
            .noOrder(sign: "<", kind: .truth),
            "“<” asks which comes first, and a yes or no has no order. Use == or !=.",
            "“<” hỏi trước sau, lớn nhỏ, mà giá trị đúng/sai không có thứ tự. Dùng == hoặc !=."),
        Row(
            .divisionByZero,
            "Nothing can be divided by 0, so the condition would never be decided. Write another divisor.",
            "Không chia được cho 0, nên điều kiện không bao giờ có kết quả. Viết số chia khác."),
        Row(
            .notATruth(.day),
            "A condition as a whole is true or false, and this is a day. Compare it, as papers.missing == 0.",
            "Cả điều kiện phải cho kết quả đúng hoặc sai, nhưng đây là ngày. Thêm phép so sánh, ví dụ papers.missing == 0."),
        Row(
            .truthInSentence("clock.paused"),
            "“clock.paused” is a yes or no, which cannot stand in a sentence. Say it in words.",
            "“clock.paused” chỉ là đúng hoặc sai, không đặt vào câu được. Viết điều đó thành lời."),
    ]

    @Test(arguments: rows)
    func `a problem says what is so and then what to do`(row: Row) {
        let problem = ExpressionProblem(row.reason, at: 7)
        #expect(problem.words(in: .en) == row.en)
        #expect(problem.words(in: .vi) == row.vi)
    }

    @Test func `every reason has its words in the table`() {
        #expect(Set(Self.rows.map { ReasonName($0.reason) }) == Set(ReasonName.allCases))
    }

    @Test func `no words speak of types, and none are left in the other language`() {
        for row in Self.rows {
            #expect(row.en != row.vi)
            for word in ["invalid", "please", "oops", "token", "Rational", "nil", "Optional"] {
                #expect(!row.en.contains(word) && !row.vi.contains(word), "\(row.reason)")
            }
        }
    }
}
