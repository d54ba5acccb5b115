internal import GRDB
public import Workflow

extension Transaction {
    /// Sets which dossiers are on the agenda of a session, and in which order.
    ///
    /// A dossier that is not named is taken off, with its votes; one that the session has moved stays.
    ///
    /// - Parameter revision: The revision the person saw.
    /// - Throws: ``Refusal/councilMeanwhile(by:at:)`` when another hand was first; ``Refusal/council(_:)`` with every fault.
    @discardableResult
    public func setAgenda(_ dossiers: [DossierNumber], of id: Int, seen revision: Int, by actor: Actor) throws -> CouncilSession {
        let session = try snapshot.openSession(id, seen: revision, by: actor, at: now)
        let wanted = dossiers.map { DossierNumber($0.text.kept) }.withoutRepeats
        let agenda = try snapshot.councilAgenda(of: id)
        let left = agenda.filter { !wanted.contains($0.dossier) }
        let known = Set(agenda.map(\.dossier))
        var faults = left.filter { $0.movedTo != nil }.map { CouncilFault.agenda($0.dossier, .moved) }
        faults += try snapshot.faults(adding: wanted.filter { !known.contains($0) }, to: id, of: session.unit)
        if !faults.isEmpty { throw Refusal.council(faults) }
        for item in left {
            for table in ["council_vote", "council_item"] {
                try db.execute(
                    sql: "DELETE FROM \(table) WHERE session = ? AND dossier = ?", arguments: [id, item.dossier.text])
            }
        }
        try keep(wanted, asAgendaOf: id)
        return try touch(session, by: actor)
    }

    /// Writes the order of an agenda; dossiers that are new on it are added.
    func keep(_ dossiers: [DossierNumber], asAgendaOf session: Int) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO council_item (session, dossier, place) VALUES (?1, ?2, ?3)
                ON CONFLICT (session, dossier) DO UPDATE SET place = ?3
                """)
        for (place, dossier) in dossiers.enumerated() {
            try statement.execute(arguments: [session, dossier.text, place + 1])
        }
    }
}

extension Snapshot {
    /// Why dossiers cannot be put on the agenda of a session of a unit.
    func faults(adding dossiers: [DossierNumber], to session: Int?, of unit: UnitCode?) throws -> [CouncilFault] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT council_session.title FROM council_item JOIN council_session ON council_session.id = council_item.session
                WHERE council_item.dossier = ?1 AND council_item.session IS NOT ?2
                  AND council_item.moved_to IS NULL AND council_session.closed_at IS NULL
                """)
        return try dossiers.flatMap { number in
            let standing = try standing(of: number)
            var faults: [CouncilFault] = []
            if standing.ballot == nil { faults.append(.agenda(standing.number, .noVote(state: standing.stateTitle))) }
            if let unit, try !isUnit(standing.unit, within: unit) { faults.append(.agenda(standing.number, .otherUnit(standing.unit))) }
            if let other = try String.fetchOne(statement, arguments: [standing.number.text, session]) {
                faults.append(.agenda(standing.number, .onOther(session: other)))
            }
            return faults
        }
    }
}

extension Standing {
    /// What the state is called that the dossier stands in; its key where the definition does not know it.
    var stateTitle: BilingualText { rules.process.title(of: state) }
}

extension Process {
    /// What a state is called; its key where the definition does not know it.
    func title(of state: StateKey) -> BilingualText {
        self.state(state)?.title ?? BilingualText(vi: state.text, en: state.text)
    }
}
