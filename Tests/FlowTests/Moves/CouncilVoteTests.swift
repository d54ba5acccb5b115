import Testing

struct CouncilVoteTests {
    @Test(arguments: [
        (Sent.fighter, 15, 15, 14, "approved"), (.fighter, 15, 15, 13, "refused"), (.fighter, 15, 14, 14, "approved"),
        (.fighter, 10, 10, 9, "approved"), (.fighter, 10, 9, 8, "refused"), (.fighter, 20, 18, 18, "approved"),
        (.fighter, 20, 17, 17, "refused"),
        (.fighter, 1, 1, 1, "approved"), (.fighter, 1, 1, 0, "refused"), (.merit, 15, 15, 8, "approved"), (.merit, 15, 10, 7, "refused"),
        (.merit, 14, 14, 7, "refused"), (.merit, 14, 10, 8, "approved"), (.merit, 3, 2, 2, "approved"), (.merit, 3, 2, 1, "refused"),
    ])
    func `the votes decide, by all members and not by those present`(
        procedure: Sent, members: Int, present: Int, votes: Int, outcome: String
    ) throws {
        let (program, number) = try beforeCouncil(procedure, nominees: "A,individual,worker")
        try program.done(vote(number, votes, present: present, of: members))
        #expect(try program.outcomes(number) == [outcome])
    }

    @Test func `whoever falls short is refused and the session goes on; with nobody left only return and refusal remain`() throws {
        let (program, number) = try beforeCouncil(.fighter, nominees: "A,individual,worker\nB,individual,leader")
        let file = try program.file("votes.csv", "nominee,votes_for\nA,13\nB,14\n")
        try program.done(vote(number, nil, present: 15, of: 15) + ["--votes", file])
        #expect(try program.outcomes(number) == ["refused", "approved"])
        let (other, alone) = try beforeCouncil(.fighter, nominees: "A,individual,worker\nB,individual,leader")
        try other.done(vote(alone, 13, present: 15, of: 15))
        let decided = try other.run(
            ["advance", alone, "decide", "--as", "decision-desk", "--at", "2018-10-12T09:00", "--lang", "en"]
                + Program.fields(of: "7/QĐ-UBND", on: "2018-10-12"))
        #expect(decided.exitCode == 1)
        #expect(decided.reasons == ["No nominee is left standing; the dossier can only be returned or refused."])
        let offers = try other.done(["actions", alone, "--as", "decision-desk", "--format", "json", "--at", "2018-10-12T09:00"]).objects()
        #expect(offers.filter { $0["allowed"] as? Bool == true }.compactMap { $0["action"] as? String } == ["return", "refuse"])
        try other.step(alone, "refuse", at: "2018-10-12T10:00", by: "decision-desk", "--set", "reason=Không đủ phiếu")
    }

    @Test(arguments: [
        (15, 9, 9, "9 of 15 council members are present; at least 10 are needed."), (15, 10, 11, "11"),
        (15, 16, 15, "16 are present, and the council has 15 members."),
    ])
    func `a session that cannot be is refused`(members: Int, present: Int, votes: Int, why: String) throws {
        let (program, number) = try beforeCouncil(.merit, nominees: "A,individual,worker")
        let run = try program.run(vote(number, votes, present: present, of: members) + ["--lang", "en"])
        #expect(run.exitCode == 1)
        #expect(run.reasons.count == 1, "\(run.errors)")
        #expect(run.errors.contains(why), "\(run.errors)")
        #expect(try program.page(number)["state"] as? String == "in-council")
    }

    @Test(arguments: [
        (["members-total=15", "members-present=15", "votes-for=14.5"], 1), (["members-total=15", "members-present=15", "votes-for=-1"], 1),
        (["members-total=0", "members-present=0", "votes-for=0"], 1), (["members-total=fifteen", "members-present=15", "votes-for=15"], 1),
        (["members-present=15"], 2), ([], 3), (["votes-for=15"], 2),
    ])
    func `numbers that are none, and numbers that are missing`(fields: [String], reasons: Int) throws {
        let (program, number) = try beforeCouncil(.merit, nominees: "A,individual,worker")
        let run = try program.run(
            ["advance", number, "council-approve", "--as", "secretary", "--at", "2018-10-10T09:00", "--lang", "en"]
                + fields.flatMap { ["--set", $0] })
        #expect(run.exitCode == 1)
        #expect(run.reasons.count >= reasons, "\(run.errors)")
        #expect(try program.page(number)["state"] as? String == "in-council")
    }

    @Test func `a dossier without a list needs the votes itself`() throws {
        let (program, number) = try beforeCouncil(.fighter, nominees: nil)
        let short = try program.run(vote(number, 13, present: 15, of: 15) + ["--lang", "en"])
        #expect(short.exitCode == 1)
        #expect(short.reasons == ["Votes for: 13; at least 14 are needed. The dossier can only be returned or refused."])
        try program.done(vote(number, 14, present: 15, of: 15))
    }

    @Test func `votes for some, and one number for all the others`() throws {
        let (program, number) = try beforeCouncil(.merit, nominees: "A,individual,worker\nB,individual,worker\nC,individual,worker")
        let file = try program.file("votes.csv", "nominee,votes_for\nB,3\n")
        let silent = try program.run(vote(number, nil, present: 15, of: 15) + ["--votes", file, "--lang", "en"])
        #expect(silent.exitCode == 1)
        #expect(silent.errors.contains("“A”") && silent.errors.contains("“C”") && !silent.errors.contains("“B”"))
        try program.done(vote(number, 12, present: 15, of: 15) + ["--votes", file])
        #expect(try program.outcomes(number) == ["approved", "refused", "approved"])
    }

    private func beforeCouncil(_ procedure: Sent, nominees: String?) throws -> (Program, String) {
        let program = try Program()
        let number = try program.handIn(procedure, at: "2018-10-01T08:00", nominees: nominees.map { "name,kind,position\n\($0)\n" })
        try program.step(number, "accept", at: "2018-10-01T09:00")
        try program.step(number, "appraise", at: "2018-10-02T09:00")
        try program.step(number, "to-council", at: "2018-10-03T09:00")
        return (program, number)
    }

    private func vote(_ number: String, _ votes: Int?, present: Int, of members: Int) -> [String] {
        ["advance", number, "council-approve", "--as", "secretary", "--at", "2018-10-10T09:00"]
            + Program.vote(votes, present: present, of: members)
    }
}
