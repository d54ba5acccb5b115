import Dossier
import Foundation
import Workflow

/// What was typed into the form of an errand, under the names that its fields have.
struct ErrandInput: Sendable {
    let values: FormValues
    /// A file that came with the form, now or when it was refused before; it waits for the form to be done.
    var staged: StagedFiles.File?
    /// A file that is not taken.
    var refused: (name: String, fault: FileFault)?
    /// Whether the form named a file that is no longer kept.
    var isFileLost = false

    /// Nothing typed yet.
    static let empty = ErrandInput(values: FormValues())

    /// The names of the fields.
    enum Name {
        static let reason = "reason"
        static let remark = "note"
        static let when = "when"
        static let seen = "seen"
        static let document = "document"
        static let file = "file"
        static let staged = "staged"
        static let assignee = "assignee"
        static let day = "day"
        static let moreRows = "rows"
        static func field(_ key: FieldKey) -> String { "field.\(key)" }
        static func votes(_ place: Int) -> String { "votes.\(place + 1)" }
        static func outcome(_ place: Int) -> String { "outcome.\(place + 1)" }
        static func why(_ place: Int) -> String { "why.\(place + 1)" }
        static func rowNominee(_ row: Int) -> String { "row-nominee.\(row)" }
        static func rowVotes(_ row: Int) -> String { "row-votes.\(row)" }
        static func rowOutcome(_ row: Int) -> String { "row-outcome.\(row)" }
        static func rowWhy(_ row: Int) -> String { "row-why.\(row)" }
    }

    /// What was typed into a field; a value is kept as the record writes texts, composed and without blanks at its ends.
    func text(_ name: String) -> String? { values.text(name)?.precomposedStringWithCanonicalMapping }

    /// The revision of the dossier that the form was made for. A form without one is older than everything.
    var seen: Int { values.text(Name.seen).flatMap { Int($0) } ?? -1 }

    /// Whether more rows were asked for instead of anything being done.
    var asksForRows: Bool { values[Name.moreRows] != nil }

    /// The rows of a list too long to stand on the form whole: those that were filled, by number.
    var filledRows: [Int] {
        let prefixes = ["row-nominee.", "row-votes.", "row-outcome.", "row-why."]
        let numbers = prefixes.flatMap { prefix in
            values.below(prefix).filter { !$0.value.allSatisfy(\.isWhitespace) }.compactMap { Int($0.name) }
        }
        return Set(numbers).filter { $0 >= 0 && $0 < Self.mostRows }.sorted()
    }

    /// More rows than a person fills in by hand.
    static let mostRows = 500
}

extension ErrandInput {
    /// A number with a decimal point or the comma of this country.
    static func number(_ text: String) -> String {
        text.contains(".") || text.filter({ $0 == "," }).count != 1 ? text : text.replacing(",", with: ".")
    }
}
