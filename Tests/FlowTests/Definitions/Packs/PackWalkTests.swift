import Foundation
import Testing

/// Dossiers about award items and about awards of the State, on definitions that the program has never seen.
@Suite struct `Packs walked to every end` {
    /// A dossier from its receipt to a final state; each step a day later, from 4 March 2019 on.
    struct Walk: CustomTestStringConvertible {
        let procedure: String
        let submission: [String]
        let steps: [(action: String, user: String, words: [String])]
        let end: String

        var testDescription: String { "\(procedure) to \(end)" }

        init(_ procedure: String, _ submission: [String], _ steps: [(String, String, [String])], to end: String) {
            self.procedure = procedure
            self.submission = submission
            self.steps = steps.map { (action: $0.0, user: $0.1, words: $0.2.flatMap { ["--set", $0] }) }
            self.end = end
        }
    }

    private static let item = [
        "--documents", "request", "--set", "holder=Lý Thị Én", "--set", "item=medal", "--set", "award-decision=1650/QĐ-UBND",
    ]
    private static let lost = item + ["--set", "loss=Cháy nhà"]
    private static let deceit = [
        "--documents", "proposal,evidence", "--set", "holder=Lý Thị Én", "--set", "item=medal", "--set", "award-decision=1650/QĐ-UBND",
        "--set", "ground=Khai khống",
    ]
    private static let state = ["--documents", Sent.merit.papers, "--set", "award-asked=Huân chương Lao động hạng Ba"]
    private static let accept = ("accept", "clerk", [String]())
    private static let refuse = ("refuse", "appraiser", ["reason=Không đủ căn cứ"])
    private static let withdraw = ("withdraw", "clerk", ["reason=Đề nghị của đơn vị"])
    private static let sentUp = [
        accept, ("appraise", "appraiser", []), ("send-up", "decision-desk", ["letter-number=12/TTr-UBND", "letter-date=2019-03-06"]),
    ]
    private static let decided = ["decision-number=1200/QĐ-CTN", "decision-date=2019-03-07", "signer=Chủ tịch nước"]

    static let walks = [
        Walk(
            "item-exchange", item,
            [
                accept, ("confirm-damage", "appraiser", ["damage=Gãy cuống"]), ("old-item", "clerk", []),
                ("hand-over", "clerk", ["handed-to=Lý Thị Én", "handed-on=2019-03-07"]),
            ], to: "exchanged"),
        Walk("item-exchange", item, [accept, ("find-intact", "appraiser", ["reason=Chỉ bạc màu"])], to: "intact"),
        Walk("item-exchange", item, [accept, refuse], to: "refused"), Walk("item-exchange", item, [withdraw], to: "withdrawn"),
        Walk(
            "item-reissue", lost,
            [
                accept, ("find-in-archive", "appraiser", ["archive-place=Sổ 2018, trang 12"]),
                ("hand-over", "clerk", ["handed-to=Lý Thị Én", "handed-on=2019-03-06"]),
            ], to: "reissued"),
        Walk("item-reissue", lost, [accept, ("miss-in-archive", "appraiser", ["reason=Sổ không có"])], to: "not-in-archive"),
        Walk("item-reissue", lost, [accept, refuse], to: "refused"), Walk("item-reissue", lost, [withdraw], to: "withdrawn"),
        Walk(
            "item-revocation", deceit,
            [
                accept, ("find-deceit", "appraiser", ["finding=Số liệu không có thật"]),
                ("revoke", "decision-desk", ["decision-number=301/QĐ-UBND", "decision-date=2019-03-06", "signer=Hồ Thị Minh"]),
                ("collect-item", "clerk", ["collected=Huy chương"]),
            ], to: "revoked"),
        Walk("item-revocation", deceit, [accept, ("find-no-deceit", "appraiser", ["reason=Số liệu đúng"])], to: "upheld"),
        Walk("item-revocation", deceit, [accept, refuse], to: "refused"), Walk("item-revocation", deceit, [withdraw], to: "withdrawn"),
        Walk(
            "state-award", state,
            sentUp + [
                ("record-decision", "appraiser", decided), ("issue", "clerk", ["item=Huân chương", "ceremony-date=2019-03-08"]),
            ], to: "issued"),
        Walk("state-award", state, sentUp + [("record-no-award", "appraiser", ["reason=Công văn 5"])], to: "not-awarded"),
        Walk("state-award", state, [accept, refuse], to: "refused"), Walk("state-award", state, sentUp + [withdraw], to: "withdrawn"),
    ]

    private static let packs = ["award-items", "state-awards"].map { Program.root.appending(path: "workflows/packs/\($0)") }

    private func office() throws -> Program {
        let program = try Program()
        for pack in Self.packs { try program.done(["workflow", "publish", pack.path, "--as", "owner"]) }
        return program
    }

    private func received(_ walk: Walk, in program: Program) throws -> String {
        try program.done(
            ["submit", "--procedure", walk.procedure, "--unit", "p1", "--as", "clerk", "--at", "2019-03-04T08:00"] + walk.submission
        ).output.trimmingCharacters(in: .newlines)
    }

    @Test(arguments: walks)
    func `the unchanged program brings a dossier to its end`(walk: Walk) throws {
        let program = try office()
        let number = try received(walk, in: program)
        for (day, step) in walk.steps.enumerated() {
            let moment = ["--as", step.user, "--at", "2019-03-0\(4 + day)T09:00"]
            // What is no action is a paper that comes in.
            let isPaper = step.action == "old-item"
            try program.done((isPaper ? ["attach", number, step.action] : ["advance", number, step.action] + step.words) + moment)
        }
        let page = try program.page(number)
        #expect(page["state"] as? String == walk.end)
        #expect(page["clock"] as? String == "stopped")
        let offers = try program.done(["actions", number, "--as", "clerk", "--format", "json"]).objects()
        #expect(!offers.contains { $0["allowed"] as? Bool == true })
        #expect(try program.auditProblems() == [])
    }

