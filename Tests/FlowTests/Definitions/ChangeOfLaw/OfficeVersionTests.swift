import Foundation
import Testing

/// A new version of the office's own settings, which everything else works by.
@Suite struct `A version of the office` {
    private static func text(_ passages: [(String, String)]) throws -> String {
        try ChangedLaw.text("office.yaml", [("effective: 2018-08-27", "effective: 2030-01-01")] + passages)
    }

    private static let faults: [([(String, String)], [String])] = [
        (
            [("  appraisal: { vi: Bộ phận thẩm định, en: Appraisal desk }\n", "")],
            ["the office has no desk “appraisal”, and it is still used: the state “appraising” of the process council-award (27/08/2018)"]
        ),
        (
            [
                ("  secretary: { vi: Thư ký Hội đồng, en: Council secretary }\n", ""),
                ("appraiser, secretary, decision", "appraiser, decision"),
            ],
            ["the office has no role “secretary”, and it is still used: the state “in-council” of the process council-award (27/08/2018)"]
        ),
        (
            [("  commendation: { vi: Giấy khen, en: Commendation }\n", "")],
            ["the office has no award “commendation”, and it is still used: the procedure commune-commendation (27/08/2018)"]
        ),
        ([("  publish: owner\n", "")], ["the permission “publish” is given to no role."]),
        (
            [("  watch: [supervisor, auditor]", "# "), ("  people: admin\n", "")],
            ["the permission “people” is given to no role.", "the permission “watch” is given to no role."]
        ),
        (
            [("office: lang-son", "office: cao-bang")],
            ["the file is of the office “cao-bang”, and the definitions here are of the office “lang-son”."]
        ),
    ]

    @Test(arguments: faults)
    func `takes nothing away that is used, and is of the same office`(passages: [(String, String)], reasons: [String]) throws {
        let program = try Program()
        let file = try program.file("office.yaml", try Self.text(passages))
        try program.refuses(["workflow", "publish", file, "--as", "owner"], exit: 1, reasons + ["Nothing was published."])
        // The office that lies alone is held against what the shipped one works by.
        let check = try program("workflow", "check", file, "--lang", "en")
        #expect(check.exitCode == 1)
        for reason in reasons { #expect(check.output.contains(reason), "\(check.output)") }
    }

    @Test func `may drop what no version uses that holds then or later`() throws {
        let program = try Program()
        let archive = "  archive: { vi: Lưu trữ, en: Archive }\n"
        let run = try program.done(
            [
                "workflow", "publish", try program.file("office.yaml", try Self.text([("  state-award: ", "  national-award: ")])), "--as",
                "owner",
            ])
        #expect(run.errors == "")
        #expect(run.output.hasPrefix("Đã công bố lang-son") && !run.output.contains("migrate"))
        let used = try program("workflow", "check", try program.file("office.yaml", try Self.text([(archive, "")])), "--lang", "en")
        #expect(used.output.contains("… and ") && used.output.contains(" other places."), "\(used.output)")
    }

    @Test func `may have another identifier, which is pointed out`() throws {
        let program = try Program()
        let file = try program.file("office.yaml", try Self.text([("value: H37.12", "value: H37.13")]))
        let run = try program.done(["workflow", "publish", file, "--as", "owner", "--lang", "en"])
        #expect(run.errors.contains("from 01/01/2030 on dossier numbers begin with “H37.13”; before, they begin with “H37.12”."))
    }
}
