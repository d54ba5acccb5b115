internal import GRDB
public import Workflow

/// A unit as a form offers it.
public struct UnitChoice: Hashable, Sendable {
    /// The code of the unit.
    public let code: UnitCode
    /// What it is called.
    public let name: String
    /// The level of government it stands on.
    public let level: Procedure.Level
    /// What the unit above it is called, since many communes share a name; `nil` when there is none.
    public let parentName: String?
}

extension Snapshot {
    /// The units that a person who sees one unit, and those below it, can choose; `nil` sees all.
    ///
    /// The province's first, then the districts, then the communes; within a level by the name of the unit above, then by name.
    ///
    /// - Parameter day: Leaves out those that take no dossiers on this day since they merged into others; `nil` leaves out none.
    public func unitsForChoosing(within unit: UnitCode?, openOn day: CivilDay? = nil) throws -> [UnitChoice] {
        let levels = Procedure.Level.allCases.map(\.rawValue).joined(separator: " ")
        let request: SQLRequest<Row> = """
            SELECT unit.code, unit.name, unit.level, parent.name FROM unit LEFT JOIN unit AS parent ON parent.code = unit.parent
            WHERE \(UnitScope.covers("unit.code", unit))
            AND NOT EXISTS (SELECT 1 FROM unit_merge WHERE unit_merge.unit = unit.code AND unit_merge.merged_on <= \(day?.iso))
            ORDER BY instr(\(levels), unit.level), parent.name, unit.name, unit.code
            """
        return try request.fetchAll(db).map { row in
            guard let level = Procedure.Level(rawValue: row[2]) else { throw UnreadableRow(field: "unit.level") }
            return UnitChoice(code: UnitCode(row[0]), name: row[1], level: level, parentName: row[3])
        }
    }
}
