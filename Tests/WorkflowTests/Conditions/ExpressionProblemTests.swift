import Testing
import Workflow

struct ExpressionProblemTests {
    typealias Reason = ExpressionProblem.Reason

    /// A text, what is wrong with it, and where.
    struct Row: CustomTestStringConvertible {
        let text: String
        let offset: Int
        let reason: Reason
        var testDescription: String { text }

        init(_ text: String, _ offset: Int, _ reason: Reason) {
            (self.text, self.offset, self.reason) = (text, offset, reason)
        }
    }

    static let unreadable: [Row] = [
        Row("", 0, .empty), Row("  \n", 0, .empty),
        Row("a ; b", 2, .unexpectedCharacter(";")), Row("paper. == 1", 5, .unexpectedCharacter(".")),
        Row("٣", 0, .unexpectedCharacter("٣")), Row("🇻🇳", 0, .unexpectedCharacter("🇻🇳")),
        Row("papers.missing\u{200B} == 0", 14, .invisibleCharacter("U+200B")), Row("\u{FEFF}true", 0, .invisibleCharacter("U+FEFF")),
        Row("a\u{1B}[31m", 1, .invisibleCharacter("U+001B")), Row("\u{0}", 0, .invisibleCharacter("U+0000")),
        Row("\u{301}a", 0, .invisibleCharacter("U+0301")), Row("\u{F0000}", 0, .invisibleCharacter("U+F0000")),
        Row("a = 1", 2, .otherSpelling(found: "=", write: "==")), Row("a === 1", 2, .otherSpelling(found: "===", write: "==")),
        Row("a && b", 2, .otherSpelling(found: "&&", write: "and")), Row("a <> b", 2, .otherSpelling(found: "<>", write: "!=")),
        Row("a => b", 2, .otherSpelling(found: "=>", write: ">=")), Row("!a", 0, .otherSpelling(found: "!", write: "not")),
        Row("a ≤ b", 2, .otherSpelling(found: "≤", write: "<=")), Row("a == \"b\"", 5, .otherSpelling(found: "\"", write: "'")),
        Row("a AND b", 2, .otherSpelling(found: "AND", write: "and")), Row("True", 0, .otherSpelling(found: "True", write: "true")),
        Row("a hoặc b", 2, .otherSpelling(found: "hoặc", write: "or")),
        Row("a == 'b", 5, .unclosedText), Row("'it''s", 0, .unclosedText),
        Row("a < 12abc", 4, .notANumber("12abc")), Row("a < 1.390.000", 4, .notANumber("1.390.000")), Row("5. < a", 0, .notANumber("5.")),
        Row("a < 1_000", 4, .notANumber("1_000")), Row("a < 5%5", 4, .notANumber("5%5")),
        Row("9223372036854775808 > a", 0, .numberTooLarge("9223372036854775808")),
        Row("today > 2018-02-30", 8, .notADay("2018-02-30")), Row("today > 2018-8-27", 8, .notADay("2018-8-27")),
        Row("5-3 == 2", 0, .crampedMinus("5-3")), Row("2 == 5-a", 5, .crampedMinus("5-a")),
        Row("a and", 5, .valueExpected(found: nil)), Row("a and and b", 6, .valueExpected(found: "and")),
        Row("a == not b", 5, .valueExpected(found: "not")), Row("()", 1, .valueExpected(found: ")")),
        Row("a in []", 6, .valueExpected(found: "]")), Row("a in [1,]", 8, .valueExpected(found: "]")),
        Row("a b", 2, .joinExpected(found: "b")), Row("a < 2,5", 5, .joinExpected(found: ",")),
        Row("a not in [1]", 2, .joinExpected(found: "not")),
        Row("(a b)", 3, .joinExpected(found: "b")), Row("a in [1 2]", 8, .joinExpected(found: "2")),
        Row("a in (1, 2)", 5, .listExpected), Row("a in", 4, .listExpected),
        Row("b or (a", 5, .unclosed("(", by: ")")), Row("a in [1, 2", 5, .unclosed("[", by: "]")),
        Row("a)", 1, .unopened(")")), Row("(a]", 2, .unopened("]")), Row("a in [1)", 7, .unopened(")")),
        Row("1 < a < 3", 6, .chainedComparison), Row("a in [1] == true", 9, .chainedComparison),
        Row("a == b in [c]", 7, .chainedComparison),
        Row(String(repeating: "(", count: 101), 100, .nestedTooDeep(limit: 100)),
        Row(String(repeating: "not ", count: 101) + "a", 400, .nestedTooDeep(limit: 100)),
        Row(String(repeating: "- ", count: 101) + "1 == 1", 200, .nestedTooDeep(limit: 100)),
    ]

