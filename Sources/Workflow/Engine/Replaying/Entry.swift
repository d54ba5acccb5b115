/// One entry of a dossier's history: what happened, who did it, and when.
public struct Entry: Hashable, Sendable {
    /// Its place in the dossier's history, from 1; also the dossier's revision after it.
    public let sequence: Int
    /// What happened.
    public let event: Event
    /// Who did it.
    public let actor: UserName
    /// The absent person in whose place it was done.
    public let onBehalfOf: UserName?
    /// When it happened, by the word of the person.
    public let occurredAt: Moment
    /// When it was entered, by the clock of the machine.
    public let recordedAt: Moment
    /// The version of the calendar that due moments were counted with.
    public let calendarVersion: Int
    /// A remark or a reason.
    public let note: String?

    /// An entry as it stands in the record.
    public init(
        sequence: Int, event: Event, actor: UserName, onBehalfOf: UserName? = nil, occurredAt: Moment, recordedAt: Moment,
        calendarVersion: Int, note: String? = nil
    ) {
        self.sequence = sequence
        self.event = event
        self.actor = actor
        self.onBehalfOf = onBehalfOf
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.calendarVersion = calendarVersion
        self.note = note
    }
}
