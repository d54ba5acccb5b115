internal import GRDB
public import Workflow

extension Transaction {
    /// Opens a session of the council, with its members and its agenda.
    ///
    /// - Parameter unit: The unit whose council meets; a person of a unit opens sessions of that unit where nothing is said.
    /// - Throws: ``Refusal/council(_:)`` with every fault.
    @discardableResult
    public func openCouncilSession(
        title: String, heldAt: Moment, place: String? = nil, unit: UnitCode? = nil, members: [CouncilMember] = [],
        dossiers: [DossierNumber] = [], by actor: Actor
    ) throws -> CouncilSession {
        try snapshot.requireCouncil(of: actor, on: now.day)
        let unit = try (unit ?? actor.unit).map { try snapshot.knownUnit($0).code }
        if try !snapshot.acts(actor, for: unit) { throw Refusal.council([.otherUnit(unit)]) }
        let dossiers = dossiers.map { DossierNumber($0.text.kept) }.withoutRepeats
        var faults = CouncilFault.faults(title: title, place: place, members: members)
        faults += try snapshot.faults(adding: dossiers, to: nil, of: unit)
        if !faults.isEmpty { throw Refusal.council(faults) }
        try db.execute(
            sql: """
                INSERT INTO council_session (title, held_at, place, unit, revision, made_by, recorded_at) VALUES (?, ?, ?, ?, 1, ?, ?)
                """,
            arguments: [title.kept, heldAt.iso, place?.kept.nonEmpty, unit?.text, actor.name.text.kept, now.iso])
        let id = Int(db.lastInsertedRowID)
        try keep(members, of: id)
        try keep(dossiers, asAgendaOf: id)
        return try snapshot.councilSession(id)
    }

    /// Writes the members of a session, in the place of those before.
    func keep(_ members: [CouncilMember], of session: Int) throws {
        try db.execute(sql: "DELETE FROM council_member WHERE session = ?", arguments: [session])
        let statement = try db.cachedStatement(
            sql: "INSERT INTO council_member (session, place, name, office, is_present) VALUES (?, ?, ?, ?, ?)")
        for (place, member) in members.enumerated() {
            try statement.execute(
                arguments: [session, place + 1, member.name.kept, member.office?.kept.nonEmpty, member.isPresent])
        }
    }

    /// Notes that a person has changed a session.
    func touch(_ session: CouncilSession, by actor: Actor) throws -> CouncilSession {
        try db.execute(
            sql: "UPDATE council_session SET revision = revision + 1, made_by = ?, recorded_at = ? WHERE id = ?",
            arguments: [actor.name.text.kept, now.iso, session.id])
        return try snapshot.councilSession(session.id)
    }
}

extension CouncilFault {
    /// What is wrong with the texts of a session.
    static func faults(title: String, place: String?, members: [CouncilMember]) -> [CouncilFault] {
        var faults: [CouncilFault] = []
        let title = title.kept
        if title.isEmpty { faults.append(.titleBlank) }
        for text in [title, place?.kept ?? ""] + members.flatMap({ [$0.name.kept, $0.office?.kept ?? ""] }) {
            if !text.isEmpty, !text.isWritable { faults.append(.unwritable(text)) }
        }
        var seen: Set<String> = []
        for (place, member) in members.enumerated() {
            let name = member.name.kept
            if name.isEmpty {
                faults.append(.memberBlank(place: place + 1))
            } else if !seen.insert(name.lowercased()).inserted {
                faults.append(.memberTwice(name))
            }
        }
        return faults
    }
}

extension Array where Element: Hashable {
    /// The elements in their order, each once.
    var withoutRepeats: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