    @Test func `every final state of a pack is such an end`() throws {
        for pack in Self.packs {
            for key in try FileManager.default.contentsOfDirectory(atPath: pack.appending(path: "processes").path) {
                let text = try String(contentsOf: pack.appending(path: "processes/\(key)/2018-08-27.yaml"), encoding: .utf8)
                let finals = text.matches(of: #/\n  ([a-z-]+):\n(?:    .+\n)*?    final: true/#).map { String($0.1) }
                #expect(finals.count >= 4)
                #expect(Set(finals) == Set(Self.walks.filter { $0.procedure == key }.map(\.end)), "\(key)")
            }
        }
    }

    @Test func `a new item is handed over once the old one is back, and is found by its holder`() throws {
        let program = try office()
        let number = try received(Self.walks[0], in: program)
        try program.done(["advance", number, "accept", "--as", "clerk", "--at", "2019-03-04T09:00"])
        try program.done(
            ["advance", number, "confirm-damage", "--as", "appraiser", "--at", "2019-03-05T09:00", "--set", "damage=Gãy cuống"])
        let handOver = [
            "advance", number, "hand-over", "--as", "clerk", "--at", "2019-03-07T09:00", "--set", "handed-to=Lý Thị Én", "--set",
            "handed-on=2019-03-07",
        ]
        try program.refuses(handOver, exit: 1, ["The old item has not been returned yet."])
        try program.done(["attach", number, "old-item", "--as", "clerk", "--at", "2019-03-06T09:00"])
        try program.done(handOver)
        let found = try program.done(["list", "--search", "ly thi en", "--format", "csv"]).output
        #expect(found.contains(number))
        #expect(try program.page(number)["dueAt"] is NSNull, "no limit is known")
    }

    @Test func `the province's clock stands still while the State decides, and its awards are none of the province's`() throws {
        let program = try office()
        let list = try program.file("state.csv", "name,kind,position\nA,individual,worker\nB,individual,leader\n")
        let walk = try #require(Self.walks.first { $0.end == "issued" })
        let number = try program.done(
            ["submit", "--procedure", "state-award", "--unit", "d1", "--nominees", list, "--as", "clerk", "--at", "2019-03-04T08:00"]
                + walk.submission
        ).output.trimmingCharacters(in: .newlines)
        for (day, step) in walk.steps.prefix(3).enumerated() {
            try program.done(["advance", number, step.action, "--as", step.user, "--at", "2019-03-0\(4 + day)T09:00"] + step.words)
        }
        #expect(try program.dueAt(number, at: "2019-03-05T12:00") == "2019-04-08T17:00")
        let waiting = try program.page(number, at: "2019-09-02T09:00")
        #expect(waiting["clock"] as? String == "paused" && waiting["dueAt"] is NSNull)
        for (language, words) in [
            ("vi", "Hạn trả       tạm dừng: không tính hạn ở bước này\n"), ("en", "Due           paused: no clock runs at this step\n"),
        ] {
            let told = try program("show", number, "--at", "2019-09-02T09:00", "--lang", language).output
            #expect(told.contains(words) && !told.contains("08/04/2019"), "\(told)")
        }
        #expect(try program.done(["overdue", "--at", "2019-09-02T09:00", "--format", "json"]).objects().isEmpty)

        let outcomes = try program.file("outcomes.csv", "nominee,outcome,reason\nB,refused,Chưa đủ thời gian\n")
        let decide = ["advance", number, "record-decision", "--as", "appraiser", "--at", "2019-09-04T09:00", "--outcomes", outcomes]
        try program.refuses(
            decide + ["--set", "decision-number=1200/QĐ-CTN", "--set", "decision-date=2019-03-05", "--set", "signer=Chủ tịch nước"],
            exit: 1,
            ["lies before that of the province's letter"])
        try program.done(
            decide + ["--set", "decision-number=1200/QĐ-CTN", "--set", "decision-date=2019-08-30", "--set", "signer=Chủ tịch nước"])
        #expect(try program.outcomes(number) == ["awarded", "refused"])
        #expect(try program.page(number)["timeliness"] as? String == "early")
        try program.done([
            "advance", number, "issue", "--as", "clerk", "--at", "2019-09-18T09:00", "--set", "item=Huân chương", "--set",
            "ceremony-date=2019-09-18",
        ])
        #expect(try program.done(["report", "awards", "--year", "2019", "--format", "json"]).object()["total"] as? Int == 0)
        #expect(
            try program.done(["report", "awards", "--year", "2019", "--level", "state", "--format", "json"]).object()["total"] as? Int == 1)
        #expect(try program.auditProblems() == [])
    }

    @Test func `a dossier that the State sends back goes on where its clock stood`() throws {
        let program = try office()
        let walk = try #require(Self.walks.first { $0.end == "issued" })
        let number = try received(walk, in: program)
        for (day, step) in walk.steps.prefix(3).enumerated() {
            try program.done(["advance", number, step.action, "--as", step.user, "--at", "2019-03-0\(4 + day)T09:00"] + step.words)
        }
        try program.done([
            "advance", number, "take-back-up", "--as", "appraiser", "--at", "2019-08-15T09:00", "--set", "reason=Làm rõ thành tích",
        ])
        // Two of the 25 days were used; of the 23 that are left the 2nd of September is a holiday.
        #expect(try program.dueAt(number) == "2019-09-18T17:00")
        #expect(try program.auditProblems() == [])
    }
}
