import Testing

@Suite struct `A faulty register` {
    private static let header =
        "dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome\n"
    private static let merit = "province-merit-certificate"
    private static let importing = ["import", "register", "so.csv", "--as", "clerk"]

    /// A row that is right, with some cells replaced.
    private static func row(_ dossier: String, _ changes: [Int: String] = [:]) -> String {
        var cells = [
            dossier, merit, "p1", "2017-03-01T08:00", "2017-03-02T08:00", "2017-03-20T08:00", "issued", "10/QĐ-UBND", "2017-03-20",
            "Người A",
            "individual", "worker", "awarded",
        ]
        for (place, cell) in changes { cells[place] = cell }
        return cells.joined(separator: ",") + "\n"
    }

    @Test(arguments: [
        ([0: ""], ["cell of column “dossier” is empty"]),
        (
            [1: "province-merit-certificat"],
            ["The column “procedure” does not take “province-merit-certificat”; did you mean “province-merit-certificate”?"]
        ),
        ([1: ""], ["cell of column “procedure” is empty"]),
        ([2: "p9"], ["The column “unit” does not take “p9”"]),
        ([3: "01/03/2017"], ["The column “received_at” says “01/03/2017”, which is no day or time"]),
        ([3: ""], ["cell of column “received_at” is empty"]),
        ([4: "2017-02-30T08:00"], ["The column “accepted_at” says “2017-02-30T08:00”"]),
        ([4: "2017-02-28T08:00"], ["“accepted_at” is “2017-02-28T08:00”, which lies before “2017-03-01T08:00”"]),
        ([5: "2017-03-01T09:00", 8: ""], ["“decided_at” is “2017-03-01T09:00”, which lies before “2017-03-02T08:00”"]),
        ([5: "2099-01-01T08:00", 8: "2017-03-20"], ["The column “decided_at” says “2099-01-01T08:00”, which has not come yet"]),
        ([6: "isued"], ["The column “state” does not take “isued”; did you mean “issued”?"]),
        ([6: ""], ["cell of column “state” is empty"]),
        ([8: "2017-02-01"], ["“decision_date” is “2017-02-01”, which lies before “2017-03-02T08:00”"]),
        ([8: "20/03/2017"], ["The column “decision_date” says “20/03/2017”, which is no day or time"]),
        ([9: ""], ["cell of column “nominee” is empty"]),
        ([10: "person"], ["The column “kind” does not take “person”"]),
        ([11: "boss"], ["The column “position” does not take “boss”"]),
        ([10: "collective"], ["The column “position” says “worker”, which does not go with the kind “collective”"]),
        ([12: "given"], ["The column “outcome” does not take “given”"]),
        ([9: "\"A\nB\""], ["The cell of column “nominee” holds signs"]),
        ([12: "awarded,x"], ["This row has 14 cells, and the header 13 columns"]),
    ])
    func `of one kind is refused with its line, and the good rows with it`(changes: [Int: String], reasons: [String]) throws {
        let program = try Program()
        _ = try program.file("so.csv", Self.header + Self.row("1/2017") + Self.row("2/2017", changes) + Self.row("3/2017"))
        try program.refuses(Self.importing, exit: 1, reasons.map { "so.csv:3: " + ($0.hasPrefix("cell") ? "The \($0)" : $0) })
    }

    @Test func `whose rows of one dossier do not agree is refused with both lines`() throws {
        let program = try Program()
        _ = try program.file(
            "so.csv", Self.header + Self.row("1/2017") + Self.row("2/2017") + Self.row("1/2017", [2: "d1", 7: "11/QĐ-UBND", 9: "Người B"]))
        try program.refuses(
            Self.importing, exit: 1,
            ["so.csv:4: The column “unit” says “d1”, and line 2", "so.csv:4: The column “decision_number” says “11/QĐ-UBND”, and line 2"])
    }

    @Test func `whose decision number has two dates is refused`() throws {
        let program = try Program()
        _ = try program.file("so.csv", Self.header + Self.row("1/2017") + Self.row("2/2017", [8: "2017-03-19"]))
        try program.refuses(Self.importing, exit: 1, ["so.csv:3: Decision number “10/QĐ-UBND” has the date “2017-03-19”, and “2017-03-20”"])
    }

    @Test func `that tells a dossier otherwise than the record is refused`() throws {
        let program = try Program()
        _ = try program.file("so.csv", Self.header + Self.row("1/2017"))
        #expect(try program.run(Self.importing).exitCode == 0)
        #expect(try program.run(Self.importing).exitCode == 0)
        _ = try program.file("so.csv", Self.header + Self.row("0/2017") + Self.row("1/2017", [9: "Người B"]))
        try program.refuses(Self.importing, exit: 1, ["so.csv:3: “1/2017” is on record already, and told otherwise"])
    }

    @Test(arguments: [
        ("dossier,procedure\n1,2\n", 11), (header.replacing("nominee", with: "nominees"), 2), ("", 1), ("\n\n", 1),
    ])
    func `whose header is wrong is refused with every column`(text: String, count: Int) throws {
        let program = try Program()
        _ = try program.file("so.csv", text)
        try program.refuses(Self.importing, exit: 1, Array(repeating: "so.csv:", count: count))
    }

    @Test func `of many kinds is refused with all of them, by line`() throws {
        let program = try Program()
        let rows = [
            Self.row("1/2017"), Self.row("2/2017", [1: "x", 2: "y", 6: "z"]), Self.row("3/2017", [3: "x", 4: "y", 5: "z", 8: "w"]),
            Self.row("4/2017", [9: "", 10: "x", 11: "y", 12: "z"]), Self.row("5/2017", [8: "2016-01-01"]), "6/2017,\n",
            Self.row("", [:]), Self.row("7/2017", [3: "2099-01-01", 4: "", 5: "", 6: "submitted", 7: "", 8: "", 12: ""]),
        ]
        _ = try program.file("so.csv", "\u{FEFF}" + Self.header + rows.joined())
        let run = try program.run(Self.importing + ["--lang", "en"])
        #expect(run.exitCode == 1)
        let lines = run.reasons.compactMap { $0.firstMatch(of: #/^so\.csv:([0-9]+): /#).flatMap { Int($0.1) } }
        #expect(lines.count == run.reasons.count, "\(run.errors)")
        #expect(lines == lines.sorted())
        #expect(Dictionary(grouping: lines) { $0 }.mapValues(\.count) == [3: 3, 4: 4, 5: 4, 6: 1, 7: 1, 8: 1, 9: 1], "\(run.errors)")
        try program.refuses(Self.importing, exit: 1, Array(repeating: "so.csv:", count: lines.count))
    }
}
