internal import GRDB
internal import Workflow

/// The decision numbers of a register, weighed against each other and against those on record.
///
/// Numbers are unique per authority and year. A decision may cover many dossiers: the same number with the same date joins it.
struct RegisterNumbers {
    private struct Number: Hashable {
        let authority: String
        let year: Int
        let number: String
    }

    private struct Use {
        let date: CivilDay
        /// The dossier whose decision of this number was cancelled, where no decision of it stands.
        let cancelledIn: String?
    }

    private let snapshot: Snapshot
    private var uses: [Number: Use] = [:]

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    /// Weighs the decision of a dossier that is not on record yet.
    mutating func weigh(_ decision: DecisionRecord, line: Int, faults: inout ContentFaults) throws {
        guard !decision.number.isEmpty else { return }
        let number = Number(authority: decision.authority, year: decision.date.year, number: decision.number)
        guard let use = try uses[number] ?? onRecord(number) else {
            uses[number] = Use(date: decision.date, cancelledIn: nil)
            return
        }
        uses[number] = use
        if let dossier = use.cancelledIn {
            try faults.report(.numberCancelled(number: decision.number, dossier: dossier), line: line)
        } else if use.date != decision.date {
            try faults.report(
                .numberTaken(number: decision.number, date: decision.date.iso, other: use.date.iso), line: line)
        }
    }

    /// A use that stands, else one that was cancelled.
    private func onRecord(_ number: Number) throws -> Use? {
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT date, cancelled_at IS NOT NULL, dossier FROM decision
                WHERE authority = ? AND year = ? AND number = ? ORDER BY cancelled_at IS NOT NULL, dossier LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [number.authority, number.year, number.number]) else { return nil }
        guard let date = CivilDay(row[0]) else { throw UnreadableRow(field: "decision.date") }
        return Use(date: date, cancelledIn: row[1] ? row[2] : nil)
    }
}
