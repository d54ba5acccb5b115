import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Closing a session whose action asks for more` {
    /// The process in a later version, in which the council's action asks for the number of its minutes.
    private static func asking() throws -> DefinitionFile {
        let folder = Program.root.appending(path: "workflows/processes/council-award")
        let text = try String(contentsOf: folder.appending(path: "2018-08-27.yaml"), encoding: .utf8)
        let line = "      votes-for: { title: { vi: Số phiếu tán thành, en: Votes for }, type: number, min: 0 }\n"
        let more = "      minutes-number: { title: { vi: Số biên bản, en: Number of the minutes }, type: text, required: true }\n"
        try #require(text.contains(line))
        return DefinitionFile(
            path: "processes/council-award/2018-09-15.yaml",
            text: text.replacing("effective: 2018-08-27", with: "effective: 2018-09-15").replacing(line, with: line + more))
    }

    @Test func `shows the fields, asks for what is missing, and enters what was typed`() async throws {
        let office = try WebOffice()
        let file = try Self.asking()
        try office.store.write(at: office.clock.now) { _ = try $0.publish([file], calendar: []) }
        let number = try office.beforeCouncil(["A"])
        try office.session([number])
        try await office.asked(by: "secretary") { browser in
            let seen = try await browser.get("/council/1/votes").seen
            #expect(try await browser.post("/council/1/votes", pairs: votes(number, seen: seen, ["15"])).status == 303)
            let page = try await browser.get("/council/1/close")
            #expect(page.words.contains("Số biên bản") && page.value(of: "field-minutes-number") == "")
            let missing = try await browser.post("/council/1/close", ["seen": page.seen])
            #expect(missing.status == 422 && missing.words.contains("Chưa ghi “Số biên bản”"))
            #expect(missing.text.contains("href=\"#f-field-minutes-number\""))
            #expect(try await office.state(of: number) == "in-council")
            let look = try await browser.post(
                "/council/1/close", ["seen": page.seen, "do": "preview", "field-minutes-number": "12/BB"])
            #expect(look.status == 200 && look.words.contains("sẽ sang “Chờ quyết định”"))
            #expect(look.value(of: "field-minutes-number") == "12/BB")
            let closed = try await browser.post("/council/1/close", ["seen": page.seen, "field-minutes-number": "12/BB"])
            #expect(closed.status == 303)
            #expect(try await office.state(of: number) == "awaiting-decision")
        }
        #expect(try office.standing(of: number).fields["minutes-number"] == "12/BB")
    }
}
