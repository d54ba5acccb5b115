internal import GRDB
public import Workflow

extension Transaction {
    /// Changes what a session is called, its hour, its place and its members, with who is present.
    ///
    /// The hour and the members stay as they are once the session has moved a dossier: the dossier's history holds them.
    ///
    /// - Parameter revision: The revision the person saw.
    /// - Throws: ``Refusal/councilMeanwhile(by:at:)`` when another hand was first; ``Refusal/council(_:)`` with every fault, among
    ///   them every count that is more than the members who would be present.
    @discardableResult
    public func changeCouncilSession(
        _ id: Int, title: String, heldAt: Moment, place: String?, members: [CouncilMember], seen revision: Int, by actor: Actor
    ) throws -> CouncilSession {
        let session = try snapshot.openSession(id, seen: revision, by: actor, at: now)
        var faults = CouncilFault.faults(title: title, place: place, members: members)
        let agenda = try snapshot.councilAgenda(of: id)
        let members = members.map { CouncilMember(name: $0.name.kept, office: $0.office?.kept.nonEmpty, isPresent: $0.isPresent) }
        if let moved = agenda.first(where: { $0.movedTo != nil }),
            try heldAt != session.heldAt || members != snapshot.councilMembers(of: id)
        {
            faults.append(.underway(moved.dossier))
        }
        let present = members.count(where: \.isPresent)
        for (number, votes) in try snapshot.councilVotes(of: id).sorted(by: { $0.key < $1.key }) {
            faults += try CouncilFault.faults(counting: Array(votes.values), of: snapshot.standing(of: number), present: present)
        }
        if !faults.isEmpty { throw Refusal.council(faults) }
        try db.execute(
            sql: "UPDATE council_session SET title = ?, held_at = ?, place = ? WHERE id = ?",
            arguments: [title.kept, heldAt.iso, place?.kept.nonEmpty, id])
        try keep(members, of: id)
        return try touch(session, by: actor)
    }
}
