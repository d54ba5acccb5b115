extension Place {
    /// A state; `nil` when it is no map at all.
    func state(_ key: StateKey) -> State? {
        let optional = ["acting", "clock", "final", "counts-as-resolved", "limit", "minimum-stay", "description"]
        guard let entries = Entries(self, required: ["title", "desk"], optional: optional) else { return nil }
        let title = entries["title"]?.bilingual()
        let desk = entries["desk"]?.key(Desk.self)
        let acting = entries["acting"]?.keys(Role.self)
        let clock = entries["clock"]?.choice(StateClock.self)
        let isFinal = entries["final"]?.truth()
        let countsAsResolved = entries["counts-as-resolved"]?.truth()
        if isFinal != true { entries["counts-as-resolved"]?.reportAtKey(.resolvedNotFinal(key)) }
        let budget = entries["limit"]?.limit()
        let minimumStay = entries["minimum-stay"]?.limit()
        if let description = entries["description"] { _ = description.bilingual() }  // read for its problems; a note to the reader
        return State(
            key: key, title: title ?? .unread, desk: desk ?? DeskKey(""), acting: acting ?? [], pausesClock: clock == .paused,
            isFinal: isFinal ?? false, countsAsResolved: countsAsResolved ?? true, budget: budget, minimumStay: minimumStay)
    }
}

/// What a state does to the clocks.
private enum StateClock: String, CaseIterable {
    case paused
}
