public import Workflow

/// A row of a list as it was read: the nominee it names, or all that is wrong with it.
public struct ReadNominee: Hashable, Sendable {
    /// The line on which the row begins, from 1.
    public let line: Int
    /// What stands in its cells.
    public let cells: NomineeCells
    /// Who is named, as it will be recorded; `nil` when something is wrong.
    public let nominee: Nominee?
    /// What is wrong; empty when nothing is.
    public let faults: [ContentFault.Fact]
}

/// A list of nominees as it was pasted from a spreadsheet.
public struct PastedNominees: Hashable, Sendable {
    /// Its rows, the header left out.
    public let rows: [ReadNominee]
    /// The columns of the header that say nothing here, as they are called there.
    public let ignoredColumns: [String]
    /// The line of a quotation mark that is never closed; nothing behind it could be read.
    public let openQuote: Int?
}

extension Snapshot {
    /// Reads a list that was pasted from a spreadsheet: cells separated by tabs, commas or semicolons, with a header or without.
    ///
    /// The header may name the columns in Vietnamese, in any order, and the cells may say “cá nhân” for `individual`. Without a header the
    /// columns are name, kind, position, unit, award, with or without a running number before them. No row is refused for another's sake.
    public func pastedNominees(_ text: String, under rules: Rules) throws -> PastedNominees {
        var records: [CSVReader.Record] = []
        var openQuote: Int?
        var reader = CSVReader(text, readsTabs: true)
        do {
            while let record = try reader.next() { records.append(record) }
        } catch let open {
            openQuote = open.line
        }
        guard let first = records.first else { return PastedNominees(rows: [], ignoredColumns: [], openQuote: openQuote) }
        let layout = PastedLayout(header: first) ?? PastedLayout(firstRow: first)
        let cells = records.dropFirst(layout.isHeader ? 1 : 0).map { (line: $0.line, cells: layout.cells(of: $0)) }
        return PastedNominees(rows: try read(cells, under: rules), ignoredColumns: layout.ignored, openQuote: openQuote)
    }

    /// Reads rows that were typed one by one, numbered from 1; rows without anything in them are left out.
    public func typedNominees(_ rows: [NomineeCells], under rules: Rules) throws -> [ReadNominee] {
        let written = rows.enumerated().map { place, cells in
            let kept = NomineeCells(
                name: cells.name.kept, kind: cells.kind.kept, position: cells.position.kept, unit: cells.unit.kept, award: cells.award.kept)
            return (line: place + 1, cells: kept)
        }
        return try read(written.filter { !($0.cells.name + $0.cells.position + $0.cells.unit + $0.cells.award).isEmpty }, under: rules)
    }

    private func read(_ rows: [(line: Int, cells: NomineeCells)], under rules: Rules) throws -> [ReadNominee] {
        let units = try units()
        var words = NomineeWords(rules: rules, units: units)
        var reader = NomineeReader(rules: rules, units: Set(units.map(\.code.text)))
        var wrong = 0
        return try rows.map { line, cells in
            var faults = ContentFaults(file: "")
            let nominee = try reader.nominee(in: words.understand(cells), line: line, faults: &faults)
            if !faults.list.isEmpty { wrong += 1 }
            reader.suggestsUnits = wrong < 100
            return ReadNominee(line: line, cells: cells, nominee: faults.list.isEmpty ? nominee : nil, faults: faults.list.map(\.fact))
        }
    }
}

/// Which column of a pasted list says what.
private struct PastedLayout {
    let isHeader: Bool
    let ignored: [String]
    /// The places of name, kind, position, unit and award.
    private let places: [Int?]

    /// The layout that a header names; `nil` when the record is none.
    init?(header: CSVReader.Record) {
        var places: [Int?] = Self.names.map { _ in nil }
        var ignored: [String] = []
        for (place, cell) in header.cells.enumerated() where !cell.isEmpty {
            let word = NomineeWords.fold(cell)
            if let column = Self.names.firstIndex(where: { $0.contains(word) }) {
                if places[column] == nil { places[column] = place }
            } else if !Self.counters.contains(word) {
                ignored.append(cell)
            }
        }
        guard places[0] != nil else { return nil }
        isHeader = true
        self.ignored = ignored
        self.places = places
    }

    /// The usual order, behind a running number where the first row begins with one.
    init(firstRow: CSVReader.Record) {
        let isNumbered = firstRow.cells.count > 1 && firstRow.cells[0].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        isHeader = false
        ignored = []
        places = Self.names.indices.map { isNumbered && !firstRow.cells[0].isEmpty ? $0 + 1 : $0 }
    }

    func cells(of record: CSVReader.Record) -> NomineeCells {
        let texts = places.map { place in place.flatMap { $0 < record.cells.count ? record.cells[$0] : nil } ?? "" }
        return NomineeCells(name: texts[0], kind: texts[1], position: texts[2], unit: texts[3], award: texts[4])
    }

    /// What columns are called, folded; the first is never missing from a header.
    private static let names: [Set<String>] = [
        ["name", "ten", "ho ten", "ho va ten", "ho ten ten tap the", "ten tap the", "ten ca nhan tap the", "ho va ten ten tap the"],
        ["kind", "loai", "loai doi tuong", "doi tuong", "ca nhan tap the"],
        ["position", "chuc vu", "chuc danh", "chuc vu chuc danh", "chuc vu thong ke"],
        ["unit", "don vi", "don vi cong tac", "co quan", "co quan don vi", "noi cong tac", "ma don vi"],
        ["award", "danh hieu", "hinh thuc", "hinh thuc khen", "hinh thuc khen thuong", "khen thuong", "danh hieu de nghi"],
    ]
    private static let counters: Set<String> = ["stt", "tt", "so tt", "so thu tu", "no"]
}
