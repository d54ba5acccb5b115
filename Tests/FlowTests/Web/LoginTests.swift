import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Logging in` {
    @Test func `takes the right password only, and says neither which half was wrong`() async throws {
        let office = try WebOffice(hasPasswords: true)
        try await office.asked(by: nil) { browser in
            for (name, password) in [("clerk", "wrong wrong wrong"), ("nobody", WebOffice.password), ("", "")] {
                let page = try await browser.post("/login", ["name": name, "password": password])
                #expect(page.status == 422)
                #expect(page.words.contains("Tên đăng nhập hoặc mật khẩu không đúng"))
                #expect(!page.text.contains(password) || password.isEmpty)
            }
            let page = try await browser.post("/login", ["name": "clerk", "password": WebOffice.password, "back": "//evil.example"])
            #expect(page.status == 303 && page.headers[.location] == "/")
        }
    }

    @Test func `gives a new token, kept from scripts and from other sites`() async throws {
        let office = try WebOffice(hasPasswords: true)
        try await office.asked(by: nil) { browser in
            _ = try await browser.get("/login")
            let planted = try #require(browser.cookie("tdkt_session"))
            let page = try await browser.post("/login", ["name": "clerk", "password": WebOffice.password])
            let cookie = try #require(page.headers[values: .setCookie].first { $0.hasPrefix("tdkt_session=") })
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
            #expect(browser.cookie("tdkt_session") != planted)
        }
    }

    @Test func `after five wrong passwords the name waits, and then is let in again`() async throws {
        let office = try WebOffice(hasPasswords: true)
        try await office.asked(by: nil) { browser in
            for _ in 0..<LoginThrottle.mostPerName {
                #expect(try await browser.post("/login", ["name": "clerk", "password": "wrong wrong wrong"]).status == 422)
            }
            let waiting = try await browser.post("/login", ["name": "clerk", "password": WebOffice.password])
            #expect(waiting.status == 429 && waiting.words.contains("Chờ \(LoginThrottle.window) phút"))
            try await browser.logIn("appraiser")
            office.clock.pass(minutes: LoginThrottle.window)
            _ = try await browser.post("/logout")
            try await browser.logIn("clerk")
        }
    }

    @Test func `ends after the idle time, and when the person is shut out`() async throws {
        let office = try WebOffice(hasPasswords: true)
        try await office.asked(by: "clerk") { browser in
            #expect(try await browser.get("/login").status == 303)
            office.clock.pass(minutes: SessionRule.idle - 1)
            #expect(try await browser.get("/login").status == 303)
            office.clock.pass(minutes: SessionRule.idle)
            #expect(try await browser.get("/login").status == 200)
            try await browser.logIn("clerk")
            try office.store.write(at: office.clock.now) { try $0.setDisabled(true, "clerk") }
            #expect(try await browser.get("/login").status == 200)
        }
    }
}
