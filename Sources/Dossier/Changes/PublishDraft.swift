internal import GRDB
public import Workflow

extension Transaction {
    /// Publishes a draft as it is kept, from its own day or from another one, and removes it.
    ///
    /// - Parameters:
    ///   - effective: The day under which the draft is kept.
    ///   - day: The first day on which it is to hold.
    ///   - revision: The revision the owner looked at.
    /// - Returns: `nil` when the draft is gone: another hand published or removed it.
    /// - Throws: ``Refusal/draftMeanwhile(by:at:)`` when another owner has saved it since; else what
    ///   ``publish(_:from:basis:by:at:)`` throws.
    public func publishDraft(
        _ kind: Draft.Kind, _ key: String, _ effective: CivilDay, from day: CivilDay, basis: String? = nil, seen revision: Int?,
        by actor: Actor, at moment: Moment
    ) throws -> PublishedVersion? {
        try snapshot.require(.publish, of: actor, on: moment.day)
        guard let draft = try snapshot.draft(kind, key, effective) else { return nil }
        if draft.revision != revision { throw Refusal.draftMeanwhile(by: draft.author, at: draft.savedAt) }
        let published = try publish(draft.file, from: day == effective ? nil : day, basis: basis, by: actor, at: moment)
        try removeDraft(kind, key, effective, seen: draft.revision, by: actor)
        return published
    }
}

extension Draft {
    /// The file that it becomes.
    public var file: DefinitionFile { DefinitionFile(path: Draft.path(kind, key, effective), text: text) }
}
