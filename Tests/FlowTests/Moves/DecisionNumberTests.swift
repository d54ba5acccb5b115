import Testing

struct DecisionNumberTests {
    @Test func `the same number, date and signer join; another date or signer is refused`() throws {
        let (program, numbers) = try awaiting(4)
        try program.done(decide(numbers[0]))
        try program.done(decide(numbers[1], at: "2018-10-16T09:00"))
        let otherDay = try program.run(decide(numbers[2], on: "2018-10-14") + ["--lang", "en"])
        #expect(otherDay.exitCode == 1)
        #expect(otherDay.reasons.count == 1)
        #expect(otherDay.errors.contains("7/QĐ-UBND") && otherDay.errors.contains("15/10/2018"), "\(otherDay.errors)")
        let otherSigner = try program.run(decide(numbers[2], signer: "Nguyễn Văn B") + ["--lang", "en"])
        #expect(otherSigner.exitCode == 1)
        #expect(otherSigner.errors.contains("Hồ Thị Minh"), "\(otherSigner.errors)")
        try program.done(decide(numbers[2], "8/QĐ-UBND", signer: "Nguyễn Văn B"))
        try program.done(decide(numbers[3], at: "2019-01-03T09:00", on: "2019-01-03"))
    }

    @Test func `a decision lies neither ahead nor before acceptance`() throws {
        let (program, numbers) = try awaiting(1)
        for day in ["2018-10-16", "2018-09-30"] {
            let run = try program.run(decide(numbers[0], on: day))
            #expect(run.exitCode == 1)
            #expect(run.reasons.count == 1)
        }
    }

    @Test func `a cancelled number is kept with its reason; only its own dossier may record it again`() throws {
        let (program, numbers) = try awaiting(2)
        try program.done(decide(numbers[0]))
        try program.done(["undo", numbers[0], "--reason", "Sai tên người ký", "--as", "supervisor", "--at", "2018-10-15T10:00"])
        #expect(try program.page(numbers[0])["state"] as? String == "awaiting-decision")
        #expect(try program.page(numbers[0])["decidedAt"] as? String == nil)
        let other = try program.run(decide(numbers[1], at: "2018-10-15T11:00") + ["--lang", "en"])
        #expect(other.exitCode == 1)
        #expect(other.errors.contains("7/QĐ-UBND") && other.errors.contains("Sai tên người ký"), "\(other.errors)")
        try program.done(decide(numbers[0], at: "2018-10-15T11:00", signer: "Nguyễn Văn B"))
        #expect(try program("audit").exitCode == 0)
    }

    @Test func `the number of a decision that others joined stays theirs when one of them is undone`() throws {
        let (program, numbers) = try awaiting(3)
        try program.done(decide(numbers[0]))
        try program.done(decide(numbers[1]))
        try program.done(["undo", numbers[0], "--reason", "Rút lại", "--as", "supervisor", "--at", "2018-10-15T10:00"])
        try program.done(decide(numbers[2], at: "2018-10-15T11:00"))
    }

    @Test func `who appraised may not decide, whatever their roles and whoever appraised since`() throws {
        let (program, number) = try appraisedByLan()
        let own = try program.run(decide(number, by: "Lan") + ["--lang", "en"])
        #expect(own.exitCode == 1)
        #expect(own.reasons.count == 1)
        let offers = try program.done(["actions", number, "--as", "Lan", "--format", "json", "--at", "2018-10-15T09:00"]).objects()
        let offer = offers.first { $0["action"] as? String == "decide" }
        #expect((offer?["blockers"] as? [[String: Any]])?.map { $0["code"] as? String } == ["same-person"])
        for (moment, by) in [("2018-10-15T09:00", "decision-desk"), ("2018-10-15T10:00", "appraiser")] {
            try program.step(number, "return", at: moment, by: by, "--set", "reason=Người khác thẩm định")
        }
        try program.step(number, "appraise", at: "2018-10-15T11:00")
        try program.step(number, "submit-for-decision", at: "2018-10-15T11:10")
        #expect(try program.run(decide(number, at: "2018-10-15T13:00", by: "Lan")).exitCode == 1)
        try program.done(decide(number, at: "2018-10-15T13:00"))
    }

    @Test func `an appraisal that was undone separates nobody`() throws {
        let (program, number) = try appraisedByLan()
        for moment in ["2018-10-04T09:00", "2018-10-04T09:30"] {
            try program.done(["undo", number, "--reason", "Nhầm", "--as", "supervisor", "--at", moment])
        }
        try program.step(number, "appraise", at: "2018-10-05T09:00")
        try program.step(number, "submit-for-decision", at: "2018-10-05T10:00", by: "Lan")
        try program.done(decide(number, by: "Lan"))
    }

    /// A dossier before the decision desk, appraised by somebody who has both roles.
    private func appraisedByLan() throws -> (Program, String) {
        let program = try Program()
        try program.done(["user", "add", "Lan", "--role", "appraiser", "decision-desk", "--as", "admin"])
        let number = try program.handIn(at: "2018-10-01T08:00")
        try program.step(number, "accept", at: "2018-10-01T09:00")
        try program.step(number, "appraise", at: "2018-10-02T09:00", by: "Lan")
        try program.step(number, "submit-for-decision", at: "2018-10-03T09:00", by: "Lan")
        return (program, number)
    }

    private func decide(
        _ number: String, _ decision: String = "7/QĐ-UBND", at moment: String = "2018-10-15T09:00", on day: String = "2018-10-15",
        signer: String = "Hồ Thị Minh", by user: String = "decision-desk"
    ) -> [String] {
        ["advance", number, "decide", "--as", user, "--at", moment] + Program.fields(of: decision, on: day, signer: signer)
    }

    private func awaiting(_ count: Int) throws -> (Program, [String]) {
        let program = try Program()
        let numbers = try (0..<count).map { _ in
            let number = try program.handIn(at: "2018-10-01T08:00")
            try program.step(number, "accept", at: "2018-10-01T09:00")
            try program.step(number, "appraise", at: "2018-10-02T09:00")
            try program.step(number, "submit-for-decision", at: "2018-10-03T09:00")
            return number
        }
        return (program, numbers)
    }
}
