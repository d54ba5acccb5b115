import Foundation
import Testing

/// The figures that the province published of a year (`Fixtures/published-figures.csv`), without their decimal point: 52.8 is 528.
struct PublishedFigures {
    private let values: [String: Int]

    init(year: Int) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/published-figures.csv")
        let lines = try String(contentsOf: file.standardizedFileURL, encoding: .utf8).split(whereSeparator: \.isNewline)
        let rows = lines.map { $0.split(separator: ",") }.filter { $0.count == 4 && $0[1] == "\(year)" }
        values = Dictionary(uniqueKeysWithValues: rows.map { (String($0[2]), Int($0[3].filter { $0 != "." }) ?? -1) })
    }

    /// The value of a measure; -1 when there is none.
    subscript(measure: String) -> Int { values[measure] ?? -1 }
}
