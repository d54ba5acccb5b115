import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The page of a dossier that was moved onto other versions` {
    private static let procedure = ProcedureKey(Sent.merit.rawValue)
    private static let page = "/definitions/procedure/\(procedure)/migrate"

    /// An office that moved a dossier which the council had approved, with a file of the minutes, onto a law without the council.
    private func office() async throws -> (office: WebOffice, number: DossierNumber) {
        let office = try WebOffice()
        let number = try office.submit(Self.procedure)
        try await office.asked(by: "clerk") { browser in
            let done = try await browser.fill(
                Links.dossier(number, "attach"), [("document", "minutes")], files: [("file", "họp.pdf", Data("%PDF-1.4\n%%EOF".utf8))])
            #expect(done.status == 303)
        }
        office.clock.set("2018-10-02T09:00")
        try office.act("accept", on: number, by: "clerk")
        try office.act("appraise", on: number, by: "appraiser")
        try office.act("to-council", on: number, by: "appraiser")
        try office.act(
            "council-approve", on: number, by: "secretary",
            Entered(fields: ["members-total": "15", "members-present": "14", "votes-for": "14"]))
        office.clock.set("2018-11-05T08:00")
        try office.store.write(at: office.clock.now) { transaction in
            let file = DefinitionFile(path: "law.yaml", text: try ChangedLaw.withoutCouncil(from: "2018-11-01"))
            _ = try transaction.publish(file, by: transaction.snapshot.actor("owner"), at: office.clock.now)
        }
        try await office.asked(by: "owner") { browser in
            let seen = try await browser.post(Self.page, pairs: [("to", "2018-11-01"), ("do", "look")])
            let (revision, after) = (try #require(seen.value(of: "seen")), try #require(seen.value(of: "after")))
            let run = try await browser.post(
                Self.page, pairs: [("to", "2018-11-01"), ("do", "run"), ("seen", revision), ("after", after)])
            #expect(run.status == 303)
        }
        return (office, number)
    }

    @Test func `keeps the paper and its file, and tells each deed as it was then`() async throws {
        let (office, number) = try await office()
        #expect(try office.standing(of: number).rules.procedure.documents.map(\.key) == ["proposal", "achievement-report"])
        try await office.asked(by: "clerk") { browser in
            for address in [Links.dossier(number), Links.print(number)] {
                let page = try await browser.get(address)
                #expect(page.words.contains("Giấy tờ đã nhận, nay không còn yêu cầu ✓ đã nhận Biên bản họp xét họp.pdf"), "\(page.words)")
                for words in [
                    "hồ sơ từ bước “Trình Hội đồng” sang bước “Chờ quyết định”", "làm việc “Hội đồng thông qua”",
                    "Tổng số thành viên: 15", "Số người có mặt: 14", "Số phiếu tán thành: 14", "nhận giấy tờ “Biên bản họp xét”",
                    "từ phiên bản 27/08/2018 sang phiên bản 01/11/2018; từ quy trình “Xét khen thưởng qua Hội đồng”, phiên bản 27/08/2018,"
                        + " sang quy trình “Xét khen thưởng không qua Hội đồng”, phiên bản 27/08/2018; đợt chuyển 1",
                ] { #expect(page.words.contains(words), "\(words) in \(page.words)") }
            }
            let file = try #require(try office.standing(of: number).files.last?.file)
            #expect(try await browser.get(Links.dossier(number)).text.contains("href=\"\(Links.file(file, of: number))\""))
            #expect(try await browser.get(Links.file(file, of: number)).status == 200)
        }
    }
}
