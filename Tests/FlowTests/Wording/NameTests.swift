import Dossier
import Testing
import Workflow

@testable import tdkt_flow

struct NameTests {
    /// A name in both languages, of one case of an enumeration.
    struct Name: Sendable {
        let key: String
        let vi: String
        let en: String

        static let all: [Name] =
            DueLine.Clock.allCases.map { Name(key: "\($0)", vi: $0.words(in: .vi), en: $0.words(in: .en)) }
            + Standing.ClockState.allCases.map { Name(key: "\($0)", vi: $0.words(in: .vi), en: $0.words(in: .en)) }
            + Outcome.allCases.map { Name(key: "\($0)", vi: $0.words(in: .vi), en: $0.words(in: .en)) }
            + NomineeKind.allCases.map { Name(key: "\($0)", vi: $0.words(in: .vi), en: $0.words(in: .en)) }
            + Nominee.Position.allCases.map { Name(key: "\($0)", vi: $0.words(in: .vi), en: $0.words(in: .en)) }
            + Procedure.Level.allCases.map { Name(key: "\($0)", vi: $0.words(in: .vi), en: $0.words(in: .en)) }
            + Procedure.Basis.allCases.map { Name(key: "\($0)", vi: $0.words(in: .vi), en: $0.words(in: .en)) }
    }

    @Test(arguments: Name.all)
    func `a name stands inside a line`(name: Name) {
        #expect(!name.vi.isEmpty && !name.en.isEmpty && name.vi != name.en)
        for text in [name.vi, name.en] {
            #expect(!text.hasSuffix("."))
            #expect(text.first?.isLowercase == true)
        }
    }

    @Test func `no two cases of one kind have the same name`() {
        for language in Language.allCases {
            #expect(Set(Outcome.allCases.map { $0.words(in: language) }).count == Outcome.allCases.count)
            #expect(Set(Nominee.Position.allCases.map { $0.words(in: language) }).count == Nominee.Position.allCases.count)
            #expect(Set(Procedure.Basis.allCases.map { $0.words(in: language) }).count == Procedure.Basis.allCases.count)
            #expect(Set(Standing.ClockState.allCases.map { $0.words(in: language) }).count == Standing.ClockState.allCases.count)
        }
    }

    @Test func `an action of a process goes by its own title, everything else by the office's word`() {
        let appraise = Event.moved(Move(action: "appraise", from: "appraising", to: "in-council"))
        #expect(appraise.verb(in: .vi, rules: .sample) == "Thẩm định xong")
        #expect(appraise.verb(in: .en) == "appraise")
        let others: [Event] = [
            .attached(Attachment(document: "minutes", file: nil)), .assigned(Assignment(assignee: "Lan")),
            .extended(Extension(at: .sample, day: .sample)), .paused, .resumed, .undone(Undoing(sequence: 3)),
            .recounted(Recount(from: nil, to: nil, notices: [])),
        ]
        for language in Language.allCases {
            #expect(Set(others.map { $0.verb(in: language) }).count == others.count)
        }
    }
}

struct PhraseTests {
    @Test(arguments: [([], ""), (["A"], "A"), (["A", "B"], "A hoặc B"), (["A", "B", "C"], "A, B hoặc C")])
    func `one of several is offered with or before the last`(names: [String], text: String) {
        #expect(Language.vi.either(names) == text)
    }

    @Test func `several are joined with and before the last`() {
        #expect(Language.en.all(["3", "17", "20"]) == "3, 17 and 20")
    }

    @Test func `a long list says how many more there are`() {
        let names = (1...1_390).map(String.init)
        #expect(Language.en.list(names, most: 2) == "1, 2… (1.388 more)")
        #expect(Language.vi.list(["1", "2"], most: 2) == "1, 2")
    }

    @Test(arguments: [("Nguyễn Văn A", "“Nguyễn Văn A”"), ("a\tb\r\nc", "“a�b��c”"), ("", "“”")])
    func `a quoted text stays on its line`(text: String, quoted: String) {
        #expect(text.quoted == quoted)
    }

    @Test func `a quoted text that is too long is cut`() {
        #expect(String(repeating: "ệ", count: 201).quoted == "“" + String(repeating: "ệ", count: 200) + "…”")
        #expect(String(repeating: "ệ", count: 200).quoted.count == 202)
    }
}
