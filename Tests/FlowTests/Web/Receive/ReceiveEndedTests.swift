import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `Receiving for a procedure that has ended` {
    private static let ended = ProcedureKey("province-merit-certificate-unplanned")
    private static let successor = ProcedureKey("province-merit-certificate")

    private func office() throws -> WebOffice {
        let office = try WebOffice(at: "2018-11-05T08:00")
        try office.store.write(at: office.clock.now) { transaction in
            let file = try transaction.snapshot.endingVersion(
                of: Self.ended, on: DraftRoom.day("2018-11-01"), successor: Self.successor)
            try transaction.publish(file, by: try transaction.snapshot.actor("owner"), at: office.clock.now)
        }
        return office
    }

    @Test func `leads to the procedure in its place instead of showing a form`() async throws {
        let office = try office()
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.get("/receive/\(Self.ended)")
            #expect(page.status == 200)
            #expect(page.words.contains("đã kết thúc từ ngày 01/11/2018"))
            #expect(page.text.contains("href=\"/receive/\(Self.successor)\""))
            #expect(!page.text.contains("name=\"once\""))
            let english = try await browser.get("/receive/\(Self.successor)")
            #expect(english.status == 200 && english.text.contains("name=\"once\""))
        }
    }

    @Test func `what was handed in before the end can still be entered, by a form with that day`() async throws {
        let office = try office()
        try await office.asked(by: "clerk") { browser in
            let page = try await browser.get("/receive/\(Self.ended)")
            #expect(page.words.contains("đến hết ngày 31/10/2018"))
            #expect(page.text.contains("href=\"/receive/\(Self.ended)?at=2018-10-31T23:59\""))
            let form = try await browser.get("/receive/\(Self.ended)?at=2018-10-31T23:59")
            #expect(form.status == 200 && form.text.contains("name=\"once\""))
            #expect(form.words.contains("01/11/2018") == false || form.text.contains("2018-10-31"))
            // A time that nobody can read, or that is to come, is now.
            for odd in ["?at=x", "?at=2030-01-01T08:00", "?at="] {
                #expect(try await browser.get("/receive/\(Self.ended)\(odd)").words.contains("đã kết thúc"))
            }
        }
    }
}
