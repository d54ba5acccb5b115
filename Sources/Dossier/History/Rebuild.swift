internal import GRDB
internal import Workflow

extension Transaction {
    /// Writes everything that follows from the history anew: dossiers, nominees, decisions and search words.
    ///
    /// Nothing in those tables is a truth of its own; after it, an audit finds them as the history says.
    public func rebuild(progress: (Int, Int) -> Void = { _, _ in }) throws {
        for table in ["nominee", "decision", "dossier_search", "dossier"] {
            try db.execute(sql: "DELETE FROM \(table)")
        }
        let numbers = try String.fetchAll(db, sql: "SELECT dossier FROM history WHERE sequence = 1 ORDER BY id")
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            let standing = try snapshot.standing(of: DossierNumber(number))
            try DossierRow(standing).insert(db)
            for row in NomineeRow.rows(of: standing) { try row.insert(db, dossier: standing.number) }
            for decision in standing.decisions { try DecisionRow(decision).insert(db, dossier: standing.number) }
            try writeSearchWords(of: standing)
        }
        progress(numbers.count, numbers.count)
    }
}
