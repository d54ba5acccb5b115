import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A file that is two things at once` {
    /// A whole archive of stored files without content, with these names.
    private static func archive(_ names: [String]) -> Data {
        func little(_ number: Int, _ length: Int) -> Data { Data((0..<length).map { UInt8(number >> (8 * $0) & 0xFF) }) }
        var (files, directory) = (Data(), Data())
        for name in names {
            let place = files.count
            let sizes = little(0, 12) + little(name.utf8.count, 2)
            files += [0x50, 0x4B, 3, 4] + little(10, 2) + little(0, 8) + sizes + little(0, 2) + Data(name.utf8)
            directory += [0x50, 0x4B, 1, 2] + little(10, 2) + little(10, 2) + little(0, 8) + sizes + little(0, 12) + little(place, 4)
            directory += Data(name.utf8)
        }
        let end = little(0, 4) + little(names.count, 2) + little(names.count, 2) + little(directory.count, 4) + little(files.count, 4)
        return files + directory + [0x50, 0x4B, 5, 6] + end + little(0, 2)
    }

    @Test(arguments: [
        ("html.pdf", Data("<html><script>alert(1)</script>%PDF-1.4".utf8)), ("hinh.svg", Data("<?xml version='1.0'?><svg/>".utf8)),
        ("hinh.txt", Data("chữ\n<svg onload=alert(1)>".utf8)), ("thu.docx", archive(["evil.exe"])),
        ("macro.docx", archive(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"])), ("rong.docx", Data()),
        ("trang.html", Data("%PDF-1.4<script>alert(1)</script>".utf8)), ("lon.txt", Data(repeating: 0x61, count: FileType.most + 1)),
    ]) func `is refused`(name: String, content: Data) async throws {
        let office = try WebOffice()
        let number = try office.submit(papers: [])
        try await office.asked(by: "clerk") { browser async throws in
            let page = try await browser.fill(
                Links.dossier(number, "attach"), [("document", "minutes")], files: [("file", name, content)])
            #expect(page.status == 422 && page.text.contains("<a href=\"#f-file\">"), "\(page.status)")
        }
        let papers = try office.standing(of: number).papers
        #expect(papers.isEmpty)
    }

    @Test(arguments: ["../../etc/a.pdf", "a\u{202E}fdp.pdf", "x\u{7}y.pdf", "e\u{301}\u{0}.pdf", "\u{2066}a.pdf"])
    func `or with HTML behind its head is sent back as what it is, under a name that harms nobody`(name: String) async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "clerk") { browser async throws in
            let content = Data("%PDF-1.4\n<html><script>alert(1)</script></html>".utf8)
            let sent = try await browser.fill(
                Links.dossier(number, "attach"), [("document", "minutes")], files: [("file", name, content)])
            #expect(sent.status == 303)
            let file = try #require(try office.standing(of: number).files.last?.file)
            #expect(
                !file.name.contains("/")
                    && !file.name.unicodeScalars.contains { [.control, .format].contains($0.properties.generalCategory) })
            let page = try await browser.get(Links.file(file, of: number))
            let (policy, sniff) = (HTTPField.Name("Content-Security-Policy"), HTTPField.Name("X-Content-Type-Options"))
            #expect(page.headers[.contentType] == "application/pdf")
            #expect(policy.flatMap { page.headers[$0] }?.contains("sandbox") == true)
            #expect(sniff.flatMap { page.headers[$0] } == "nosniff")
            let disposition = page.headers[.contentDisposition] ?? ""
            #expect(disposition.unicodeScalars.allSatisfy { $0.isASCII && $0.value >= 32 } && disposition.count { $0 == "\"" } == 2)
        }
    }
}
