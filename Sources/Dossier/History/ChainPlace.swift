internal import GRDB
public import Workflow

/// Where the last entry of a dossier lies in the chain of the record: what a printed page has to name to be compared later.
public struct ChainPlace: Hashable, Sendable {
    /// Which entry of the whole record it is, from 1.
    public let entry: Int
    /// The hash of that entry.
    public let hash: String
    /// How many entries the record has.
    public let entries: Int
    /// The hash of the last of them.
    public let head: String
}

extension Snapshot {
    /// Where the last entry of a dossier lies in the chain; `nil` when the record has no such dossier.
    public func chainPlace(of number: DossierNumber) throws -> ChainPlace? {
        let last = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, hash FROM history WHERE dossier = ? ORDER BY sequence DESC LIMIT 1"),
            arguments: [number.text.kept])
        let head = try Row.fetchOne(db.cachedStatement(sql: "SELECT id, hash FROM history ORDER BY id DESC LIMIT 1"))
        guard let last, let head else { return nil }
        let count = try db.cachedStatement(sql: "SELECT count(*) FROM history WHERE id <= ?")
        let (place, end): (Int, Int) = (last[0], head[0])
        return ChainPlace(
            entry: try Int.fetchOne(count, arguments: [place]) ?? 0, hash: last[1],
            entries: try Int.fetchOne(count, arguments: [end]) ?? 0, head: head[1])
    }
}
