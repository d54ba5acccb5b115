import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `What a dossier's page tells` {
    @Test func `where it stands on the usual way, and what is to come`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try office.toCouncil(number)
        let standing = try office.standing(of: number)
        #expect(standing.usualWay.map(\.place) == [.passed, .passed, .passed, .here, .ahead, .ahead, .ahead])
        #expect(standing.usualAction?.vote != nil)
        try await office.asked(by: "secretary") { browser in
            let page = try await browser.get(Links.dossier(number))
            #expect(page.text.matches(of: /aria-current="step"/).count == 1)
            #expect(page.words.contains("Trình Hội đồng (đang ở đây)") && page.words.contains("Đã trao thưởng (sắp đến)"))
            #expect(page.text.contains("class=\"button main\" href=\"\(Links.dossier(number, "do", "council-approve"))\""))
        }
    }

    @Test func `why it is due on its day, day by day`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try office.act("accept", on: number, by: "clerk")
        let explanation = try #require(try office.standing(of: number).explanation)
        try await office.asked(by: "clerk") { browser in
            for uri in [Links.dossier(number), Links.why(number)] {
                let page = try await browser.get(uri)
                #expect(page.text.matches(of: /class="day-(counted|due)"/).count == explanation.days.filter(\.counted).count)
                #expect(page.text.matches(of: /class="day-skipped"/).count == explanation.days.filter { !$0.counted }.count)
                #expect(page.text.matches(of: /class="day-due"/).count == 1)
                #expect(page.words.contains("nghỉ cuối tuần") && page.words.contains("ngày tiếp nhận, không tính"))
            }
        }
    }

    @Test func `the printed record names the hash of the last entry and the head of the record`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try office.act("accept", on: number, by: "clerk")
        _ = try office.submit(nominees: ["Lê Chi"])
        let (place, report) = try office.store.read { (try #require(try $0.chainPlace(of: number)), try $0.audit()) }
        #expect(place.head == report.head && place.entries == report.entries && place.entry == 2 && place.hash != place.head)
        try await office.asked(by: "auditor") { browser in
            let page = try await browser.get(Links.print(number))
            #expect(page.words.contains(place.hash) && page.words.contains(place.head))
            #expect(page.words.contains("Nguyễn Văn An") && page.words.contains("làm việc “Tiếp nhận”"))
        }
    }

    @Test func `everything in English for whoever reads English`() async throws {
        let office = try WebOffice()
        let number = try office.submit(nominees: ["An", "Binh"])
        try office.toDecision(number)
        try office.store.write(at: office.clock.now) { transaction in
            _ = try transaction.carryOut(
                .hold(reason: "busy"), on: number, by: transaction.snapshot.actor("supervisor"), at: office.clock.now, note: "busy")
            _ = try transaction.carryOut(
                .undo(reason: "no"), on: number, by: transaction.snapshot.actor("supervisor"), at: office.clock.now, note: "no")
        }
        for name: UserName in ["decision-desk", "supervisor"] {
            try await office.asked(by: name) { browser in
                browser.setCookie(VisitCookies.languageName, "en")
                let uris = [
                    Links.dossier(number), Links.why(number), Links.print(number), Links.dossier(number, "do", "decide"),
                    Links.dossier(number, "do", "refuse"), Links.dossier(number, "attach"), Links.dossier(number, "assign"),
                    Links.dossier(number, "extend"), Links.dossier(number, "pause"), Links.dossier(number, "resume"),
                    Links.dossier(number, "undo"),
                ]
                var pages: [Browser.Page] = []
                for uri in uris { pages.append(try await browser.get(uri)) }
                for uri in uris.dropFirst(3) { pages.append(try await browser.post(uri, ["seen": "1"])) }
                let revision = try office.standing(of: number).revision
                for uri in uris.dropFirst(3) where !uri.hasSuffix("resume") {
                    pages.append(try await browser.post(uri, ["seen": "\(revision)", "when": "?"]))
                }
                for page in pages {
                    // What the office entered stays as it is: the name of the unit, of the office, and of days off.
                    let words = page.words.replacing("Sở mẫu", with: "").replacing("Tiếng Việt", with: "").replacing(
                        "TĐKT Lạng Sơn", with: ""
                    )
                    .replacing("TĐKT", with: "").replacing("Lạng Sơn", with: "").replacing("chr", with: "")
                    let vietnamese = words.split(separator: " ").filter { word in
                        word.unicodeScalars.contains { (0x00C0...0x1EF9).contains($0.value) && !"×–".unicodeScalars.contains($0) }
                    }
                    #expect(vietnamese.isEmpty, "\(vietnamese.prefix(8))")
                }
            }
        }
    }

    @Test func `nothing of a template is left over, and every link within it leads somewhere`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try office.toDecision(number)
        try await office.asked(by: "decision-desk") { browser in
            for uri in [Links.dossier(number), Links.dossier(number, "do", "decide"), Links.print(number), Links.why(number)] {
                let page = try await browser.get(uri)
                #expect(!page.text.contains("{{") && !page.text.contains("[[") && !page.text.contains("style="), "\(uri)")
                #expect(page.text.matches(of: /<h1/).count == 1 && page.hasAllAnchors)
            }
        }
    }
}
