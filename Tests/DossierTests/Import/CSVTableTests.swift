import Testing
import Workflow

@testable import Dossier

private enum Column: Int, CSVColumn {
    case name, kind, note

    static let names = ["name", "kind", "note"]
    static let optional: Set<Column> = [.note]
}

struct CSVTableTests {
    private func rows(_ text: String) throws -> [[String]] {
        var faults = ContentFaults(file: "f.csv")
        let rows = try CSVTable<Column>(text, faults: &faults).rows
        try faults.refuse()
        return rows.map { ["\($0.line)", $0[.name], $0[.kind], $0[.note]] }
    }

    private func problems(_ text: String) throws -> [ContentFault] {
        try faults { _ = try rows(text) }
    }

    @Test(arguments: [
        "name,kind,note\nLan,individual,a\n", "\u{FEFF}name,kind,note\nLan,individual,a", "name;kind;note\r\nLan;individual;a\r\n",
        "note,name,kind\ra,Lan,individual\r",
        "\n\nNAME , kind,note,,\n Lan\t,\"individual\", a,,\n,,\n\n".trimmingPrefix("\n\n").description,
    ])
    func `the same rows are read however a spreadsheet writes them`(text: String) throws {
        #expect(try rows(text) == [["2", "Lan", "individual", "a"]])
    }

    @Test func `a quoted cell holds commas, quotes and line ends, and lines are counted through it`() throws {
        let text = "name,kind,note\r\n\"Tổ \"\"Một\"\", Hai\",x,\"một\r\nhai\nba\"\r\nLan,y,\n"
        #expect(try rows(text) == [["2", "Tổ \"Một\", Hai", "x", "một\r\nhai\nba"], ["5", "Lan", "y", ""]])
    }

    @Test func `a quote inside a cell is a sign like any other`() throws {
        #expect(try rows("name,kind\nTổ \"Một\",\"x\"y\n") == [["2", "Tổ \"Một\"", "xy", ""]])
    }

    @Test func `an empty last cell at the very end of the file is a cell`() throws {
        #expect(try rows("name,kind,note\nLan,x,") == [["2", "Lan", "x", ""]])
    }

    @Test func `text is kept composed`() throws {
        let decomposed = "Nguye\u{302}\u{303}n Va\u{306}n A"
        let cell = try rows("name,kind\n\(decomposed),x")[0][1]
        #expect(Array(cell.utf8) == Array("Nguyễn Văn A".utf8))
    }

    @Test func `a name that begins with a joining sign does not swallow the comma before it`() throws {
        #expect(try rows("name,kind,note\nLan,\u{200D}x,\u{301}y\n")[0].count == 4)
        #expect(try rows("name,kind,note\nLan,x,\u{FE0F}y\n") == [["2", "Lan", "x", "\u{FE0F}y"]])
    }

    @Test func `every fault of a header is told at once`() throws {
        let expected = Column.names
        #expect(
            try problems("nane,note,note\nLan,a,b\n") == [
                ContentFault(line: 1, .columnUnknown("nane", nearest: "name", expected: expected)),
                ContentFault(line: 1, .columnTwice("note")),
                ContentFault(line: 1, .columnMissing("name", needed: ["name", "kind"], optional: ["note"])),
                ContentFault(line: 1, .columnMissing("kind", needed: ["name", "kind"], optional: ["note"])),
            ])
    }

    @Test func `every row with too few or too many cells is told`() throws {
        #expect(
            try problems("name,kind\nLan\nHoa,x\nMai,x,y\n") == [
                ContentFault(line: 2, .ragged(cells: 1, columns: 2)), ContentFault(line: 4, .ragged(cells: 3, columns: 2)),
            ])
    }

    @Test func `a quote that does not end is told with the line it begins on`() throws {
        #expect(try problems("name,kind\nLan,x\n\"Hoa,x\nMai,x\n") == [ContentFault(line: 3, .quoteOpen)])
    }

    @Test(arguments: ["", "\u{FEFF}", "\n\n", ",,,\n"])
    func `a file without anything in it is told to be empty`(text: String) throws {
        #expect(try problems(text) == [ContentFault(line: nil, .empty)])
    }

    @Test func `a file with very many faults is given up after a thousand`() throws {
        #expect(try problems("name,kind\n" + String(repeating: "Lan\n", count: 5000)).count == ContentFaults.most)
    }

    @Test func `a file with a header alone has no rows`() throws {
        #expect(try rows("name,kind\n").isEmpty)
    }
}
