import Testing

@Suite struct `The life of a dossier` {
    @Test func `from receipt to the ceremony by the command line alone`() throws {
        let program = try Program()
        let submitted = try program(
            "submit", "--procedure", "province-merit-certificate-unplanned", "--unit", "p1", "--documents", "proposal,summary-report",
            "--as", "clerk", "--at", "2018-10-01T08:30")
        #expect(submitted.output == "H37.12-181001-0001\n")
        let steps: [(action: String, actor: String, at: String, fields: [String])] = [
            ("accept", "clerk", "2018-10-01T09:00", []),
            ("appraise", "appraiser", "2018-10-04T09:00", []),
            ("submit-for-decision", "appraiser", "2018-10-05T09:00", []),
            (
                "decide", "decision-desk", "2018-10-08T09:00",
                ["decision-number=7/QĐ-UBND", "decision-date=2018-10-08", "signer=Hồ Thị Minh"]
            ),
            ("issue", "clerk", "2018-10-20T09:00", []),
        ]
        for step in steps {
            let run = try program.run(
                ["advance", "H37.12-181001-0001", step.action, "--as", step.actor, "--at", step.at]
                    + step.fields.flatMap { ["--set", $0] })
            #expect(run.exitCode == 0, "\(step.action): \(run.errors)")
        }
        let shown = try program("show", "H37.12-181001-0001", "--format", "json").object()
        #expect(shown["state"] as? String == "issued")
        #expect(shown["timeliness"] as? String == "early")
        #expect(shown["dueAt"] as? String == "2018-10-15T17:00")
        #expect(try program("audit").exitCode == 0)
    }
}
