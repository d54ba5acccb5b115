import Dossier
import Foundation
import Testing
import Workflow

@Suite struct `A procedure that ends` {
    private static let successor = Sent.merit.rawValue
    private static let end = ["procedure", "end", ChangedLaw.procedure, "--on", "2018-11-01", "--as", "owner", "--at", "2018-11-05T09:00"]
    private static let submit = [
        "submit", "--procedure", ChangedLaw.procedure, "--unit", "p1", "--documents", Sent.unplanned.papers, "--as", "clerk", "--at",
    ]

    @Test func `hands its dossiers on with their numbers and clocks`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept", "appraise")
        let asLongAgo = try program.handIn(.merit, at: "2018-10-01T08:30")
        try program.step(asLongAgo, "accept", at: "2018-10-01T09:00")
        let before = try program.page(number)
        let answer = try program.done(Self.end + ["--successor", Self.successor, "--format", "json"]).object()
        #expect(answer["moved"] as? Int == 1)
        let after = try program.page(number)
        #expect(after["procedure"] as? String == Self.successor)
        #expect(after["process"] as? String == "council-award")
        for key in ["number", "state", "receivedAt", "acceptedAt", "unit"] { #expect(after[key] as? String == before[key] as? String) }
        #expect(after["dueAt"] as? String == (try program.dueAt(asLongAgo)), "counted from its own acceptance")
        #expect(try program.page(number, at: "2018-11-05T08:59")["procedure"] as? String == ChangedLaw.procedure)
        try program.step(number, "to-council", at: "2018-11-06T09:00")
        #expect(try program.auditProblems() == [])
    }

    @Test func `leaves to it what is resolved, whose award and due day are settled`() throws {
        let program = try Program()
        let running = try program.brought(by: "accept", "appraise")
        let resolved = try program.brought(by: "accept", "appraise", "submit-for-decision")
        try program.decide(resolved, at: "2018-10-08T15:00")
        let before = try program.page(resolved)
        let answer = try program.done(Self.end + ["--successor", Self.successor, "--format", "json"]).object()
        #expect(answer["moved"] as? Int == 1 && (answer["refused"] as? [Any])?.isEmpty == true)
        #expect(try program.page(running)["procedure"] as? String == Self.successor)
        let after = try program.page(resolved)
        for key in ["procedure", "procedureVersion", "dueAt", "state"] { #expect(after[key] as? String == before[key] as? String) }
        try program.step(resolved, "issue", at: "2018-11-06T09:00")
        #expect(try program.auditProblems() == [])
    }

    @Test func `says how to move what finds no place there`() throws {
        let program = try Program()
        let number = try program.handIn(.merit, at: "2018-10-01T08:30")
        for (action, hour) in [("accept", "09"), ("appraise", "10"), ("to-council", "11")] {
            try program.step(number, action, at: "2018-10-01T\(hour):00")
        }
        let end = ["procedure", "end", Self.successor, "--on", "2018-11-01", "--successor", ChangedLaw.procedure, "--as", "owner"]
        let run = try program.run(end + ["--at", "2018-11-05T09:00", "--lang", "en"])
        #expect(run.exitCode == 1)
        #expect(run.output.contains("\(number): The new version has no step “Before the council”."))
        #expect(
            run.output.hasSuffix("To move these: workflow migrate \(Self.successor) --to 2018-11-01 --map old-state=new-state\n"),
            "\(run.output)")
        let mapped = try program.migrate(Self.successor, "--to", "2018-11-01", "--map", "in-council=appraised")
        #expect(mapped.moved == 1 && mapped.refused.isEmpty)
    }

    @Test func `takes no dossier afterwards, and says who does`() throws {
        let program = try Program()
        try program.done(Self.end + ["--successor", Self.successor])
        try program.refuses(
            Self.submit + ["2018-11-05T10:00"], exit: 1, ["ended on 01/11/2018. Receive the dossier under “\(Self.successor)”."])
        try program.done(Self.submit + ["2018-10-31T10:00"])
        #expect(try program.auditProblems() == [])
    }

