/// The history of one dossier, and what it was received under.
public struct History: Sendable {
    /// The number of the dossier.
    public let number: DossierNumber
    /// What it was received under.
    public let rules: Rules
    /// What migrations have led it to since, by the versions they name.
    public let later: [Pins: Rules]
    /// All entries, oldest first.
    public let entries: [Entry]
    /// The calendars by version.
    public let calendars: [Int: BusinessCalendar]

    /// A history as it stands in the record.
    public init(
        number: DossierNumber, rules: Rules, later: [Pins: Rules] = [:], entries: [Entry], calendars: [Int: BusinessCalendar]
    ) {
        self.number = number
        self.rules = rules
        self.later = later
        self.entries = entries
        self.calendars = calendars
    }

    /// Where the dossier stands after its whole history.
    public func replay() throws(ReplayProblem) -> Standing {
        try fold(entries, importedAsOf: nil)
    }

    /// Where the dossier stood at a moment; `nil` when it had not come in yet.
    ///
    /// What counts is when things happened, not when they were entered. An imported course is read by the moments it names.
    public func replay(asOf moment: Moment) throws(ReplayProblem) -> Standing? {
        try replay(asOf: moment, watching: nil)
    }

    /// Where the dossier stood at a moment, as ``replay(asOf:)`` has it; whoever watches is told of every entry that counted then.
    func replay(asOf moment: Moment, watching: ((Entry, Standing, Standing) -> Void)?) throws(ReplayProblem) -> Standing? {
        guard let first = entries.first else { throw .noBeginning }
        if case .imported(let course) = first.event, first.occurredAt > moment {
            return course.receivedAt > moment ? nil : try fold([first], importedAsOf: moment)
        }
        let known = entries.prefix { $0.occurredAt <= moment }
        return known.isEmpty ? nil : try fold(Array(known), importedAsOf: nil, watching: watching)
    }

    /// Where the dossier stands after one more entry.
    ///
    /// - Parameter standing: What the entries so far add up to.
    public func appending(_ entry: Entry, to standing: Standing) throws(ReplayProblem) -> Standing {
        if case .undone = entry.event {
            return try with(entries + [entry]).replay()
        }
        var next = standing
        try next.apply(entry, calendars: calendars, later: later)
        return next
    }

    /// The same dossier with other entries.
    func with(_ entries: [Entry]) -> History {
        History(number: number, rules: rules, later: later, entries: entries, calendars: calendars)
    }

    /// One entry, with where it led from and to.
    public struct Step: Sendable {
        /// The entry.
        public let entry: Entry
        /// The state before it; `nil` for the first.
        public let from: StateKey?
        /// The state after it.
        public let to: StateKey
        /// What the dossier ran under before it.
        public let rulesBefore: Rules
        /// What it runs under after it.
        public let rules: Rules
    }

    /// Every entry with where it led from and to, oldest first.
    public func steps() throws(ReplayProblem) -> [Step] {
        var steps: [Step] = []
        var standing: Standing?
        for (place, entry) in entries.enumerated() {
            let earlier = with(Array(entries.prefix(place)))
            let after: Standing
            if let standing {
                after = try earlier.appending(entry, to: standing)
            } else {
                after = try with([entry]).replay()
            }
            steps.append(
                Step(entry: entry, from: standing?.state, to: after.state, rulesBefore: standing?.rules ?? after.rules, rules: after.rules))
            standing = after
        }
        return steps
    }

    /// Adds entries up.
    ///
    /// - Parameters:
    ///   - moment: As of when an imported course is read; `nil` is the whole of it.
    ///   - watching: Is told of every entry that counts, with where the dossier stood before it and after it.
    func fold(
        _ entries: [Entry], importedAsOf moment: Moment?, watching: ((Entry, Standing, Standing) -> Void)? = nil
    ) throws(ReplayProblem) -> Standing {
        guard let first = entries.first, let calendar = calendars[first.calendarVersion] else { throw .noBeginning }
        let undone = try undone(in: entries)
        guard var standing = Standing(beginning: first, number: number, rules: rules, calendar: calendar, importedAsOf: moment) else {
            throw .noBeginning
        }
        for entry in entries.dropFirst() {
            if undone.contains(entry.sequence) {
                try standing.note(entry, calendars: calendars)
                standing.keepCancelled(entry, undoneBy: entries)
            } else if let watching {
                let before = standing
                try standing.apply(entry, calendars: calendars, later: later)
                watching(entry, before, standing)
            } else {
                try standing.apply(entry, calendars: calendars, later: later)
            }
        }
        return standing
    }

    /// The entries that no longer count. Only the last one that still counts can be taken back, and never the first of all.
    func undone(in entries: [Entry]) throws(ReplayProblem) -> Set<Int> {
        var counting: [Int] = []
        var undone: Set<Int> = []
        for entry in entries.dropFirst() {
            switch entry.event {
            case .undone(let undoing):
                guard let last = counting.popLast(), last == undoing.sequence else { throw .nothingToUndo(entry.sequence) }
                undone.insert(last)
            default: if entry.event.isDeed { counting.append(entry.sequence) }
            }
        }
        return undone
    }
}
