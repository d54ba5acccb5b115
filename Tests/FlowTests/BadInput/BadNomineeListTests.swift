import Foundation
import Testing

@Suite struct `A faulty list of nominees` {
    private static let submit = [
        "submit", "--procedure", "province-merit-certificate-thematic", "--unit", "p1", "--as", "clerk", "--at", "2018-10-01T08:30",
        "--nominees", "ds.csv",
    ]

    @Test(arguments: [
        (
            "nmae,kind\nA,individual\n",
            ["ds.csv:1: There is no column “nmae”; did you mean “name”?", "ds.csv:1: The column “name” is missing"]
        ),
        ("name\nA\n", ["ds.csv:1: The column “kind” is missing"]),
        ("name,kind,name\nA,individual,B\n", ["ds.csv:1: The column “name” stands twice"]),
        ("name,kind\nA,individul\n", ["ds.csv:2: The column “kind” does not take “individul”; did you mean “individual”?"]),
        ("name,kind\nA,household\n", ["ds.csv:2: The column “kind” says “household”, to which the procedure is not open"]),
        ("name,kind,unit\nA,individual,zz\n", ["ds.csv:2: The column “unit” does not take “zz”. It takes: c1, d1, p1."]),
        ("name,kind,award\nA,individual,merit\n", ["ds.csv:2: The column “award” does not take “merit”"]),
        ("name,kind\n,individual\n", ["ds.csv:2: The cell of column “name” is empty"]),
        ("name,kind\n   ,individual\n", ["ds.csv:2: The cell of column “name” is empty"]),
        ("name,kind\nA\n", ["ds.csv:2: This row has 1 cells, and the header 2 columns"]),
        ("name,kind\nA,individual,,x\n", ["ds.csv:2: This row has 4 cells, and the header 2 columns"]),
        ("name,kind,position\nA,collective,worker\n", ["ds.csv:2: The column “position” says “worker”, which does not go with"]),
        ("name,kind\n\"A,individual\n", ["ds.csv:2: The quotation mark of this line is never closed"]),
        ("name,kind\n\"A\nB\",individual\n", ["ds.csv:2: The cell of column “name” holds signs"]),
        ("name,kind\nA\u{7}B,individual\n", ["ds.csv:2: The cell of column “name” holds signs"]),
        ("name,kind\nA\u{0}B,individual\n", ["ds.csv:2: The cell of column “name” holds signs"]),
        ("name,kind\n\(String(repeating: "a", count: 1001)),individual\n", ["ds.csv:2: The cell of column “name” holds signs that cannot"]),
        ("", ["ds.csv: The file is empty"]),
        ("\n\r\n \n", ["ds.csv: The file is empty"]),
    ])
    func `is refused with the line and a sentence`(text: String, reasons: [String]) throws {
        let program = try Program()
        _ = try program.file("ds.csv", text)
        try program.refuses(Self.submit, exit: 1, reasons)
    }

    @Test func `that is not UTF-8, is missing or is a folder is refused`() throws {
        let program = try Program()
        try program.refuses(Self.submit, exit: 1, ["ds.csv: “ds.csv” cannot be read"])
        try Data("name,kind\nNguy\u{1EC5}n,individual\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
            .write(to: program.folder.appending(path: "ds.csv"))
        try program.refuses(Self.submit, exit: 1, ["ds.csv: The file is not in UTF-8"])
        try FileManager.default.removeItem(at: program.folder.appending(path: "ds.csv"))
        try FileManager.default.createDirectory(at: program.folder.appending(path: "ds.csv"), withIntermediateDirectories: true)
        try program.refuses(Self.submit, exit: 1, ["ds.csv: “ds.csv” cannot be read"])
    }

    @Test func `is refused with every fault of every line at once`() throws {
        let program = try Program()
        _ = try program.file(
            "ds.csv",
            "name;kind;position;unit;award\nA;individul;;;\n;individual;;zz;\nC;collective;worker;;nope\nD;individual\nE;individual;;;\n")
        try program.refuses(
            Self.submit, exit: 1,
            [
                "ds.csv:2: The column “kind” does not take “individul”", "ds.csv:3: The cell of column “name”",
                "ds.csv:3: The column “unit” does not take “zz”", "ds.csv:4: The column “position” says “worker”",
                "ds.csv:4: The column “award” does not take “nope”", "ds.csv:5: This row has 2 cells",
            ])
    }

    @Test func `leaves the whole dossier out, also when only its last line is wrong`() throws {
        let program = try Program()
        let rows = (1...500).map { "Người thứ \($0),individual\n" }.joined()
        _ = try program.file("ds.csv", "name,kind\n\(rows)Cuối,nobody\n")
        try program.refuses(Self.submit, exit: 1, ["ds.csv:502: The column “kind” does not take “nobody”"])
    }
}
