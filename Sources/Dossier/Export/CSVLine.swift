/// One line of a CSV file (RFC 4180).
public enum CSVLine {
    /// The cells with commas between them and a line end behind; a cell is put in quotes where it would be read otherwise.
    public static func text(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\n"
    }

    private static let signs: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]

    private static func cell(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains(where: signs.contains)
        guard needsQuotes else { return text }
        // Sign by sign: with a combining mark behind it a quotation mark is another character, and ends the cell all the same.
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return "\"\(String(quoted))\""
    }
}