    static let vocabulary = Vocabulary(
        documents: ["minutes"], fields: ["decision-date": .day, "signer": .text], actions: ["accept"])

    static let unfit: [Row] = [
        Row("papers.mising == 0", 0, .unknownName("papers.mising", nearest: "papers.missing")),
        Row("true and paper.minute", 9, .unknownName("paper.minute", nearest: "paper.minutes")),
        Row("whatever-this-may-be", 0, .unknownName("whatever-this-may-be", nearest: nil)),
        Row("papers.missing and true", 0, .misfit(sign: "and", needs: .truth, found: .number)),
        Row("true or today", 8, .misfit(sign: "or", needs: .truth, found: .day)),
        Row("not field.signer", 4, .misfit(sign: "not", needs: .truth, found: .text)),
        Row("today - 3 == 0", 0, .misfit(sign: "-", needs: .number, found: .day)),
        Row("3 * field.signer == 0", 4, .misfit(sign: "*", needs: .number, found: .text)),
        Row("-clock.paused == 0", 1, .misfit(sign: "-", needs: .number, found: .truth)),
        Row("papers.missing == '2'", 15, .differentKinds(sign: "==", left: .number, right: .text)),
        Row("field.decision-date in [today, 3]", 31, .differentKinds(sign: "in", left: .day, right: .number)),
        Row("field.signer < 'b'", 13, .noOrder(sign: "<", kind: .text)),
        Row("clock.paused >= true", 13, .noOrder(sign: ">=", kind: .truth)),
        Row("papers.missing / 0 == 1", 17, .divisionByZero),
        Row("papers.missing + 1", 0, .notATruth(.number)), Row("today", 0, .notATruth(.day)), Row("'a'", 0, .notATruth(.text)),
    ]

    @Test(arguments: unreadable)
    func `what cannot be read is said with its place`(row: Row) {
        #expect(throws: ExpressionProblem(row.reason, at: row.offset)) { try Expression(parsing: row.text) }
    }

    @Test(arguments: unfit)
    func `what does not fit is said with its place`(row: Row) throws {
        #expect(try Expression(parsing: row.text).problems(in: Self.vocabulary) == [ExpressionProblem(row.reason, at: row.offset)])
    }

    @Test func `all problems are said at once in the order of the text`() throws {
        let expression = try Expression(parsing: "papers.mising == today or times.acept > 'x' and not today < 5")
        let problems = expression.problems(in: Self.vocabulary)
        #expect(problems.map(\.offset) == [0, 26, 58])
        #expect(problems.last?.reason == .differentKinds(sign: "<", left: .day, right: .number))
    }

    @Test(arguments: [
        "papers.missing == 0", "nominees.total == 0 or nominees.standing > 0", "field.decision-date <= today",
        "field.decision-date >= day.accept", "paper.minutes and not clock.overdue", "clock.paused == (times.accept > 0)",
        "dossier.unit-level in ['district', 'commune']", "nominees.awarded / nominees.total <= 20%", "procedure.basis != 'unplanned'",
    ])
    func `conditions as offices write them have no problem`(text: String) throws {
        #expect(try Expression(parsing: text).problems(in: Self.vocabulary).isEmpty)
    }

    @Test func `a long piece of text is cut short in what is said`() throws {
        let problem = try #require(throws: ExpressionProblem.self) { try Expression(parsing: "1" + String(repeating: "x", count: 5000)) }
        #expect(problem.words(in: .en).count < 200)
        let unknown = try Expression(parsing: String(repeating: "x", count: 5000)).problems(in: Self.vocabulary)
        #expect(unknown.count == 1)
        #expect(unknown.allSatisfy { $0.words(in: .vi).count < 200 })
    }

    @Test func `every reason has a row in the tables`() {
        let rows = Self.unreadable + Self.unfit + [Row("{clock.paused}", 1, .truthInSentence("clock.paused"))]
        #expect(Set(rows.map { ReasonName($0.reason) }) == Set(ReasonName.allCases))
    }
}
