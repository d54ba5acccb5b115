import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Files of a dossier` {
    private static let pdf = Data("%PDF-1.4\nnội dung\n%%EOF".utf8)
    /// As much of an old Word file as tells what it is: the head of its kind, and the name of its stream in UTF-16.
    private static let word =
        Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data("WordDocument".utf16.flatMap { [UInt8($0), 0] })

    private func attach(_ name: String, _ content: Data, to number: DossierNumber, in browser: Browser) async throws -> Browser.Page {
        try await browser.fill(Links.dossier(number, "attach"), [("document", "minutes")], files: [("file", name, content)])
    }

    private func file(of number: DossierNumber, in office: WebOffice) throws -> Workflow.Attachment.File {
        try #require(try office.standing(of: number).files.last?.file)
    }

    @Test func `are shown where a browser can, saved where not, and never trusted by their name`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "clerk") { browser in
            #expect(try await attach("biên bản \"họp\".pdf", Self.pdf, to: number, in: browser).status == 303)
            let pdf = try file(of: number, in: office)
            let shown = try await browser.get(Links.file(pdf, of: number))
            #expect(shown.status == 200 && shown.headers[.contentType] == "application/pdf")
            #expect(shown.headers[.contentDisposition]?.hasPrefix("inline") == true)
            let policy = try #require(HTTPField.Name("Content-Security-Policy"))
            #expect(shown.headers[policy]?.contains("sandbox") == true)
            #expect(shown.text == String(decoding: Self.pdf, as: UTF8.self))
            let saved = try await browser.get(Links.file(pdf, of: number, saves: true))
            #expect(saved.headers[.contentDisposition]?.hasPrefix("attachment") == true)

            #expect(try await attach("tờ trình.doc", Self.word, to: number, in: browser).status == 303)
            let word = try await browser.get(Links.file(try file(of: number, in: office), of: number))
            #expect(word.headers[.contentDisposition]?.hasPrefix("attachment") == true)

            #expect(try await attach("trang.txt", Data("xem <b>đây</b>".utf8), to: number, in: browser).status == 303)
            let page = try await browser.get(Links.file(try file(of: number, in: office), of: number))
            #expect(page.headers[.contentType] == "text/plain; charset=utf-8")
        }
    }

    @Test(arguments: [
        ("a.pdf", Data([0x4D, 0x5A, 0x00, 0x01]), "không thuộc loại nhận được"), ("trống.pdf", Data(), "trống"),
        ("to.pdf", Data("%PDF-".utf8) + Data(count: FileType.most), "nhiều nhất 20 MB"),
    ]) func `are refused by their content and size, and the paper that was chosen stays`(
        _ name: String, _ content: Data, _ reason: String
    ) async throws {
        let office = try WebOffice()
        let number = try office.submit(papers: [])
        try await office.asked(by: "clerk") { browser in
            let page = try await attach(name, content, to: number, in: browser)
            #expect(page.status == 422 && page.words.contains(reason), "\(page.words)")
            #expect(page.text.contains("<a href=\"#f-file\">") && page.text.contains("<option value=\"minutes\" selected>"))
            #expect(!page.words.contains("Đã nhận tệp") && page.value(of: "staged") == nil)
        }
        let papers = try office.standing(of: number).papers
        #expect(papers.isEmpty)
    }

    @Test func `that came with a refused form are kept, go along when it is sent again, and can be left out`() async throws {
        let office = try WebOffice()
        let number = try office.submit(papers: [])
        try await office.browsers(["clerk", "appraiser"]) { browsers in
            let (clerk, appraiser) = (try #require(browsers["clerk"]), try #require(browsers["appraiser"]))
            let attach = Links.dossier(number, "attach")
            let refused = try await clerk.fill(attach, [("document", "")], files: [("file", "biên bản.pdf", Self.pdf)])
            #expect(refused.status == 422 && refused.words.contains("Đã nhận tệp “biên bản.pdf”"), "\(refused.words)")
            #expect(refused.words.contains("Tệp đã nhận còn được giữ"))
            let id = try #require(refused.value(of: "staged"))
            // It is nobody else's, and it is not taken for nothing.
            let stolen = try await appraiser.fill(attach, [("document", "minutes"), ("staged", id)])
            #expect(stolen.status == 422 && stolen.words.contains("Tệp đã gửi không còn giữ nữa"))
            let isEmpty = try office.standing(of: number).files.isEmpty
            #expect(isEmpty)

            #expect(try await clerk.fill(attach, [("document", "minutes"), ("staged", id)]).status == 303)
            let kept = try file(of: number, in: office)
            #expect(kept.name == "biên bản.pdf")
            #expect(try await clerk.get(Links.file(kept, of: number)).text == String(decoding: Self.pdf, as: UTF8.self))
            #expect(office.store.attachments.staged.file(id, of: "clerk") == nil)

            let again = try await clerk.fill(attach, [("document", "")], files: [("file", "nhầm.pdf", Self.pdf)])
            let wrong = try #require(again.value(of: "staged"))
            let pairs = [("document", "proposal"), ("staged", wrong), ("drop", wrong)]
            #expect(try await clerk.fill(attach, pairs).status == 303)
            let files = try office.standing(of: number).files.count
            #expect(files == 1)
            #expect(office.store.attachments.staged.file(wrong, of: "clerk") == nil)
        }
    }

    @Test func `are those of this dossier's history and no others`() async throws {
        let office = try WebOffice()
        let (number, other) = (try office.submit(), try office.submit(nominees: ["Lê Chi"]))
        try await office.asked(by: "clerk") { browser in
            #expect(try await attach("a.pdf", Self.pdf, to: other, in: browser).status == 303)
            let file = try file(of: other, in: office)
            #expect(try await browser.get(Links.file(file, of: number)).status == 404)
            for path in ["..%2f..%2foffice.sqlite", "%2e%2e", file.digest.uppercased(), String(file.digest.dropLast()), "%00"] {
                #expect(try await browser.get("\(Links.dossier(other))/files/\(path)").status == 404, "\(path)")
            }
            #expect(try await browser.get("\(Links.dossier(other))/files/../../../etc/passwd").status == 404)

            // What was taken back is still in the history, and so is its file.
            #expect(try await browser.fill(Links.dossier(other, "undo"), [("reason", "nhầm")]).status == 303)
            #expect(try await browser.get(Links.file(file, of: other)).status == 200)
        }
    }

    @Test func `that were altered or lost are told of and not shown`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: "clerk") { browser in
            #expect(try await attach("a.pdf", Self.pdf, to: number, in: browser).status == 303)
            let file = try file(of: number, in: office)
            let path = office.store.attachments.path(of: file.digest)
            try Data("%PDF-giả".utf8).write(to: URL(filePath: path))
            let altered = try await browser.get(Links.file(file, of: number))
            #expect(altered.status == 503 && altered.words.contains("không còn như lúc nhận") && !altered.text.contains("giả"))
            try FileManager.default.removeItem(atPath: path)
            let missing = try await browser.get(Links.file(file, of: number))
            #expect(missing.status == 503 && missing.words.contains("không còn trong thư mục tệp"))
        }
    }
}
