import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

/// What the tests of the dossier's pages do again and again.
extension Browser {
    /// Opens the form of an errand, types into it and sends it, with the revision that the form carries.
    func fill(
        _ uri: String, _ fields: [(String, String)] = [], files: [(field: String, name: String, content: Data)] = []
    ) async throws -> Page {
        let form = try await get(uri)
        let seen = try #require(form.value(of: "seen"), "no form at \(uri): \(form.words)")
        let pairs = fields + [("seen", seen)]
        return files.isEmpty ? try await post(uri, pairs: pairs) : try await post(uri, pairs: pairs, files: files)
    }

    /// Does an action by its form, and fails the test when it is refused.
    func does(
        _ action: ActionKey, on number: DossierNumber, _ fields: [(String, String)] = [], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let page = try await fill(Links.dossier(number, "do", action.text), fields)
        #expect(page.status == 303, "\(action): \(page.words)", sourceLocation: sourceLocation)
        #expect(page.headers[.location] == Links.dossier(number), sourceLocation: sourceLocation)
    }
}

extension WebOffice {
    /// Several browsers at once, each with somebody logged in.
    func browsers(_ names: [UserName], _ body: @escaping @Sendable ([UserName: Browser]) async throws -> Void) async throws {
        try await browse { client in
            var browsers: [UserName: Browser] = [:]
            for name in names {
                let browser = Browser(client)
                try enter(browser, as: name)
                browsers[name] = browser
            }
            try await body(browsers)
        }
    }

    /// Leads a dossier to where the council meets.
    func toCouncil(_ number: DossierNumber) throws {
        try act("accept", on: number, by: "clerk")
        try act("appraise", on: number, by: "appraiser")
        try act("to-council", on: number, by: "appraiser")
    }

    /// Leads a dossier to where the chairman decides.
    func toDecision(_ number: DossierNumber) throws {
        try toCouncil(number)
        try act(
            "council-approve", on: number, by: "secretary",
            Entered(fields: ["members-total": "9", "members-present": "9", "votes-for": "9"]))
    }
}

extension Browser.Page {
    /// The names of all fields on the page.
    var fieldNames: [String] { text.matches(of: /<(?:input|select|textarea)[^>]* name="([^"]*)"/).map { String($0.1) } }

    /// Whether every link to a place on the page leads to one.
    var hasAllAnchors: Bool {
        text.matches(of: /href="#([^"]*)"/).map { String($0.1) }.allSatisfy { text.contains("id=\"\($0)\"") }
    }
}

/// Texts that would do something if a page did not escape them.
let hostileTexts = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onfocus=alert(1) autofocus x="]
