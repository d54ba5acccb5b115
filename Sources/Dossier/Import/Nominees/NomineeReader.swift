internal import Workflow

/// What a row of a list says of one nominee, cell by cell.
public struct NomineeCells: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The kind.
    public var kind: String
    /// The position in the ministry's statistics; empty where it is not known.
    public var position: String
    /// The unit; empty for the unit of the dossier.
    public var unit: String
    /// The award; empty for the award of the procedure.
    public var award: String

    /// A row with what stands in its cells.
    public init(name: String = "", kind: String = "", position: String = "", unit: String = "", award: String = "") {
        self.name = name
        self.kind = kind
        self.position = position
        self.unit = unit
        self.award = award
    }
}

/// Reads the rows of a list of nominees, by the rules of the procedure they are proposed under.
struct NomineeReader {
    let rules: Rules
    /// The codes of all units.
    let units: Set<String>
    /// Whether the unit that was probably meant is looked for; that takes its time, and a list can have thousands of wrong rows.
    var suggestsUnits = true

    private var awards: [String] { rules.office.awards.map(\.key.text) }

    /// The nominee of a row; every fault of the row is reported, and `nil` comes back when one cannot be made up.
    func nominee(in cells: NomineeCells, line: Int, faults: inout ContentFaults) throws(Refusal) -> Nominee? {
        let name = try faults.name(cells.name.hasSomethingToRead ? cells.name : "", column: "name", line: line)
        let kind = try faults.choice(cells.kind, column: "kind", line: line, as: NomineeKind.self)
        // A procedure that is open to nobody refuses the list as a whole.
        if let kind, !rules.procedure.kinds.isEmpty, !rules.procedure.kinds.contains(kind) {
            try faults.report(.kindNotAllowed(kind.rawValue, allowed: rules.procedure.kinds.map(\.rawValue)), line: line)
        }
        let position = try faults.position(cells.position, of: kind, line: line)
        if !cells.unit.isEmpty, !units.contains(cells.unit) {
            if suggestsUnits {
                try faults.reportUnknown(cells.unit, column: "unit", line: line, known: units)
            } else {
                try faults.report(.valueUnknown(column: "unit", value: cells.unit, nearest: nil, known: []), line: line)
            }
        }
        if !cells.award.isEmpty, !awards.contains(cells.award) {
            try faults.reportUnknown(cells.award, column: "award", line: line, known: awards)
        }
        let award = cells.award.nonEmpty.map { AwardKey($0) } ?? rules.procedure.award
        if award == nil { try faults.report(.cellEmpty("award"), line: line) }
        guard let name, let kind, let award else { return nil }
        return Nominee(name: name, kind: kind, position: position, unit: cells.unit.nonEmpty.map { UnitCode($0) }, award: award)
    }
}

extension String {
    /// Whether there is a sign in it that can be seen.
    fileprivate var hasSomethingToRead: Bool {
        unicodeScalars.contains { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
    }
}
