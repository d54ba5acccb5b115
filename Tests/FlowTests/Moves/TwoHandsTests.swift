import Testing

struct TwoHandsTests {
    @Test func `with an expected state that holds the move is made, else it exits 3 and names hand and hour`() throws {
        let program = try ContractOffice.copied()
        let words = ["advance", ContractOffice.accepted, "appraise", "--as", "appraiser", "--at", "2018-10-10T09:00", "--expect"]
        let wrong = try program.run(words + ["submitted", "--lang", "en"])
        #expect(wrong.exitCode == 3)
        #expect(wrong.reasons.count == 1)
        #expect(wrong.errors.contains("“Appraising”"))
        #expect(wrong.errors.contains("supervisor made the last entry on 01/10/2018 at 10:00"))
        let unknown = try program.run(words + ["nowhere"])
        #expect(unknown.exitCode == 3)
        #expect(unknown.errors.contains("supervisor") && unknown.errors.contains("01/10/2018 10:00"))
        try program.done(words + ["appraising"])
    }

    @Test func `of two processes at one dossier exactly one wins, and the other is told who and when`() throws {
        let program = try Program()
        for round in 0..<25 {
            let number = try program.handIn(at: "2018-10-01T08:00")
            try program.step(number, "accept", at: "2018-10-01T09:00")
            let runs = try program.atOnce([
                ["advance", number, "appraise", "--as", "appraiser", "--at", "2018-10-02T09:00", "--expect", "appraising", "--lang", "en"],
                [
                    "advance", number, "withdraw", "--set", "reason=Rút", "--as", "clerk", "--at", "2018-10-02T10:00", "--expect",
                    "appraising", "--lang", "en",
                ],
            ])
            #expect(runs.map(\.exitCode).sorted() == [0, 3], "round \(round): \(runs.map(\.errors))")
            let loser = runs.first { $0.exitCode == 3 }
            let winner = runs[0].exitCode == 0 ? ("appraiser", "09:00", "appraised") : ("clerk", "10:00", "withdrawn")
            #expect(loser?.errors.contains(winner.0) == true && loser?.errors.contains("02/10/2018 at \(winner.1)") == true)
            let page = try program.page(number)
            #expect(page["state"] as? String == winner.2)
            #expect(page["revision"] as? Int == 3)
        }
        #expect(try program("audit").exitCode == 0)
    }

    @Test func `without an expected state the loser is refused as well, and nothing is done twice`() throws {
        let program = try Program()
        for _ in 0..<10 {
            let number = try program.handIn(at: "2018-10-01T08:00")
            let accept = ["advance", number, "accept", "--as", "clerk", "--at", "2018-10-01T09:00"]
            let runs = try program.atOnce([accept, accept, accept])
            #expect(runs.filter { $0.exitCode == 0 }.count == 1)
            #expect(runs.allSatisfy { [0, 1, 3].contains($0.exitCode) }, "\(runs.map(\.errors))")
            #expect(try program.page(number)["revision"] as? Int == 2)
        }
    }

    @Test func `many hands at many dossiers wait for each other, and none is lost`() throws {
        let program = try Program()
        let submit = [
            "submit", "--procedure", Sent.unplanned.rawValue, "--unit", "p1", "--documents", Sent.unplanned.papers, "--as", "clerk", "--at",
            "2018-10-01T08:00",
        ]
        let runs = try program.atOnce(Array(repeating: submit, count: 12))
        #expect(runs.allSatisfy { $0.exitCode == 0 }, "\(runs.map(\.errors))")
        #expect(Set(runs.map(\.output)).count == 12)
        let audit = try program.done(["audit", "--format", "json"]).object()
        #expect(audit["dossiers"] as? Int == 12)
    }
}
