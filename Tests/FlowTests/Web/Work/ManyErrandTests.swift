import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Many dossiers at once` {
    /// The fields that a form of these dossiers carries: each number with the revision that was looked at.
    private static func fields(_ page: Browser.Page) -> [(String, String)] {
        page.text.matches(of: /<input type="hidden" name="(number|seen\.[^"]*)" value="([^"]*)">/).map { (String($0.1), String($0.2)) }
    }

    private static func uri(_ action: String, _ numbers: [DossierNumber]) -> String {
        Links.url("/move", [("action", action)] + numbers.map { ("number", $0.text) })
    }

    @Test func `are told apart before anything is done, and each moves by itself`() async throws {
        let office = try WebOffice()
        let whole = try [office.submit(), office.submit()]
        let lacking = try office.submit(papers: ["proposal"])
        let accepted = try office.submit()
        try office.act("accept", on: accepted, by: "clerk")
        try await office.asked(by: "clerk") { browser async throws in
            let form = try await browser.get(Self.uri("accept", whole + [lacking, accepted, whole[0]]))
            #expect(form.status == 200 && form.words.contains("Tiếp nhận: 4 hồ sơ") && form.words.contains("Không làm được với 2 hồ sơ"))
            #expect(form.numbers == (whole + [lacking, accepted]).map(\.text))
            #expect(try #require(form.row(of: lacking)).contains("Còn thiếu giấy tờ"))
            #expect(try #require(form.row(of: accepted)).contains("Đang thẩm định"))
            #expect(Self.fields(form).filter { $0.0 == "number" }.map(\.1) == whole.map(\.text))

            // One that cannot be done is sent along all the same.
            let sent = Self.fields(form) + [("number", lacking.text), ("seen.\(lacking)", "1"), ("action", "accept"), ("note", "Cùng đợt")]
            let result = try await browser.post("/move", pairs: sent)
            #expect(
                result.status == 200 && result.words.contains("2 hồ sơ xong ; 1 hồ sơ chưa làm") || result.words.contains("2 hồ sơ xong; 1")
            )
            #expect(result.numbers == (whole + [lacking]).map(\.text))
            for number in whole { #expect(try #require(result.row(of: number)).contains("đã chuyển tới bước “Đang thẩm định”")) }
            let refused = try #require(result.row(of: lacking))
            #expect(refused.contains("chưa làm") && refused.contains("Còn thiếu giấy tờ"))
        }
        for number in whole {
            let history = try office.store.read { try $0.history(of: number) }
            #expect(history.entries.last?.note == "Cùng đợt")
        }
        #expect(try office.standing(of: whole[1]).state == "appraising" && office.standing(of: lacking).revision == 1)
    }

    @Test func `of which none could be done keep what was typed and say every reason once`() async throws {
        let office = try WebOffice()
        let numbers = try [office.submit(), office.submit()]
        try await office.asked(by: "clerk") { browser async throws in
            let form = try await browser.get(Self.uri("request-supplement", numbers))
            let page = try await browser.post(
                "/move", pairs: Self.fields(form) + [("action", "request-supplement"), ("field.reason", " "), ("note", "Gửi lại sau")])
            #expect(page.status == 422 && page.text.contains(">Gửi lại sau</textarea>"))
            #expect(page.text.contains("<a href=\"#f-field-reason\">") && page.hasAllAnchors, "\(page.words)")
            #expect(page.text.matches(of: /<a href="#f-field-reason">/).count == 1)
            #expect(Self.fields(page).count == 4 && page.value(of: "action") == "request-supplement")
            let late = try await browser.post("/move", pairs: Self.fields(form) + [("action", "accept"), ("when", "hôm qua")])
            #expect(late.status == 422 && late.words.contains("Không đọc được thời điểm “hôm qua”") && late.text.contains("<details open>"))
        }
        for number in numbers { #expect(try office.standing(of: number).revision == 1) }
    }

    @Test func `of which one was moved meanwhile tell who did it, and do the others`() async throws {
        let office = try WebOffice()
        let numbers = try [office.submit(), office.submit()]
        try await office.asked(by: "clerk") { browser async throws in
            let form = try await browser.get(Self.uri("request-supplement", numbers))
            office.clock.set("2018-10-01T09:15")
            try office.give(numbers[0], to: "clerk")
            let sent = Self.fields(form) + [("action", "request-supplement"), ("field.reason", "Thiếu dấu")]
            let page = try await browser.post("/move", pairs: sent)
            #expect(page.status == 200)
            let row = try #require(page.row(of: numbers[0]))
            #expect(row.contains("chưa làm") && row.contains("supervisor") && row.contains("01/10/2018 09:15"), "\(row)")
            #expect(try #require(page.row(of: numbers[1])).contains("Chờ bổ sung"))

            // Sent a second time nothing more happens, and what was typed is there to be copied.
            let before = try numbers.map(office.standing(of:))
            let again = try await browser.post("/move", pairs: sent)
            #expect(again.status == 422 && again.text.contains("Thiếu dấu") && again.words.contains("clerk"))
            #expect(try numbers.map(office.standing(of:)) == before)
            let last = try await browser.post(
                "/move",
                pairs: [
                    ("number", numbers[1].text), ("seen.\(numbers[1])", "1"), ("action", "request-supplement"), ("field.reason", "Giữ lại"),
                ])
            #expect(last.status == 422 && last.text.contains("Giữ lại") && !last.text.contains("<button class=\"main\">"))
        }
        #expect(try office.standing(of: numbers[0]).state == "submitted")
    }

    @Test func `with a forged number of another unit leave it alone, as if it were not there`() async throws {
        let office = try WebOffice()
        let (foreign, own) = (try office.submit(from: "p1"), try office.submit("commune-commendation", from: "c1"))
        try await office.asked(by: "d1-clerk") { browser async throws in
            let form = try await browser.get(Self.uri("accept", [foreign, own, "H37.12-181001-9999"]))
            #expect(!form.text.contains("Sở mẫu") && Self.fields(form).map(\.1) == [own.text, "1"])
            let rows = try [foreign, "H37.12-181001-9999"].map { number in
                try #require(form.row(of: number)).replacing(Links.segment(number.text), with: "N").replacing(number.text, with: "N")
            }
            #expect(rows[0] == rows[1])
            let pairs = [foreign, own].flatMap { [("number", $0.text), ("seen.\($0)", "1")] } + [("action", "accept")]
            let page = try await browser.post("/move", pairs: pairs)
            #expect(page.status == 200 && page.words.contains("1 hồ sơ xong"))
            #expect(try #require(page.row(of: foreign)).contains("Không có hồ sơ"), "\(page.words)")
            let alone = try await browser.post("/move", pairs: [("number", foreign.text), ("seen.\(foreign)", "1"), ("action", "accept")])
            #expect(alone.status == 422 && alone.words.contains("Không có hồ sơ") && !alone.text.contains("Sở mẫu"))
        }
        #expect(try office.standing(of: foreign).revision == 1 && office.standing(of: own).state == "appraising")
    }

    @Test func `are given and extended together by a supervisor, and not by a clerk`() async throws {
        let office = try WebOffice()
        let numbers = try (0..<3).map { _ in try office.submit() }
        for number in numbers { try office.act("accept", on: number, by: "clerk") }
        try await office.browsers(["supervisor", "clerk"]) { browsers async throws in
            let (supervisor, clerk) = (try #require(browsers["supervisor"]), try #require(browsers["clerk"]))
            let list = try await supervisor.get("/dossiers")
            #expect(list.text.contains("<option value=\"assign\">Giao hồ sơ</option>") && list.text.contains("value=\"extend\""))
            let mine = try await clerk.get("/dossiers")
            #expect(!mine.text.contains("<option value=\"assign\">") && !mine.text.contains("<option value=\"extend\">"))

            let form = try await supervisor.get(Self.uri("assign", numbers))
            #expect(form.words.contains("Giao hồ sơ: 3 hồ sơ") && form.text.contains("<option value=\"appraiser\""))
            let nobody = try await supervisor.post("/move", pairs: Self.fields(form) + [("action", "assign"), ("note", "Đợt 1")])
            #expect(nobody.status == 422 && nobody.text.contains("<a href=\"#f-assignee\">") && nobody.text.contains(">Đợt 1</textarea>"))
            let given = try await supervisor.post(
                "/move", pairs: Self.fields(form) + [("action", "assign"), ("assignee", "appraiser"), ("note", "Đợt 1")])
            #expect(given.status == 200 && given.words.contains("3 hồ sơ xong") && given.words.contains("đã ghi"))

            let extend = try await supervisor.get(Self.uri("extend", numbers))
            let noReason = try await supervisor.post("/move", pairs: Self.fields(extend) + [("action", "extend"), ("day", "03/12/2018")])
            #expect(noReason.status == 422 && noReason.text.contains("<a href=\"#f-reason\">") && noReason.value(of: "day") != nil)
            let extended = try await supervisor.post(
                "/move", pairs: Self.fields(noReason) + [("action", "extend"), ("day", "03/12/2018"), ("reason", "Chờ Sở")])
            #expect(extended.status == 200 && extended.words.contains("3 hồ sơ xong"), "\(extended.words)")

            for action in ["assign", "extend"] {
                let form = try await clerk.get(Self.uri(action, numbers))
                #expect(form.status == 200 && Self.fields(form).isEmpty && !form.text.contains("<button class=\"main\">"))
                let forged = numbers.flatMap { [("number", $0.text), ("seen.\($0)", "4")] }
                let sent = try await clerk.post(
                    "/move", pairs: forged + [("action", action), ("assignee", "clerk"), ("day", "2018-12-10"), ("reason", "x")])
                #expect(sent.status == 422, "\(sent.words)")
            }
        }
        for number in numbers {
            let standing = try office.standing(of: number)
            #expect(standing.assignee == "appraiser" && standing.extensions.map(\.day) == [CivilDay("2018-12-03")])
        }
    }

    @Test func `without a number are none, and without a known action nothing can be done`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "clerk") { browser async throws in
            // The notice is told once, so each is looked at before the next is asked for.
            let asked = try await browser.get("/move?action=accept")
            #expect(asked.status == 303 && asked.headers[.location] == "/")
            #expect(try await browser.get("/").words.contains("Chưa chọn hồ sơ nào"))
            let sent = try await browser.post("/move", ["action": "accept"])
            #expect(sent.status == 303 && sent.headers[.location] == "/")
            #expect(try await browser.get("/").words.contains("Chưa chọn hồ sơ nào"))
            for action in ["nothing", "", "undo", "pause"] {
                let form = try await browser.get(Self.uri(action, [number]))
                #expect(form.status == 200 && form.words.contains("Không có việc ấy: 1 hồ sơ") && form.words.contains("không có việc ấy"))
                let sent = try await browser.post("/move", pairs: [("number", number.text), ("seen.\(number)", "1"), ("action", action)])
                #expect(sent.status == 422 && !sent.text.contains("<button class=\"main\">"))
            }
            browser.speak(.en)
            #expect(try await browser.get(Self.uri("accept", [number])).words.contains("Accept: 1 dossiers"))
        }
        #expect(try office.standing(of: number).revision == 1)
    }

    @Test func `show what was typed, and it does nothing`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "clerk") { browser async throws in
            for hostile in hostileTexts {
                let form = try await browser.get(Self.uri("request-supplement", [number]))
                let page = try await browser.post(
                    "/move", pairs: Self.fields(form) + [("action", "request-supplement"), ("note", hostile), ("when", hostile)])
                #expect(page.status == 422 && page.words.contains("alert(1)"))
                for sign in ["<script>alert", "<img src=x", "\"\u{301} onfocus"] {
                    #expect(!page.text.unicodeScalars.contains(Array(sign.unicodeScalars)), "\(sign)")
                }
            }
        }
    }
}
