import Dossier
import Foundation
import Testing

@testable import tdkt_flow

@Suite struct `A definition without measure` {
    private static let commands = [
        ["check"], ["try"], ["impact"], ["diff", ChangedLaw.procedure], ["draw"], ["publish", "--as", "owner"],
    ]

    @Test func `of five megabytes is refused by every command with the size that is read`() throws {
        let program = try Program()
        let text = try ChangedLaw.shorter(from: "2018-11-01")
        let huge = try program.file("huge.yaml", text + String(repeating: "# " + String(repeating: "x", count: 98) + "\n", count: 50_000))
        let before = try RecordContent(program.database)
        for command in Self.commands {
            let run = try program.run(["workflow"] + command + [huge, "--lang", "en"])
            #expect(run.exitCode == 1)
            #expect((run.output + run.errors).contains("files over 1 MB (1000000 bytes) are not read."), "\(run.errors.prefix(300))")
        }
        #expect(try RecordContent(program.database) == before)
    }

    @Test(arguments: [
        "process: big\ntitle: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
        "process: big\ntitle: " + String(repeating: "[", count: 990) + String(repeating: "]", count: 990),
        "process: big\ntitle:\n" + String(repeating: "- ", count: 900) + "a\n",
        "process: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n",
        "process: big\ntitle: { vi: '" + String(repeating: "x", count: 900_000) + "', en: x }\n",
        "process: big\nstates:\n" + (0..<3000).map { "  s\($0): { desk: a }\n" }.joined(),
    ])
    func `that is deep, wide or winding is refused, and nothing falls over`(text: String) throws {
        let program = try Program()
        let file = try program.file("odd.yaml", text)
        let before = try RecordContent(program.database)
        for command in Self.commands {
            let run = try program.run(["workflow"] + command + [file, "--lang", "en"])
            #expect(run.exitCode == 1, "\(command) \(run.exitCode) \(run.errors.prefix(300))")
            #expect((run.output + run.errors).contains("odd.yaml:"), "\(command) \(run.errors.prefix(300))")
        }
        #expect(try RecordContent(program.database) == before)
    }

    @Test func `of five megabytes sent to the editor is answered with a page, and the draft is kept`() async throws {
        let room = try DraftRoom()
        try await room.office.asked(by: "hoa") { browser in
            let place = DraftRoom.page
            try await room.begin(browser)
            let before = try #require(try room.kept)
            let answer = try await browser.post(place, ["text": String(repeating: "x", count: 5_000_000), "do": "save", "seen": "1"])
            #expect(answer.status == 413)
            #expect(answer.words.contains("Mỗi lần gửi được nhiều nhất 1 MB"))
            let after = try room.kept
            #expect(after?.text == before.text && after?.revision == before.revision)
            let deep = "procedure: x\ntitle: " + String(repeating: "[", count: 995) + String(repeating: "]", count: 995)
            let checked = try await browser.post(place, ["text": deep, "do": "check", "seen": "1"])
            #expect(checked.status == 200)
        }
    }
}
