public import Workflow

/// The columns of a list of nominees: `name,kind,position,unit,award`.
private enum NomineeColumn: Int, CSVColumn {
    case name, kind, position, unit, award

    static let names = ["name", "kind", "position", "unit", "award"]
    static let optional: Set<NomineeColumn> = [.position, .unit, .award]
}

extension Snapshot {
    /// The nominees that a list names, for a dossier of a procedure.
    ///
    /// An empty `award` is the award of the procedure, an empty `unit` the unit of the dossier.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: The file, as the caller names it.
    ///   - procedure: The procedure the dossier is handed in for.
    ///   - day: The day it is received.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` without such a procedure, ``Refusal/content(file:_:)`` with every fault.
    public func nominees(in text: String, file: String, for procedure: ProcedureKey, on day: CivilDay) throws -> [Nominee] {
        let rules = try rules(for: procedure, on: day).rules
        if rules.procedure.kinds.isEmpty { throw Refusal.blocked([.nomineesNotTaken(procedure)], under: rules) }
        var faults = ContentFaults(file: file)
        let reader = NomineeReader(rules: rules, units: Set(try units().map(\.code.text)))
        let nominees = try CSVTable<NomineeColumn>(text, faults: &faults).rows.compactMap { row in
            let cells = NomineeCells(
                name: row[.name], kind: row[.kind], position: row[.position], unit: row[.unit], award: row[.award])
            return try reader.nominee(in: cells, line: row.line, faults: &faults)
        }
        try faults.refuse()
        return nominees
    }
}
