import Foundation
import Testing

@Suite struct `Ten thousand nominees` {
    /// A list of one dossier through the whole life: files at each step, one refused, one sent up a level, one voted down.
    @Test(.timeLimit(.minutes(5)))
    func `go through the whole life of a dossier`() throws {
        let program = try Program()
        let people = (1...10_000).map { "Nguyễn Văn \($0)" }
        let number = try program.dossier(
            "province-merit-certificate-thematic", nominees: "name,kind\n" + people.map { "\($0),individual\n" }.joined(),
            documents: "proposal,achievement-report,minutes")
        try program.move(number, "accept", as: "clerk", at: "2018-10-01T09:00")
        let outcomes = try program.file(
            "outcomes.csv",
            "nominee,outcome,reason\nNguyễn Văn 7,refused,Thiếu báo cáo\n" + people.dropFirst(10).map { "\($0),proposed,\n" }.joined())
        try program.move(number, "appraise", as: "appraiser", at: "2018-10-03T09:00", ["--outcomes", outcomes])
        try program.move(number, "to-council", as: "appraiser", at: "2018-10-04T09:00")
        let votes = try program.file(
            "votes.csv",
            "nominee,votes_for\n" + people.filter { $0 != "Nguyễn Văn 7" }.map { "\($0),\($0.hasSuffix(" 9999") ? 3 : 14)\n" }.joined())
        try program.move(
            number, "council-approve", as: "secretary", at: "2018-10-08T09:00",
            ["--votes", votes, "--set", "members-total=15", "--set", "members-present=15"])
        let referred = try program.file("referred.csv", "nominee,outcome,reason\n#5000,referred,Trình Thủ tướng\n")
        try program.move(
            number, "decide", as: "decision-desk", at: "2018-10-10T09:00",
            [
                "--outcomes", referred, "--set", "decision-number=9/QĐ-UBND", "--set", "decision-date=2018-10-10", "--set",
                "signer=Hồ Tiến Thiệu",
            ])
        try program.move(number, "issue", as: "clerk", at: "2018-11-10T09:00")

        let shown = try program("show", number, "--format", "json").object()
        let nominees = try #require(shown["nominees"] as? [[String: Any]])
        let counts = Dictionary(grouping: nominees) { $0["outcome"] as? String ?? "" }.mapValues(\.count)
        #expect(counts == ["awarded": 9997, "refused": 2, "referred": 1])
        #expect(nominees[4999]["outcome"] as? String == "referred")
        #expect(nominees[6]["reason"] as? String == "Thiếu báo cáo")
        #expect(try program("report", "awards", "--year", "2018", "--format", "json").object()["total"] as? Int == 9997)
        #expect(try program("undo", number, "--reason", "x", "--as", "clerk", "--at", "2018-11-11T09:00").exitCode == 0)
        #expect(try program.auditProblems() == [])
    }

    @Test func `with every name wrong are refused with every line up to a thousand, and quickly`() throws {
        let program = try Program()
        _ = try program.file("ds.csv", "name,kind\n" + (1...10_000).map { "Nguyễn Văn \($0),individul\n" }.joined())
        let run = try program(
            "submit", "--procedure", "province-merit-certificate-thematic", "--unit", "p1", "--as", "clerk", "--nominees", "ds.csv")
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 1000)
        #expect(run.reasons.last?.hasPrefix("ds.csv:1001: ") == true)
    }
}
