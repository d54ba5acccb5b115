import Foundation
import Testing

/// Tasks of the plan and inspections, taken over from their files and brought to every end, in time and late.
@Suite struct `The office's own business at its ends` {
    /// One imported dossier, and how it ends.
    struct Ending {
        let row: String
        let action: String
        let user: String
        let set: String
        let at: String
        let state: String
        /// How it stands to its due moment on its own page.
        let timeliness: String
        /// Whether the statistics count it among what is resolved.
        let isResolved: Bool

        init(_ row: String, _ action: String, _ user: String, _ set: String, at: String, _ state: String, _ timeliness: String) {
            (self.row, self.action, self.user, self.set, self.at, self.state) = (row, action, user, set, at, state)
            self.timeliness = timeliness
            isResolved = user == "clerk"
        }
    }

    /// What is imported of a pack, and how each row ends.
    struct Business: CustomTestStringConvertible {
        let pack: String
        let procedure: String
        let process: String
        let head: String
        let endings: [Ending]

        var testDescription: String { procedure }
    }

    private static let reason = "reason=Lãnh đạo cho dừng"

    // The first two quarters of 2019 end on a Sunday, so that what is due then is due on the Monday.
    static let all = [
        Business(
            pack: "yearly-plan", procedure: "yearly-plan", process: "planned-task", head: "number,quarter,task",
            endings: [
                Ending("1,1,Phát động", "finish", "clerk", "done-on=2019-03-20", at: "2019-03-20T10:00", "done", "early"),
                Ending("2,2,Sơ kết", "finish", "clerk", "done-on=2019-07-01", at: "2019-07-01T17:00", "done", "onTime"),
                Ending("3,3,Kiểm tra", "finish", "clerk", "done-on=2019-10-02", at: "2019-10-02T09:00", "done", "late"),
                Ending("4,4,Tổng kết", "drop", "supervisor", reason, at: "2019-08-01T09:00", "dropped", "early"),
                Ending("5,1,Tập huấn", "drop", "supervisor", reason, at: "2019-05-06T09:00", "dropped", "late"),
            ]),
        Business(
            pack: "inspections", procedure: "inspections", process: "inspection", head: "unit,planned_on",
            endings: [
                Ending("Sở A,2019-03-29", "hold", "clerk", "held-on=2019-03-20", at: "2019-03-20T10:00", "held", "early"),
                Ending("Sở B,2019-06-30", "hold", "clerk", "held-on=2019-07-01", at: "2019-07-01T17:00", "held", "onTime"),
                Ending("Sở C,2019-09-30", "hold", "clerk", "held-on=2019-10-02", at: "2019-10-02T09:00", "held", "late"),
                Ending("Sở D,2019-12-31", "cancel", "supervisor", reason, at: "2019-08-01T09:00", "cancelled", "early"),
                Ending("Sở E,2019-03-29", "cancel", "supervisor", reason, at: "2019-05-06T09:00", "cancelled", "late"),
            ]),
    ]

    /// An office that has taken the rows over on 2 January 2019, and the numbers they were given, in their order.
    private func imported(_ business: Business) throws -> (program: Program, numbers: [String]) {
        let program = try Program()
        let pack = Program.root.appending(path: "workflows/packs/\(business.pack)").path
        try program.done(["workflow", "publish", pack, "--as", "owner", "--at", "2018-12-20T08:00"])
        let file = try program.file("rows.csv", ([business.head] + business.endings.map(\.row)).joined(separator: "\n") + "\n")
        let taken = try program.done([
            "import", "tasks", file, "--procedure", business.procedure, "--unit", "p1", "--as", "clerk", "--at", "2019-01-02T08:00",
            "--format", "json",
        ]).object()
        #expect(taken["dossiers"] as? Int == business.endings.count)
        return (program, business.endings.indices.map { "H37.12-190102-000\($0 + 1)" })
    }

    private func words(_ ending: Ending, of number: String) -> [String] {
        ["advance", number, ending.action, "--as", ending.user, "--set", ending.set, "--at", ending.at]
    }

