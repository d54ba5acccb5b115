import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A table of the supervisor as a file` {
    private static func decimal(_ text: String) -> String {
        text.replacing(",", with: ".").replacing(" %", with: "").replacing("–", with: "")
    }

    @Test(arguments: ["supervisor", "d1-supervisor"] as [UserName]) func `has the rows of the page`(who: UserName) async throws {
        let office = try WebOffice.supervised()
        try await office.asked(by: who) { browser async throws in
            let page = try await browser.get("/supervision")
            func rows(_ table: SupervisionTables.Name) async throws -> [[String]] {
                Array(try await browser.get(Links.supervisionTable(table)).csv.dropFirst())
            }
            for grouping in OverdueGrouping.allCases {
                let shown = try await browser.get("/supervision?by=\(grouping.rawValue)").table("id=\"overdue-title\"")
                let file = try await browser.get(Links.supervisionTable(.overdue, by: grouping)).csv.dropFirst()
                // Closures are bound before they are compared: inside an expectation one stands in for another.
                let kept = file.map { Array($0[1...3]) + ["\($0[4]) ngày", $0[5]] }
                #expect(kept == shown && !shown.isEmpty)
            }
            let months = try await rows(.months)
            let shown = page.table("Theo tháng").map { ["20\($0[0].suffix(2))-\($0[0].prefix(2))"] + $0[1...4] + [Self.decimal($0[5])] }
            #expect(months == shown && months.count == 12)
            let steps = try await rows(.steps)
            let told = page.table("Theo bước").map { Array($0[0...2]) + $0[3...4].map(Self.decimal) + [$0[5]] }
            let kept = steps.map { [$0[1]] + $0[3...7] }
            #expect(kept == told && !kept.isEmpty, "\(kept) \(told)")
            let paused = try await rows(.paused)
            let waiting = page.table("id=\"waiting\"")
            let stopped = try paused.map { row in
                let since = try #require(Moment(row[5])).display
                return [row[0], "\(row[2]) | \(row[3])\(row[4].isEmpty ? "" : " · \(row[4])")", since, row[6]]
            }
            #expect(stopped == waiting && !waiting.isEmpty)
            let people = try await rows(.people)
            let loads = people.map { Array($0.dropFirst()) }
            #expect(loads == page.table("aria-labelledby=\"loads\"><div class=\"head\">") && !people.isEmpty)
            let late = try await rows(.late)
            let entries = try late.map { row in
                Array(row[0...2]) + [try #require(Moment(row[3])).display, try #require(Moment(row[4])).display, row[5]]
            }
            #expect(try await browser.get("/supervision/late").table("Nhập muộn") == entries && !entries.isEmpty)
        }
    }

    @Test func `of a district tells nothing of the others`() async throws {
        let office = try WebOffice.supervised()
        try await office.browsers(["supervisor", "d1-supervisor"]) { browsers async throws in
            let (all, district) = (try #require(browsers["supervisor"]), try #require(browsers["d1-supervisor"]))
            let own = Set(try await district.allNumbers("/dossiers?band=all"))
            let everything = Set(try await all.allNumbers("/dossiers?band=all"))
            let foreign = everything.subtracting(own)
            #expect(!own.isEmpty && !foreign.isEmpty)
            let province = try await all.get("/supervision").text
            #expect(foreign.contains { province.contains($0) })
            let files = SupervisionTables.Name.allCases.map { Links.supervisionTable($0) }
            for uri in files + ["/supervision", "/supervision/late", Links.supervisionTable(.overdue, by: .unit)] {
                let text = try await district.get(uri).text
                #expect(!foreign.contains { text.contains($0) } && !text.contains("Sở mẫu") && !text.contains("p1,"), "\(uri)")
            }
        }
    }

    @Test(arguments: Language.allCases) func `is headed in the reader's language and marked for Excel`(language: Language) async throws {
        let office = try WebOffice.supervised()
        try await office.asked(by: "supervisor") { browser async throws in
            browser.speak(language)
            let expected: [SupervisionTables.Name: (String, String)] = [
                .overdue: ("Quá hạn", "Overdue"), .months: ("Trước hạn", "Early"), .steps: ("Trung vị", "Median"),
                .paused: ("Số hồ sơ", "Number"), .people: ("Người giữ", "Person"), .late: ("Xảy ra", "Happened"),
            ]
            for (table, words) in expected {
                let file = try await browser.get(Links.supervisionTable(table))
                #expect(file.text.unicodeScalars.first == "\u{FEFF}" && file.headers[.contentType] == "text/csv; charset=utf-8")
                #expect(file.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"\(table.rawValue).csv\"") == true)
                let isInWords = file.csv[0].allSatisfy { $0.first?.isLowercase == false && !$0.contains("_") }
                #expect(isInWords, "\(file.csv[0])")
                #expect(file.csv[0].contains(language.say(vi: words.0, en: words.1)), "\(file.csv[0])")
                #expect(Set(file.csv.map(\.count)).count == 1)
            }
            for name in ["nothing.csv", "overdue", "overdue.csv.csv", ".csv"] {
                #expect(try await browser.get("/supervision/\(name)").status == 404, "\(name)")
            }
        }
    }

    @Test func `carries nothing out that somebody typed as a name`() async throws {
        let office = try WebOffice.supervised()
        office.clock.set("2018-09-03T08:00")
        try office.store.write(at: office.clock.now) {
            try $0.addUnit(SendingUnit(code: UnitCode("evil"), name: "=HYPERLINK(\"http://x\")", level: .province))
        }
        let number = try office.submit(from: "evil")
        try office.act("accept", on: number, by: "clerk")
        office.clock.set("2018-12-03T10:00")
        try await office.asked(by: "supervisor") { browser async throws in
            let rows = try await browser.get(Links.supervisionTable(.overdue, by: .unit)).csv
            #expect(rows.contains { $0[0] == "evil" && $0[1] == "'=HYPERLINK(http://x)" }, "\(rows)")
            let page = try await browser.get("/supervision?by=unit").text
            #expect(page.contains("=HYPERLINK(&quot;http://x&quot;)"))
        }
    }
}
