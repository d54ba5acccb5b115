import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

/// What is typed into the form to receive a dossier of one procedure, and what comes back.
struct ReceiptDesk {
    let browser: Browser
    let uri: String
    /// The name that the form can be sent under once.
    let once: String

    init(_ browser: Browser, _ procedure: String = "province-merit-certificate") async throws {
        self.browser = browser
        uri = "/receive/\(procedure)"
        once = try #require(try await browser.get(uri).value(of: "once"))
    }

    /// Sends the form by one of its buttons; what is not named stands as a careful clerk would have it.
    func send(
        _ button: String, unit: String = "p1", at: String = "", names: [String] = ["Nguyễn Văn An"], pasted: String = "",
        papers: [String] = [], more: [(String, String)] = [], files: [(field: String, name: String, content: Data)] = []
    ) async throws -> Browser.Page {
        var pairs = [("once", once), ("do", button), ("unit", unit), ("channel", "post"), ("at", at), ("pasted", pasted)]
        for (place, name) in names.enumerated() { pairs += [("nominee.\(place).name", name), ("nominee.\(place).kind", "individual")] }
        pairs += papers.map { ("paper", $0) } + more
        return try await browser.post(uri, pairs: pairs, files: files)
    }

    static let allPapers = ["proposal", "achievement-report", "minutes"]
    static let pdf = Data("%PDF-1.4\n1 0 obj\n".utf8)
}

extension Browser.Page {
    /// The number of the dossier that the page leads to.
    var dossier: DossierNumber? {
        headers[.location].flatMap { $0.hasPrefix("/dossiers/") ? $0.dropFirst("/dossiers/".count).removingPercentEncoding : nil }
            .map { DossierNumber($0) }
    }
}

extension Browser {
    /// What the next page will tell of what was just done.
    var notice: String? {
        guard let cookie = cookie(VisitCookies.noticeName) else { return nil }
        let base64 = cookie.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: base64 + String(repeating: "=", count: (4 - base64.count % 4) % 4)).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

extension WebOffice {
    /// How many dossiers are on record.
    func dossiers() throws -> [DossierNumber] {
        try store.read { try $0.list(ListFilter(), at: clock.now).dossiers.map(\.number) }
    }
}

extension WebOffice {
    /// Publishes shipped definitions anew, with passages replaced, in force two weeks before the tests begin.
    func publish(_ files: [String], replacing passage: String, with other: String) throws {
        let changed = try files.map { name in
            let text = try String(contentsOf: Program.root.appending(path: "workflows/\(name)"), encoding: .utf8)
            let path = name.replacing("2018-08-27", with: "2018-09-15")
            return DefinitionFile(
                path: path, text: text.replacing("effective: 2018-08-27", with: "effective: 2018-09-15").replacing(passage, with: other))
        }
        try #require(changed.contains { $0.text.contains(other) })
        try store.write(at: clock.now) { _ = try $0.publish(changed, calendar: []) }
    }
}
