import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

/// Fills every text field that any page of the route table has, sends its form, and looks at every page afterwards.
@Suite(.fewAtOnce) struct `What somebody types into any field` {
    /// All at once: tags, the end of an attribute, a quotation mark with an accent, words in two languages and a template's name.
    static let hostile =
        "q7<script>alert(7)</script>\"><img src=x onerror=alert(7)>\"\u{301} onfocus=alert(7) [[q7vi|q7en]] {{title}}q8z"

    /// Forms that would end the session of whoever fills them, or shut a person out who is needed later.
    private static let left = ["/logout", "/sessions/end", "/account/password", "/disable", "/language", "/login"]

    @Test func `is shown as it was typed, and never as part of a page`() async throws {
        let office = try WebOffice()
        let fixture = RouteFixture(number: try office.submit(nominees: [Self.hostile]))
        try office.openSession()
        try office.keepDraft()
        let pages = RouteEntry.table.filter { $0.route.hasPrefix("GET") && $0.admits != nil }
        var (sent, taken, shown) = (Set<String>(), 0, 0)
        for entry in pages {
            let counts = Counts()
            let address = entry.address(fixture)
            try await office.asked(by: UserName(entry.admits?.sorted().first ?? "clerk")) { browser async throws in
                let page = try await browser.get(address)
                Self.expectHarmless(page, address)
                for form in page.forms where !Self.left.contains(where: form.action.hasSuffix) {
                    for pairs in form.filled(with: Self.hostile) {
                        let answer =
                            form.isPost
                            ? try await browser.post(form.action.isEmpty ? address : form.action, pairs: pairs)
                            : try await browser.get(
                                (form.action.isEmpty ? address : form.action) + "?"
                                    + pairs.map { "\(Links.segment($0.0))=\(Links.segment($0.1))" }.joined(separator: "&"))
                        #expect(answer.status < 500, "\(form.action): \(answer.status)")
                        Self.expectHarmless(answer, form.action)
                        counts.note(fields: form.textNames, isTaken: answer.status == 303)
                    }
                }
            }
            sent.formUnion(counts.fields)
            taken += counts.taken
        }
        for entry in pages {
            let counts = Counts()
            let address = entry.address(fixture)
            try await office.asked(by: UserName(entry.admits?.sorted().last ?? "clerk")) { browser async throws in
                let page = try await browser.get(address)
                Self.expectHarmless(page, address)
                if page.text.contains("q7&lt;script") { counts.note(fields: [], isTaken: true) }
            }
            shown += counts.taken
        }
        // Else nothing was put to the test.
        #expect(
            sent.isSuperset(of: ["q", "full-name", "title", "place", "pasted", "entries", "members", "reason", "source", "words", "text"]),
            "\(sent.sorted())")
        #expect(taken >= 5 && shown >= 5, "\(taken) forms were taken, \(shown) pages show it")
    }

    private static func expectHarmless(_ page: Browser.Page, _ address: String) {
        guard page.headers[.contentType]?.hasPrefix("text/html") == true else { return }
        for part in ["<script>alert(7)", "<img src=x", "\"\u{301} onfocus"] {
            #expect(page.text.range(of: part, options: .literal) == nil, "\(address): \(part)")
        }
        // As it was typed, and as it stands in an address.
        let typed = ["[[q7vi|q7en]]", "{{title}}q8z", "%5B%5Bq7vi%7Cq7en%5D%5D", "%7B%7Btitle%7D%7Dq8z"]
        let rest = typed.reduce(page.text) { $0.replacing($1, with: "") }
        for part in ["q7vi", "q7en", "q8z"] { #expect(!rest.contains(part), "\(address): \(part) was taken for a template") }
    }

    /// What one browser did; every browser is done before it is read.
    private final class Counts: @unchecked Sendable {
        private(set) var fields: Set<String> = []
        private(set) var taken = 0

        func note(fields names: [String], isTaken: Bool) {
            fields.formUnion(names)
            if isTaken { taken += 1 }
        }
    }
}

/// A form as it stands on a page.
private struct PageForm {
    let action: String
    let isPost: Bool
    let content: String

    /// The tags of a name, with their attributes.
    private func tags(_ name: String) -> [String] {
        content.matches(of: /<(input|textarea|button|select)\b([^>]*)>/).filter { $0.1 == name }.map { String($0.2) }
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        tag.matches(of: /([a-z-]+)="([^"]*)"/).first { $0.1 == name }.map { match in
            [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(String(match.2)) {
                $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal)
            }
        }
    }

    private static func isText(_ tag: String) -> Bool {
        ["text", "search", nil].contains(attribute("type", of: tag)) && attribute("inputmode", of: tag) != "numeric"
    }

    /// The names of the fields that take any text.
    var textNames: [String] {
        tags("input").filter(Self.isText).compactMap { Self.attribute("name", of: $0) }
            + tags("textarea").compactMap { Self.attribute("name", of: $0) }
    }

    /// What is sent by each of its buttons, with a text in every field that takes any.
    func filled(with text: String) -> [[(String, String)]] {
        var pairs = textNames.map { ($0, text) }
        for tag in tags("input") where !Self.isText(tag) {
            guard let name = Self.attribute("name", of: tag), name != "_key", Self.attribute("type", of: tag) != "file" else { continue }
            let value = Self.attribute("value", of: tag) ?? ""
            pairs.append((name, value.isEmpty && Self.attribute("inputmode", of: tag) == "numeric" ? "9" : value))
        }
        for match in content.matches(of: /<select\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/) {
            if let option = match.2.firstMatch(of: /<option value="([^"]+)"/) { pairs.append((String(match.1), String(option.1))) }
        }
        let buttons = tags("button").compactMap { tag in
            Self.attribute("name", of: tag).map { ($0, Self.attribute("value", of: tag) ?? "") }
        }
        return buttons.isEmpty ? [pairs] : buttons.prefix(6).map { pairs + [$0] }
    }
}

extension Browser.Page {
    fileprivate var forms: [PageForm] {
        text.matches(of: /<form\b([^>]*)>([\s\S]*?)<\/form>/).map { match in
            let action = match.1.firstMatch(of: /action="([^"]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
            return PageForm(action: action ?? "", isPost: match.1.contains("method=\"post\""), content: String(match.2))
        }
    }
}
