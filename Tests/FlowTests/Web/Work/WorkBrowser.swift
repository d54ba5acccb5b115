import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

/// What a list of dossiers shows.
extension Browser.Page {
    /// A tab, a figure or a narrowing: where it leads and what it says.
    struct Lead: Equatable {
        let url: String
        let label: String
        var count = ""
    }

    /// The numbers of the rows, in their order.
    var numbers: [String] {
        text.matches(of: /<tr data-row>[\s\S]*?<a href="[^"]*">([^<]*)<\/a>/).map { String($0.1) }
    }

    /// How many dossiers the head says there are.
    var total: String? { text.firstMatch(of: /<p class="quiet">([0-9.]+) (?:hồ sơ|dossiers)<\/p>/).map { String($0.1) } }

    var tabs: [Lead] {
        text.matches(of: /<li><a href="([^"]*)"[^>]*>([^<]*) <span class="count">([^<]*)<\/span>/).map {
            Lead(url: Self.address($0.1), label: String($0.2), count: String($0.3))
        }
    }

    /// The tab that is open.
    var currentTab: String? { text.firstMatch(of: /aria-current="page">([^<]*) <span class="count">/).map { String($0.1) } }

    /// What the list is narrowed to, each with the list without it.
    var narrowings: [Lead] {
        text.matches(of: /<a class="tone tone-quiet" href="([^"]*)" aria-label="[^"]*">([^<]*) </).map {
            Lead(url: Self.address($0.1), label: String($0.2))
        }
    }

    /// The list after this page.
    var nextURL: String? { text.firstMatch(of: /href="([^"]*)" rel="next"/).map { Self.address($0.1) } }

    /// The words of one row.
    func row(of number: DossierNumber) -> String? {
        let rows = text.matches(of: /<tr data-row>([\s\S]*?)<\/tr>/).map { String($0.1) }
        return rows.first { $0.contains(">\(number)</a>") }
    }

    /// The lines of a CSV file, cells in quotes whole.
    var csv: [[String]] {
        var (rows, cells, cell, isQuoted): ([[String]], [String], String, Bool) = ([], [], "", false)
        for sign in text.unicodeScalars where sign != "\u{FEFF}" {
            switch sign {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: (cells, cell) = (cells + [cell], "")
            case "\n" where !isQuoted: (rows, cells, cell) = (rows + [cells + [cell]], [], "")
            default: cell.unicodeScalars.append(sign)
            }
        }
        return rows
    }

    static func address(_ text: Substring) -> String { String(text).replacing("&amp;", with: "&") }
}

extension Browser {
    /// Every page of a list, from the first.
    func allNumbers(_ uri: String) async throws -> [String] {
        var (numbers, next): ([String], String?) = ([], uri)
        while let here = next {
            let page = try await get(here)
            #expect(page.status == 200 && page.numbers.count <= WorkShow.rowsPerPage)
            numbers += page.numbers
            next = page.nextURL
        }
        return numbers
    }

    /// The language of the pages from now on.
    func speak(_ language: Language) { setCookie(VisitCookies.languageName, language.rawValue) }
}

extension WebOffice {
    /// Gives a dossier to somebody, behind the pages' back.
    func give(_ number: DossierNumber, to name: UserName) throws {
        try store.write(at: clock.now) { transaction in
            _ = try transaction.carryOut(.assign(name), on: number, by: transaction.snapshot.actor("supervisor"), at: clock.now)
        }
    }

    /// Leads a dossier to its end.
    func toEnd(_ number: DossierNumber, decision: String) throws {
        try toDecision(number)
        try act(
            "decide", on: number, by: "decision-desk",
            Entered(fields: ["decision-number": decision, "decision-date": clock.now.day.iso, "signer": "Hồ Tiến Thiệu"]))
        try act("issue", on: number, by: "clerk")
    }
}
