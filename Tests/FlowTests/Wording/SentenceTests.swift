import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

struct SentenceTests {
    @Test func `every case of every fact has a sample`() {
        func missing<Fact: Worded>(_: Fact.Type) -> [Fact.Label] {
            let seen = Set(Fact.samples.map(\.label))
            return Fact.Label.allCases.filter { !seen.contains($0) }
        }
        #expect(missing(Blocker.self).isEmpty)
        #expect(missing(Refusal.self).isEmpty)
        #expect(missing(Conflict.self).isEmpty)
        #expect(missing(ContentFault.self).isEmpty)
        #expect(missing(DatabaseFault.self).isEmpty)
        #expect(missing(AuditProblem.self).isEmpty)
        #expect(missing(ReplayProblem.self).isEmpty)
    }

    @Test(arguments: Sentence.all)
    func `what is said is whole in both languages`(sentence: Sentence) {
        #expect(sentence.vi.count == sentence.en.count)
        for (vi, en) in zip(sentence.vi, sentence.en) { #expect(vi != en) }
        for line in sentence.vi + sentence.en {
            #expect(line.hasSuffix(".") || line.hasSuffix("?"))
            #expect(line.count { $0 == "“" } == line.count { $0 == "”" })
            #expect(!line.contains { $0.isNewline || $0 == "\u{1B}" })
            for slip in ["  ", " .", "..", " ,", "“”"] { #expect(!line.contains(slip)) }
        }
    }

    @Test(arguments: Sentence.all)
    func `no sentence speaks of the program's insides or begs`(sentence: Sentence) {
        let words = ["nil", "Optional(", "Key<", "Moment(", "invalid", "please", "oops", "sorry", "không hợp lệ", "vui lòng"]
        for line in sentence.vi + sentence.en {
            for word in words { #expect(!line.localizedCaseInsensitiveContains(word)) }
        }
    }

    @Test(arguments: Blocker.samples)
    func `without rules a sentence is still whole`(blocker: Blocker) {
        for language in Language.allCases {
            let line = blocker.words(in: language, rules: nil)
            #expect(line.hasSuffix(".") || line.hasSuffix("?"))
        }
    }

    @Test func `titles stand where the rules know them, keys where they do not`() {
        let blocker = Blocker.wrongState(stands: "submitted", startsFrom: ["appraising", "gone"])
        #expect(
            blocker.words(in: .vi, rules: .sample)
                == "Hồ sơ đang ở bước “Đã nộp”; việc này bắt đầu từ bước “Đang thẩm định” hoặc “gone”.")
        #expect(
            blocker.words(in: .en, rules: nil) == "The dossier stands at “submitted”; this action starts from “appraising” or “gone”.")
    }

    @Test func `a day that a dossier does not name is told by the title of its field, with the key behind it`() {
        let field = Field(key: "quarter", title: BilingualText(vi: "Quý", en: "Quarter"), entry: .text)
        #expect(
            Obstacle.dayNotNamed(field).words(in: .vi, rules: .sample)
                == "Theo bản này hạn là ngày ghi ở ô “Quý” (quarter), mà hồ sơ không ghi ngày đó.")
        #expect(
            Obstacle.dayNotNamed(field).words(in: .en, rules: .sample)
                == "Under this version the limit runs until the day in “Quarter” (quarter), which the dossier does not name.")
    }

    @Test func `a conflict names the hand and the hour`() {
        #expect(
            Conflict.samples[0].words(in: .en)
                == "Lan moved this dossier on 04/10/2018 at 11:02; it stands at “Appraising” now. Look where it stands, then try again.")
    }

    @Test func `a fault of a file begins with the file and the line`() {
        #expect(ContentFault(line: 12, .columnTwice("unit")).words(in: .en, file: "a.csv").hasPrefix("a.csv:12: The column “unit”"))
        #expect(ContentFault(line: nil, .empty).words(in: .en, file: "a.csv").hasPrefix("a.csv: The file is empty."))
    }

    @Test func `a name from outside cannot break the line`() {
        let name = "A\n✗ B\u{1B}[2J\u{202E}"
        for language in Language.allCases {
            let line = Blocker.nomineeUnknown(name, nearest: nil).words(in: language, rules: nil)
            #expect(line.contains("“A\u{FFFD}✗ B\u{FFFD}[2J\u{FFFD}”"))
        }
    }

    @Test func `all sentences are those on record`() throws {
        var text = ""
        var theme = ""
        for sentence in Sentence.all {
            if sentence.theme != theme { text += "\(theme.isEmpty ? "" : "\n")# \(sentence.theme)\n" }
            theme = sentence.theme
            text += "\n\(sentence.label)\n"
            for line in sentence.vi + sentence.en { text += "  \(line)\n" }
        }
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden/wording.txt")
        if ProcessInfo.processInfo.environment["TDKT_RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("Recorded Golden/wording.txt. Read it aloud, then run again without TDKT_RECORD.")
        } else {
            #expect(try String(contentsOf: file, encoding: .utf8) == text)
        }
    }
}
