import Testing
import Workflow

struct ExpressionTests {
    @Test(arguments: [
        // Literals and names.
        ("true", Verdict.holds), ("false", .fails), ("clock.started", .holds), ("clock.paused", .fails), ("clock.unheard-of", .undecided),
        ("  \t\n true ", .holds), ("'a' == 'a'", .holds), ("'it''s' == 'it'", .fails), ("'''' != ''", .holds), ("'a  b' == 'a b'", .fails),
        ("2018-08-27 == 2018-08-27", .holds), ("90% == 0.9", .holds), ("12.5% * 8 == 1", .holds),
        // Exactness.
        ("0.1 + 0.2 == 0.3", .holds), ("2/3 * 9 == 6", .holds), ("2 / 3 * 9 == 6", .holds), ("1 / 3 + 1 / 3 + 1 / 3 == 1", .holds),
        // Comparisons.
        ("papers.missing == 2", .holds), ("papers.missing != 2", .fails), ("papers.missing < 3", .holds), ("papers.missing <= 2", .holds),
        ("papers.missing > 2", .fails), ("papers.missing >= 2", .holds), ("today > day.accept", .holds), ("today < 2018-10-01", .fails),
        ("day.accept == 2018-10-01", .holds), ("dossier.unit-level == 'district'", .holds), ("clock.paused == false", .holds),
        ("papers.missing in [1, 2, 3]", .holds), ("dossier.unit-level in ['province', 'commune']", .fails),
        ("papers.missing in [1 + 1]", .holds), ("not papers.missing in [1, 3]", .holds), ("today in [2018-10-06]", .holds),
        // Precedence.
        ("true or true and false", .holds), ("(true or true) and false", .fails), ("not false or true", .holds),
        ("not (false or true)", .fails), ("not papers.missing == 3", .holds), ("not not true", .holds), ("not true and false", .fails),
        ("1 + 2 * 3 == 7", .holds), ("(1 + 2) * 3 == 9", .holds), ("10 - 4 - 3 == 3", .holds), ("10 - (4 - 3) == 9", .holds),
        ("8 / 4 / 2 == 1", .holds), ("8 / (4 / 2) == 4", .holds), ("-2 + 5 == 3", .holds), ("- -2 == 2", .holds), ("3 * -2 == -6", .holds),
        ("-papers.missing == -2", .holds), ("3 -2 == 1", .holds), ("(3)-2 == 1", .holds), ("1+2==3", .holds),
        ("papers.missing - 1 == 1", .holds),
        // What is not known.
        ("field.votes-for > 3", .undecided), ("field.votes-for > 3 and false", .fails), ("field.votes-for > 3 or true", .holds),
        ("not field.votes-for > 3", .undecided), ("field.votes-for in [1, 2]", .undecided), ("2 in [1, field.votes-for]", .undecided),
        ("2 in [field.votes-for, 2]", .holds), ("field.votes-for == field.votes-for", .undecided), ("0 * field.votes-for == 0", .undecided),
        // What cannot be computed, or compared.
        ("1 / 0 == 1", .undecided), ("1 / (papers.missing - 2) == 1", .undecided), ("1 / 0 == 1 or true", .holds),
        ("9223372036854775807 + 1 > 0", .undecided), ("9223372036854775807 * 9223372036854775807 > 0", .undecided),
        ("-(0 - 9223372036854775807 - 1) > 0", .undecided), ("papers.missing == '2'", .undecided), ("'a' < 'b'", .undecided),
        ("papers.missing", .undecided), ("papers.missing and true", .undecided), ("-'a' == 1", .undecided),
    ])
    func `an expression is weighed`(text: String, verdict: Verdict) throws {
        #expect(try Expression(parsing: text).verdict(on: KnownFacts.dossier) == verdict)
    }

    @Test func `a text is the same however its diacritics are stored`() throws {
        let composed = try Expression(parsing: "'L\u{1EA1}ng' == 'La\u{323}ng'")
        #expect(composed.verdict(on: KnownFacts()) == .holds)
    }

    @Test func `names are given in the order of the text with their offsets in characters`() throws {
        let expression = try Expression(parsing: "'Lạng Sơn' == field.place and not (a in [b-1, 2 * c] or -d.e-f < a)")
        #expect(expression.names.map(\.name) == ["field.place", "a", "b-1", "c", "d.e-f", "a"])
        #expect(expression.names.map(\.offset) == [14, 35, 41, 50, 57, 65])
    }

    @Test func `a hyphen with a space beside it is a subtraction`() throws {
        #expect(try Expression(parsing: "papers.missing-list").names.map(\.name) == ["papers.missing-list"])
        #expect(try Expression(parsing: "papers.missing - list").names.map(\.name) == ["papers.missing", "list"])
        #expect(try Expression(parsing: "papers.missing- list").names.map(\.name) == ["papers.missing", "list"])
        #expect(try Expression(parsing: "papers.missing -list").names.map(\.name) == ["papers.missing", "list"])
    }

    @Test func `words inside a name are no operators`() throws {
        #expect(try Expression(parsing: "not-in.or-and").names.map(\.name) == ["not-in.or-and"])
        #expect(try Expression(parsing: "order or notes").names.map(\.name) == ["order", "notes"])
    }

    @Test func `a hundred parts inside each other are read and a long chain has no limit`() throws {
        let nested = String(repeating: "(", count: 100) + "true" + String(repeating: ")", count: 100)
        #expect(try Expression(parsing: nested).verdict(on: KnownFacts()) == .holds)
        let chain = "1" + String(repeating: " + 1", count: 20_000) + " == 20001"
        #expect(try Expression(parsing: chain).verdict(on: KnownFacts()) == .holds)
        let choices = "false" + String(repeating: " or false", count: 20_000)
        #expect(try Expression(parsing: choices).verdict(on: KnownFacts()) == .fails)
    }

    @Test func `the deepest expression that is read can be weighed, checked and compared`() throws {
        let text = String(repeating: "false or true and 1 == 1 + 2 * (", count: 100) + "1" + String(repeating: ")", count: 100)
        let expression = try Expression(parsing: text)
        #expect(expression.verdict(on: KnownFacts()) == .undecided)
        #expect(expression.problems(in: Vocabulary(documents: [], fields: [:], actions: [])).count == 99)
        #expect(try Set([expression, Expression(parsing: text)]).count == 1)
    }
}
