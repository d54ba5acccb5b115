import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A pasted list` {
    static let sheet =
        "STT\tHọ và tên\tĐối tượng\tChức vụ\tGhi chú\r\n1\tNguyễn Văn An\tCá nhân\tCông nhân\t\r\n2\tTổ 1\tTẬP THỂ\t\tmới\r\n"

    @Test func `is shown as it will be recorded, then recorded so`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            var page = try await desk.send("preview", names: [], pasted: Self.sheet)
            #expect(page.status == 200 && page.words.contains("2 dòng đúng."))
            #expect(
                page.words.contains("dán 2 Nguyễn Văn An cá nhân người trực tiếp lao động đơn vị trình Bằng khen của Chủ tịch UBND tỉnh"))
            #expect(page.words.contains("Không dùng các cột: “Ghi chú”."))
            #expect(try office.dossiers().isEmpty)
            page = try await desk.send("accept", names: ["Gõ Tay"], pasted: Self.sheet, papers: ReceiptDesk.allPapers)
            let standing = try office.standing(of: try #require(page.dossier))
            #expect(standing.nominees.map(\.name) == ["Gõ Tay", "Nguyễn Văn An", "Tổ 1"])
            #expect(standing.nominees[1].position == .worker && standing.nominees[2].kind == .collective)
        }
    }

    @Test func `has its wrong rows marked, with what is wrong and what to do, and is not recorded`() async throws {
        let office = try WebOffice()
        let pasted =
            "Nguyễn Văn An\tcá nhân\nLan\u{7}\tcá nhân\n\tcá nhân\nNhà ông Ba\thộ gia đình\nHoa\tngười máy\nMai\tcá nhân\ttrùm\nTổ 2\ttập thể\tcông nhân\nLê\tcá nhân\t\tnơi nào"
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            for (button, status) in [("preview", 200), ("accept", 422), ("receive", 422)] {
                let page = try await desk.send(button, names: [], pasted: pasted, papers: ReceiptDesk.allPapers)
                #expect(page.status == status && page.words.contains("1 dòng đúng, 7 dòng phải sửa."))
                for words in [
                    "Dòng dán 2: Ô tên có ký tự không dùng được", "Dòng dán 3: Chưa ghi tên. Ghi họ tên, hoặc tên tập thể.",
                    "Dòng dán 4: Thủ tục này không xét hộ gia đình; chỉ xét cá nhân hoặc tập thể.",
                    "Dòng dán 5: “người máy” không phải là loại đối tượng. Ghi cá nhân hoặc tập thể.",
                    "Dòng dán 6: “trùm” không có trong các chức vụ thống kê.",
                    "Dòng dán 7: Chức vụ “người trực tiếp lao động” không đi với loại tập thể.",
                    "Dòng dán 8: Không có đơn vị “nơi nào”.",
                ] { #expect(page.words.contains(words), "\(button): \(words)") }
                #expect(page.text.contains("Nhà ông Ba\thộ gia đình"))
            }
            #expect(try office.dossiers().isEmpty)
        }
    }

    @Test func `warns of a name that stands twice and of one that stands elsewhere, and holds nothing up`() async throws {
        let office = try WebOffice()
        let other = try office.submit()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            let pasted = "Trần Thị Bé\tcá nhân\nNguyễn Văn An\tcá nhân\nTrần Thị Bé\tcá nhân"
            let page = try await desk.send("preview", names: [], pasted: pasted)
            #expect(page.words.contains("3 dòng đúng, 2 dòng có lưu ý."))
            #expect(page.words.contains("Trùng tên với dòng dán 1.") && page.words.contains("cùng danh hiệu ở hồ sơ \(other)"))
            #expect(try await desk.send("receive", names: [], pasted: pasted).status == 303)
        }
    }

    @Test(arguments: Language.allCases)
    func `says kinds and positions in the words that the pages use`(language: Language) throws {
        let office = try WebOffice()
        let kinds = NomineeKind.allCases.map { "Lan\t\($0.words(in: language))" }
        let positions = Nominee.Position.allCases.map { "Lan\t\($0.kind.words(in: language))\t\($0.words(in: language))" }
        let rows = try office.store.read { snapshot in
            let rules = try snapshot.rules(for: "province-merit-certificate", on: office.clock.now.day).rules
            return try snapshot.pastedNominees((kinds + positions).joined(separator: "\n"), under: rules).rows
        }
        #expect(rows.prefix(2).map(\.nominee?.kind) == [.individual, .collective])
        #expect(rows[2].faults == [.kindNotAllowed("household", allowed: ["individual", "collective"])])
        #expect(rows.dropFirst(3).map(\.nominee?.position) == Nominee.Position.allCases)
    }

    @Test func `of ten thousand is shown in part and recorded whole`() async throws {
        let office = try WebOffice()
        let pasted = (1...10_000).map { "Người số \($0)\tcá nhân\tcông nhân" }.joined(separator: "\r\n")
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            var page = try await desk.send("preview", names: [], pasted: pasted)
            #expect(page.words.contains("10.000 dòng đúng.") && page.words.contains("Còn 9.975 dòng không hiện ở đây"))
            page = try await desk.send("accept", names: [], pasted: pasted, papers: ReceiptDesk.allPapers)
            #expect(try office.standing(of: try #require(page.dossier)).nominees.count == 10_000)
        }
    }

    @Test func `too large for any form gets the page that says so`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            let page = try await desk.send("preview", pasted: String(repeating: "a", count: OfficeServer.mostUpload))
            #expect(page.status == 413 && page.words.contains("Gửi lên nhiều quá"))
        }
    }

    @Test func `does no harm with anything typed anywhere`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            for text in Receiving.hostile {
                let page = try await desk.send(
                    "receive", unit: text, at: text, names: [text, ""], pasted: "\(text)\t\(text)\t\(text)\t\(text)\t\(text)",
                    papers: [text],
                    more: [
                        ("nominee.1.position", text), ("nominee.2.award", text), ("nominee.2.kind", text), ("field.\(text)", text),
                        ("staged.\(text)", text), ("drop", text),
                    ],
                    files: [
                        ("file.proposal", "\(text.replacing("\"", with: "%22")).html", Data("<html>".utf8)),
                        ("file.\(text.replacing("\"", with: "%22"))", "a.pdf", ReceiptDesk.pdf),
                    ])
                #expect(page.status == 422)
                Receiving.expectHarmless(page)
                let named = try await desk.send("preview", names: [text])
                #expect(named.words.contains("1 dòng đúng"))
                Receiving.expectHarmless(named)
            }
        }
    }
}
