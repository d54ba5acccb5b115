import Foundation
import Testing

@Suite struct `Units that merge` {
    private static let merge = ["unit", "merge", "d2", "--into", "d1", "--on", "2018-11-01", "--as", "admin", "--at", "2018-11-05T09:00"]

    /// An office with a second district, a commune below it, and its clerk.
    private func office() throws -> Program {
        let program = try Program()
        try program.done(["unit", "add", "d2", "--name", "Huyện Đình Lập", "--level", "district", "--as", "admin"])
        try program.done(["unit", "add", "c2", "--name", "Xã Bính Xá", "--level", "commune", "--parent", "d2", "--as", "admin"])
        try program.done(["user", "add", "Lan", "--role", "clerk", "--unit", "d2", "--as", "admin"])
        return program
    }

    private func numbers(_ program: Program, _ words: String...) throws -> [String] {
        let page = try program.done(["list", "--format", "json"] + words).object()["dossiers"] as? [[String: Any]] ?? []
        return page.compactMap { $0["number"] as? String }.sorted()
    }

    @Test func `pass on their dossiers, their people and the units below them`() throws {
        let program = try office()
        let own = try program.brought(by: "accept", unit: "d2")
        let below = try program.brought(by: "accept", unit: "c2")
        let there = try program.brought(by: "accept", unit: "d1")
        let due = try program.dueAt(own)
        let answer = try program.done(Self.merge + ["--format", "json"]).object()
        #expect(answer["dossiers"] as? [String] == [own])
        #expect(try program.page(own)["unit"] as? String == "d1")
        #expect(try program.page(own, at: "2018-11-05T08:59")["unit"] as? String == "d2")
        #expect(try program.page(below)["unit"] as? String == "c2")
        #expect(try program.dueAt(own) == due)
        #expect(try program.deeds(own).last == "merge")

        // The clerk of the old unit is at the new one, and works on all that is below it.
        let people = try program("user", "list", "--format", "json").objects()
        #expect(people.first { $0["name"] as? String == "Lan" }?["unit"] as? String == "d1")
        #expect(try numbers(program, "--unit", "d1") == [own, there].sorted())
        for number in [own, below, there] {
            try program.step(number, "request-supplement", at: "2018-11-06T09:00", by: "Lan", "--set", "reason=Thiếu chữ ký")
        }
        #expect(try program.auditProblems() == [])
    }

    @Test func `are found by the old number and by either name`() throws {
        let program = try office()
        let done = try program.brought(by: "accept", unit: "d2")
        try program.step(done, "withdraw", at: "2018-10-03T09:00", "--set", "reason=Đề nghị của đơn vị")
        let open = try program.brought(by: "accept", unit: "d2")
        try program.done(Self.merge)
        #expect(try numbers(program, "--search", open) == [open])
        #expect(try numbers(program, "--search", "dinh lap") == [done, open].sorted())
        #expect(try numbers(program, "--search", "huyen mau") == [open])
        #expect(try numbers(program, "--unit", "d1") == [open])
        #expect(try numbers(program, "--unit", "d2") == [done])
        #expect(try program.page(done)["unit"] as? String == "d2")
    }

    @Test func `take no dossier under the old name from that day on`() throws {
        let program = try office()
        try program.done(Self.merge)
        let submit = [
            "submit", "--procedure", ChangedLaw.procedure, "--documents", Sent.unplanned.papers, "--as", "Lan", "--at",
        ]
        try program.refuses(
            submit + ["2018-11-05T10:00", "--unit", "d2"], exit: 1, ["“d2” merged into “d1” on 01/11/2018. Use “d1”."])
        try program.done(submit + ["2018-11-05T10:00", "--unit", "d1"])
        try program.done(submit + ["2018-11-05T10:00", "--unit", "c2"])
        try program.done(submit + ["2018-10-31T10:00", "--unit", "d2"])
        #expect(try program.auditProblems() == [])
    }

    @Test func `are told what came in since, and never go below their level`() throws {
        let program = try office()
        let number = try program.brought(by: "accept", unit: "d2")
        let merge = ["unit", "merge", "--as", "admin", "--at", "2018-11-05T09:00"]
        try program.refuses(merge + ["p1", "--into", "c2"], exit: 1, ["“p1” is of the province and cannot merge into “c2”"])
        let run = try program.done(merge + ["d2", "--into", "p1", "--on", "2018-09-30", "--lang", "en"])
        #expect(run.errors.contains("“d2” and “p1” are of different levels"))
        #expect(run.errors.contains("“d2” sent dossiers after that day; the last is \(number), received on 01/10/2018."))
    }

    @Test func `do so once, and not into their own part`() throws {
        let program = try office()
        let merge = ["unit", "merge", "--as", "admin"]
        try program.refuses(merge + ["d2", "--into", "c2"], exit: 1, ["“c2” is part of “d2”"])
        try program.refuses(merge + ["d2", "--into", "d2"], exit: 1, ["“d2” is part of “d2”"])
        try program.refuses(merge + ["d2", "--into", "d3"], exit: 2, ["There is no unit “d3”."])
        try program.refuses(
            merge + ["d2", "--into", "d1", "--on", "2018-11-06", "--at", "2018-11-05T09:00"], exit: 1, ["06/11/2018 00:00"])
        try program.done(Self.merge)
        try program.refuses(Self.merge, exit: 1, ["“d2” merged into “d1”"])
        try program.refuses(merge + ["p1", "--into", "d2"], exit: 1, ["“d2” merged into “d1”"])
        #expect(try program.auditProblems() == [])
    }
}
