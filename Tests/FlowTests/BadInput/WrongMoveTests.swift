import Testing

@Suite struct `A move that cannot be made` {
    private static func advance(_ action: String, as user: String, at moment: String, _ more: String...) -> [String] {
        ["advance", "H37.12-181001-0001", action, "--as", user, "--at", moment] + more
    }

    @Test func `in the future or before the entry it follows is refused with both times`() throws {
        let program = try Program()
        _ = try program.dossier()
        try program.refuses(
            Self.advance("accept", as: "clerk", at: "2099-01-01T08:00"), exit: 1, ["01/01/2099 08:00 has not come yet; it is "])
        try program.refuses(
            Self.advance("accept", as: "clerk", at: "2018-10-01T08:29"), exit: 1,
            ["01/10/2018 08:29 lies before the dossier's last entry, which happened on 01/10/2018 08:30"])
        try program.refuses(
            ["submit", "--procedure", "commune-commendation", "--unit", "c1", "--as", "clerk", "--at", "2099-01-01T08:00"], exit: 1,
            ["01/01/2099 08:00 has not come yet"])
        #expect(try program.run(Self.advance("accept", as: "clerk", at: "2018-10-01T08:30")).exitCode == 0)
    }

    @Test func `from the wrong state is refused with the state it starts from`() throws {
        let program = try Program()
        _ = try program.dossier()
        try program.refuses(
            Self.advance("appraise", as: "appraiser", at: "2018-10-02T08:00"), exit: 1,
            ["The dossier stands at “Submitted”; this action starts from “Appraising”"])
    }

    @Test func `without its papers is refused with all that are missing`() throws {
        let program = try Program()
        let number = try program.dossier("province-emulation-fighter", documents: "minutes")
        try program.refuses(
            Self.advance("accept", as: "clerk", at: "2018-10-02T08:00"), exit: 1,
            ["Proposal letter (proposal), Achievement report (achievement-report), Initiative certificate (initiative-certificate)"])
        for paper in ["proposal", "achievement-report", "initiative-certificate"] {
            #expect(try program("attach", number, paper, "--as", "clerk", "--at", "2018-10-02T08:00").exitCode == 0)
        }
        try program.move(number, "accept", as: "clerk", at: "2018-10-02T08:00")
    }

    @Test func `for four reasons is refused with all four`() throws {
        let program = try Program()
        _ = try program.dossier("province-emulation-fighter", documents: "")
        try program.refuses(
            Self.advance("accept", as: "appraiser", at: "2018-09-30T08:00", "--set", "resaon=x"), exit: 1,
            [
                "30/09/2018 08:00 lies before the dossier's last entry", "This is for the role “Clerk”",
                "This action does not ask for “resaon”", "Papers are missing: ",
            ])
    }

    @Test func `with unknown, missing and malformed fields is refused with each of them`() throws {
        let program = try Program()
        let number = try program.dossier()
        try program.move(number, "accept", as: "clerk", at: "2018-10-01T09:00")
        try program.move(number, "appraise", as: "appraiser", at: "2018-10-02T09:00")
        try program.move(number, "submit-for-decision", as: "appraiser", at: "2018-10-03T09:00")
        let decide = ["advance", number, "decide", "--as", "decision-desk", "--at", "2018-10-04T09:00"]
        let run = try program.run(
            decide + ["--set", "decision-nmber=7", "--set", "decision-date=04/10/2018", "--set", "signer= ", "--lang", "en"])
        #expect(run.exitCode == 1)
        for reason in [
            "“Decision number” (decision-number) is empty", "“Signer” (signer) is empty", "(decision-date) does not take “04/10/2018”",
            "This action does not ask for “decision-nmber”. Did you mean “decision-number”?",
        ] {
            #expect(run.reasons.filter { $0.contains(reason) }.count == 1, "\(reason)\n\(run.errors)")
        }
        #expect(run.reasons.count == 4, "\(run.errors)")
        for date in ["2018-02-30", "2018-13-01", "20181004", "hôm nay", "2018-10-04T09:00", "٢٠١٨-١٠-٠٤"] {
            try program.refuses(
                decide + ["--set", "decision-number=7", "--set", "decision-date=\(date)", "--set", "signer=A"], exit: 1,
                ["(decision-date) does not take “\(date)”"])
        }
    }

    @Test func `with the same field twice, or a field without a name, is a wrong call`() throws {
        let program = try Program()
        _ = try program.dossier()
        let refuse = Self.advance("refuse", as: "clerk", at: "2018-10-02T08:00")
        for fields in [["reason=a", "reason=b"], ["reason=a", "reason=a"], ["reason"], ["=a"]] {
            try program.refuses(refuse + fields.flatMap { ["--set", $0] }, exit: 64, ["--set"])
        }
    }

    @Test(arguments: ["2018-10-02", "02/10/2018 08:00", "2018-10-02T24:00", "2018-02-30T08:00", "now", "2018-10-02T08:00Z"])
    func `at a time that is none is a wrong call`(moment: String) throws {
        let program = try Program()
        _ = try program.dossier()
        try program.refuses(Self.advance("accept", as: "clerk", at: moment), exit: 64, ["--at"])
    }

    @Test func `by nobody is a wrong call`() throws {
        let program = try Program()
        let number = try program.dossier()
        for words in [
            ["advance", number, "accept"], ["attach", number, "proposal"], ["assign", number, "clerk"], ["undo", number, "--reason", "x"],
            ["submit", "--procedure", "commune-commendation", "--unit", "c1"], ["pause", number, "--reason", "x"], ["resume", number],
            ["extend", number, "--to", "2018-12-03", "--reason", "x"], ["user", "add", "x", "--role", "clerk"],
        ] {
            try program.refuses(words, exit: 64, ["Nobody was named who does it"])
        }
    }
}
