import Foundation
import Testing

struct AnswerTests {
    @Test(arguments: Call.all)
    func `every command answers as is on record, in each form and both languages`(call: Call) throws {
        var text = ""
        for language in ["vi", "en"] {
            for format in ["table", "csv", "json"] {
                let run = try call.run("--format", format, "--lang", language)
                #expect(run.exitCode == call.exitCode, "\(format) \(language): \(run.errors)")
                text += "$ tdkt-flow \(call.words.joined(separator: " ")) --format \(format) --lang \(language)\n"
                text += run.output + run.reasons.map { "! \($0)\n" }.joined() + "→ \(run.exitCode)\n\n"
            }
        }
        try Golden.expect(Golden.masked(text), is: "answers/\(call.name).txt")
    }

    @Test(arguments: Call.all.filter { $0.shape != nil }, ["vi", "en"])
    func `an answer in JSON has exactly the keys of the contract, each of its kind`(call: Call, language: String) throws {
        let answer = try call.run("--format", "json", "--lang", language).json()
        #expect(try #require(call.shape).faults(in: answer) == [])
    }

    @Test(arguments: Call.all.filter { $0.header != nil }, ["vi", "en"])
    func `an answer in CSV begins with its header, and every row is as wide`(call: Call, language: String) throws {
        let run = try call.run("--format", "csv", "--lang", language)
        let header = try #require(call.header)
        let rows = CSVRows.read(run.output)
        #expect(rows.first == header.components(separatedBy: ","))
        #expect(rows.allSatisfy { $0.count == rows.first?.count })
    }

    @Test(arguments: Call.all.filter { $0.shape != nil })
    func `keys and values of JSON are the same in both languages, but for words that people read`(call: Call) throws {
        let (vi, en) = (try call.run("--format", "json", "--lang", "vi"), try call.run("--format", "json", "--lang", "en"))
        let words = [
            "\"title\":", "\"message\":", "\"reason\":", "\"why\":", "\"mend\":", "\"mermaid\":", "\"recordedAt\":", "\"head\":",
            "\"text\":",
        ]
        func kept(_ run: Program.Run) -> [String] {
            run.output.components(separatedBy: "\n").filter { line in !words.contains { line.contains($0) } }
        }
        #expect(kept(vi) == kept(en))
    }
}

/// Rows of CSV as RFC 4180 has it.
enum CSVRows {
    static func read(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var signs = Array(text.unicodeScalars)[...]
        while let sign = signs.popFirst() {
            switch sign {
            case "\"" where isQuoted && signs.first == "\"":
                rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(signs.removeFirst())
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[rows.count - 1].append("")
            case "\n" where !isQuoted: rows.append([""])
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(sign)
            }
        }
        return rows.filter { $0 != [""] }
    }
}
