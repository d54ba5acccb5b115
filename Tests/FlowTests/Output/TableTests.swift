import Dossier
import Testing

@testable import tdkt_flow

struct TableTests {
    private let columns = [
        Table.Column(key: "number", title: "Số"), Table.Column(key: "late", title: "Trễ", isNumber: true),
        Table.Column(key: "note", title: "Ghi chú"),
    ]

    @Test func `columns are aligned by letters, numbers to the right, and no line ends in blanks`() {
        let table = Table(columns, rows: [["H37.12-0001", "2", "Thẩm định"], ["H37.12-12", "-13", ""]])
        #expect(
            table.text == """
                Số           Trễ  Ghi chú
                H37.12-0001    2  Thẩm định
                H37.12-12    -13

                """)
    }

    @Test(arguments: [("ệ", 1), ("e\u{323}\u{302}", 1), ("漢", 2), ("한", 2), ("ｗ", 2), ("👩‍👩‍👧", 2), ("đ", 1)])
    func `a wide sign takes two cells`(sign: String, cells: Int) {
        let table = Table([columns[0], columns[1]], rows: [[sign, "1"], ["abc", "2"]])
        let line = table.text.split(separator: "\n")[1]
        #expect(line == sign + String(repeating: " ", count: 3 - cells) + "    1")
    }

    @Test func `without rows there is nothing to read, and CSV keeps its header`() {
        #expect(Table(columns).text.isEmpty)
        #expect(Table(columns).csv == "number,late,note\n")
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("two\r\nlines", "\"two\r\nlines\""), ("\r", "\"\r\""), ("=1+1", "=1+1"), ("a;b", "a;b"), ("", ""),
    ])
    func `a cell of CSV is quoted where it has to be, and otherwise left alone`(cell: String, written: String) {
        #expect(CSVLine.text(["x", cell]) == "x,\(written)\n")
    }

    @Test(arguments: ["\",\n\"", "\"", "\"\"", ",", "Nguyễn, \"Văn\"\r\nA", " x "])
    func `a cell of CSV comes back as it went in`(cell: String) {
        #expect(Self.cells(CSVLine.text([cell, "end"])) == [cell, "end"])
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1.000"), (1_390_000, "1.390.000"), (-12_345, "-12.345")])
    func `a number is grouped as the office writes it`(number: Int, text: String) {
        #expect(number.grouped == text)
    }

    /// Reads one line of CSV by RFC 4180.
    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        var signs = Array(line.unicodeScalars.dropLast())[...]
        while let sign = signs.popFirst() {
            switch sign {
            case "\"" where isQuoted && signs.first == "\"":
                cells[cells.count - 1].unicodeScalars.append(signs.removeFirst())
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].unicodeScalars.append(sign)
            }
        }
        return cells
    }
}
