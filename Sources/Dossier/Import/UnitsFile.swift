internal import GRDB
internal import Workflow

/// What came of taking over a list of units.
public struct UnitsImport: Hashable, Sendable {
    /// How many units are new.
    public let added: Int
    /// How many were on record already, and said the same.
    public let unchanged: Int
}

/// The columns of a list of units: `code,name,level,parent`.
private enum UnitColumn: Int, CSVColumn {
    case code, name, level, parent

    static let names = ["code", "name", "level", "parent"]
    static let optional: Set<UnitColumn> = [.parent]
}

extension Transaction {
    /// Takes over a list of units, all or none. A parent may stand further down in the file.
    ///
    /// A unit that is on record already must be told as it is there; a unit is never changed by a list.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: The file, as the caller names it.
    /// - Throws: ``Refusal/content(file:_:)`` with every fault.
    @discardableResult
    public func importUnits(_ text: String, file: String) throws -> UnitsImport {
        var faults = ContentFaults(file: file)
        let known = Dictionary(uniqueKeysWithValues: try snapshot.units().map { ($0.code, $0) })
        var list = UnitList(known: known)
        for row in try CSVTable<UnitColumn>(text, faults: &faults).rows { try list.take(row, faults: &faults) }
        try list.weighParents(faults: &faults)
        try faults.refuse()
        let statement = try db.cachedStatement(sql: "INSERT INTO unit (code, name, level, parent) VALUES (?, ?, ?, ?)")
        for unit in list.parentsFirst() {
            try statement.execute(arguments: [unit.code.text, unit.name, unit.level.rawValue, unit.parent?.text])
        }
        return UnitsImport(added: list.added.count, unchanged: list.unchanged)
    }
}

/// The units of a file, beside those on record.
private struct UnitList {
    let known: [UnitCode: SendingUnit]
    var added: [(unit: SendingUnit, line: Int)] = []
    var unchanged = 0
    /// Where each new unit stands in `added`.
    private var places: [UnitCode: Int] = [:]

    init(known: [UnitCode: SendingUnit]) {
        self.known = known
    }

    mutating func take(_ row: CSVTable<UnitColumn>.Row, faults: inout ContentFaults) throws(Refusal) {
        let line = row.line
        let code = try faults.name(row[.code], column: UnitColumn.code.name, line: line)
        if code?.contains(where: \.isWhitespace) == true { try faults.report(.unwritable(column: UnitColumn.code.name), line: line) }
        let name = try faults.name(row[.name], column: "name", line: line)
        let level = try faults.choice(
            row[.level], column: UnitColumn.level.name, line: line, as: Procedure.Level.self, among: Procedure.Level.ofUnits)
        guard let code, let name, let level else { return }
        let unit = SendingUnit(code: UnitCode(code), name: name, level: level, parent: row[.parent].nonEmpty.map { UnitCode($0) })
        if let other = known[unit.code] {
            if other == unit { unchanged += 1 } else { try faults.report(.differsFromRecord(code), line: line) }
        } else if let place = places[unit.code] {
            try weighTwice(unit, as: added[place], line: line, faults: &faults)
        } else {
            places[unit.code] = added.count
            added.append((unit, line))
        }
    }

    /// A code that stands twice must be told the same both times.
    private func weighTwice(
        _ unit: SendingUnit, as first: (unit: SendingUnit, line: Int), line: Int, faults: inout ContentFaults
    ) throws(Refusal) {
        let cells = [
            ("name", unit.name, first.unit.name), ("level", unit.level.rawValue, first.unit.level.rawValue),
            ("parent", unit.parent?.text ?? "", first.unit.parent?.text ?? ""),
        ]
        for (column, value, before) in cells where value != before {
            try faults.report(.disagrees(column: column, value: value, first: before, line: first.line), line: line)
        }
    }

    /// Every parent is known, and nobody is above themselves.
    func weighParents(faults: inout ContentFaults) throws(Refusal) {
        let codes = known.keys.map(\.text) + places.keys.map(\.text)
        for (unit, line) in added {
            guard let parent = unit.parent else { continue }
            if known[parent] == nil, places[parent] == nil {
                try faults.report(.parentUnknown(parent.text, nearest: nearestName(to: parent.text, among: codes)), line: line)
            } else if isAboveItself(unit) {
                try faults.report(.parentBelow(parent.text), line: line)
            }
        }
    }

    private func isAboveItself(_ unit: SendingUnit) -> Bool {
        var above = unit.parent
        // A way up that is longer than the list goes round in a circle that this unit is not part of.
        for _ in 0...added.count {
            guard let code = above, let place = places[code] else { return false }
            if code == unit.code { return true }
            above = added[place].unit.parent
        }
        return false
    }

    /// The new units, each after its parent.
    func parentsFirst() -> [SendingUnit] {
        var ordered: [SendingUnit] = []
        var written: Set<UnitCode> = []
        for (unit, _) in added {
            var way: [SendingUnit] = []
            var next: SendingUnit? = unit
            while let unit = next, !written.contains(unit.code) {
                way.append(unit)
                next = unit.parent.flatMap { places[$0] }.map { added[$0].unit }
            }
            for unit in way.reversed() {
                written.insert(unit.code)
                ordered.append(unit)
            }
        }
        return ordered
    }
}
