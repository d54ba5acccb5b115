internal import GRDB
internal import Workflow

extension Snapshot {
    /// Hands over the histories of dossiers that ran at a moment or since, one after the other, by number; each is read once.
    ///
    /// A resolved dossier of a register is left out: nobody knows how long its steps took.
    func readHistories(stoppedSince start: Moment, receivedBefore end: Moment, _ body: (History) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(HistoryRow.columns) FROM history WHERE dossier IN (
                    SELECT number FROM dossier
                    WHERE received_at <= ?2 AND (stopped_at IS NULL OR (stopped_at >= ?1 AND channel IS NOT NULL)))
                ORDER BY dossier, sequence
                """, arguments: [start.iso, end.iso])
        var own: [HistoryRow] = []
        func handOver() throws {
            guard let first = own.first else { return }
            try body(try history(of: DossierNumber(first.dossier), rows: own))
            own = []
        }
        while let row = try rows.next() {
            let row = HistoryRow(row)
            if own.first?.dossier != row.dossier { try handOver() }
            own.append(row)
        }
        try handOver()
    }
}
