internal import Workflow

/// Of which unit the rows of a file are: that which they name, by code or exact name, or else one for all.
struct TaskUnits {
    private let codes: Set<String>
    private let names: [String: [UnitCode]]
    private let usual: UnitCode?
    /// The lines of which the unit is not known.
    private var unnamed: [Int] = []

    /// - Parameter given: The unit that was named for the whole file.
    init(given: UnitCode?, by actor: Actor, at level: Procedure.Level, in snapshot: Snapshot) throws {
        let units = try snapshot.units()
        codes = Set(units.map(\.code.text))
        names = Dictionary(grouping: units, by: \.name).mapValues { $0.map(\.code) }
        let ofLevel = units.filter { $0.level == level.ofUnit }
        if let given {
            usual = try snapshot.knownUnit(given).code
        } else {
            usual = actor.unit ?? (ofLevel.count == 1 ? ofLevel[0].code : nil)
        }
    }

    /// The unit of a row; `nil` when it cannot be told, which is reported here or at the end.
    mutating func unit(of row: TaskRow, faults: inout ContentFaults) throws(Refusal) -> UnitCode? {
        guard let named = row.unit else {
            if usual == nil { unnamed.append(row.line) }
            return usual
        }
        if codes.contains(named) { return UnitCode(named) }
        if let found = names[named], found.count == 1 { return found[0] }
        try faults.reportUnknown(named, column: "unit", line: row.line, known: codes)
        return nil
    }

    /// Reports the rows of which nobody says the unit, once for all of them.
    func finish(faults: inout ContentFaults) throws(Refusal) {
        if !unnamed.isEmpty { try faults.report(.unitNotNamed(lines: unnamed), line: nil) }
    }
}
