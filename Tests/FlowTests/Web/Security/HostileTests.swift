import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Whoever means ill` {
    @Test(arguments: [
        "//e.example", "/\\e.example", "//\u{FE0F}e.example", "/\u{301}/e.example", "/\\\u{FE0F}e.example", "javascript:alert(1)",
        "https://e.example", "/\r\nSet-Cookie: a=b", "/\t/e.example", "e.example", "", " /", "/trang\u{2028}",
    ])
    func `is never sent to another site by our redirect`(back: String) async throws {
        #expect(Links.local(back) == Links.home)
        let office = try WebOffice()
        try await office.asked(by: nil) { browser async throws in
            let page = try await browser.post("/language", ["lang": "en", "back": back])
            #expect(page.status == 303 && page.headers[.location] == "/")
        }
    }

    @Test func `goes back to pages of ours`() {
        for back in ["/", "/dossiers?q=ly%20thi&band=overdue", "/dossiers/12%2F2017#nominees"] { #expect(Links.local(back) == back) }
    }

    @Test func `guesses no more passwords by sending many at once`() {
        let throttle = LoginThrottle()
        let now = Moment(minutes: 0)
        let waits = (0..<20).map { _ in throttle.attempt(name: "clerk", address: "10.0.0.1", at: now) }
        #expect(waits.count { $0 == 0 } == LoginThrottle.mostPerName)
        #expect(throttle.attempt(name: "CLERK", address: "10.0.0.2", at: now) == LoginThrottle.window)
        #expect(throttle.attempt(name: "lan", address: "10.0.0.2", at: now) == 0)
    }

    @Test func `is told apart from those whose passwords were right`() {
        let throttle = LoginThrottle()
        let now = Moment(minutes: 0)
        for place in 0..<100 {
            #expect(throttle.attempt(name: "person \(place)", address: "10.0.0.1", at: now) == 0)
            throttle.forget(name: "person \(place)", address: "10.0.0.1", at: now)
        }
    }

    @Test func `sends little before logging in`() async throws {
        let office = try WebOffice()
        let long = String(repeating: "x", count: OfficeServer.mostUnknown)
        try await office.asked(by: nil) { browser async throws in
            let page = try await browser.post("/login", ["name": "clerk", "password": long])
            #expect(page.status == 413 && page.words.contains("64 KB") && !page.text.contains("xxxx"))
        }
    }

    @Test func `makes no page long by a long question`() async throws {
        let office = try WebOffice()
        try office.submit()
        try await office.asked(by: "supervisor") { browser async throws in
            let page = try await browser.get("/dossiers?q=" + String(repeating: "nguyen", count: 8000))
            #expect(page.status == 200 && page.text.utf8.count < 100_000, "\(page.text.utf8.count)")
        }
    }

    @Test func `ends no cell of a table with an accent behind a quotation mark`() {
        let line = CSVLine.text(["a\"\u{301},=1", "b"])
        #expect(Array(line.unicodeScalars) == Array("\"a\"\"\u{301},=1\",b\n".unicodeScalars))
    }
}
