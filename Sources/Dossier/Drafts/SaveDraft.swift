internal import GRDB
public import Workflow

extension Transaction {
    /// Saves the text of a draft as it is, readable or not.
    ///
    /// A draft that was removed meanwhile is there again: nobody's text is lost by it.
    ///
    /// - Parameter revision: The revision the owner saw; `nil` for a draft that the owner believes to be new.
    /// - Throws: ``Refusal/draftMeanwhile(by:at:)`` when another owner was first; ``Refusal/role(needed:)`` for who may not publish.
    @discardableResult
    public func saveDraft(
        _ kind: Draft.Kind, _ key: String, _ effective: CivilDay, text: String, seen revision: Int?, by actor: Actor
    ) throws -> Draft {
        try snapshot.require(.publish, of: actor, on: now.day)
        let key = key.kept
        guard key.isWritable, !key.contains(where: \.isWhitespace) else { throw Refusal.unwritable(kind.subject, key) }
        let kept = try snapshot.draft(kind, key, effective)
        try refuseStale(kept, seen: revision)
        let draft = Draft(
            kind: kind, key: key, effective: effective, text: text, revision: max(kept?.revision ?? 0, revision ?? 0, now.minutes - 1) + 1,
            author: actor.name, savedAt: now)
        try db.execute(
            sql: """
                INSERT INTO draft (kind, key, effective, text, revision, author, saved_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                ON CONFLICT (kind, key, effective) DO UPDATE SET text = ?4, revision = ?5, author = ?6, saved_at = ?7
                """,
            arguments: [kind.rawValue, key, effective.iso, text, draft.revision, actor.name.text.kept, now.iso])
        return draft
    }

    /// Removes a draft; one that is gone already is no matter.
    ///
    /// - Parameter revision: The revision the owner saw.
    /// - Throws: ``Refusal/draftMeanwhile(by:at:)`` when another owner has saved it since.
    public func removeDraft(_ kind: Draft.Kind, _ key: String, _ effective: CivilDay, seen revision: Int, by actor: Actor) throws {
        try snapshot.require(.publish, of: actor, on: now.day)
        try refuseStale(try snapshot.draft(kind, key, effective), seen: revision)
        try db.execute(
            sql: "DELETE FROM draft WHERE kind = ? AND key = ? AND effective = ?", arguments: [kind.rawValue, key.kept, effective.iso])
    }

    private func refuseStale(_ draft: Draft?, seen revision: Int?) throws {
        guard let draft, draft.revision != revision else { return }
        throw Refusal.draftMeanwhile(by: draft.author, at: draft.savedAt)
    }
}

extension Draft.Kind {
    /// What its key names, for a refusal.
    fileprivate var subject: Refusal.Subject {
        switch self {
        case .process: .process
        case .procedure: .procedure
        }
    }
}
