internal import GRDB
public import Workflow

/// An open dossier in which a nominee already stands for the same award.
public struct NomineeElsewhere: Hashable, Sendable {
    /// The place on the list that was asked about, from 0.
    public let place: Int
    /// The open dossier.
    public let number: DossierNumber
    /// Whether the person who asks sees that dossier.
    public let isVisible: Bool
}

extension Snapshot {
    /// Who of a list already stands for the same award in an open dossier; by name, award and kind, as the engine asks at an action.
    ///
    /// - Parameter unit: The unit of the person who asks; `nil` sees all dossiers.
    public func standingElsewhere(_ nominees: [Nominee], within unit: UnitCode?) throws -> [NomineeElsewhere] {
        let visible = try unit.map { Set(try unitsBelow($0)) }
        let statement = try db.cachedStatement(
            sql: """
                SELECT nominee.dossier, dossier.unit FROM nominee JOIN dossier ON dossier.number = nominee.dossier
                WHERE nominee.name = ? AND nominee.award = ? AND nominee.kind = ?
                  AND dossier.stopped_at IS NULL AND nominee.outcome NOT IN ('refused', 'referred')
                ORDER BY nominee.dossier LIMIT 1
                """)
        return try nominees.enumerated().compactMap { place, nominee in
            let row = try Row.fetchOne(statement, arguments: [nominee.name, nominee.award.text, nominee.kind.rawValue])
            return row.map { row in
                NomineeElsewhere(
                    place: place, number: DossierNumber(row[0]), isVisible: visible.map { $0.contains(UnitCode(row[1])) } ?? true)
            }
        }
    }
}
