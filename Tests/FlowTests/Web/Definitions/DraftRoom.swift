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

extension DraftRoom {
    static let review = "\(page)/review"
    static let definition = "/definitions/procedure/\(key)"

    /// The published text with a shorter limit, shorter steps and no examples: it can be published.
    var shorter: String {
        get throws {
            try text().replacing("25 working days", with: "20 working days").replacing("appraising: 12", with: "appraising: 7")
                .components(separatedBy: "\nexamples:")[0] + "\n"
        }
    }

    /// Keeps a text as the draft, behind the pages' back.
    func keep(_ text: String, by name: UserName = "owner", from day: String = "2019-01-01") throws {
        try office.store.write(at: office.clock.now) { transaction in
            let seen = try transaction.snapshot.draft(.procedure, Self.key, Self.day(day))?.revision
            try transaction.saveDraft(
                .procedure, Self.key, Self.day(day), text: text, seen: seen, by: transaction.snapshot.actor(name))
        }
    }

    /// Sends the form of a page before publishing, with what it carries, what was typed, and the consequences ticked.
    func publish(
        _ browser: Browser, from page: Browser.Page, _ typed: [(String, String)] = [], at uri: String = DraftRoom.review,
        confirms: Bool = true
    ) async throws -> Browser.Page {
        var pairs = ["seen", "base", "looked", "effective"].map { ($0, page.value(of: $0) ?? "") }
        for pair in typed { pairs.removeAll { $0.0 == pair.0 } }
        return try await browser.post(uri, pairs: pairs + typed + (confirms ? [("confirm", "yes")] : []) + [("do", "publish")])
    }

    /// The first days of the published versions.
    func versions(_ kind: Draft.Kind = .procedure, _ key: String = DraftRoom.key) throws -> [String] {
        try office.store.read { try $0.definitionVersions(kind.definition, key).map(\.effective.iso) }
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
