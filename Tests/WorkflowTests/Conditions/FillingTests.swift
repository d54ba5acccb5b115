import Testing
import Workflow

struct FillingTests {
    @Test(arguments: [
        ("Còn thiếu giấy tờ: {papers.missing-list}.", "Còn thiếu giấy tờ: Biên bản họp, Tờ trình."),
        ("{papers.missing} giấy tờ, nhận ngày {day.accept}", "2 giấy tờ, nhận ngày 01/10/2018"),
        ("{ papers.missing }", "2"), ("{field.signer} ký", "… ký"), ("{papers.mising}", "…"), ("{}", "…"), ("", ""),
        ("no place", "no place"),
        ("{papers.missing", "{papers.missing"), ("a { b {papers.missing} c", "a { b 2 c"), ("} {", "} {"), ("{{papers.missing}}", "{2}"),
        ("{clock.paused}", "false"),
    ])
    func `what is known is put into its place`(template: String, filled: String) {
        #expect(fill(template, with: KnownFacts.dossier) == filled)
    }

    @Test func `a fraction is put in exactly`() {
        let facts = KnownFacts(values: ["share": .number(Rational(2, over: 3)!), "days": .number(Rational(5, over: 2)!)])
        #expect(fill("{share} {days}", with: facts) == "2/3 2.5")
    }

    @Test func `a value that looks like a place is not filled again`() {
        #expect(fill("{a}", with: KnownFacts(values: ["a": .text("{b}"), "b": .text("c")])) == "{b}")
    }

    @Test func `places are given with the offsets of their names`() {
        let places = placeholders(in: "Ngày {today}, { day.accept } và {x")
        #expect(places.map(\.name) == ["today", "day.accept"])
        #expect(places.map(\.offset) == [6, 16])
    }

    @Test func `what is wrong with a text is said with its place`() {
        let vocabulary = Vocabulary(documents: [], fields: ["decision-date": .day], actions: [])
        #expect(vocabulary.problems(inText: "{today} {field.decision-date} {papers.missing-list} {papers.missing}").isEmpty)
        #expect(
            vocabulary.problems(inText: "{field.decision-dat} {clock.paused} {} { {today} {") == [
                ExpressionProblem(.unknownName("field.decision-dat", nearest: "field.decision-date"), at: 1),
                ExpressionProblem(.truthInSentence("clock.paused"), at: 22),
                ExpressionProblem(.unknownName("", nearest: nil), at: 37),
                ExpressionProblem(.unclosed("{", by: "}"), at: 39),
                ExpressionProblem(.unclosed("{", by: "}"), at: 49),
            ])
    }
}
