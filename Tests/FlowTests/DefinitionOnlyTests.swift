import Foundation
import Testing

/// A state, an action, a condition, fields of every kind and a minimum stay, all written in YAML and walked by the same program.
struct DefinitionOnlyTests {
    private static let state = """

          legal-check:
            title: { vi: Thẩm tra pháp lý, en: Legal check }
            desk: appraisal
            acting: appraiser
            minimum-stay: 2 working days

        """
    private static let action = """

          to-legal-check:
            title: { vi: Chuyển pháp lý, en: To legal check }
            from: appraised
            to: legal-check
            role: appraiser
            requires: [enough-copies, sent-by-post-with-room]
            asks:
              opinion: { title: { vi: Ý kiến, en: Opinion }, type: text, required: true }
              signed-on: { title: { vi: Ngày ký, en: Signed on }, type: date, required: true }
              copies: { title: { vi: Số bộ, en: Sets }, type: number, required: true, min: 1, max: 20 }
              sent-by:
                title: { vi: Cách gửi, en: Sent by }
                type: choice
                choices: { post: { vi: Bưu điện, en: Post }, counter: { vi: Tại quầy, en: At the counter } }

        """
    private static let conditions = """

          enough-copies:
            check: field.copies >= nominees.total + 1
            otherwise:
              vi: "Cần {nominees.total} bộ và một bộ lưu, mới có {field.copies}."
              en: "One set for each of {nominees.total} and one to keep are needed, not {field.copies}."
          sent-by-post-with-room:
            check: field.sent-by != 'post' or field.signed-on < today
            otherwise: { vi: Gửi bưu điện thì phải ký từ hôm trước., en: What goes by post is signed the day before. }

        """

    @Test func `the unchanged program walks a process that it has never seen`() throws {
        let (program, number) = try appraised()
        let shortCut = try program(
            "advance", number, "submit-for-decision", "--as", "appraiser", "--at", "2018-10-03T09:00", "--lang", "en")
        #expect(shortCut.exitCode == 1)
        #expect(shortCut.reasons == ["The dossier stands at “Appraised”; this action starts from “Legal check”."])
        let moved = try program.done(check(number, "2018-10-02", "3", "counter", at: "2018-10-03T09:00") + ["--format", "json"]).object()
        #expect(moved["to"] as? String == "legal-check")
        let early = try program("advance", number, "submit-for-decision", "--as", "appraiser", "--at", "2018-10-05T07:29", "--lang", "en")
        #expect(early.exitCode == 1)
        #expect(early.errors.contains("Legal check") && early.errors.contains("05/10/2018"), "\(early.errors)")
        let offers = try program.done(["actions", number, "--as", "appraiser", "--format", "json", "--at", "2018-10-04T09:00"]).objects()
        let offer = offers.first { $0["action"] as? String == "submit-for-decision" }
        #expect((offer?["blockers"] as? [[String: Any]])?.map { $0["code"] as? String } == ["minimum-stay"])
        try program.step(number, "submit-for-decision", at: "2018-10-05T07:30")
        try program.decide(number, at: "2018-10-08T09:00")
        #expect(try program.outcomes(number) == ["awarded", "awarded"])
        let page = try program("show", number, "--lang", "en").output
        for line in ["Opinion: Đúng luật", "Signed on: 02/10/2018", "Sets: 3", "Sent by: At the counter"] {
            #expect(page.contains(line), "\(line) is not in \(page)")
        }
        #expect(try program("list", "--state", "legal-check", "--at", "2018-10-04T09:00", "--format", "csv").output.contains(number))
        #expect(try program("workflow", "draw", "direct-award").output.contains("Thẩm tra pháp lý"))
        #expect(try program("audit").exitCode == 0)
    }

    @Test(arguments: [
        (("2018-10-02", "2", "counter"), ["enough-copies"]), (("2018-10-03", "3", "post"), ["sent-by-post-with-room"]),
        (("2018-10-03", "2", "post"), ["enough-copies", "sent-by-post-with-room"]), (("yesterday", "3", "counter"), ["field-malformed"]),
        (("02/10/2018", "3", "counter"), ["field-malformed"]), (("2018-10-02", "0", "counter"), ["field-malformed"]),
        (("2018-10-02", "21", "counter"), ["field-malformed"]), (("2018-10-02", "three", "counter"), ["field-malformed"]),
        (("2018-10-02", "3", "pigeon"), ["field-malformed"]), (("", "3", "counter"), ["field-missing"]),
    ])
    func `its conditions and fields are weighed, all at once`(entered: (String, String, String), codes: [String]) throws {
        let (program, number) = try appraised()
        let file = try program.file("one.txt", number)
        var words = check(number, entered.0, entered.1, entered.2, at: "2018-10-03T09:00")
        words.replaceSubrange(1...1, with: ["--all", file])
        let run = try program.run(words + ["--format", "json"])
        #expect(run.exitCode == 1)
        let blockers = try run.objects().first?["blockers"] as? [[String: Any]] ?? []
        #expect(blockers.compactMap { $0["code"] as? String }.sorted() == codes.sorted(), "\(blockers)")
    }

    @Test func `its words speak the language of the call, with what was entered`() throws {
        let (program, number) = try appraised()
        let words = check(number, "2018-10-02", "2", "counter", at: "2018-10-03T09:00")
        #expect(try program.run(words).reasons == ["Cần 2 bộ và một bộ lưu, mới có 2."])
        #expect(try program.run(words + ["--lang", "en"]).reasons == ["One set for each of 2 and one to keep are needed, not 2."])
    }

    private func check(_ number: String, _ day: String, _ copies: String, _ way: String, at moment: String) -> [String] {
        [
            "advance", number, "to-legal-check", "--as", "appraiser", "--at", moment, "--set", "opinion=Đúng luật", "--set",
            "signed-on=\(day)", "--set", "copies=\(copies)", "--set", "sent-by=\(way)",
        ]
    }

    private func appraised() throws -> (Program, String) {
        let program = try Program(office: false)
        let edited = try EditedWorkflows(in: program)
        let file = "processes/direct-award/2018-08-27.yaml"
        try edited.replace(file, "\n  awaiting-decision:\n", with: Self.state + "  awaiting-decision:\n")
        try edited.replace(file, "\n  submit-for-decision:\n", with: Self.action + "  submit-for-decision:\n")
        try edited.replace(
            file, "    from: appraised\n    to: awaiting-decision\n", with: "    from: legal-check\n    to: awaiting-decision\n")
        for list in ["[appraised, awaiting-decision]", "appraising, appraised, awaiting-decision]"] {
            try edited.replace(file, list, with: list.replacing("appraised,", with: "appraised, legal-check,"))
        }
        try edited.replace(file, "\nconditions:\n", with: "\nconditions:" + Self.conditions)
        #expect(try program("workflow", "check", edited.folder.path).exitCode == 0)
        try edited.begin(in: program)
        let list = "name,kind,position\nA,individual,worker\nB,individual,worker\n"
        let number = try program.handIn(at: "2018-10-01T08:00", nominees: list)
        try program.step(number, "accept", at: "2018-10-01T09:00")
        try program.step(number, "appraise", at: "2018-10-02T09:00")
        return (program, number)
    }
}
