import Testing

/// A notice makes Wednesday 31 October 2018 a day off, and Saturday 10 November a day of work.
struct NewHolidayTests {
    private static let notice =
        "date,kind,name,source\n2018-10-31,compensatory-off,Nghỉ hoán đổi,TB 12/TB-VPCP\n2018-11-10,makeup-workday,Làm bù,TB 12/TB-VPCP\n"

    @Test func `a preview tells what would move and changes nothing`() throws {
        let program = try ContractOffice.copied()
        let file = try program.file("notice.csv", Self.notice)
        let before = try program.done(["audit", "--format", "json"]).output
        let preview = try program.done(["calendar", "preview", file, "--format", "json", "--at", "2018-10-20T09:00"]).output
        #expect(try program.done(["audit", "--format", "json"]).output == before)
        #expect(try program.dueAt(ContractOffice.accepted) == "2018-11-05T17:00")
        let applied = try program.done(["calendar", "apply", file, "--as", "owner", "--format", "json", "--at", "2018-10-20T09:00"])
        #expect(applied.output == preview)
        #expect(
            (try applied.object()["moved"] as? [[String: String]]) == [
                ["number": ContractOffice.accepted, "from": "2018-11-05T17:00", "to": "2018-11-06T17:00"]
            ])
    }

    @Test func `the history of a dossier that moves names the old day, the new day and the notice`() throws {
        let program = try ContractOffice.copied()
        let others = [ContractOffice.issued, ContractOffice.incomplete] + ContractOffice.deciding
        let revisions = try others.map { try program.page($0)["revision"] as? Int }
        try program.done([
            "calendar", "apply", try program.file("notice.csv", Self.notice), "--as", "owner", "--at", "2018-10-20T09:00",
        ])
        let page = try program.page(ContractOffice.accepted)
        #expect(page["dueAt"] as? String == "2018-11-06T17:00")
        let last = try #require((page["history"] as? [[String: Any]])?.last)
        #expect(last["actor"] as? String == "owner")
        #expect(last["occurredAt"] as? String == "2018-10-20T09:00")
        let note = try #require(last["note"] as? String)
        for part in ["05/11/2018", "06/11/2018", "TB 12/TB-VPCP"] { #expect(note.contains(part), "\(note)") }
        let days = try program.done(["explain", ContractOffice.accepted, "--format", "json"]).object()["days"] as? [[String: Any]] ?? []
        #expect(days.first { $0["date"] as? String == "2018-10-31" }?["counted"] as? Bool == false)
        #expect(try program.dueAt(ContractOffice.accepted, at: "2018-10-20T08:59") == "2018-11-05T17:00")
        #expect(try others.map { try program.page($0)["revision"] as? Int } == revisions)
        #expect(try program("audit").exitCode == 0)
    }

    @Test func `who becomes overdue and who no longer is`() throws {
        let program = try ContractOffice.copied()
        let file = try program.file("notice.csv", Self.notice)
        let late = try program.done(["calendar", "preview", file, "--format", "json", "--at", "2018-11-05T18:00"]).object()
        #expect(late["noLongerOverdue"] as? [String] == [ContractOffice.accepted])
        #expect(late["becomeOverdue"] as? [String] == [])
        try program.done(["calendar", "apply", file, "--as", "owner", "--at", "2018-11-05T18:00"])
        let back = try program.file("back.csv", "date,kind,name,source\n2018-10-31,ordinary,Bãi bỏ,TB 13/TB-VPCP\n")
        let early = try program.done(["calendar", "apply", back, "--as", "owner", "--format", "json", "--at", "2018-11-06T09:00"]).object()
        #expect(early["becomeOverdue"] as? [String] == [ContractOffice.accepted])
        #expect(try program.dueAt(ContractOffice.accepted) == "2018-11-05T17:00")
        #expect(try program.dueAt(ContractOffice.accepted, at: "2018-11-05T18:30") == "2018-11-06T17:00")
        #expect(try program("audit").exitCode == 0)
    }

    @Test func `a paused dossier is counted with the newest calendar when it goes on`() throws {
        let program = try ContractOffice.copied()
        try program.done(["calendar", "apply", try program.file("n.csv", Self.notice), "--as", "owner", "--at", "2018-10-20T09:00"])
        let before = try ContractOffice.copied()
        for office in [program, before] { try office.step(ContractOffice.paused, "supplement", at: "2018-10-22T09:00") }
        // Two of 25 days were used; the third is 23 October, so the last is 22 November, or, with both changes, the same.
        #expect(try before.dueAt(ContractOffice.paused) == "2018-11-22T17:00")
        #expect(try program.dueAt(ContractOffice.paused) == "2018-11-22T17:00")
        let counted = try program.done(["explain", ContractOffice.paused, "--format", "json"]).object()["days"] as? [[String: Any]] ?? []
        #expect(counted.first { $0["date"] as? String == "2018-11-10" }?["counted"] as? Bool == true)
    }
}
