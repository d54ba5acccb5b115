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
    /// - Throws: ``Refusal/draftMeanwhile(by:at:)`` when another owner has saved it since; ``VersionFault/strayed(drafted:text:)`` when
    ///   its text is of another definition or day; else what ``publish(_:from:basis:by:at:)`` throws.
    public func publishDraft(
        _ kind: Draft.Kind, _ key: String, _ effective: CivilDay, from day: CivilDay, basis: String? = nil, seen revision: Int?,
        by actor: Actor, at moment: Moment
    ) throws -> PublishedVersion? {
        try snapshot.require(.publish, of: actor, on: moment.day)
        guard let draft = try snapshot.draft(kind, key, effective) else { return nil }
        if draft.revision != revision { throw Refusal.draftMeanwhile(by: draft.author, at: draft.savedAt) }
        if let fault = draft.strayed(to: DefinitionReader().read(draft.file(from: day)), from: day) { throw Refusal.version(fault) }
        let published = try publish(draft.file, from: day == effective ? nil : day, basis: basis, by: actor, at: moment)
        try removeDraft(kind, key, effective, seen: draft.revision, by: actor)
        return published
    }
}

extension Draft {
    /// The file that it becomes.
    public var file: DefinitionFile { DefinitionFile(path: Draft.path(kind, key, effective), text: text) }

    /// The file that it becomes when it is to hold from another day than its own.
    public func file(from day: CivilDay) -> DefinitionFile {
        day == effective ? file : file.effective(from: day) ?? file
    }

    /// That its text is of something else than what is drafted, read as it would be published from a day on; `nil` when it is not, or
    /// does not say what it is of.
    ///
    /// While it is written it may say anything; published it would be a version that nobody looked for here.
    public func strayed(to reading: Reading, from day: CivilDay) -> VersionFault? {
        guard let definition = reading.definition else { return nil }
        let drafted = VersionFault.Named(kind: kind.definition, key: key, effective: day)
        let text = VersionFault.Named(kind: definition.kind, key: definition.key, effective: definition.effective)
        return drafted == text ? nil : .strayed(drafted: drafted, text: text)
    }
}
