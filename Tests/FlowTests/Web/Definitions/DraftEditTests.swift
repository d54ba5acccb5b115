import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The editor of a draft` {
    @Test func `begins with the published text under its new day`() async throws {
        let room = try DraftRoom()
        try await room.office.asked(by: "owner") { browser in
            let form = try await browser.get("/definitions/procedure/\(DraftRoom.key)/draft/new")
            #expect(form.status == 200 && form.words.contains("27/08/2018"))
            for (typed, words) in [("", "Chọn ngày bản mới"), ("2018-08-27", "đã có bản công bố"), ("<b>", "Chọn ngày bản mới")] {
                let page = try await browser.post("/definitions/procedure/\(DraftRoom.key)/draft/new", ["effective": typed])
                #expect(page.status == 422 && page.words.contains(words) && !page.text.contains("<b>"))
            }
            #expect(try await browser.get(DraftRoom.page).status == 404)
            try await room.begin(browser)
            let page = try await browser.get(DraftRoom.page)
            #expect(page.typed == (try room.text()))
            #expect(page.words.contains("! 1 lưu ý") && page.words.contains("owner lưu lúc 01/10/2018 08:00"))
            #expect(page.words.contains("công bố là việc riêng"))
            let again = try await browser.post("/definitions/procedure/\(DraftRoom.key)/draft/new", ["effective": "2019-01-01"])
            #expect(again.status == 409 && again.words.contains("Đã có bản nháp cho ngày này, owner lưu"))
            #expect(again.text.contains("href=\"\(DraftRoom.page)\"") && again.value(of: "effective") == "2019-01-01")
            #expect(try await browser.get("/definitions/procedure/none/draft/new").status == 404)
        }
    }

    @Test func `says a typo beside its line with its mend, and nothing is saved by looking`() async throws {
        let room = try DraftRoom()
        let typo = try room.text().replacing("kinds: [individual", with: "kinds: [individul")
        try await room.office.asked(by: "owner") { browser in
            try await room.begin(browser)
            let sent = typo.replacing("\n", with: "\r\n")
            for (uri, isPart) in [(DraftRoom.page, false), ("\(DraftRoom.page)/check", true)] {
                let page = try await browser.post(uri, ["text": sent, "do": "check"])
                #expect(page.status == 200)
                #expect(page.text.contains("data-line=\"13\" data-column=\"9\" data-tone=\"over\" data-sign=\"✕\""))
                #expect(page.words.contains("Dòng 13 ✕ Lỗi kinds: [individul, collective] “individul” không phải là giá trị"))
                #expect(page.words.contains("Có phải ý là “individual”?") && page.words.contains("Sửa: Viết một trong: `individual`"))
                #expect(page.words.contains("chưa công bố được"))
                #expect(page.text.hasPrefix("<!DOCTYPE html>") != isPart)
                if !isPart {
                    #expect(page.typed == typo)
                    #expect(page.words.contains("chưa lưu"))
                }
            }
            #expect(try room.kept?.text == (try room.text()))
            // Without the examples of the version before, which are pointed out in a later one.
            let sound = try room.text().components(separatedBy: "\nexamples:")[0] + "\n"
            let mended = try await browser.post("\(DraftRoom.page)/check", ["text": sound])
            #expect(mended.words.contains("● không có lỗi") && !mended.words.contains("chưa công bố được"))
            #expect(mended.text.contains("<svg"))
        }
    }

    @Test func `saves a draft with errors, and says that it cannot be published yet`() async throws {
        let room = try DraftRoom()
        try await room.office.asked(by: "owner") { browser in
            try await room.begin(browser)
            let seen = try #require(try await browser.get(DraftRoom.page).value(of: "seen"))
            let text = "procedure: [\n\tdở dang…  \n"
            let saved = try await browser.post(DraftRoom.page, ["text": text, "seen": seen, "do": "save"])
            #expect(saved.status == 303)
            #expect(try room.kept?.text == text)
            let page = try await browser.get(DraftRoom.page)
            #expect(page.words.contains("Đã lưu bản nháp") && page.words.contains("chưa công bố được"))
            #expect(page.typed == text && page.words.contains("chưa đọc được hết"))
            let leading = "\n\n# đầu\n"
            let next = try #require(page.value(of: "seen"))
            #expect(try await browser.post(DraftRoom.page, ["text": leading, "seen": next, "do": "save"]).status == 303)
            #expect(try await browser.get(DraftRoom.page).typed == leading)
        }
    }

    @Test func `keeps both texts when another owner was first, and overwrites only when told`() async throws {
        let room = try DraftRoom()
        try await room.office.browse { client in
            let (owner, hoa) = (Browser(client), Browser(client))
            try room.office.enter(owner, as: "owner")
            try room.office.enter(hoa, as: "hoa")
            try await room.begin(owner)
            let seen = try #require(try await owner.get(DraftRoom.page).value(of: "seen"))
            room.office.clock.pass(minutes: 30)
            let theirs = try room.text().replacing("25 working days", with: "20 working days")
            #expect(try await hoa.post(DraftRoom.page, ["text": theirs, "seen": seen, "do": "save"]).status == 303)
            let mine = try room.text().replacing("25 working days", with: "30 working days")
            let stale = try await owner.post(DraftRoom.page, ["text": mine, "seen": seen, "do": "save"])
            #expect(stale.status == 409)
            #expect(stale.words.contains("hoa đã lưu bản nháp này lúc 01/10/2018 08:30") && stale.words.contains("Bỏ văn bản của tôi"))
            #expect(stale.words.contains("Lưu văn bản của tôi, thay bản hoa lưu lúc 01/10/2018 08:30"))
            #expect(stale.typed == mine)
            #expect(stale.text.contains("<span class=\"line line-other\" data-line=\"18\">limit: { value: 20 working days"))
            #expect(try room.kept?.text == theirs, "nothing was overwritten")
            let removing = try await owner.post("\(DraftRoom.page)/remove", ["text": mine, "seen": seen])
            #expect(removing.status == 409 && removing.typed == mine)
            #expect(try room.kept != nil)
            let told = try #require(stale.value(of: "seen"))
            #expect(told != seen)
            #expect(try await owner.post(DraftRoom.page, ["text": mine, "seen": told, "do": "save"]).status == 303)
            #expect(try room.kept?.text == mine)
        }
    }

    @Test func `is removed by the owner who saw it`() async throws {
        let room = try DraftRoom()
        try await room.office.asked(by: "owner") { browser in
            try await room.begin(browser)
            let seen = try #require(try await browser.get(DraftRoom.page).value(of: "seen"))
            let removed = try await browser.post("\(DraftRoom.page)/remove", ["seen": seen, "text": "x"])
            #expect(removed.status == 303 && removed.headers[.location] == "/definitions/procedure/\(DraftRoom.key)")
            #expect(try room.kept == nil)
            #expect(try await browser.get(DraftRoom.page).status == 404)
            #expect(try await browser.post("\(DraftRoom.page)/remove", ["text": "x"]).status == 400)
        }
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301}><b>", "</textarea><script>x</script>"])
    func `shows whatever is typed as text`(evil: String) async throws {
        let room = try DraftRoom()
        let text = try room.text().replacing("Tặng Bằng khen", with: "'\(evil)'").replacing("vi: Tờ trình", with: evil) + "\n\(evil)"
        let process = try room.text(.process, "council-award", from: "2019-02-01")
            .replacing("{ vi: Đã nộp, en: Submitted }", with: "{ vi: '\(evil)', en: '\(evil)' }")
        try await room.office.asked(by: "owner") { browser in
            try await room.begin(browser)
            let seen = try #require(try await browser.get(DraftRoom.page).value(of: "seen"))
            #expect(try await browser.post(DraftRoom.page, ["text": text, "seen": seen, "do": "save"]).status == 303)
            let pages = [
                try await browser.get(DraftRoom.page), try await browser.get("/definitions"),
                try await browser.post("\(DraftRoom.page)/check", ["text": text]),
                try await browser.post("/definitions/process/council-award/draft/2019-02-01/check", ["text": process]),
            ]
            #expect(pages[3].text.contains("<svg"))
            for page in pages {
                #expect(page.status == 200)
                #expect(page.text.firstMatch(of: /<script(?! src="\/assets)|<img|<b>|<\/textarea><script/) == nil)
            }
            #expect(pages[0].typed == text)
        }
    }
}
