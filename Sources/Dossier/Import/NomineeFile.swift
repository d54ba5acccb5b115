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
        var faults = ContentFaults(file: file)
        let table = try CSVTable<NomineeColumn>(text, faults: &faults)
        let units = Set(try units().map(\.code.text))
        let awards = rules.office.awards.map(\.key.text)
        var nominees: [Nominee] = []
        for row in table.rows {
            let line = row.line
            let name = try faults.name(row[.name], column: NomineeColumn.name.name, line: line)
            let kind = try faults.choice(row[.kind], column: NomineeColumn.kind.name, line: line, as: NomineeKind.self)
            if let kind, !rules.procedure.kinds.contains(kind) {
                try faults.report(.kindNotAllowed(kind.rawValue, allowed: rules.procedure.kinds.map(\.rawValue)), line: line)
            }
            let position = try faults.position(row[.position], of: kind, line: line)
            if !row[.unit].isEmpty, !units.contains(row[.unit]) {
                try faults.reportUnknown(row[.unit], column: NomineeColumn.unit.name, line: line, known: units)
            }
            if !row[.award].isEmpty, !awards.contains(row[.award]) {
                try faults.reportUnknown(row[.award], column: NomineeColumn.award.name, line: line, known: awards)
            }
            if let name, let kind {
                nominees.append(
                    Nominee(
                        name: name, kind: kind, position: position, unit: row[.unit].nonEmpty.map { UnitCode($0) },
                        award: row[.award].nonEmpty.map { AwardKey($0) } ?? rules.procedure.award))
            }
        }
        try faults.refuse()
        return nominees
    }
}
