extension Table {
    /// The table for a spreadsheet that somebody opens with a click: no cell of it is carried out as a formula.
    ///
    /// An apostrophe before a text is how spreadsheets write that it is a text. Numbers stay as they are, below zero too. The files of
    /// the command line are for programs and stay to the letter.
    var withoutFormulas: Table {
        Table(columns, rows: rows.map { $0.map { Self.couldBeFormula($0) ? "'\($0)" : $0 } })
    }

    /// The signs with which a spreadsheet begins a formula, narrow and wide, and the blanks that it passes over before one.
    private static let signs = Set("=+-@＝＋－＠\t\r\n".unicodeScalars)

    private static func couldBeFormula(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first, signs.contains(first) else { return false }
        return cell.wholeMatch(of: /-[0-9]+([.,][0-9]+)?/) == nil
    }
}
