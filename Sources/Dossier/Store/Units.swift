internal import GRDB
public import Workflow

extension Snapshot {
    /// The unit of a code; `nil` when there is none.
    public func unit(_ code: UnitCode) throws -> SendingUnit? {
        let statement = try db.cachedStatement(sql: "SELECT code, name, level, parent FROM unit WHERE code = ?")
        return try Row.fetchOne(statement, arguments: [code.text]).map(SendingUnit.init(row:))
    }

    /// The unit of a code.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` with the nearest known code.
    @discardableResult
    public func knownUnit(_ code: UnitCode) throws -> SendingUnit {
        if let unit = try unit(UnitCode(code.text.kept)) { return unit }
        throw Refusal.unknown(.unit, code.text, nearest: nearestName(to: code.text, among: try units().map(\.code.text)))
    }

    /// All units, by code.
    public func units() throws -> [SendingUnit] {
        try Row.fetchAll(db, sql: "SELECT code, name, level, parent FROM unit ORDER BY code").map(SendingUnit.init(row:))
    }

    /// A unit and the units above it, from the nearest to the farthest.
    func unitPath(_ code: UnitCode) throws -> [SendingUnit] {
        var path: [SendingUnit] = []
        var next: UnitCode? = code
        while let code = next, !path.contains(where: { $0.code == code }), let unit = try unit(code) {
            path.append(unit)
            next = unit.parent
        }
        return path
    }
}

extension Transaction {
    /// Adds a unit.
    public func addUnit(_ unit: SendingUnit) throws {
        let code = unit.code.text.kept
        let name = unit.name.kept
        guard code.isWritable, !code.contains(where: \.isWhitespace) else { throw Refusal.unwritable(.unit, unit.code.text) }
        guard name.isWritable else { throw Refusal.unwritable(.unit, unit.name) }
        if try snapshot.unit(UnitCode(code)) != nil { throw Refusal.taken(.unit, code) }
        if let parent = unit.parent { try snapshot.knownUnit(parent) }
        try db.execute(
            sql: "INSERT INTO unit (code, name, level, parent) VALUES (?, ?, ?, ?)",
            arguments: [code, name, unit.level.rawValue, unit.parent?.text.kept])
    }
}

extension SendingUnit {
    init(row: Row) throws {
        guard let level = Procedure.Level(rawValue: row[2]) else { throw UnreadableRow(field: "unit.level") }
        let parent: String? = row[3]
        self.init(code: UnitCode(row[0]), name: row[1], level: level, parent: parent.map { UnitCode($0) })
    }
}