    /// The figures of a period, by the names that the report gives them.
    private func figures(_ program: Program, _ from: String, _ to: String, _ more: String...) throws -> [String: Int] {
        let report = try program.done(["report", "timeliness", "--from", from, "--to", to, "--format", "json"] + more).object()
        return report.compactMapValues { $0 as? Int }.filter { $0.value != 0 && $0.key != "onTimePercent" }
    }

    @Test(arguments: all)
    func `each is ended by whoever may, stands as its day says, and takes nothing more`(business: Business) throws {
        let (program, numbers) = try imported(business)
        for (number, ending) in zip(numbers, business.endings) {
            let words = words(ending, of: number)
            if !ending.isResolved {
                try program.refuses(words.map { $0 == ending.user ? "clerk" : $0 }, exit: 1, ["This is for the role"])
                try program.refuses(words.filter { $0 != ending.set && $0 != "--set" }, exit: 1, ["“Reason”"])
            }
            try program.done(words)
            let page = try program.page(number)
            #expect(page["state"] as? String == ending.state && page["clock"] as? String == "stopped", "\(ending.row)")
            #expect(page["timeliness"] as? String == ending.timeliness, "\(ending.row)")
            // What was dropped is no answer, so it has no day of one.
            #expect(page["decidedAt"] as? String == (ending.isResolved ? ending.at : nil), "\(ending.row)")
            for user in ["clerk", "appraiser", "supervisor"] {
                let offers = try program.done(["actions", number, "--as", user, "--format", "json"]).objects()
                #expect(!offers.contains { $0["allowed"] as? Bool == true }, "\(ending.row): \(user)")
            }
        }
        #expect(try program.done(["overdue", "--at", "2020-01-02T08:00", "--format", "json"]).objects().isEmpty)
        #expect(try program.auditProblems() == [])
    }

    @Test(arguments: all)
    func `the figures of its procedure count what was done, and nothing that was dropped`(business: Business) throws {
        let (program, numbers) = try imported(business)
        for (number, ending) in zip(numbers, business.endings) { try program.done(words(ending, of: number)) }
        let only = ["--procedure", business.procedure]
        #expect(
            try figures(program, "2019-01-01", "2019-12-31", only[0], only[1]) == [
                "received": 5, "resolved": 3, "early": 1, "onTime": 1, "late": 1, "withdrawn": 2,
            ])
        #expect(
            try figures(program, "2019-01-01", "2019-03-31", only[0], only[1])
                == [
                    "received": 5, "resolved": 1, "early": 1, "inProgress": 4,
                    "inProgressOverdue": business.procedure == "inspections" ? 1 : 0,
                ].filter { $0.value != 0 })
        // One is dropped in this quarter: it came in with the others, and is neither resolved nor in progress any more.
        #expect(try figures(program, "2019-04-01", "2019-06-30", only[0], only[1]) == ["carriedOver": 4, "inProgress": 3, "withdrawn": 1])
        #expect(
            try figures(program, "2019-07-01", "2019-09-30", only[0], only[1]) == [
                "carriedOver": 3, "resolved": 1, "onTime": 1, "inProgress": 1, "inProgressOverdue": 1, "withdrawn": 1,
            ])
        #expect(try figures(program, "2019-10-01", "2019-12-31", only[0], only[1]) == ["carriedOver": 1, "resolved": 1, "late": 1])
        #expect(try figures(program, "2019-01-01", "2019-12-31").isEmpty, "the one-door statistics count none of it")
    }

    @Test(arguments: all)
    func `every final state is one of these ends`(business: Business) throws {
        let path = "workflows/packs/\(business.pack)/processes/\(business.process)/2019-01-01.yaml"
        let text = try String(contentsOf: Program.root.appending(path: path), encoding: .utf8)
        let finals = text.matches(of: #/\n  ([a-z-]+):\n(?:    .+\n)*?    final: true/#).map { String($0.1) }
        #expect(finals.count == 2 && Set(finals) == Set(business.endings.map(\.state)))
    }
}
