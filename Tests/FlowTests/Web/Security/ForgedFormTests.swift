import Dossier
import Foundation
import HTTPTypes
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `A forged form` {
    @Test func `of fifty at once moves a dossier exactly once`() async throws {
        let office = try WebOffice()
        let number = try office.submit()
        let before = try office.standing(of: number)
        try await office.asked(by: "clerk") { browser async throws in
            let address = Links.dossier(number, "do", "accept")
            let form = try await browser.get(address)
            let (seen, key) = (try #require(form.value(of: "seen")), try #require(form.formKey))
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<50 { group.addTask { try await browser.post(address, pairs: [("seen", seen)], key: key).status } }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 303 } == 1, "\(statuses)")
            #expect(statuses.allSatisfy { [303, 409, 422].contains($0) }, "\(statuses)")
        }
        let after = try office.standing(of: number)
        let problems = try office.store.read { try $0.audit().problems.count }
        #expect(after.state != before.state && after.revision == before.revision + 1 && problems == 0)
    }

    @Test(arguments: ["approve", "no-such-action", "..", "%2e%2e", "%00", "%c0%ae%c0%ae", "accept%2f..%2fdecide"])
    func `names no action of another state`(action: String) async throws {
        let office = try WebOffice()
        let number = try office.submit()
        let before = try office.standing(of: number)
        try await office.asked(by: "clerk") { browser async throws in
            let page = try await browser.post("\(Links.dossier(number))/do/\(action)", ["seen": "1"])
            #expect([404, 409, 422].contains(page.status), "\(page.status)")
        }
        let after = try office.standing(of: number)
        #expect(after == before)
    }

    @Test(arguments: ["999999", "-1", "0", "9223372036854775808", "1e3", "", "<script>", "١"])
    func `carries no revision that never was`(seen: String) async throws {
        let office = try WebOffice()
        let number = try office.submit()
        let before = try office.standing(of: number)
        try await office.asked(by: "clerk") { browser async throws in
            let page = try await browser.post(Links.dossier(number, "do", "accept"), ["seen": seen])
            #expect([400, 409, 422].contains(page.status), "\(page.status)")
            #expect(!page.text.contains("<script>"))
        }
        let after = try office.standing(of: number)
        #expect(after == before)
    }

    /// Every address with a part that stands for something, with parts that lead elsewhere.
    @Test(arguments: RouteEntry.table.filter { $0.route.contains("{") })
    func `leads nowhere by its address`(entry: RouteEntry) async throws {
        let office = try WebOffice()
        let path = String(entry.route.split(separator: " ")[1])
        try await office.asked(by: UserName(entry.admits?.sorted().first ?? "clerk")) { browser async throws in
            for part in ["..%2f..%2fetc%2fpasswd", "%00", "%c0%ae%c0%ae%c0%af", "%ff", "%252e%252e", "a%0d%0aSet-Cookie:x=y", "%e2%80%ae"] {
                let address = path.replacing(/\{[a-z]+\}/, with: part)
                let page = entry.route.hasPrefix("GET") ? try await browser.get(address) : try await browser.post(address)
                #expect((400..<500).contains(page.status), "\(address): \(page.status)")
                #expect(!page.text.contains("root:") && !page.headers[values: .setCookie].contains { $0.hasPrefix("x=y") })
            }
        }
    }
}
