internal import GRDB
public import Workflow

extension Snapshot {
    /// The council session of a number.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when there is none.
    public func councilSession(_ id: Int) throws -> CouncilSession {
        let statement = try db.cachedStatement(sql: "SELECT \(CouncilSession.columns) FROM council_session WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { throw Refusal.unknown(.session, "\(id)", nearest: nil) }
        return try CouncilSession(row: row)
    }

    /// The council sessions, the open ones first, then the latest.
    ///
    /// - Parameter unit: Whose sessions, with those of the units below; `nil` is all.
    public func councilSessions(within unit: UnitCode?) throws -> [CouncilSession] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(CouncilSession.columns) FROM council_session WHERE ?1 IS NULL OR unit IN (\(Self.unitsBelow))
                ORDER BY closed_at IS NOT NULL, held_at DESC, id DESC
                """)
        return try Row.fetchAll(statement, arguments: [unit?.text.kept]).map(CouncilSession.init(row:))
    }

    /// The members of the council at a session, in their order.
    public func councilMembers(of session: Int) throws -> [CouncilMember] {
        let statement = try db.cachedStatement(
            sql: "SELECT name, office, is_present FROM council_member WHERE session = ? ORDER BY place")
        return try Row.fetchAll(statement, arguments: [session]).map {
            CouncilMember(name: $0[0], office: $0[1], isPresent: $0[2])
        }
    }

    /// The agenda of a session, in its order.
    public func councilAgenda(of session: Int) throws -> [AgendaItem] {
        let statement = try db.cachedStatement(
            sql: "SELECT dossier, place, moved_to, refusal FROM council_item WHERE session = ? ORDER BY place, dossier")
        return try Row.fetchAll(statement, arguments: [session]).map { row in
            let codes: String? = row[3]
            return AgendaItem(
                dossier: DossierNumber(row[0]), place: row[1], movedTo: (row[2] as String?).map { StateKey($0) },
                refusal: (codes ?? "").split(separator: " ").map(String.init))
        }
    }

    /// What was counted at a session, by dossier and the place of the nominee.
    public func councilVotes(of session: Int) throws -> [DossierNumber: [Int: CouncilVotes]] {
        let statement = try db.cachedStatement(
            sql: "SELECT dossier, nominee, votes_for, votes_against FROM council_vote WHERE session = ?")
        var votes: [DossierNumber: [Int: CouncilVotes]] = [:]
        for row in try Row.fetchAll(statement, arguments: [session]) {
            let counted = CouncilVotes(dossier: DossierNumber(row[0]), nominee: row[1], votesFor: row[2], votesAgainst: row[3])
            votes[counted.dossier, default: [:]][counted.nominee] = counted
        }
        return votes
    }

    /// The codes of the unit `?1` and of those below it, as a subquery.
    static let unitsBelow = """
        WITH RECURSIVE below (code) AS (
            SELECT ?1 UNION SELECT unit.code FROM unit JOIN below ON unit.parent = below.code)
        SELECT code FROM below
        """
}
