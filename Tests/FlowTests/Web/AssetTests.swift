import Foundation
import HTTPTypes
import Testing

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The assets` {
    private static let folder = Program.root.appending(path: "Sources/tdkt-flow/Web/Assets")

    @Test func `are under 60 KB in all, and nothing in them comes from elsewhere`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        var bytes = 0
        for name in names {
            let content = try Data(contentsOf: Self.folder.appending(path: name))
            bytes += content.count
            let text = String(decoding: content, as: UTF8.self).replacing("http://www.w3.org/", with: "")
            #expect(!text.contains("http://") && !text.contains("https://") && !text.contains("@import"), "\(name)")
            #expect(!text.contains("eval(") && !text.contains("document.write"), "\(name)")
        }
        #expect(bytes < 60 * 1024, "\(bytes) bytes")
    }

    @Test func `are the only files that are served, whatever the address says`() async throws {
        let office = try WebOffice()
        try await office.asked(by: nil) { browser in
            let style = try await browser.get("/assets/office.css")
            #expect(style.status == 200 && style.headers[.contentType] == "text/css; charset=utf-8")
            #expect(style.headers[.cacheControl]?.contains("immutable") == true)
            for path in [
                "../Templates/frame.mustache", "..%2fTemplates%2fframe.mustache", "%2e%2e/office.sqlite", "office.css/..", "office.CSS",
                "..%5coffice.sqlite", "%00", "office.css%00.txt", "",
            ] {
                let page = try await browser.get("/assets/\(path)")
                #expect(page.status == 404, "\(path)")
            }
        }
    }
}
