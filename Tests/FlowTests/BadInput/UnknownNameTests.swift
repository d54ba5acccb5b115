import Testing

@Suite struct `Unknown names` {
    private static let submit = ["submit", "--as", "clerk", "--at", "2018-10-01T08:30"]

    @Test(arguments: [
        (submit + ["--procedure", "province-emulation-figter", "--unit", "p1"], "province-emulation-fighter"),
        (submit + ["--procedure", "province-emulation-fighter", "--unit", "P1"], "p1"),
        (["submit", "--as", "clrk", "--procedure", "province-emulation-fighter", "--unit", "p1"], "clerk"),
        (["advance", "H37.12-181001-0001", "acept", "--as", "clerk"], "accept"),
        (["advance", "H37.12-181001-0011", "accept", "--as", "clerk"], "H37.12-181001-0001"),
        (["show", "H37.12-181001-001"], "H37.12-181001-0001"),
        (["explain", "H37.12-181010-0001"], "H37.12-181001-0001"),
        (["attach", "H37.12-181001-0002", "proposal", "--as", "clerk"], "H37.12-181001-0001"),
        (["assign", "H37.12-181001-0001", "apraiser", "--as", "supervisor"], "appraiser"),
        (["list", "--procedure", "province-emulation-figter"], "province-emulation-fighter"),
        (["list", "--unit", "p11"], "p1"),
        (["list", "--assignee", "secretery"], "secretary"),
        (["workflow", "draw", "council-awrd"], "council-award"),
    ])
    func `exit 2 and name the nearest known one`(words: [String], nearest: String) throws {
        let program = try Program()
        _ = try program.dossier()
        try program.refuses(words, exit: 2, ["Did you mean “\(nearest)”?"])
    }

    @Test(arguments: [
        (["list", "--state", "submited"], "submitted"),
        (["user", "add", "lan", "--role", "clrk", "--as", "admin"], "clerk"),
        (["attach", "H37.12-181001-0001", "proposl", "--as", "clerk"], "proposal"),
        (
            submit + ["--procedure", "province-merit-certificate-unplanned", "--unit", "p1", "--documents", "proposal,sumary-report"],
            "summary-report"
        ),
    ])
    func `of a state, a role or a paper exit 1 and name the nearest known one`(words: [String], nearest: String) throws {
        let program = try Program()
        _ = try program.dossier()
        try program.refuses(words, exit: 1, ["Did you mean “\(nearest)”?"])
    }

    @Test func `that resemble nothing are told without a guess`() throws {
        let program = try Program()
        try program.refuses(
            Self.submit + ["--procedure", "giấy phép lái xe", "--unit", "p1"], exit: 2, ["no procedure “giấy phép lái xe”. Check"])
        try program.refuses(["show", "1"], exit: 2, ["There is no dossier “1”. Check"])
    }

    @Test func `every unknown paper is told at once`() throws {
        let program = try Program()
        try program.refuses(
            Self.submit + ["--procedure", "province-emulation-fighter", "--unit", "p1", "--documents", "proposal,minuts,xx"], exit: 1,
            ["no paper “minuts”. Did you mean “minutes”?", "no paper “xx”. Its papers are: "])
    }
}
