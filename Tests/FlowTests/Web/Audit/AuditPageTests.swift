import Dossier
import Foundation
import GRDB
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The audit of the record` {
    /// Changes the record as somebody would who wants to hide something: without its triggers.
    private func tamper(_ office: WebOffice, _ sql: String) throws {
        let queue = try DatabaseQueue(path: office.store.path)
        try queue.write { db in
            for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(name)")
            }
            try db.execute(sql: sql)
        }
        try queue.close()
    }

    private func office() throws -> (office: WebOffice, number: DossierNumber) {
        let office = try WebOffice()
        let number = try office.submit()
        try office.act("accept", on: number, by: "clerk")
        return (office, number)
    }

    @Test func `shows how long the record is and its head, to be copied by hand`() async throws {
        let (office, _) = try office()
        let report = try office.store.read { try $0.audit() }
        try await office.asked(by: "auditor") { browser in
            let page = try await browser.get("/audit")
            #expect(page.status == 200)
            #expect(page.words.contains("Hồ sơ 1 Mục trong sổ 2 Ghi từ 01/10/2018 08:00 đến 01/10/2018 08:00"))
            #expect(page.words.contains(report.head.grouped(by: 8)), "eight groups of eight")
            #expect(page.words.contains("Ghi lại trên giấy") && !page.words.contains("Kết quả kiểm tra"))
        }
        try await WebOffice().asked(by: "auditor") { browser in
            let empty = try await browser.get("/audit")
            #expect(empty.status == 200 && empty.words.contains("Mục trong sổ 0") && !empty.words.contains("Ghi từ"))
        }
    }

    @Test func `finds a sound record sound, and says what was compared`() async throws {
        let (office, number) = try office()
        let kept = try office.store.read { try $0.recordLength().head }
        try office.act("appraise", on: number, by: "appraiser")
        try await office.asked(by: "auditor") { browser in
            let page = try await browser.post("/audit")
            #expect(page.status == 200 && page.words.contains("● Không thấy gì sai lệch"))
            #expect(page.words.contains("Chưa so với mã giữ ở nơi khác") && page.words.contains("1 hồ sơ, 3 mục"))
            let head = kept.hash.grouped(by: 8).uppercased()
            let compared = try await browser.post("/audit", ["head": " \(head) ", "entries": "2"])
            #expect(compared.words.contains("● Không thấy gì sai lệch") && compared.words.contains("lúc sổ có 2 mục"))
            let other = try await browser.post("/audit", ["head": String(repeating: "ab", count: 32), "entries": "2"])
            #expect(other.words.contains("✕ 1 điểm sai lệch") && other.words.contains("lịch sử đã bị thay"))
            let cut = try await browser.post("/audit", ["head": head, "entries": "1.390"])
            #expect(cut.words.contains("trước đây có 1.390: các mục cuối đã bị cắt"))
        }
    }

    @Test func `a tampered record is found, with a link to its dossier`() async throws {
        let (office, number) = try office()
        try tamper(office, "UPDATE history SET note = 'khác' WHERE sequence = 2")
        try tamper(office, "UPDATE dossier SET due_at = '2030-01-01T17:00'")
        try await office.asked(by: "auditor") { browser in
            let page = try await browser.post("/audit")
            #expect(page.status == 200)
            #expect(page.words.contains("đã bị sửa sau khi ghi") && page.words.contains("“due_at” ghi “2030-01-01T17:00”"))
            #expect(page.text.contains("href=\"\(Links.dossier(number))\""))
            #expect(page.words.contains("Giữ nguyên tệp làm bằng chứng"))
        }
    }

    @Test func `a head that cannot be one is refused beside its field, and stays as it was typed`() async throws {
        try await WebOffice().asked(by: "auditor") { browser in
            let cases: [(head: String, entries: String, faults: [String])] = [
                ("abc", "2", ["ở đây có 3"]), ("", "2", ["ở đây có 0"]), (String(repeating: "a", count: 64), "", ["Ghi số mục"]),
                (String(repeating: "g", count: 64), "-2", ["64 ký tự", "Ghi số mục"]),
                (String(repeating: "a", count: 64), "99999999999999999999", ["Ghi số mục"]),
                ("\"><script>x</script>", "<b>", ["64 ký tự", "Ghi số mục"]),
            ]
            for (head, entries, faults) in cases {
                let page = try await browser.post("/audit", ["head": head, "entries": entries])
                #expect(page.status == 422 && !page.words.contains("Kết quả kiểm tra"))
                for fault in faults { #expect(page.words.contains(fault), "\(head) \(entries): \(fault)") }
                #expect(page.text.firstMatch(of: /<script(?! src="\/assets)|<b>/) == nil)
                if head == "abc" { #expect(page.value(of: "head") == "abc" && page.value(of: "entries") == "2") }
            }
        }
    }

    @Test func `is for auditors, supervisors and administrators, within their unit`() async throws {
        let (office, number) = try office()
        let district = try office.submit("district-commendation", from: "d1")
        try tamper(office, "UPDATE dossier SET due_at = '2030-01-01T17:00', state = state")
        try office.store.write(at: office.clock.now) { try $0.addUser("d1-auditor", roles: ["auditor"], unit: "d1") }
        for name in ["auditor", "supervisor", "admin"] {
            try await office.asked(by: UserName(name)) { browser in
                let page = try await browser.post("/audit")
                #expect(page.text.contains("\(number)") && page.text.contains("\(district)"))
            }
        }
        for name in ["clerk", "owner", "appraiser", "d1-clerk"] {
            try await office.asked(by: UserName(name)) { browser in
                let pages = [try await browser.get("/audit"), try await browser.post("/audit")]
                #expect(pages.map(\.status) == [403, 403])
            }
        }
        try await office.asked(by: "d1-auditor") { browser in
            let page = try await browser.post("/audit")
            #expect(page.text.contains("\(district)") && !page.text.contains("\(number)"))
            #expect(page.words.firstMatch(of: /Còn \d+ điểm nữa, không hiện ở đây/) != nil)
        }
    }
}
