import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Choosing the procedure` {
    @Test func `every procedure in force stands under its level, with award, limit, papers and council`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.get("/receive")
            #expect(page.status == 200 && page.text.utf8.count < 100_000)
            #expect(page.words.contains("22 thủ tục"))
            #expect(page.words.contains("Cấp tỉnh") && page.words.contains("Cấp huyện") && page.words.contains("Cấp xã"))
            #expect(
                page.words.contains(
                    "Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh Chiến sĩ thi đua cấp tỉnh 25 ngày làm việc (nơi khác công bố) 4 có"))
            #expect(page.text.contains("href=\"/receive/province-emulation-fighter\""))
        }
    }

    @Test(arguments: [
        ("?level=commune", 5), ("?award=emulation-flag", 2), ("?words=CHIEN+si+thi+dua", 2), ("?words=ho+gia+dinh&level=district", 1),
        ("?words=dot+xuat", 3), ("?words=khong+co+dau", 0), ("?level=&award=&words=", 22),
    ])
    func `narrows by level, award and words without diacritics`(query: String, count: Int) async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.get("/receive\(query)")
            #expect(page.words.contains("\(count) thủ tục"))
            #expect(page.text.matches(of: /data-words="/).count == count)
            #expect(page.text.contains(/data-none hidden/) == (count > 0))
        }
    }

    @Test func `what was typed stays in its field, whatever it is`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            for typed in Receiving.hostile {
                let page = try await browser.get("/receive?words=\(Links.segment(typed))")
                #expect(page.status == 200)
                Receiving.expectHarmless(page)
            }
        }
    }

    @Test func `nothing is in force before its day`() async throws {
        let office = try WebOffice(at: "2018-08-26T08:00")
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.get("/receive")
            #expect(page.words.contains("0 thủ tục"))
            #expect(try await browser.get("/receive/province-merit-certificate").status == 404)
        }
    }

    @Test func `is for those who may take dossiers in`() async throws {
        let office = try WebOffice()
        for (name, status) in [("clerk", 200), ("d1-clerk", 200), ("appraiser", 403), ("auditor", 403), ("admin", 403)] {
            try await office.asked(by: UserName(name)) { browser in
                for uri in ["/receive", "/receive/commune-commendation", "/receive/commune-commendation/promise"] {
                    let page = try await browser.get(uri)
                    #expect(page.status == status, "\(name) at \(uri)")
                }
                if status == 403 { #expect(try await browser.post("/receive/commune-commendation").status == 403) }
            }
        }
        try await office.asked(by: nil) { browser in
            let page = try await browser.get("/receive")
            #expect(page.status == 303 && page.headers[.location]?.hasPrefix("/login") == true)
            #expect(try await browser.post("/receive/commune-commendation").status == 401)
        }
    }

    @Test func `speaks English to whoever asked for it`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            browser.setCookie("tdkt_lang", "en")
            let page = try await browser.get("/receive")
            #expect(page.words.contains("22 procedures") && page.words.contains("25 working days (published elsewhere)"))
        }
    }
}

/// Texts that would do harm where they are not escaped.
enum Receiving {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onfocus=alert(1) x=\"", "'&lt;{{title}}",
    ]

    /// Nothing that was typed has become a part of the page.
    static func expectHarmless(_ page: Browser.Page, sourceLocation: SourceLocation = #_sourceLocation) {
        let outside = page.text.replacing(/<script src="[^"]*" defer><\/script>/, with: "")
        #expect(!outside.contains("<script"), sourceLocation: sourceLocation)
        #expect(!outside.contains("<img"), sourceLocation: sourceLocation)
        // A quotation mark with an accent behind it, written out, would end the attribute it stands in.
        #expect(outside.range(of: "\"\u{301}", options: .literal) == nil, sourceLocation: sourceLocation)
    }
}
