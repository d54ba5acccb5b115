import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Who sees a dossier` {
    private static let below = [
        [], ["why"], ["print"], ["files", String(repeating: "0", count: 64)], ["do", "accept"], ["attach"], ["assign"], ["extend"],
        ["pause"], ["resume"], ["undo"],
    ]

    @Test func `is whoever acts for its unit; of another unit's not even that it exists is told`() async throws {
        let office = try WebOffice()
        let foreign = try office.submit(from: "p1")
        let own = try office.submit("commune-commendation", from: "c1")
        try await office.asked(by: "d1-clerk") { browser in
            #expect(try await browser.get(Links.dossier(own)).status == 200)
            for parts in Self.below {
                let uris = [foreign, "H37.12-181001-9999"].map { number in
                    (["/dossiers", Links.segment(number.text)] + parts).joined(separator: "/")
                }
                let pages = [try await browser.get(uris[0]), try await browser.get(uris[1])]
                #expect(pages.map(\.status) == [404, 404], "\(parts)")
                let words = zip(pages, [foreign.text, "H37.12-181001-9999"]).map { $0.words.replacing($1, with: "N") }
                #expect(words[0] == words[1], "the page of \(parts) tells that the dossier exists")
                guard parts.count == 2 && parts[0] == "do" || parts.count == 1 && !["why", "print"].contains(parts[0]) else { continue }
                #expect(try await browser.post(uris[0], ["seen": "1", "reason": "x"]).status == 404)
            }
        }
        #expect(try office.standing(of: foreign).revision == 1)
    }

    @Test func `is nobody who is logged out, and no form of another site is taken`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        try await office.asked(by: nil) { browser in
            for parts in Self.below {
                let uri = (["/dossiers", Links.segment(number.text)] + parts).joined(separator: "/")
                let page = try await browser.get(uri)
                #expect(page.status == 303 && page.headers[.location]?.hasPrefix("/login?back=") == true, "\(uri)")
            }
        }
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.post(Links.dossier(number, "do", "accept"), ["seen": "1"], key: "none")
            #expect(page.status == 403)
        }
        #expect(try office.standing(of: number).revision == 1)
    }

    @Test func `a number of any form leads to its dossier`() async throws {
        let office = try WebOffice()
        try office.store.write(at: office.clock.now) { transaction in
            _ = try transaction.importRegister(
                """
                dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome
                12/2017 A&B,province-merit-certificate,p1,2017-03-01T08:00,2017-03-02T08:00,2017-03-20T08:00,issued,10/QĐ-UBND,2017-03-20,Lê A,individual,worker,awarded
                """, file: "register.csv", by: transaction.snapshot.actor("clerk"))
        }
        try await office.asked(by: "clerk") { browser in
            for parts in [[], ["why"], ["print"], ["do", "issue"]] {
                let page = try await browser.get((["/dossiers", Links.segment("12/2017 A&B")] + parts).joined(separator: "/"))
                #expect(page.status == 200 && page.words.contains("12/2017 A&B"))
            }
        }
    }

    @Test func `nothing that was typed does anything on a page`() async throws {
        let office = try WebOffice()
        for hostile in hostileTexts {
            let number = try office.submit(nominees: ["An \(hostile)"])
            try await office.browsers(["clerk", "appraiser", "decision-desk", "secretary"]) { browsers in
                let clerk = try #require(browsers["clerk"])
                let file = ("file", "\(hostile.replacing("\"", with: "%22")).pdf", Data("%PDF-".utf8))
                #expect(
                    try await clerk.fill(Links.dossier(number, "attach"), [("document", "minutes"), ("note", hostile)], files: [file])
                        .status == 303)
                try await clerk.does("request-supplement", on: number, [("field.reason", hostile), ("note", hostile)])
                try await clerk.does("supplement", on: number, [("note", hostile)])
                try await clerk.does("accept", on: number)
                try await #require(browsers["appraiser"]).does("appraise", on: number, [("note", hostile)])
                try await #require(browsers["appraiser"]).does("to-council", on: number)
                try await #require(browsers["secretary"]).does(
                    "council-approve", on: number,
                    [("field.members-total", "9"), ("field.members-present", "9"), ("field.votes-for", "9")])
                try await #require(browsers["decision-desk"]).does(
                    "decide", on: number,
                    [
                        ("field.decision-number", hostile), ("field.decision-date", "2018-10-01"), ("field.signer", hostile),
                        ("outcome.1", "awarded"), ("why.1", hostile),
                    ])
                let refused = try await clerk.fill(
                    Links.dossier(number, "do", "issue"),
                    [("field.ceremony-place", hostile), ("field.ceremony-date", hostile), ("when", hostile), ("note", hostile)])
                #expect(refused.status == 422)
                try await clerk.does("issue", on: number, [("field.ceremony-place", hostile)])
                let undone = try await clerk.fill(Links.dossier(number, "undo"), [("reason", hostile)])
                #expect(undone.status == 303)
                for page in [refused, try await clerk.get(Links.dossier(number)), try await clerk.get(Links.print(number))] {
                    #expect(page.words.contains(hostile.precomposedStringWithCanonicalMapping) || page.words.contains("alert(1)"))
                    for sign in ["<script>alert", "<img src=x", "\"\u{301} onfocus"] {
                        #expect(!page.text.unicodeScalars.contains(Array(sign.unicodeScalars)), "\(sign)")
                    }
                }
            }
        }
    }
}
