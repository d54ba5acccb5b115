import Testing
import Workflow

/// No text is too odd to be read or refused.
struct ExpressionFuzzTests {
    private static let pieces = [
        "(", ")", "[", "]", ",", "and", "or", "not", "in", "true", "false", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "=", "'",
        "''",
        "'a'", "1", "2.5", "90%", "0", "9223372036854775807", "99999999999999999999", "2018-08-27", "2018-02-30", "papers.missing", "today",
        ".",
        "clock.paused", "field.signer", "a-b", "5-", "{", "}", "\u{0}", "\r\n", "\u{301}", "🇻🇳", "đ", "“", "\u{200B}", "%", "_", "\u{FFFD}",
    ]
    private static let vocabulary = Vocabulary(documents: [], fields: ["signer": .text], actions: [])

    /// Reads and weighs the text; whether all that is said of it points inside it and has words.
    private func isSound(_ text: String) -> Bool {
        let places = 0...text.count
        do {
            let expression = try Expression(parsing: text)
            _ = expression.verdict(on: KnownFacts.dossier)
            return expression.problems(in: Self.vocabulary).allSatisfy { places.contains($0.offset) && !$0.words(in: .vi).isEmpty }
        } catch {
            return places.contains(error.offset) && !error.words(in: .en).isEmpty
        }
    }

    @Test(arguments: 0..<8)
    func `random pieces are read or refused at a place inside the text`(batch: Int) throws {
        var random = SeededNumbers(seed: batch)
        for _ in 0..<3000 {
            let length = random.number(1...14)
            let glue = random.chance(oneIn: 4) ? "" : " "
            let text = (0..<length).map { _ in Self.pieces[random.number(0...(Self.pieces.count - 1))] }.joined(separator: glue)
            try #require(isSound(text), "\(text)")
            #expect(fill(text, with: KnownFacts.dossier).isEmpty == text.isEmpty)
        }
    }

    @Test(arguments: 0..<6)
    func `a hundred thousand random characters are read or refused`(seed: Int) {
        var random = SeededNumbers(seed: seed)
        var text = ""
        while text.count < 100_000 {
            let run = (0..<1000).map { _ in Self.pieces[random.number(0...(Self.pieces.count - 1))] }
            text += run.joined(separator: " ")
        }
        #expect(isSound(text))
        #expect(isSound("'" + text.filter { $0 != "'" } + "' == papers.missing"))
        #expect(!fill(text, with: KnownFacts.dossier).isEmpty)
        let places = 0...text.count
        #expect(Self.vocabulary.problems(inText: text).allSatisfy { places.contains($0.offset) })
    }

    @Test(arguments: [
        "(", "not ", "- ", "1 in [", "a or ", "1 + ", "'", "''", "9", "a", "a-", "a.", "{", "((a) or ", "🇻🇳", " ", "true and ",
    ])
    func `one piece over and over is read or refused`(piece: String) {
        #expect(isSound(String(repeating: piece, count: 100_000 / piece.count)))
        #expect(isSound(String(repeating: piece, count: 100_000 / piece.count) + "true"))
    }
}
