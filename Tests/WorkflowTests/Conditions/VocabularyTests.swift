import Testing
import Workflow

struct VocabularyTests {
    private let vocabulary = Vocabulary(
        documents: ["minutes", "proposal"], fields: ["votes-for": .number, "received": .text], actions: ["accept", "received"])

    @Test(arguments: [
        ("papers.missing", ValueKind.number), ("papers.missing-list", .text), ("paper.minutes", .truth), ("nominees.standing", .number),
        ("nominees.short-of-titles-list", .text), ("field.votes-for", .number), ("field.received", .text), ("times.accept", .number),
        ("day.accept", .day), ("day.received", .day), ("today", .day), ("clock.overdue", .truth), ("clock.worked-days-left", .number),
        ("step.worked-days", .number), ("dossier.unit-level", .text), ("procedure.award", .text), ("extension.times", .number),
    ])
    func `a name has its kind`(name: String, kind: ValueKind) {
        #expect(vocabulary.kind(of: name) == kind)
    }

    @Test(arguments: ["paper.achievement-report", "field.signer", "times.decide", "papers", "paper.", "Today", ""])
    func `what the definition does not have has no kind`(name: String) {
        #expect(vocabulary.kind(of: name) == nil)
    }

    @Test func `all names can be listed and read as they are written`() throws {
        #expect(vocabulary.names.count == 33 + 2 + 2 + 2 * 2 - 1)
        for name in vocabulary.names {
            #expect(try Expression(parsing: name).names.map(\.name) == [name])
        }
    }

    @Test func `a slip of the pen is understood`() {
        #expect(vocabulary.nearest(to: "nominees.standig") == "nominees.standing")
        #expect(vocabulary.nearest(to: "paper.minuets") == "paper.minutes")
        #expect(vocabulary.nearest(to: "xyz") == nil)
    }
}
