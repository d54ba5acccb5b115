import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Bringing days into the calendar` {
    /// Wednesday 31 October 2018 is swapped for Saturday 10 November.
    private static let swap: [(String, String)] = [
        ("way", "swap"), ("off", "2018-10-31"), ("makeup", "2018-11-10"), ("name", ""), ("source", "TB 12/TB-VPCP"),
    ]

    private func office() throws -> (office: WebOffice, accepted: DossierNumber) {
        let office = try WebOffice()
        let number = try office.submit()
        try office.act("accept", on: number, by: "clerk")
        return (office, number)
    }

    @Test func `a preview changes nothing, and applying does just that`() async throws {
        let (office, number) = try office()
        try office.submit("district-commendation", from: "d1")
        let before = try #require(try office.standing(of: number).dueAt)
        try await office.asked(by: "owner") { browser in
            let preview = try await browser.post("/calendar/change", pairs: Self.swap)
            #expect(preview.status == 200)
            #expect(try office.standing(of: number).dueAt == before)
            #expect(try office.store.read { try $0.calendar().version } == 1)
            #expect(preview.words.contains("1 hồ sơ đổi hạn: 0 thành quá hạn, 0 không còn quá hạn"))
            #expect(preview.words.contains("Trước: ngày làm việc → sau: nghỉ bù, hoán đổi: Nghỉ hoán đổi"))
            #expect(preview.words.contains("Trước: nghỉ cuối tuần → sau: làm bù: Làm bù (hoán đổi ngày 31/10/2018)"))
            let seen = try #require(preview.value(of: "seen"))
            let applied = try await browser.post("/calendar/change/apply", pairs: Self.swap + [("seen", seen)])
            #expect(applied.status == 303 && applied.headers[.location] == "/calendar/2018")
            let after = try #require(try office.standing(of: number).dueAt)
            #expect(before < after)
            #expect(preview.words.contains("\(number) \(before.display) \(after.display)"))
            #expect(try await browser.get("/calendar/2018").words.contains("1 hồ sơ đổi hạn"))
            let rows = try office.store.read { try $0.calendar().rows.filter { $0.source == "TB 12/TB-VPCP" } }
            #expect(rows.map(\.kind) == [.compensatoryOff, .makeupWorkday])
            let problems = try office.store.read { try $0.audit().problems }
            #expect(problems == [])
        }
    }

    @Test func `only what was looked at is applied`() async throws {
        let (office, number) = try office()
        try await office.asked(by: "owner") { browser in
            let unseen = try await browser.post("/calendar/change/apply", pairs: Self.swap)
            #expect(unseen.status == 409 && unseen.words.contains("không còn như lúc xem trước"))
            let seen = try #require(try await browser.post("/calendar/change", pairs: Self.swap).value(of: "seen"))
            let edited = try await browser.post(
                "/calendar/change/apply", pairs: Self.swap.map { $0.0 == "off" ? ("off", "2018-10-30") : $0 } + [("seen", seen)])
            #expect(edited.status == 409 && edited.value(of: "off") == "2018-10-30")
            let other = try office.submit()
            try office.act("accept", on: other, by: "clerk")
            let stale = try await browser.post("/calendar/change/apply", pairs: Self.swap + [("seen", seen)])
            #expect(stale.status == 409 && stale.words.contains("\(other)") && stale.words.contains("2 hồ sơ đổi hạn"))
            #expect(try office.store.read { try $0.calendar().version } == 1, "nothing came in")
            let again = try #require(stale.value(of: "seen"))
            #expect(try await browser.post("/calendar/change/apply", pairs: Self.swap + [("seen", again)]).status == 303)
            #expect(try office.standing(of: number).dueAt == office.standing(of: other).dueAt)
        }
    }

    @Test func `tells who becomes overdue and who no longer is`() async throws {
        let (office, number) = try office()
        let due = try #require(try office.standing(of: number).dueAt)
        office.clock.set("\(due.day.iso)T18:00")
        try await office.asked(by: "owner") { browser in
            let off = [("way", "row"), ("day", "2018-10-31"), ("kind", "compensatory-off"), ("name", "Nghỉ"), ("source", "TB 1")]
            let preview = try await browser.post("/calendar/change", pairs: off)
            #expect(preview.words.contains("0 thành quá hạn, 1 không còn quá hạn") && preview.words.contains("● không còn quá hạn"))
            let seen = try #require(preview.value(of: "seen"))
            let list = try await browser.post("/calendar/change/moved.csv", pairs: off)
            #expect(
                list.text.contains("number,from,to,state\r\n\(number),\(due.iso),")
                    || list.text.contains("number,from,to,state\n\(number),\(due.iso),"))
            #expect(list.text.contains("no-longer-overdue"))
            #expect(try await browser.post("/calendar/change/apply", pairs: off + [("seen", seen)]).status == 303)
            office.clock.set("\(due.day.advanced(by: 1).iso)T08:00")
            try office.enter(browser, as: "owner")
            let back = [("way", "row"), ("day", "2018-10-31"), ("kind", "ordinary"), ("name", "Bãi bỏ"), ("source", "TB 2")]
            let other = try await browser.post("/calendar/change", pairs: back)
            #expect(other.words.contains("1 thành quá hạn, 0 không còn") && other.words.contains("▲ thành quá hạn"))
            #expect(other.words.contains("Thay dòng đang có: Nghỉ (TB 1)"))
        }
    }

    @Test func `a row that changes nothing says so`() async throws {
        try await WebOffice().asked(by: "owner") { browser in
            let page = try await browser.post(
                "/calendar/change",
                ["way": "row", "day": "2018-11-11", "kind": "holiday", "name": "Nghỉ", "source": "TB 1"])
            #expect(page.words.contains("vốn đã nghỉ") && page.words.contains("Không hồ sơ nào đổi hạn"))
        }
    }

    @Test func `every fault stands beside its field, and what was typed stays`() async throws {
        try await WebOffice().asked(by: "owner") { browser in
            for uri in ["/calendar/change", "/calendar/change/apply", "/calendar/change/moved.csv"] {
                let swap = try await browser.post(
                    uri, ["way": "swap", "off": "2018-10-31", "makeup": "2018-10-31", "name": "Tên gọi", "source": " "])
                #expect(swap.status == 422)
                #expect(swap.words.contains("ghi số thông báo") && swap.words.contains("Ngày làm bù trùng ngày nghỉ"))
                #expect(swap.text.contains("href=\"#f-source\"") && swap.text.contains("href=\"#f-makeup\""))
                #expect(swap.value(of: "off") == "2018-10-31" && swap.value(of: "name") == "Tên gọi")
                let row = try await browser.post(uri, ["way": "row", "day": "", "kind": "", "name": "Tên", "source": "TB\n1"])
                #expect(row.status == 422 && row.value(of: "name") == "Tên")
                for words in ["Chọn ngày.", "Chọn loại ngày.", "trên một dòng"] { #expect(row.words.contains(words), "\(words)") }
                let paste = try await browser.post(
                    uri, ["way": "paste", "rows": "date,kind,name,source\r\n2018-10-31,holidey,a,b\r\n2018-02-30,holiday,a,\r\n"])
                #expect(paste.status == 422 && paste.text.contains("2018-10-31,holidey,a,b"))
                for words in ["Dòng 2: ", "“holidey”", "“holiday”", "Dòng 3: ", "“2018-02-30”", "“source” còn trống"] {
                    #expect(paste.words.contains(words), "\(words)")
                }
                #expect(try await browser.post(uri, ["way": "paste", "rows": ""]).words.contains("trống"))
            }
        }
    }

    @Test func `a pasted table is read as the command line reads its file`() async throws {
        let (office, number) = try office()
        let text =
            "date,kind,name,source\n2018-10-31,compensatory-off,Nghỉ hoán đổi,TB 12\n2018-11-10,makeup-workday,\"Bù, thứ Bảy\",TB 12\n"
        let pairs = [("way", "paste"), ("rows", text.replacing("\n", with: "\r\n"))]
        try await office.asked(by: "owner") { browser in
            let preview = try await browser.post("/calendar/change", pairs: pairs)
            #expect(preview.words.contains("\(number)") && preview.words.contains("Bù, thứ Bảy (TB 12)"))
            let seen = try #require(preview.value(of: "seen"))
            #expect(try await browser.post("/calendar/change/apply", pairs: pairs + [("seen", seen)]).status == 303)
        }
    }

    @Test func `is the owner's alone, and an owner of a unit sees that unit's dossiers only`() async throws {
        let (office, number) = try office()
        let district = try office.submit("district-commendation", from: "d1")
        try office.act("accept", on: district, by: "clerk")
        try office.store.write(at: office.clock.now) { try $0.addUser("d1-owner", roles: ["owner"], unit: "d1") }
        for name in ["clerk", "supervisor", "auditor", "admin"] {
            try await office.asked(by: UserName(name)) { browser in
                let form = try await browser.get("/calendar/change")
                #expect(form.status == 403)
                for uri in ["/calendar/change", "/calendar/change/apply", "/calendar/change/moved.csv"] {
                    let sent = try await browser.post(uri, pairs: Self.swap)
                    #expect(sent.status == 403)
                }
            }
        }
        try await office.asked(by: "d1-owner") { browser in
            let off = [("way", "row"), ("day", "2018-10-10"), ("kind", "holiday"), ("name", ""), ("source", "TB 1")]
            let page = try await browser.post("/calendar/change", pairs: off)
            #expect(page.words.contains("2 hồ sơ đổi hạn") && page.words.contains("1 hồ sơ thuộc đơn vị khác"))
            #expect(page.text.contains("\(district)") && !page.text.contains("\(number)"))
            let list = try await browser.post("/calendar/change/moved.csv", pairs: off)
            #expect(list.text.contains("\(district)") && !list.text.contains("\(number)"))
        }
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onfocus=alert(1) x=\""])
    func `a name and a source are shown as text`(evil: String) async throws {
        let (office, _) = try office()
        let off = [("way", "row"), ("day", "2018-10-31"), ("kind", "holiday"), ("name", evil), ("source", evil)]
        try await office.asked(by: "owner") { browser in
            let preview = try await browser.post("/calendar/change", pairs: off)
            let seen = try #require(preview.value(of: "seen"))
            #expect(try await browser.post("/calendar/change/apply", pairs: off + [("seen", seen)]).status == 303)
            for page in [preview, try await browser.get("/calendar/2018")] {
                #expect(page.status == 200 && page.words.contains("alert(1)"))
                #expect(page.text.firstMatch(of: /<script(?! src="\/assets)|<img/) == nil)
                // Every quotation mark of the text is escaped, whatever stands behind it.
                #expect(!page.text.unicodeScalars.elementsEqual([]) && page.text.firstMatch(of: /"\u{301}/) == nil)
            }
        }
    }
}
