import Foundation
import Testing

@Suite struct `A version published from a day` {
    private static let day = "2018-11-01"

    @Test func `holds for dossiers received from then on, and leaves those before as they were`() throws {
        let program = try Program()
        let before = try program.brought(by: "accept")
        try program.publish(try ChangedLaw.shorter(from: Self.day))
        let after = try program.handIn(at: "2019-03-04T08:00")
        try program.step(after, "accept", at: "2019-03-04T08:15")
        #expect(try program.page(before)["procedureVersion"] as? String == "2018-08-27")
        #expect(try program.dueAt(before) == "2018-10-15T17:00")
        #expect(try program.page(after)["procedureVersion"] as? String == Self.day)
        #expect(try program.dueAt(after) == "2019-03-14T17:00")
        #expect(try program.auditProblems() == [])
    }

    @Test func `is unchanged when it is published again, whatever day the file names`() throws {
        let program = try Program()
        let file = try program.file("law.yaml", try ChangedLaw.shorter(from: "2018-12-01"))
        let words = ["workflow", "publish", file, "--from", Self.day, "--as", "owner", "--at", "2018-11-05T08:00", "--format", "json"]
        let first = try program.done(words).object()
        #expect(first["effective"] as? String == Self.day)
        #expect(first["unchanged"] as? Bool == false)
        let record = try RecordContent(program.database)
        let again = try program.done(words).object()
        #expect(again["unchanged"] as? Bool == true)
        #expect(again["digest"] as? String == first["digest"] as? String)
        #expect(try RecordContent(program.database) == record)
    }

    @Test func `is never edited, and it is said what the other file says otherwise`() throws {
        let program = try Program()
        try program.publish(try ChangedLaw.shorter(from: Self.day))
        let other = try ChangedLaw.shorter(
            from: Self.day, [("    awaiting-decision: 3 working days", "    awaiting-decision: 2 working days")])
        try program.refuses(
            ["workflow", "publish", try program.file("other.yaml", other), "--as", "owner"], exit: 1,
            [
                "The version of 01/11/2018 of “province-merit-certificate-unplanned” is published and cannot be edited.",
                "goes down from 3 to 2 working days.",
            ])
        #expect(try program.auditProblems() == [])
    }

    @Test func `is refused while its examples do not hold`() throws {
        let program = try Program()
        let text = try ChangedLaw.text(
            "procedures/\(ChangedLaw.procedure)/2018-08-27.yaml",
            [
                ("effective: 2018-08-27", "effective: \(Self.day)"), ("value: 10 working days", "value: 11 working days"),
            ])
        try program.refuses(
            ["workflow", "publish", try program.file("law.yaml", text), "--as", "owner"], exit: 1,
            ["Across Tết 2019 does not hold", "Saturday 10 January is worked", "The whole way to the decision does not hold"])
    }

    @Test func `is refused where dossiers received since are resolved under the version before`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept", "appraise", "submit-for-decision", received: "2018-11-05")
        try program.decide(number, at: "2018-11-08T15:00")
        let file = try program.file("law.yaml", try ChangedLaw.shorter(from: Self.day))
        try program.refuses(
            ["workflow", "publish", file, "--as", "owner"], exit: 1, ["such as \(number). Choose 06/11/2018 or a later day."])
        try program.done(["workflow", "publish", file, "--from", "2018-11-06", "--as", "owner"])
        #expect(try program.page(number)["procedureVersion"] as? String == "2018-08-27")
        #expect(try program.auditProblems() == [])
    }
}
