import Foundation
import Testing

struct BulkMoveTests {
    private static let decide = ["--as", "decision-desk", "--at", "2018-10-15T09:00"] + Program.fields(of: "8/QĐ-UBND", on: "2018-10-15")

    @Test func `every line has its own result, and what is refused does not hold up the rest`() throws {
        let program = try ContractOffice.copied()
        let numbers = [ContractOffice.deciding[0], ContractOffice.incomplete, "H37.12-000000-0000", ContractOffice.deciding[1]]
        let file = try program.file("all.txt", "\u{FEFF}" + numbers.joined(separator: "\r\n\r\n") + "\r\n  \r\n")
        let run = try program.run(["advance", "--all", file, "decide", "--each", "--format", "json"] + Self.decide)
        #expect(run.exitCode == 1)
        let lines = try run.objects()
        #expect(lines.map { $0["number"] as? String } == numbers)
        #expect(lines.map { $0["done"] as? Bool } == [true, false, false, true])
        #expect(
            lines.map { ($0["blockers"] as? [[String: Any]])?.first?["code"] as? String } == [nil, "wrong-state", "unknown-dossier", nil])
        #expect(try numbers[0...0].map { try program.page($0)["state"] as? String } == ["decided"])
        #expect(try program.page(numbers[3])["state"] as? String == "decided")
        #expect(try program.page(numbers[1])["state"] as? String == "submitted")
        #expect(try program("audit").exitCode == 0)
    }

    @Test func `together is all or nothing`() throws {
        let program = try ContractOffice.copied()
        let mixed = try program.file("mixed.txt", (ContractOffice.deciding + [ContractOffice.incomplete]).joined(separator: "\n"))
        let before = try program.done(["audit", "--format", "json"]).object()["head"] as? String
        let refused = try program.run(["advance", "--all", mixed, "decide", "--together", "--format", "json"] + Self.decide)
        #expect(refused.exitCode == 1)
        let codes = try refused.objects().map { ($0["blockers"] as? [[String: Any]])?.first?["code"] as? String }
        #expect(codes == ["not-together", "not-together", "wrong-state"])
        #expect(try program.done(["audit", "--format", "json"]).object()["head"] as? String == before)
        let good = try program.file("good.txt", ContractOffice.deciding.joined(separator: "\n"))
        let moved = try program.run(["advance", "--all", good, "decide", "--together", "--format", "json"] + Self.decide)
        #expect(moved.exitCode == 0)
        #expect(try moved.objects().allSatisfy { $0["done"] as? Bool == true })
    }

    @Test func `a line is printed as soon as its move is on the disk, while the rest still goes on`() throws {
        let (program, numbers) = try appraised(count: 400)
        let file = try program.file("all.txt", numbers.joined(separator: "\n"))
        let bulk = try program.start(
            ["advance", "--all", file, "submit-for-decision", "--as", "appraiser", "--at", "2018-10-15T09:00", "--format", "csv"])
        while bulk.outputSoFar.count(where: \.isNewline) < 3, bulk.process.isRunning { usleep(500) }
        let said = bulk.outputSoFar.split(separator: "\n").dropFirst().dropLast()
        let state = try program.page(numbers[0])["state"] as? String
        #expect(bulk.process.isRunning, "all was over before the first lines could be read")
        #expect(state == "awaiting-decision")
        #expect(said.first == "\(numbers[0]),true,awaiting-decision,")
        let run = try bulk.finished()
        #expect(run.exitCode == 0)
        #expect(CSVRows.read(run.output).dropFirst().map(\.[0]) == numbers)
    }

    @Test func `in JSON the answer is one value, and nothing is said before it is whole`() throws {
        let (program, numbers) = try appraised(count: 5)
        let file = try program.file("all.txt", numbers.joined(separator: "\n"))
        let run = try program.done([
            "advance", "--all", file, "submit-for-decision", "--as", "appraiser", "--at", "2018-10-15T09:00", "--format", "json",
        ])
        #expect(try run.objects().count == 5)
        #expect(run.errors.isEmpty)
    }

    @Test func `nothing is bypassed: roles, papers, fields, states and times count as for one`() throws {
        let program = try ContractOffice.copied()
        let file = try program.file("all.txt", "\(ContractOffice.incomplete)\n\(ContractOffice.accepted)\n")
        func codes(_ words: [String]) throws -> [Set<String>] {
            let run = try program.run(["advance", "--all", file] + words + ["--format", "json"])
            #expect(run.exitCode == 1)
            return try run.objects().map { line in
                Set((line["blockers"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String })
            }
        }
        #expect(
            try codes(["accept", "--as", "secretary", "--at", "2018-09-01T09:00"]) == [
                ["before-previous", "role", "papers-complete"], ["before-previous", "role", "wrong-state"],
            ])
        #expect(
            try codes(["refuse", "--as", "auditor", "--at", "2018-10-10T09:00", "--set", "colour=red"]) == [
                ["role", "field-missing", "field-unknown"], ["role", "field-missing", "field-unknown"],
            ])
        #expect(
            try codes(["withdraw", "--as", "clerk", "--at", "2199-10-10T09:00", "--set", "reason=x"]) == [["in-future"], ["in-future"]])
        #expect(try codes(["wthdraw", "--as", "clerk"]) == [["unknown-action"], ["unknown-action"]])
        for call in [["accept", "--as", "nobody"], ["accept"]] {
            let run = try program.run(["advance", "--all", file] + call)
            #expect(run.exitCode == (call.count == 1 ? 64 : 2))
            #expect(run.output.isEmpty)
        }
    }

    @Test func `a number that stands twice is moved once`() throws {
        let (program, numbers) = try appraised(count: 1)
        let file = try program.file("all.txt", "\(numbers[0])\n\(numbers[0])\n")
        let run = try program.run(["advance", "--all", file, "submit-for-decision", "--as", "appraiser", "--at", "2018-10-15T09:00"])
        #expect(run.exitCode == 1)
        #expect(run.output.split(separator: "\n").map { $0.first } == ["✓", "✗"])
    }

    @Test func `an expected state counts for every line`() throws {
        let program = try ContractOffice.copied()
        let file = try program.file("all.txt", "\(ContractOffice.incomplete)\n\(ContractOffice.accepted)\n")
        let run = try program.run([
            "advance", "--all", file, "withdraw", "--expect", "submitted", "--set", "reason=Rút", "--as", "clerk", "--at",
            "2018-10-10T09:00",
            "--format", "json",
        ])
        #expect(run.exitCode == 1)
        let lines = try run.objects()
        #expect(lines.map { $0["done"] as? Bool } == [true, false])
        #expect((lines[1]["blockers"] as? [[String: Any]])?.first?["code"] as? String == "moved-meanwhile")
    }

    @Test(arguments: ["", "\n \n", "\u{FEFF}"])
    func `a file without a number is refused`(text: String) throws {
        let program = try ContractOffice.copied()
        let run = try program("advance", "--all", try program.file("none.txt", text), "accept", "--as", "clerk", "--lang", "en")
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 1 && run.output.isEmpty)
    }

    /// Dossiers that stand appraised, taken over from a register.
    private func appraised(count: Int) throws -> (Program, [String]) {
        let program = try Program()
        let numbers = (1...count).map { "R-\(1000 + $0)" }
        let rows = numbers.map {
            "\($0),province-merit-certificate-unplanned,p1,2018-10-01T08:00,2018-10-01T09:00,,appraised,,,Người \($0),individual,worker,proposed"
        }
        let header =
            "dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome"
        try program.done(["import", "register", try program.file("r.csv", ([header] + rows).joined(separator: "\n")), "--as", "clerk"])
        return (program, numbers)
    }
}
