import Foundation
import Testing

struct DossierDeadlineTests {
    /// The examples that have happened by the clock of this machine: nothing can be recorded ahead of it.
    static let past: [WorkedExample] = {
        let today = ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: -86_400))
        return WorkedExample.all.filter { $0.receivedAt < today }
    }()

    @Test func `most examples lie behind us`() {
        #expect(Self.past.count >= 11)
    }

    @Test(arguments: past)
    func `a dossier is due as its example has it, and is explained day by day to the same day`(example: WorkedExample) throws {
        let (program, number) = try taken(example) { _ in }
        #expect(try program.dueAt(number) == example.due)
        let explained = try program.done(["explain", number, "--format", "json"]).object()
        #expect(explained["dueAt"] as? String == example.due)
        let days = try #require(explained["days"] as? [[String: Any]])
        #expect(days.compactMap { $0["date"] as? String } == days.compactMap { $0["date"] as? String }.sorted())
        #expect(days.last?["date"] as? String == String(example.due.prefix(10)))
        if example.unit == "working-day" {
            let counted = days.filter { $0["counted"] as? Bool == true }
            #expect(counted.last?["number"] as? Double == Double(example.amount))
        }
        let listed = try program.done(["list", "--format", "json"]).object()["dossiers"] as? [[String: Any]]
        #expect(listed?.first?["dueAt"] as? String == example.due)
        #expect(try program("audit").exitCode == 0)
    }

    @Test(arguments: past.filter { ["restart", "resume", "no-cutoff", "deemed-next-working-day"].contains($0.otherReading) })
    func `the other reading is a setting of the definitions`(example: WorkedExample) throws {
        let (program, number) = try taken(example) { edited in
            switch example.otherReading {
            case "restart": try edited.replace("office.yaml", "on-return: continue", with: "on-return: restart")
            case "resume": try edited.replace("office.yaml", "on-return: restart", with: "on-return: continue")
            case "no-cutoff": try edited.replace("office.yaml", "same-day-cut-off: \"15:00\"", with: "same-day-cut-off: \"17:00\"")
            default: try edited.replace("office.yaml", "saturday-mornings: true", with: "saturday-mornings: false")
            }
        }
        #expect(try program.dueAt(number) == example.otherDue)
    }

    @Test func `a limit in hours or in days is a setting of the procedure, and so are its cut-off and its receipt`() throws {
        let example = try #require(WorkedExample.all.first { $0.id == "EX09" })
        let name = "procedures/province-merit-certificate-unplanned/2018-01-01.yaml"
        let (late, number) = try taken(example) { try $0.edit(name) { $0 += "\ncut-off: \"15:30\"\n" } }
        #expect(try late.dueAt(number) == "2021-02-09T17:00")
        let (strict, other) = try taken(example) { try $0.edit(name) { $0 += "\nreceipt: strict\n" } }
        #expect(try strict.dueAt(other) == "2021-02-09T17:00")
    }

    /// An office whose definitions say what the example says, and its dossier, received and accepted.
    private func taken(_ example: WorkedExample, _ change: (EditedWorkflows) throws -> Void) throws -> (Program, String) {
        let program = try Program(office: false)
        let edited = try EditedWorkflows(in: program, effective: "2018-01-01")
        try edited.edit("procedures/province-merit-certificate-unplanned/2018-01-01.yaml") { text in
            text = text.replacing(/limit: \{.*\}/, with: "limit: \(example.limit)").replacing(/steps:(.|\n)*?\n\n/, with: "")
        }
        if example.receivesOnSaturdays {
            try edited.replace("office.yaml", "saturday-mornings: false", with: "saturday-mornings: true")
        }
        if example.onReturn == "restart" { try edited.replace("office.yaml", "on-return: continue", with: "on-return: restart") }
        try change(edited)
        try edited.begin(in: program)
        let number = try program.handIn(at: example.receivedAt)
        try program.step(number, "accept", at: example.receivedAt)
        for pause in example.pauses {
            let ends = pause.split(separator: "/").map(String.init)
            try program.step(number, "request-supplement", at: ends[0], "--set", "reason=Thiếu biên bản")
            try program.step(number, "supplement", at: ends[1])
        }
        return (program, number)
    }
}
