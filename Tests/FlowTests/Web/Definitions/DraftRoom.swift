import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

/// An owner at the editor of a draft.
struct DraftRoom {
    static let key = "province-merit-certificate"
    static let page = "/definitions/procedure/\(key)/draft/2019-01-01"

    let office: WebOffice

    /// A day that a test names.
    static func day(_ iso: String) -> CivilDay {
        guard let day = CivilDay(iso) else { preconditionFailure("\(iso) is no day") }
        return day
    }

    init() throws {
        office = try WebOffice()
        try office.store.write(at: office.clock.now) { try $0.addUser("hoa", roles: ["owner"], unit: nil) }
    }

    /// The published text, as it would be from another day on.
    func text(_ kind: Draft.Kind = .procedure, _ key: String = DraftRoom.key, from day: String = "2019-01-01") throws -> String {
        let text = try office.store.read { try $0.definitionText(kind.definition, key, Self.day("2018-08-27")) }
        return try #require(text).replacing("effective: 2018-08-27", with: "effective: \(day)")
    }

    /// The draft as it is kept.
    var kept: Draft? {
        get throws { try office.store.read { try $0.draft(.procedure, Self.key, Self.day("2019-01-01")) } }
    }

    /// Begins the draft as the owner does.
    func begin(_ browser: Browser) async throws {
        let page = try await browser.post(
            "/definitions/procedure/\(Self.key)/draft/new", ["from": "2018-08-27", "effective": "2019-01-01"])
        #expect(page.status == 303 && page.headers[.location] == Self.page)
    }
}

extension Browser.Page {
    /// What stands in the text area.
    var typed: String? {
        text.firstMatch(of: /<textarea id="f-text"[^>]*>\n([\s\S]*?)<\/textarea>/).map { match in
            // Sign by sign: a quotation mark with an accent behind it is one character and two signs.
            [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(String(match.1)) { text, pair in
                text.replacingOccurrences(of: pair.0, with: pair.1, options: .literal)
            }
        }
    }
}
