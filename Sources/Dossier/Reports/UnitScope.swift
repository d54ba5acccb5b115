internal import GRDB
public import Workflow

extension Snapshot {
    /// A unit and every unit below it, by code; empty when there is no such unit.
    public func unitsBelow(_ unit: UnitCode) throws -> [UnitCode] {
        let request: SQLRequest<String> = """
            SELECT code FROM unit WHERE code IN \(UnitScope.below(unit)) ORDER BY code
            """
        return try request.fetchAll(db).map { UnitCode($0) }
    }

    /// Whether a person who sees one unit, and those below it, sees a dossier; `nil` sees all. Nobody sees one that is not there.
    public func isVisible(_ number: DossierNumber, within unit: UnitCode?) throws -> Bool {
        let request: SQLRequest<Bool> = """
            SELECT EXISTS (SELECT 1 FROM dossier WHERE number = \(number.text.kept) AND \(UnitScope.covers("dossier.unit", unit)))
            """
        return try request.fetchOne(db) ?? false
    }
}

/// The units that somebody sees, in SQL.
enum UnitScope {
    /// A list of the codes of a unit and of all below it. A ring of units ends, since no code is taken twice.
    static func below(_ unit: UnitCode) -> SQL {
        """
        (WITH RECURSIVE below (code) AS (
            SELECT \(unit.text.kept) UNION SELECT unit.code FROM unit JOIN below ON unit.parent = below.code)
         SELECT code FROM below)
        """
    }

    /// The condition that a column names a unit which is seen; always true without a unit to narrow to.
    static func covers(_ column: SQL, _ unit: UnitCode?) -> SQL {
        guard let unit else { return "TRUE" }
        return "\(column) IN \(below(unit))"
    }
}
