import Dossier
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A list as a file for a spreadsheet` {
    @Test func `is headed in the reader's language, has a sign of its encoding, and is saved`() async throws {
        let office = try WebOffice()
        let number = try office.submit(nominees: ["Nguyễn Văn An", "Trần Thị Bình"])
        try office.act("accept", on: number, by: "clerk")
        try office.give(number, to: "appraiser")
        let standing = try office.standing(of: number)
        try await office.asked(by: "appraiser") { browser async throws in
            for (uri, name) in [("/today.csv", "viec-cua-toi.csv"), ("/dossiers.csv", "ho-so.csv")] {
                let file = try await browser.get(uri)
                #expect(file.status == 200 && file.headers[.contentType] == "text/csv; charset=utf-8")
                #expect(file.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"\(name)\"") == true)
                #expect(file.text.unicodeScalars.first == "\u{FEFF}")
                #expect(
                    file.csv[0] == [
                        "Số hồ sơ", "Khóa thủ tục", "Thủ tục", "Mã đơn vị", "Đơn vị", "Số đối tượng", "Khóa bước", "Bước", "Tên đăng nhập",
                        "Người giữ", "Nhận lúc", "Hạn theo thủ tục", "Tình trạng theo thủ tục", "Hạn của bước", "Tình trạng của bước",
                    ])
                let cells = Dictionary(uniqueKeysWithValues: zip(file.csv[0], file.csv[1]))
                #expect(cells["Số hồ sơ"] == number.text && cells["Số đối tượng"] == "2" && cells["Tên đăng nhập"] == "appraiser")
                #expect(cells["Bước"] == "Đang thẩm định" && cells["Hạn theo thủ tục"] == standing.dueAt?.iso)
                #expect(cells["Hạn của bước"] == standing.stepDueAt?.iso, "\(cells)")
                #expect(cells["Tình trạng theo thủ tục"] == Timeliness.onTrack.name(in: .vi), "\(cells)")
            }
            browser.speak(.en)
            for uri in ["/today.csv", "/dossiers.csv"] {
                let file = try await browser.get(uri)
                #expect(
                    file.csv[0] == [
                        "Number", "Procedure key", "Procedure", "Unit code", "Unit", "Nominees", "Step key", "Step", "User name", "Person",
                        "Received", "Statutory due", "Statutory standing", "Step due", "Step standing",
                    ])
                #expect(file.csv[1][12] == Timeliness.onTrack.name(in: .en) && file.csv[1].count == file.csv[0].count)
            }
        }
    }

    @Test func `never carries out what somebody typed`() async throws {
        let office = try WebOffice()
        for (place, name) in ["=HYPERLINK(\"http://x\")", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "＝1+1"].enumerated() {
            try office.store.write(at: office.clock.now) {
                try $0.addUnit(SendingUnit(code: UnitCode("u\(place)"), name: name, level: .province))
            }
            try office.submit(from: UnitCode("u\(place)"))
        }
        try await office.asked(by: "clerk") { browser async throws in
            let names = try await browser.get("/dossiers.csv").csv.dropFirst().map { $0[4] }
            #expect(names.count == 5)
            for name in names { #expect(name.hasPrefix("'"), "\(name)") }
        }
    }

    @Test(arguments: [
        ("=1", "'=1"), ("+84", "'+84"), ("-x", "'-x"), ("-1", "-1"), ("-1.5", "-1.5"), ("-1,5", "-1,5"), ("-1+1", "'-1+1"), ("@a", "'@a"),
        ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("\r\n=1", "'\r\n=1"), ("=\u{301}1", "'=\u{301}1"), ("＝1", "'＝1"),
        ("a=1", "a=1"), ("12", "12"), ("", ""), ("–", "–"),
    ])
    func `has an apostrophe before what would be a formula, and before nothing else`(cell: String, guarded: String) {
        let table = Table([Table.Column(key: "=key", title: "")], rows: [[cell]])
        #expect(table.withoutFormulas.rows == [[guarded]])
        #expect(table.withoutFormulas.columns == table.columns)
    }
}
