import Testing

struct NomineeListTests {
    @Test func `of 53 nominees 50 are awarded, two refused and one sent up, through files at each step`() throws {
        let program = try Program()
        let names = (1...53).map { "Người thứ \($0)" }
        let list =
            "name,kind,position,unit,award\n"
            + names.enumerated().map { place, name in
                "\(name),\(place < 3 ? "collective" : "individual"),\(place < 3 ? "" : place < 13 ? "leader" : "worker"),,"
            }.joined(separator: "\n")
        let number = try program.handIn(.merit, at: "2018-10-01T08:00", nominees: list)
        try program.step(number, "accept", at: "2018-10-01T09:00")
        let appraised = try program.file("appraised.csv", "nominee,outcome,reason\nNgười thứ 53,referred,Trình Thủ tướng\n")
        try program.step(number, "appraise", at: "2018-10-05T09:00", "--outcomes", appraised)
        #expect(try count(program, number) == ["proposed": 52, "referred": 1])
        try program.step(number, "to-council", at: "2018-10-08T09:00")
        let votes = try program.file(
            "votes.csv", "nominee,votes_for\n" + names.dropLast().map { "\($0),\($0 == "Người thứ 20" ? 7 : 15)" }.joined(separator: "\n"))
        try program.done(
            ["advance", number, "council-approve", "--votes", votes, "--as", "secretary", "--at", "2018-10-10T09:00"]
                + Program.vote(nil, present: 15, of: 15))
        #expect(try count(program, number) == ["approved": 51, "refused": 1, "referred": 1])
        let decided = try program.file("decided.csv", "nominee;outcome;reason\n#7;refused;Có đơn thư\n")
        try program.decide(number, at: "2018-10-15T09:00", as: "100/QĐ-UBND", "--outcomes", decided)
        #expect(try count(program, number) == ["awarded": 50, "refused": 2, "referred": 1])
        let nominees = try program.page(number)["nominees"] as? [[String: Any]] ?? []
        #expect(nominees.map { $0["name"] as? String } == names)
        #expect(nominees[6]["reason"] as? String == "Có đơn thư")
        #expect(nominees[52]["reason"] as? String == "Trình Thủ tướng")
        let report = try program.done(["report", "awards", "--year", "2018", "--format", "json"]).object()
        #expect(report["total"] as? Int == 50)
        #expect(report["byAward"] as? [String: Int] == ["certificate-of-merit": 50])
        #expect((report["byKind"] as? [String: Int])?["collective"] == 3)
        #expect((report["individuals"] as? [String: Int])?["leaders"] == 9)
        #expect((report["individuals"] as? [String: Int])?["workers"] == 38)
        #expect((report["percent"] as? [String: Double])?["leaders"] == 19.1)
        try program.step(number, "issue", at: "2018-10-20T09:00")
        #expect(try program("audit").exitCode == 0)
    }

    @Test func `a return gives the results back as they were, and votes are taken anew`() throws {
        let program = try Program()
        let number = try program.handIn(
            .merit, at: "2018-10-01T08:00", nominees: "name,kind,position\nA,individual,worker\nB,individual,worker\n")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        try program.step(number, "appraise", at: "2018-10-02T09:00")
        try program.step(number, "to-council", at: "2018-10-03T09:00")
        let votes = try program.file("votes.csv", "nominee,votes_for\nB,2\n")
        try program.done(
            ["advance", number, "council-approve", "--votes", votes, "--as", "secretary", "--at", "2018-10-04T09:00"]
                + Program.vote(9, present: 9, of: 9))
        #expect(try program.outcomes(number) == ["approved", "refused"])
        try program.step(number, "return", at: "2018-10-05T09:00", by: "decision-desk", "--set", "reason=Kiểm phiếu lại")
        #expect(try program.outcomes(number) == ["proposed", "proposed"])
        try program.step(number, "return", at: "2018-10-08T09:00", by: "secretary", "--set", "reason=Xem lại")
        try program.step(number, "return", at: "2018-10-08T10:00", by: "appraiser", "--set", "reason=Xem lại")
        #expect(try program.outcomes(number) == ["pending", "pending"])
        #expect(try program.page(number)["state"] as? String == "appraising")
    }

    @Test(arguments: [
        ("appraise", "A,refused,Lý do\nZ,refused,\n", "“Z”"), ("appraise", "C,refused,Lý do\n", "“C”"),
        ("appraise", "A,refused,x\nA,referred,y\n", "“A”"), ("appraise", "A,awarded,\n", "“A”"), ("appraise", "A,approved,\n", "“A”"),
        ("appraise", "#9,refused,\n", "“#9”"),
    ])
    func `results that cannot be given are refused by name`(action: String, lines: String, why: String) throws {
        let program = try Program()
        let list = "name,kind,position\nA,individual,worker\nB,individual,worker\nC,individual,worker\nC,individual,leader\n"
        let number = try program.handIn(.merit, at: "2018-10-01T08:00", nominees: list)
        try program.step(number, "accept", at: "2018-10-01T09:00")
        let file = try program.file("o.csv", "nominee,outcome,reason\n" + lines)
        let run = try program(
            "advance", number, action, "--outcomes", file, "--as", "appraiser", "--at", "2018-10-02T09:00", "--lang", "en")
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 1)
        #expect(run.errors.contains(why), "\(run.errors)")
    }

    private func count(_ program: Program, _ number: String) throws -> [String: Int] {
        try program.outcomes(number).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
