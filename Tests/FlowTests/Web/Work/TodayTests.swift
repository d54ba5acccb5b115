import Dossier
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `My work` {
    @Test func `is what I have, and what nobody has at a step of my roles; nothing of anybody else`() async throws {
        let office = try WebOffice()
        let waiting = try office.submit()
        let appraising = try office.submit()
        try office.act("accept", on: appraising, by: "clerk")
        let given = try office.submit()
        try office.act("accept", on: given, by: "clerk")
        try office.give(given, to: "clerk")
        let ofSomebody = try office.submit()
        try office.give(ofSomebody, to: "secretary")
        let ofDistrict = try office.submit("commune-commendation", from: "c1")
        try await office.browsers(["clerk", "appraiser", "secretary", "d1-clerk"]) { browsers async throws in
            func numbers(_ name: UserName) async throws -> Set<String> { try await Set(#require(browsers[name]).get("/").numbers) }
            #expect(try await numbers("clerk") == [waiting.text, given.text, ofDistrict.text])
            #expect(try await numbers("appraiser") == [appraising.text])
            #expect(try await numbers("secretary") == [ofSomebody.text])
            #expect(try await numbers("d1-clerk") == [ofDistrict.text])
            #expect(try await #require(browsers["d1-clerk"]).get("/dossiers").numbers == [ofDistrict.text])
        }
    }

    @Test func `ends with the dossier, also when it is still in my name`() async throws {
        let office = try WebOffice()
        let (ended, open) = (try office.submit(), try office.submit())
        try office.toEnd(ended, decision: "1/QĐ")
        try office.store.write(at: office.clock.now) { transaction in
            _ = try? transaction.carryOut(  // an ended dossier may be refused to be given: then it is in nobody's name anyway
                .assign("clerk"), on: ended, by: transaction.snapshot.actor("supervisor"), at: office.clock.now)
        }
        try await office.asked(by: "clerk") { browser async throws in
            let page = try await browser.get("/")
            #expect(page.numbers == [open.text] && page.total == "1")
        }
    }

    @Test func `begins with what is due first on either clock, and shows both in words`() async throws {
        let office = try WebOffice(at: "2018-09-03T08:00")
        var numbers: [DossierNumber] = []
        // The longer procedure has the earlier step, and the later one of it is the last.
        let procedures: [ProcedureKey] = [
            "province-merit-certificate", "province-merit-certificate-unplanned", "province-merit-certificate",
        ]
        for (procedure, day) in zip(procedures, ["2018-09-12", "2018-09-05", "2018-09-04"]) {
            office.clock.set("\(day)T09:00")
            let number = try office.submit(procedure)
            try office.act("accept", on: number, by: "clerk")
            numbers.append(number)
        }
        office.clock.set("2018-09-18T10:00")
        let standings = try numbers.map(office.standing(of:))
        let firstDue = standings.sorted { min($0.dueAt!, $0.stepDueAt!) < min($1.dueAt!, $1.stepDueAt!) }.map(\.number.text)
        #expect(firstDue != numbers.map(\.text))
        try await office.asked(by: "appraiser") { browser async throws in
            let page = try await browser.get("/")
            #expect(page.numbers == firstDue)
            for standing in standings {
                let row = try #require(page.row(of: standing.number))
                // The day stands beside the distance, on both clocks.
                for due in [standing.dueAt, standing.stepDueAt] { #expect(row.contains(try #require(due).display)) }
                #expect(row.matches(of: /(còn|quá) [^<]+<\/span>/).count == 2, "\(row)")
            }
            #expect(page.words.contains("quá") && page.words.contains("còn"))
        }
    }

    @Test func `has tabs that lead to as many dossiers as they say`() async throws {
        let office = try WebOffice(at: "2018-09-03T08:00")
        for day in ["2018-09-04", "2018-09-12", "2018-09-13", "2018-09-17", "2018-10-01"] {
            office.clock.set("\(day)T09:00")
            try office.act("accept", on: office.submit(), by: "clerk")
        }
        let paused = try office.submit()
        try office.act("request-supplement", on: paused, by: "clerk", Entered(fields: ["reason": "Thiếu"]))
        try office.give(paused, to: "appraiser")
        office.clock.set("2018-10-01T10:00")
        try await office.asked(by: "appraiser") { browser async throws in
            let page = try await browser.get("/")
            #expect(page.tabs.map(\.label) == ["Đang xử lý", "Quá hạn", "Hôm nay", "Sắp đến hạn", "Sau đó", "Tạm dừng", "Không tính hạn"])
            #expect(page.currentTab == "Đang xử lý" && page.tabs.first?.count == "6")
            for tab in page.tabs {
                let list = try await browser.get(tab.url)
                #expect(list.currentTab == tab.label && list.total == tab.count, "\(tab)")
                #expect(list.numbers.count == Int(tab.count), "\(tab)")
            }
            #expect(page.tabs.dropFirst().compactMap { Int($0.count) }.reduce(0, +) == 6)
            #expect(page.tabs.count { $0.count != "0" } >= 4)
        }
    }

    @Test func `says what would be here while it is empty, and offers to receive to whoever may`() async throws {
        let office = try WebOffice()
        try await office.browsers(["clerk", "appraiser"]) { browsers async throws in
            let (clerk, appraiser) = (try #require(browsers["clerk"]), try #require(browsers["appraiser"]))
            let page = try await clerk.get("/")
            #expect(
                page.words.contains("Ở đây sẽ có các hồ sơ giao cho bạn") && page.text.contains("class=\"button main\" href=\"/receive\""))
            let other = try await appraiser.get("/")
            #expect(other.words.contains("Ở đây sẽ có") && !other.text.contains("class=\"button main\" href=\"/receive\""))
            appraiser.speak(.en)
            let english = try await appraiser.get("/")
            #expect(english.words.contains("Here stand the dossiers you have") && english.words.contains("0 dossiers"))
            #expect(try await clerk.get("/?state=appraising").words.contains("Bỏ bớt điều kiện"))
        }
    }

    @Test func `comes page by page, every dossier once, and whole in the file`() async throws {
        let office = try WebOffice()
        let all = try (0..<63).map { _ in try office.submit().text }
        try await office.asked(by: "clerk") { browser async throws in
            let page = try await browser.get("/")
            #expect(page.total == "63" && page.numbers.count == 50)
            let second = try await browser.get(try #require(page.nextURL))
            #expect(second.nextURL == nil && second.words.contains("Trang đầu") && second.total == "63")
            #expect(try await browser.allNumbers("/").sorted() == all.sorted())
            #expect(try await browser.allNumbers("/dossiers?band=all").sorted() == all.sorted())
            let file = try await browser.get("/today.csv?after=\(Links.segment("garbage"))")
            #expect(file.csv.dropFirst().map { $0[0] }.sorted() == all.sorted())
        }
    }
}