    @Test func `ends alone only when no dossier of it runs`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept")
        try program.refuses(Self.end, exit: 1, ["such as \(number). Name a successor"])
        try program.step(number, "refuse", at: "2018-10-05T09:00", by: "appraiser", "--set", "reason=Không đủ tiêu chuẩn")
        try program.done(Self.end)
        try program.refuses(Self.submit + ["2018-11-05T10:00"], exit: 1, ["Choose another procedure."])
        #expect(try program.auditProblems() == [])
    }

    @Test func `has a successor that does not lead back to it`() throws {
        let program = try Program()
        try program.done(Self.end + ["--successor", Self.successor])
        let back = ["procedure", "end", Self.successor, "--on", "2018-12-01", "--as", "owner", "--successor"]
        let circle = "\(Self.successor) → \(ChangedLaw.procedure) → \(Self.successor)"
        try program.refuses(back + [ChangedLaw.procedure], exit: 1, ["in a circle: \(circle)"])
        try program.refuses(back + [Self.successor], exit: 1, ["\(Self.successor) → \(Self.successor)"])
        // Whoever writes the file is told of the file.
        let text = try ChangedLaw.text(
            "procedures/\(Self.successor)/2018-08-27.yaml", [("effective: 2018-08-27", "effective: 2018-12-01")])
        let file = try program.file("ended.yaml", ChangedLaw.ended(text, successor: ChangedLaw.procedure))
        try program.refuses(["workflow", "publish", file, "--as", "owner"], exit: 1, [circle, "Nothing was published."])
        try program.refuses(back + ["province-merit-certificat"], exit: 2, ["Did you mean “\(Self.successor)”?"])
        #expect(try program.auditProblems() == [])
    }

    @Test func `has a successor that has not ended with nothing in its place`() throws {
        let program = try Program()
        try program.done(["procedure", "end", Self.successor, "--on", "2018-10-01", "--as", "owner", "--at", "2018-11-05T09:00"])
        try program.refuses(
            Self.end + ["--successor", Self.successor], exit: 1,
            ["“\(Self.successor)” takes no dossiers on 01/11/2018: it ended on 01/10/2018. Name one that takes dossiers that day."])
        #expect(try program.auditProblems() == [])
    }

    @Test func `has a successor that takes dossiers on the day it ends, however that is published`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept")
        try program.publish(try ChangedLaw.coming(from: "2018-12-01"))
        let yet = "“coming-award” takes no dossiers on 01/11/2018 yet: it begins on 01/12/2018. Name one that takes dossiers that day"
        try program.refuses(Self.end + ["--successor", "coming-award"], exit: 1, [yet])
        let file = try program.file(
            "ended.yaml", ChangedLaw.ended(try ChangedLaw.shorter(from: "2018-11-01"), successor: "coming-award"))
        try program.refuses(["workflow", "publish", file, "--as", "owner", "--at", "2018-11-05T09:00"], exit: 1, [yet])
        // Published with a version that begins in time, the same file holds.
        let early = try program.file("coming.yaml", try ChangedLaw.coming(from: "2018-11-01"))
        try program.done(["workflow", "publish", file, early, "--as", "owner", "--at", "2018-11-05T09:00"])
        #expect(try program.migrate(ChangedLaw.procedure, "--to", "2018-11-01").moved == 1)
        #expect(try program.page(number)["procedure"] as? String == "coming-award")
        #expect(try program.auditProblems() == [])
    }

    @Test func `says how sure that is where somebody says so`() throws {
        let program = try Program()
        let end = Self.end + ["--successor", Self.successor, "--basis", "QĐ 5/QĐ-UBND", "--status"]
        #expect(try program.run(end + ["perhaps"]).exitCode == 64)
        try program.done(end + ["published elsewhere"])
        let store = try DossierStore.open(at: program.database.path)
        let day = try #require(CivilDay("2018-11-01"))
        let text = try store.read { try $0.definitionText(.procedure, ChangedLaw.procedure, day) }
        try store.close()
        let told = "ended: { successor: \(Self.successor), status: published elsewhere, source: \"QĐ 5/QĐ-UBND\" }"
        #expect(text?.contains(told) == true, "\(text ?? "")")
        // Whoever was interrupted goes on with the same words, or leaves this open.
        try program.done(end + ["published elsewhere"])
        try program.done(Self.end + ["--successor", Self.successor])
        try program.refuses(end + ["firm"], exit: 1, ["is published as ended from 01/11/2018, with “\(Self.successor)” in its place."])
        #expect(try program.auditProblems() == [])
    }

    @Test func `does not end before a version that is published already`() throws {
        let program = try Program()
        try program.publish(try ChangedLaw.shorter(from: "2019-01-01"))
        try program.refuses(
            Self.end + ["--successor", Self.successor], exit: 1,
            ["has a published version from 01/01/2019, so it would take dossiers again from that day. End it on a day after that."])
        let later = ["procedure", "end", ChangedLaw.procedure, "--as", "owner", "--at", "2018-11-05T09:00", "--successor", Self.successor]
        try program.done(later + ["--on", "2019-01-02"])
        #expect(try program.auditProblems() == [])
    }

    @Test func `that ends later goes on until then`() throws {
        let program = try Program()
        let number = try program.brought(by: "accept")
        let answer = try program.done([
            "procedure", "end", ChangedLaw.procedure, "--on", "2018-12-01", "--successor", Self.successor, "--as", "owner", "--at",
            "2018-11-05T09:00", "--format", "json",
        ]).object()
        #expect(answer["moved"] as? Int == 0)
        #expect(try program.page(number)["procedure"] as? String == ChangedLaw.procedure)
        try program.done(Self.submit + ["2018-11-30T10:00"])
        #expect(try program.migrate(ChangedLaw.procedure, "--to", "2018-12-01", at: "2018-12-03T08:00").moved == 2)
        #expect(try program.page(number)["procedure"] as? String == Self.successor)
        #expect(try program.auditProblems() == [])
    }
}
