internal import Workflow

/// The columns of a file of tasks: the fields that a process asks for on submission, the unit, and the fields of its actions.
///
/// A column is called like its field, with `_` for `-`.
struct TaskColumns {
    /// What a column holds.
    private enum Content {
        case field(Field)
        case unit
    }

    private let columns: [(name: String, content: Content)]
    /// What the columns are called.
    var names: [String] { columns.map(\.name) }
    /// The columns that a file may leave out.
    let optional: Set<String>
    private let given: [FieldKey: String]
    /// The fields of which a day says when the row was there already: those of actions, and the day until which the limit runs.
    private let happened: Set<FieldKey>

    /// The columns of a process; a field of several actions is one column.
    ///
    /// - Parameter given: What is handed in with every row; a column of it may be left out.
    /// - Throws: ``Refusal/blocked(_:under:)`` for what is given and not asked for on submission.
    init(of rules: Rules, given: [FieldKey: String]) throws(Refusal) {
        let process = rules.process
        let asked = process.asks.map(\.key.text)
        let unknown = given.keys.sorted().filter { !asked.contains($0.text) }.map { key in
            Blocker.fieldUnknown(key.text, nearest: nearestName(to: key.text, among: asked))
        }
        if !unknown.isEmpty { throw .blocked(unknown, under: rules) }
        self.given = given
        var happened = Set(process.actions.flatMap(\.asks).map(\.key)).subtracting(process.asks.map(\.key))
        if case .until(let key, _)? = rules.statutoryTerm { happened.insert(key) }
        self.happened = happened
        var columns: [(name: String, content: Content)] = []
        var required: Set<String> = []
        func add(_ field: Field) {
            if !columns.contains(where: { $0.name == field.key.column }) { columns.append((field.key.column, .field(field))) }
        }
        for field in process.asks {
            add(field)
            if field.isRequired, given[field.key] == nil { required.insert(field.key.column) }
        }
        if !columns.contains(where: { $0.name == Self.unit }) { columns.append((Self.unit, .unit)) }
        // A field of an action that is called like the column of the unit cannot be told from it.
        for field in process.actions.flatMap(\.asks) where field.key.column != Self.unit { add(field) }
        self.columns = columns
        optional = Set(columns.map(\.name)).subtracting(required)
    }

    /// What a row says, by field, without empty cells, with what is given for all rows, and its unit; choices stand by their keys.
    func reading(of row: NamedRows.Row, faults: inout ContentFaults) throws(Refusal) -> TaskRow {
        var values: [FieldKey: String] = [:]
        var days: [FieldKey: CivilDay] = [:]
        var unit: String?
        var unreadable: Set<FieldKey> = []
        for ((name, content), cell) in zip(columns, row.cells) {
            switch content {
            case .unit: unit = cell.isEmpty ? nil : cell
            case .field(let field):
                let given = given[field.key]
                let entry = cell.isEmpty ? given ?? "" : cell
                if entry.isEmpty { continue }
                values[field.key] = try value(entry, of: field, column: name, line: row.line, faults: &faults)
                if let given, given != entry,
                    try value(given, of: field, column: name, line: row.line, faults: &faults) != values[field.key]
                {
                    try faults.report(.differsFromGiven(column: name, value: cell, given: given), line: row.line)
                }
                if field.entry == .date { days[field.key] = try faults.day(entry, column: name, line: row.line) }
                let isRead = values[field.key] != nil && (field.entry != .date || days[field.key] != nil)
                if !isRead { unreadable.insert(field.key) }
            }
        }
        let earliest = days.filter { happened.contains($0.key) }.values.min()
        return TaskRow(line: row.line, values: values, days: days, earliest: earliest, unit: unit, unreadable: unreadable)
    }

    /// The cell as the field takes it: a choice by its key, its name in files or a title.
    private func value(
        _ cell: String, of field: Field, column: String, line: Int, faults: inout ContentFaults
    ) throws(Refusal) -> String? {
        guard case .choice(let choices) = field.entry else { return cell }
        let folded = NomineeWords.fold(cell)
        let found =
            choices.first { $0.key == cell || $0.inFiles == cell }
            ?? choices.first { NomineeWords.fold($0.title.vi) == folded || NomineeWords.fold($0.title.en) == folded }
        if let found { return found.key }
        try faults.report(.noChoice(column: column, value: cell, choices: choices), line: line)
        return nil
    }

    private static let unit = "unit"
}

/// What one row of a file of tasks says.
struct TaskRow {
    /// The line on which it begins.
    let line: Int
    /// What its cells say, by field; empty ones are left out.
    let values: [FieldKey: String]
    /// Those of them that are days.
    let days: [FieldKey: CivilDay]
    /// The earliest of those by which it was there already.
    let earliest: CivilDay?
    /// The unit that it names.
    let unit: String?
    /// The fields whose cells cannot be read, and are reported.
    let unreadable: Set<FieldKey>

    /// When it was received at the latest: at the opening of the earliest day by which it was there already, if that is before.
    ///
    /// A task that is due on a day, or was done on it, had been received by then; what else it tells of, as the day of an old decision,
    /// says nothing of its receipt.
    func received(by moment: Moment, hours: OfficeHours) -> Moment {
        earliest.map { min(moment, Moment(day: $0, time: hours.morning.opens)) } ?? moment
    }
}

extension FieldKey {
    /// What a column of the field is called.
    var column: String { text.replacing("-", with: "_") }
}
