internal import GRDB
public import Workflow

extension Snapshot {
    /// Writes the register in the form that `importRegister` reads: one row per nominee, dossiers by number.
    ///
    /// A dossier without nominees has one row. `decided_at` is when the clock stopped, `decision_*` the decision in force.
    ///
    /// - Parameters:
    ///   - moment: The register as it stood then; `nil` is as it stands.
    ///   - write: Is given the text piece by piece, each of them whole rows.
    public func exportRegister(asOf moment: Moment? = nil, _ write: (String) throws -> Void) throws {
        var piece = CSVLine.text(RegisterColumn.names)
        try eachRegisterRow(asOf: moment) { cells in
            piece += CSVLine.text(cells)
            if piece.utf8.count > 60_000 {
                try write(piece)
                piece = ""
            }
        }
        if !piece.isEmpty { try write(piece) }
    }

    private func eachRegisterRow(asOf moment: Moment?, _ body: ([String]) throws -> Void) throws {
        guard let moment else {
            let rows = try Row.fetchCursor(db, sql: Self.registerSQL)
            while let row = try rows.next() {
                try body(RegisterColumn.allCases.map { row[$0.rawValue] as String? ?? "" })
            }
            return
        }
        let numbers = try String.fetchAll(
            db, sql: "SELECT number FROM dossier WHERE received_at <= ? ORDER BY number", arguments: [moment.iso])
        for number in numbers {
            guard let standing = try history(of: DossierNumber(number)).replay(asOf: moment) else { continue }
            try standing.registerRows.forEach(body)
        }
    }

    /// The columns in the order of ``RegisterColumn``.
    private static let registerSQL = """
        SELECT dossier.number, dossier.procedure, dossier.unit, dossier.received_at, dossier.accepted_at, dossier.stopped_at,
            dossier.state, decision.number, decision.date, nominee.name, nominee.kind, nominee.position, nominee.outcome
        FROM dossier
        LEFT JOIN decision ON decision.dossier = dossier.number AND decision.sequence = (
            SELECT max(latest.sequence) FROM decision AS latest
            WHERE latest.dossier = dossier.number AND latest.cancelled_at IS NULL)
        LEFT JOIN nominee ON nominee.dossier = dossier.number
        ORDER BY dossier.number, nominee.place
        """
}

extension Standing {
    /// The rows of a register that tell where the dossier stands, in the order of ``RegisterColumn``.
    fileprivate var registerRows: [[String]] {
        let cells: [String?] = [
            number.text, pins.procedure.key.text, unit.text, receivedAt.iso, acceptedAt?.iso, stoppedAt?.iso, state.text,
            decision?.number, decision?.date.iso,
        ]
        let dossier = cells.map { $0 ?? "" }
        if nominees.isEmpty { return [dossier + ["", "", "", ""]] }
        return zip(nominees, results).map { nominee, result in
            dossier + [nominee.name, nominee.kind.rawValue, nominee.position?.rawValue ?? "", result.outcome.rawValue]
        }
    }
}
