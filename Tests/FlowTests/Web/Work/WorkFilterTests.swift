import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The filter of a list` {
    @Test(arguments: [
        "state=xx", "unit=zz", "sent-by=zz", "procedure=zz", "assignee=zz", "desk=zz", "award=zz", "q=zz", "q=%22*%5E%00", "q=%00",
    ])
    func `narrows to nothing by what nobody knows`(query: String) async throws {
        let office = try WebOffice()
        try office.submit()
        try await office.asked(by: "clerk") { browser async throws in
            for path in ["/", "/dossiers", "/dossiers.csv"] {
                let page = try await browser.get("\(path)?\(query)")
                #expect(page.status == 200 && page.numbers.isEmpty, "\(page.words)")
                if path == "/dossiers.csv" { #expect(page.csv.count == 1) }
            }
        }
    }

    @Test(arguments: [
        "level=mars", "basis=x", "clock=x", "result=x", "resolved-from=abc", "resolved-to=31/02/2018", "received-from=2018-02-31",
        "late-since=x", "paused-over=-1", "paused-over=abc", "paused-over=99999999999999999999", "band=x", "after=garbage", "x=y", "state=",
    ])
    func `is as if it were not there where it is no day, no number and no known word`(query: String) async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "clerk") { browser async throws in
            for path in ["/", "/dossiers"] {
                let page = try await browser.get("\(path)?\(query)")
                #expect(page.status == 200 && page.numbers == [number.text] && page.narrowings.isEmpty, "\(page.words)")
            }
        }
    }

    @Test func `of all kinds of garbage at once, and at the ends of time, is answered`() async throws {
        let office = try WebOffice()
        try office.submit()
        try await office.asked(by: "clerk") { browser async throws in
            for query in [
                "state=xx&unit=zz&after=garbage&resolved-from=abc&level=mars&paused-over=-1",
                "resolved-from=0001-01-01&resolved-to=9999-12-31&received-from=0001-01-01&received-to=9999-12-31&band=all",
                "late-since=0001-01-01&paused-over=9000000000000000000", "paused-over=0&band=paused", "%FF=%FF&q=%FF", "after=%00%01",
            ] {
                for path in ["/", "/dossiers", "/today.csv", "/dossiers.csv"] {
                    #expect(try await browser.get("\(path)?\(query)").status == 200, "\(path)?\(query)")
                }
            }
        }
    }

    @Test func `stands in the address, and each part of it can be taken away alone`() async throws {
        let office = try WebOffice()
        let number = try office.submit("commune-commendation", from: "c1", nominees: ["Lê Thị Đào"])
        try office.submit()
        try await office.asked(by: "clerk") { browser async throws in
            let query =
                "q=le&procedure=commune-commendation&state=submitted&unit=d1&sent-by=c1&assignee=-&desk=one-door&level=commune&progress=1"
                + "&received-from=2018-10-01&received-to=2018-10-01"
            let page = try await browser.get("/dossiers?\(query)")
            #expect(page.numbers == [number.text])
            #expect(page.narrowings.count == 11)
            #expect(page.narrowings.map(\.label).contains("do Xã mẫu gửi") && page.narrowings.map(\.label).contains("Huyện mẫu"))
            #expect(page.narrowings.map(\.label).contains("nhận từ 01/10/2018"))
            let names = query.split(separator: "&").map { $0.split(separator: "=")[0] }
            for narrowing in page.narrowings {
                let left = narrowing.url.split(separator: "?")[1].split(separator: "&").map { $0.split(separator: "=")[0] }
                #expect(left.count == 10 && Set(left).isSubset(of: names), "\(narrowing)")
                #expect(try await browser.get(narrowing.url).numbers.contains(number.text))
            }
            #expect(page.text.contains("<a href=\"/dossiers\">Bỏ hết</a>"))
            // What stands in no field of the form is kept when the form is sent.
            for name in ["q", "sent-by", "desk", "progress", "received-from"] {
                #expect(page.text.contains("<input type=\"hidden\" name=\"\(name)\""), "\(name) is lost")
            }
            #expect(!page.text.contains("<input type=\"hidden\" name=\"state\""))
        }
    }

    @Test func `tells steps of two processes apart that have one key`() async throws {
        let office = try WebOffice()
        let council = try office.submit(ProcedureKey(Sent.merit.rawValue))
        let direct = try office.submit(ProcedureKey(ChangedLaw.procedure))
        let process = try office.standing(of: council).rules.process
        #expect(try office.standing(of: direct).state == office.standing(of: council).state)
        try await office.asked(by: "supervisor") { browser in
            let state = process.initial.text
            let page = try await browser.get("/dossiers?process=\(process.key)&state=\(state)")
            #expect(page.text.contains(Links.dossier(council)) && !page.text.contains(Links.dossier(direct)))
            #expect(page.words.contains(process.title[.vi]), "and the page says so")
            let none = try await browser.get("/dossiers?process=nowhere&state=\(state)")
            #expect(none.status == 200 && !none.text.contains(Links.dossier(council)))
        }
    }

    @Test func `of what was decided too late is not called overdue`() {
        let late = ToneView(.late, in: .vi)
        #expect(late.words == "giải quyết quá hạn" && late.tone != ToneView(.overdue, in: .vi).tone)
        #expect(ToneView(.overdue, in: .vi).words == "quá hạn")
    }

    @Test func `finds without diacritics, by name, unit and number`() async throws {
        let office = try WebOffice()
        let number = try office.submit(nominees: ["Nguyễn Đình Chiểu"])
        try office.submit(from: "d1", nominees: ["Trần Bình"])
        try await office.asked(by: "clerk") { browser async throws in
            for text in ["nguyen dinh chieu", "NGUYỄN ĐÌNH", "chieu", "so mau", number.text] {
                let page = try await browser.get("/dossiers?q=\(Links.segment(text))")
                #expect(page.numbers == [number.text], "\(text)")
                let offered = try await browser.get("/suggest?q=\(Links.segment(text))")
                #expect(offered.status == 200 && offered.words.contains(number.text), "\(text)")
            }
        }
    }

    @Test func `tells a unit with those below it from the unit itself`() async throws {
        let office = try WebOffice()
        let (district, commune) = (try office.submit(from: "d1").text, try office.submit("commune-commendation", from: "c1").text)
        try office.submit(from: "p1")
        try await office.asked(by: "clerk") { browser async throws in
            #expect(try await browser.get("/dossiers?unit=d1").numbers.sorted() == [commune, district].sorted())
            #expect(try await browser.get("/dossiers?sent-by=d1").numbers == [district])
        }
    }

    @Test func `and what is offered while typing keep to the unit of whoever asks`() async throws {
        let office = try WebOffice()
        let foreign = try office.submit(nominees: ["Nguyễn Văn An"])
        let own = try office.submit(from: "d1", nominees: ["Nguyễn Văn Bình"])
        try await office.asked(by: "d1-clerk") { browser async throws in
            for uri in ["/dossiers?unit=p1", "/dossiers?sent-by=p1&band=all", "/dossiers?q=\(foreign.text)"] {
                #expect(try await browser.get(uri).numbers.isEmpty)
            }
            for uri in ["/dossiers?q=nguyen", "/suggest?q=nguyen", "/dossiers.csv?band=all"] {
                let page = try await browser.get(uri)
                #expect(page.text.contains(own.text) && !page.text.contains(foreign.text), "\(uri)")
            }
            #expect(try await !browser.get("/dossiers").text.contains("Sở mẫu"))
            let nothing = try await browser.get("/suggest?q=\(foreign.text)")
            #expect(nothing.status == 200 && nothing.words.contains("Không thấy hồ sơ nào"))
        }
    }

    @Test func `and everything that was typed do nothing on the pages`() async throws {
        let office = try WebOffice()
        for hostile in hostileTexts {
            try office.submit(nominees: ["An \(hostile)"])
            try await office.asked(by: "clerk") { browser async throws in
                let typed = Links.segment(hostile)
                for uri in [
                    "/", "/dossiers", "/dossiers?q=\(typed)&state=\(typed)&sent-by=\(typed)", "/suggest?q=an", "/suggest?q=\(typed)",
                    "/move?action=\(typed)&number=\(typed)", "/supervision?by=\(typed)",
                ] {
                    let page = try await browser.get(uri)
                    for sign in ["<script>alert", "<img src=x", "\"\u{301} onfocus"] {
                        #expect(!page.text.unicodeScalars.contains(Array(sign.unicodeScalars)), "\(uri): \(sign)")
                    }
                }
            }
        }
    }
}
