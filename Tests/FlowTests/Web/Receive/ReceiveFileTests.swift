import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Files of a new dossier` {
    private func staged(on page: Browser.Page) -> [String] {
        page.text.matches(of: /name="staged\.[a-z-]+" value="([0-9a-f]{32})"/).map { String($0.1) }
    }

    @Test func `are kept with it, and count as the papers they are`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await ReceiptDesk(browser).send(
                "accept", papers: ["minutes"],
                files: [
                    ("file.proposal", "Tờ trình.pdf", ReceiptDesk.pdf), ("file.achievement-report", "bc.txt", Data("Báo cáo".utf8)),
                    ("file.achievement-report", "", Data()),
                ])
            let standing = try office.standing(of: try #require(page.dossier))
            #expect(standing.acceptedAt != nil && standing.files.map(\.file?.name) == ["Tờ trình.pdf", "bc.txt"])
            for attached in standing.files {
                let digest = try #require(attached.file?.digest)
                #expect(try office.store.attachments.digestOfContent(kept: digest) == digest)
            }
            let left = FileManager.default.enumerator(atPath: office.store.attachments.staged.path)?.compactMap { $0 as? String } ?? []
            #expect(left.filter { $0.contains("/") }.allSatisfy { $0.hasSuffix(".sent") })
        }
    }

    @Test func `of a refused form are kept for the next, named, and travel as ids only`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            var page = try await desk.send("accept", papers: ["minutes"], files: [("file.proposal", "Tờ trình.pdf", ReceiptDesk.pdf)])
            #expect(page.status == 422 && page.words.contains("Đã nhận tệp “Tờ trình.pdf” (1 KB) bỏ tệp này"))
            let id = try #require(staged(on: page).first)
            page = try await desk.send("rows", more: [("staged.proposal", id)])
            #expect(staged(on: page) == [id] && page.text.contains("value=\"proposal\" checked"))
            page = try await desk.send("accept", papers: ["minutes", "achievement-report"], more: [("staged.proposal", id)])
            #expect(try office.standing(of: try #require(page.dossier)).files.map(\.file?.name) == ["Tờ trình.pdf"])
        }
    }

    @Test func `can be left out again`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            let id = try #require(staged(on: try await desk.send("preview", files: [("file.minutes", "a.pdf", ReceiptDesk.pdf)])).first)
            let page = try await desk.send("preview", more: [("staged.minutes", id), ("drop", id)])
            #expect(staged(on: page).isEmpty && !page.words.contains("Đã nhận tệp"))
            #expect(office.store.attachments.staged.file(id, of: "clerk") == nil)
        }
    }

    @Test func `that somebody else sent are nobody's here, and a forged id leads nowhere`() async throws {
        let office = try WebOffice()
        let file = try office.store.attachments.staged.stage(ReceiptDesk.pdf, named: "mật.pdf", by: "d1-clerk", at: office.clock.now)
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            for id in [file.id, "../../office.sqlite", "..", "", String(repeating: "0", count: 32)] {
                let page = try await desk.send("receive", more: [("staged.proposal", id)])
                #expect(page.status == 422 && page.words.contains("tệp đã gửi không còn giữ nữa") && !page.text.contains("mật.pdf"))
            }
            _ = try await desk.send("preview", more: [("drop", file.id), ("drop", "../x")])
            #expect(office.store.attachments.staged.content(file.id, of: "d1-clerk") == ReceiptDesk.pdf)
            #expect(try office.dossiers().isEmpty)
        }
    }

    @Test(arguments: [
        ("ảnh.pdf", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]), "có tên kiểu .pdf nhưng nội dung là ảnh PNG"),
        ("chạy.exe", Data("MZ\u{0}\u{1}".utf8), "không thuộc loại nhận được"),
        ("trang.html", Data("<!DOCTYPE html>".utf8), "không thuộc loại"),
        ("hình.svg", Data("<svg xmlns='x'/>".utf8), "không thuộc loại"), ("lệnh.txt", Data("#!/bin/sh".utf8), "không thuộc loại"),
        ("trống.pdf", Data(), "trống. Kiểm tra tệp"),
        ("lớn.txt", Data(repeating: 0x61, count: FileType.most + 1), "mỗi tệp nhiều nhất 20 MB"),
    ])
    func `that are not taken are told with the reason, whatever button was pressed`(name: String, content: Data, words: String) async throws
    {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let desk = try await ReceiptDesk(browser)
            for (button, status) in [("rows", 200), ("preview", 200), ("receive", 422)] {
                let page = try await desk.send(
                    button, files: [("file.proposal", name, content), ("file.minutes", "b.pdf", ReceiptDesk.pdf)])
                #expect(page.status == status && page.text.contains("<a href=\"#f-file-proposal\">") && page.words.contains(words))
                #expect(page.words.contains("Đã nhận tệp “b.pdf”"))
            }
            #expect(try office.dossiers().isEmpty)
        }
    }

    @Test func `may be named like a path, and are only ever called so`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await ReceiptDesk(browser).send(
                "receive",
                files: [
                    ("file.proposal", "../../../etc/pass.pdf", ReceiptDesk.pdf), ("file.proposal", "..", ReceiptDesk.pdf),
                    ("file.proposal", "C:\\temp\\a\u{202E}fdp.pdf", ReceiptDesk.pdf), ("file.minutes", "x\u{0}y.pdf", ReceiptDesk.pdf),
                ])
            let names = try office.standing(of: try #require(page.dossier)).files.map { $0.file?.name ?? "" }
            #expect(names == ["pass.pdf", "tep", "afdp.pdf", "xy.pdf"])
        }
    }

    @Test func `for a paper that the procedure does not know are refused`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser in
            let page = try await ReceiptDesk(browser).send("receive", files: [("file.no-such", "a.pdf", ReceiptDesk.pdf)])
            #expect(page.status == 422 && page.words.contains("không có giấy tờ “no-such”"))
        }
    }
}
