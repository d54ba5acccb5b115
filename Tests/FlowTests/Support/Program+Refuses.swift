import Foundation
import Testing

extension Program {
    /// Has the program refuse a call in both languages, and sees to it that the refusal keeps the contract: the exit code, one
    /// clear sentence for each reason, nothing on standard output, and the record as it was.
    ///
    /// - Parameters:
    ///   - exit: The exit code of the contract.
    ///   - reasons: What each line in English contains, in this order; no more lines may stand there.
    func refuses(
        _ words: [String], exit: Int32, _ reasons: [String], executable: [String] = [], at location: SourceLocation = #_sourceLocation
    ) throws {
        let before = try RecordContent(database)
        var spoken: [[String]] = []
        for language in ["en", "vi"] {
            let run = try run(words + ["--lang", language], under: executable)
            #expect(run.exitCode == exit, "\(words): \(run.errors)", sourceLocation: location)
            #expect(run.output == "", "\(words)", sourceLocation: location)
            spoken.append(run.reasons)
            for line in run.reasons { expectClear(line, language, at: location) }
        }
        let (english, vietnamese) = (spoken[0], spoken[1])
        #expect(english.count == reasons.count, "\(english.joined(separator: "\n"))", sourceLocation: location)
        #expect(vietnamese.count == english.count, "\(vietnamese.joined(separator: "\n"))", sourceLocation: location)
        for (line, reason) in zip(english, reasons) {
            #expect(line.contains(reason), sourceLocation: location)
        }
        for (one, other) in zip(english, vietnamese) { #expect(one != other, sourceLocation: location) }
        let after = try RecordContent(database)
        #expect(before == after, "\(before.difference(from: after))", sourceLocation: location)
    }

    /// A sentence for people: it ends, it is in its language, and it names nothing of the program's inside.
    private func expectClear(_ line: String, _ language: String, at location: SourceLocation) {
        #expect(line.hasSuffix(".") || line.hasSuffix("?"), "\(line)", sourceLocation: location)
        #expect(line.count < 1200, "\(line.prefix(100))", sourceLocation: location)
        let isVietnamese = line.unicodeScalars.contains { "ăâđêôơưạảấầẩậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".unicodeScalars.contains($0) }
        if language == "vi" { #expect(isVietnamese, "\(line)", sourceLocation: location) }
        for word in ["SQLite", "GRDB", "Error", "Optional(", "nil", "invalid", "please", "oops", "\u{1B}"] {
            #expect(!line.contains(word), "\(line)", sourceLocation: location)
        }
    }

    /// Runs the program as the last command of a line of the shell, such as `ulimit -f 8; exec`.
    func run(_ words: [String], under shell: [String]) throws -> Run {
        guard let setting = shell.first else { return try run(words) }
        return try run(["-c", "\(setting); exec \"$0\" \"$@\"", Self.executable.path] + words, executable: URL(filePath: "/bin/sh"))
    }
}
