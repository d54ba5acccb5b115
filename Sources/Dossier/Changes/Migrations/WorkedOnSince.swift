internal import GRDB
internal import Workflow

extension Snapshot {
    /// The entries with which a run moved dossiers, as far as they still count.
    private static let standing = """
        FROM history AS entry WHERE entry.action = 'migrate' AND json_extract(entry.content, '$.migrated.run') = ?1
            AND NOT EXISTS (SELECT 1 FROM history AS undoing WHERE undoing.dossier = entry.dossier AND undoing.action = 'undo'
                AND json_extract(undoing.content, '$.undone.sequence') = entry.sequence)
        """

    /// Those that a run has moved and that cannot be taken back any more, by number, each with why; `nil` when so much has happened
    /// since that it would take too long to tell.
    ///
    /// - Parameter most: How many histories are looked into.
    public func workedOn(since run: Int, most: Int) throws -> [MigrationReport.Refused]? {
        let touched = try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT entry.dossier \(Self.standing)
                    AND EXISTS (SELECT 1 FROM history AS later WHERE later.dossier = entry.dossier AND later.sequence > entry.sequence)
                ORDER BY entry.dossier LIMIT ?2
                """, arguments: [run, most + 1])
        guard touched.count <= most else { return nil }
        return try touched.compactMap { text in
            let history = try history(of: DossierNumber(text))
            let standing = try history.replay()
            guard case .workedOn(let conflict) = standing.fate(under: run, in: history) else { return nil }
            return MigrationReport.Refused(
                number: standing.number, place: MigrationReport.Place(standing), refusal: .movedMeanwhile(conflict))
        }
    }

    /// Why a run was taken back: every reason that was given, once, in the order of time; none while nothing was taken back.
    public func reasonsForUndoing(_ run: Int) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT undoing.note FROM history AS entry JOIN history AS undoing ON undoing.dossier = entry.dossier
                    AND undoing.action = 'undo' AND json_extract(undoing.content, '$.undone.sequence') = entry.sequence
                WHERE entry.action = 'migrate' AND json_extract(entry.content, '$.migrated.run') = ? AND undoing.note IS NOT NULL
                GROUP BY undoing.note ORDER BY min(undoing.id)
                """, arguments: [run])
    }
}
