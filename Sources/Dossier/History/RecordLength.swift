internal import GRDB
public import Workflow

/// How long the record is, and the head of its chain: read from its ends, without following the chain.
public struct RecordLength: Hashable, Sendable {
    /// How many dossiers there are.
    public let dossiers: Int
    /// How many entries, and the hash of the last one.
    public let head: KeptHead
    /// When the first entry was recorded; `nil` while there is none.
    public let first: Moment?
    /// When the last entry was recorded; `nil` while there is none.
    public let last: Moment?
}

extension Snapshot {
    /// How long the record is. It says nothing about whether the chain holds: that is the business of the audit.
    public func recordLength() throws -> RecordLength {
        func end(_ order: SQL) throws -> (hash: String, recordedAt: Moment?)? {
            let request: SQLRequest<Row> = "SELECT hash, recorded_at FROM history ORDER BY id \(order) LIMIT 1"
            return try request.fetchOne(db).map { ($0[0], Moment($0[1] as String)) }
        }
        let last = try end("DESC")
        let entries = try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM history")) ?? 0
        return RecordLength(
            dossiers: try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM dossier")) ?? 0,
            head: KeptHead(hash: last?.hash ?? HistoryRow.beginning, entries: entries), first: try end("ASC")?.recordedAt,
            last: last?.recordedAt)
    }
}
