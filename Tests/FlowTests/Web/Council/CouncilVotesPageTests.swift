import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The page of votes` {
    @Test(arguments: [(15, 15), (15, 14), (15, 11), (9, 7), (20, 18), (1, 1)])
    func `says how many votes carry as the rule does`(members: Int, present: Int) async throws {
        let office = try WebOffice()
        let numbers = [try office.beforeCouncil(["A"], procedure: "province-emulation-fighter"), try office.beforeCouncil(["B"])]
        try office.session(numbers, members: members, present: present)
        try await office.asked(by: "secretary") { browser in
            let page = try await browser.get("/council/1/votes")
            let needed = page.text.matches(of: /<tbody data-needed="(\d+)">/).compactMap { Int($0.1) }
            let rules = try numbers.map { try office.standing(of: $0).rules.council }
            #expect(needed == rules.map { $0.fewestVotes(members: members, present: present) })
            #expect(page.text.contains("data-present=\"\(present)\""))
        }
    }

    @Test func `nine tenths are of all members, so absentees count against`() async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil(["A", "B"], procedure: "province-emulation-fighter")
        try office.session([number], members: 15, present: 14)
        try await office.asked(by: "secretary") { browser in
            let sheet = try await browser.get("/council/1/votes")
            #expect(sheet.words.contains("Cần ít nhất 9/10 của 15 thành viên: 14 phiếu tán thành trở lên"))
            #expect(sheet.words.contains("Có mặt 14/15, cần ít nhất 10 · bỏ phiếu kín ✓"))
            #expect(try await browser.post("/council/1/votes", pairs: votes(number, seen: sheet.seen, ["14", "13"])).status == 303)
            let page = try await browser.get("/council/1/votes")
            #expect(page.words.contains("đạt 1, không đạt 1"))
            #expect(page.text.contains("<td class=\"passes\">✓ đạt</td>") && page.text.contains("<td class=\"fails\">✗ không đạt</td>"))
        }
        let other = try office.beforeCouncil(["C"], procedure: "province-emulation-fighter")
        try office.session([other], members: 15, present: 11)
        try await office.asked(by: "secretary") { browser in
            let page = try await browser.get("/council/2/votes")
            #expect(page.words.contains("đều tán thành cũng chưa đủ phiếu"))
        }
    }

    @Test func `keeps every vote that was typed when one of them cannot be`() async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil((1...20).map { "Người \($0)" })
        try office.session([number], present: 11)
        try await office.asked(by: "secretary") { browser in
            let sheet = try await browser.get("/council/1/votes")
            var typed = (1...20).map { "\($0 % 12)" }
            typed[2] = "12"
            typed[4] = "mười"
            typed[6] = "99999999999999999999"
            typed[8] = ""
            typed[10] = ""
            let page = try await browser.post(
                "/council/1/votes", pairs: votes(number, seen: sheet.seen, typed, against: [1: "10", 2: "10", 11: "3"]))
            #expect(page.status == 422)
            for (place, text) in typed.enumerated() { #expect(page.value(of: "f0.\(place + 1)") == text) }
            #expect(page.value(of: "a0.2") == "10" && page.value(of: "a0.11") == "3")
            #expect(page.words.contains("“Người 3” có 12 phiếu mà chỉ 11 thành viên có mặt"))
            #expect(page.words.contains("“Người 2” có 12 phiếu mà chỉ 11 thành viên có mặt"))
            #expect(page.words.contains("“Người 5” không phải là số") && page.words.contains("“Người 7” không phải là số"))
            #expect(page.words.contains("“Người 11” có phiếu không tán thành mà chưa có phiếu tán thành"))
            for place in [2, 3, 5, 7, 11] {
                #expect(page.text.contains("href=\"#i0-\(place)\"") && page.text.contains("id=\"i0-\(place)\" aria-invalid=\"true\""))
            }
            #expect(!page.text.contains("id=\"i0-1\"") && page.text.contains("data-unsaved"))
            #expect((try await office.tally()).dossiers[0].lines.allSatisfy { $0.votesFor == nil })
            #expect(try await office.tally().session.revision == 1)
        }
    }

    @Test func `without script one number stands for everybody whose field is blank`() async throws {
        let office = try WebOffice()
        let number = try office.beforeCouncil(["A", "B", "C"])
        try office.session([number])
        try await office.asked(by: "secretary") { browser in
            let seen = try await browser.get("/council/1/votes").seen
            let fields = votes(number, seen: seen, ["", "3", ""])
            let refused = try await browser.post("/council/1/votes", pairs: fields + [("e0", "16")])
            #expect(refused.status == 422 && refused.value(of: "f0.2") == "3")
            #expect(refused.text.contains("value=\"16\""))
            #expect(try await browser.post("/council/1/votes", pairs: fields + [("e0", "15")]).status == 303)
            #expect(try await office.tally().dossiers[0].lines.map(\.votesFor) == [15, 3, 15])
            // A field that is emptied is not counted any more.
            let again = try await browser.get("/council/1/votes").seen
            #expect(try await browser.post("/council/1/votes", pairs: votes(number, seen: again, ["15", "", "15"])).status == 303)
            #expect(try await office.tally().dossiers[0].lines.map(\.votesFor) == [15, nil, 15])
        }
    }

    @Test func `stays below 100 KB with 200 nominees, entered and refused`() async throws {
        let office = try WebOffice()
        let numbers = try (0..<4).map { part in
            try office.beforeCouncil((1...50).map { "Nguyễn Thị Phương Thảo \(part)-\($0)" }, procedure: "province-emulation-fighter")
        }
        try office.session(numbers)
        try await office.asked(by: "secretary") { browser in
            let sheet = try await browser.get("/council/1/votes")
            func all(_ text: String) -> [(String, String)] {
                [("seen", sheet.seen)]
                    + numbers.enumerated().flatMap { part, number in
                        [("d\(part)", number.text)] + (1...50).flatMap { [("f\(part).\($0)", text), ("a\(part).\($0)", "1")] }
                    }
            }
            let refused = try await browser.post("/council/1/votes", pairs: all("15"))
            #expect(refused.status == 422 && refused.words.contains("Còn 170 chỗ nữa"))
            #expect(refused.text.utf8.count < 100_000)
            #expect(try await browser.post("/council/1/votes", pairs: all("14")).status == 303)
            let page = try await browser.get("/council/1/votes")
            #expect(page.words.contains("200/200") && page.text.matches(of: /name="f\d\.\d+"/).count == 200)
            #expect(page.text.utf8.count < 100_000, "\(page.text.utf8.count)")
            #expect((try await browser.get("/council/1/print")).text.utf8.count < 100_000)
        }
    }

    @Test func `of a long session holds a part, and saves that part alone`() async throws {
        let office = try WebOffice()
        let long = try office.beforeCouncil((1...240).map { "Người \($0)" })
        let short = try office.beforeCouncil((1...20).map { "Người \($0)" })
        try office.session([long, short])
        try await office.asked(by: "secretary") { browser in
            let first = try await browser.get("/council/1/votes")
            #expect(first.words.contains("Trang 1/2") && first.text.contains("href=\"/council/1/votes?page=2\""))
            let second = try await browser.get("/council/1/votes?page=2")
            #expect(second.words.contains(short.text) && !second.words.contains(long.text))
            let saved = try await browser.post(
                "/council/1/votes?page=2", pairs: votes(short, seen: second.seen, Array(repeating: "15", count: 20)))
            #expect(saved.status == 303 && saved.headers[.location] == "/council/1/votes?page=2")
            #expect((try await browser.get("/council/1/votes?page=2")).words.contains("cả phiên đã lưu 20/260"))
        }
    }
}
