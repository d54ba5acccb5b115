import Dossier
import Testing
import Workflow

@testable import tdkt_flow

/// A dossier whose usual way leads through a state in which no clock runs, since somebody outside decides.
@Suite(.fewAtOnce) struct `A dossier that waits for a decision from outside` {
    /// An office with the pack, and a dossier that the province has sent up after two of its 25 days.
    private func sentUp() throws -> (office: WebOffice, number: DossierNumber) {
        let office = try WebOffice(at: "2019-03-04T08:00")
        let files = try ["processes", "procedures"].map { folder in
            let path = "\(folder)/state-award/2018-08-27.yaml"
            return DefinitionFile(path: path, text: try ChangedLaw.text("packs/state-awards/\(path)", []))
        }
        try office.store.write(at: office.clock.now) { transaction in
            _ = try transaction.publish(together: files, by: transaction.snapshot.actor("owner"), at: office.clock.now)
        }
        let number = try office.store.write(at: office.clock.now) { transaction in
            try transaction.submit(
                "state-award", from: "p1", nominees: [Nominee(name: "Nguyễn Văn An", kind: .individual, award: "state-award")],
                documents: ["proposal", "achievement-report", "minutes"], channel: .direct,
                fields: ["award-asked": "Huân chương Lao động hạng Ba"], by: transaction.snapshot.actor("clerk"), at: office.clock.now
            ).number
        }
        office.clock.set("2019-03-04T09:00")
        try office.act("accept", on: number, by: "clerk")
        office.clock.set("2019-03-05T09:00")
        try office.act("appraise", on: number, by: "appraiser")
        office.clock.set("2019-03-06T09:00")
        try office.act(
            "send-up", on: number, by: "decision-desk", Entered(fields: ["letter-number": "12/TTr-UBND", "letter-date": "2019-03-06"]))
        office.clock.set("2019-09-02T09:00")
        return (office, number)
    }

    /// The stops of its way: the sign, the name, and why the clock stands still there.
    private func way(_ standing: Standing, _ language: Language) -> [[String]] {
        WayPart(standing, in: language).stops.map { [$0.sign, $0.name, $0.pause ?? ""] }
    }

    @Test func `stands at that step, with what comes after it, and no clock is wrong`() async throws {
        let (office, number) = try sentUp()
        let standing = try office.standing(of: number)
        #expect(
            way(standing, .vi) == [
                ["✓", "Đã nộp", ""], ["✓", "Đang thẩm định", ""], ["✓", "Chờ ký tờ trình", ""],
                ["●", "Chờ quyết định cấp Nhà nước", "không tính hạn ở bước này"], ["○", "Đã có quyết định", ""], ["○", "Đã trao", ""],
            ])
        #expect(way(standing, .en)[3] == ["●", "Awaiting the State's decision", "no clock runs at this step"])
        try await office.asked(by: "appraiser") { browser in
            let page = try await browser.get(Links.dossier(number))
            #expect(page.words.contains("tạm dừng: không tính hạn ở bước này"), "\(page.words)")
            #expect(page.words.contains("Ghi quyết định cấp Nhà nước") && !page.words.contains("Hạn của bước"))
            let print = try await browser.get(Links.print(number))
            #expect(print.words.contains("tạm dừng: không tính hạn ở bước này"))
            let why = try await browser.get(Links.why(number))
            #expect(why.words.contains("Thời hạn 25 ngày làm việc; đang tạm dừng, chưa có hạn."), "\(why.words)")
            // The day it was due before it was sent up.
            for told in [page, print] { #expect(!told.words.contains("08/04/2019") && !told.words.contains("quá hạn")) }
        }
    }

    @Test func `is told apart from one that a supervisor stopped, or that waits for papers`() async throws {
        let (office, number) = try sentUp()
        try office.act("take-back-up", on: number, by: "appraiser", Entered(fields: ["reason": "Làm rõ"]))
        #expect(way(try office.standing(of: number), .vi).last == ["○", "Đã trao", ""])
        try await office.asked(by: "appraiser") { browser in
            let page = try await browser.get(Links.dossier(number))
            #expect(page.words.contains("04/10/2019") && !page.words.contains("không tính hạn ở bước này"), "\(page.words)")
        }
        try office.act("request-supplement", on: number, by: "appraiser", Entered(fields: ["reason": "Thiếu chữ ký"]))
        let waiting = try office.standing(of: number)
        #expect(way(waiting, .vi).contains(["●", "Đang thẩm định", "Chờ bổ sung"]))
        #expect(waiting.pauseReason(in: .vi) == "không tính hạn ở bước này" && waiting.dueAt == nil)
    }
}
