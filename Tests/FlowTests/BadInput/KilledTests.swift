import Foundation
import Testing

@Suite struct `A program killed in the middle` {
    /// An office with so many dossiers that wait to be accepted, and the file that lists them.
    private func office(_ count: Int) throws -> (program: Program, numbers: [String]) {
        let program = try Program()
        let header =
            "dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome\n"
        let numbers = (1...count).map { "\($0)/2018" }
        let rows = numbers.map { "\($0),province-merit-certificate-unplanned,p1,2018-10-01T08:00,2018-10-01T09:00,,appraising,,,,,,\n" }
        let register = try program.file("so.csv", header + rows.joined())
        let run = try program("import", "register", register, "--as", "clerk")
        guard run.exitCode == 0 else { throw Program.Failed(errors: run.errors) }
        _ = try program.file("all.txt", numbers.joined(separator: "\n"))
        return (program, numbers)
    }

    private func states(_ program: Program) throws -> [String: String] {
        let page = try program("list", "--limit", "1000", "--format", "json").object()["dossiers"] as? [[String: Any]] ?? []
        return Dictionary(uniqueKeysWithValues: page.map { ($0["number"] as? String ?? "", $0["state"] as? String ?? "") })
    }

    private static let appraise = ["advance", "--all", "all.txt", "appraise", "--as", "appraiser", "--at", "2018-10-05T09:00"]

    @Test(arguments: [1, 2, 7, 30, 77])
    func `has every move on record that it acknowledged, and none by half`(acknowledged: Int) throws {
        let (program, numbers) = try office(200)
        let running = try RunningProgram(program, Self.appraise)
        try running.wait(forLines: acknowledged)
        #expect(running.kill(), "it was done before it could be killed")
        let lines = try running.lines()
        #expect(lines.count >= acknowledged)
        let told = lines.map { $0.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
        #expect(told == Array(numbers.prefix(told.count)))

        let states = try states(program)
        for number in told { #expect(states[number] == "appraised", "\(number) was acknowledged") }
        let moved = states.values.count { $0 == "appraised" }
        #expect(moved == told.count || moved == told.count + 1, "\(moved) moved, \(told.count) told")
        #expect(states.count == 200)
        #expect(try program.auditProblems() == [])

        // The work goes on where it was cut off: those that are done say so, the rest is moved.
        let rest = try program.run(Self.appraise)
        #expect(rest.exitCode == 1)
        #expect(rest.output.split(separator: "\n").count { $0.hasPrefix("✗") } == moved)
        #expect(try self.states(program).values.allSatisfy { $0 == "appraised" })
        #expect(try program.auditProblems() == [])
    }

    @Test(arguments: [20, 60, 120, 200, 300, 450])
    func `has moved all or none of those that go together`(milliseconds: Int) throws {
        let (program, _) = try office(200)
        let running = try RunningProgram(program, Self.appraise + ["--together"])
        Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
        let wasKilled = running.kill()
        let told = try running.lines().count
        let moved = try states(program).values.count { $0 == "appraised" }
        #expect(moved == 0 || moved == 200, "\(moved)")
        if told > 0 || !wasKilled { #expect(moved == 200) }
        #expect(try program.auditProblems() == [])
    }

    @Test(arguments: [10, 40, 80, 120, 160])
    func `leaves no half-made record at init`(milliseconds: Int) throws {
        let program = try Program(office: false)
        let running = try RunningProgram(program, ["init", "--sample"])
        Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
        _ = running.kill()
        if !FileManager.default.fileExists(atPath: program.database.path) {
            #expect(try program("init", "--sample").exitCode == 0)
        }
        #expect(try program.auditProblems() == [])
        #expect(try program("submit", "--procedure", "commune-commendation", "--unit", "c1", "--as", "clerk").exitCode == 0)
    }
}
