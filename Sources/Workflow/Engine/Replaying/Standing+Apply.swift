extension Standing {
    /// A dossier at its first entry; `nil` when that is neither a submission nor an import.
    init?(beginning entry: Entry, number: DossierNumber, rules: Rules, calendar: BusinessCalendar, importedAsOf moment: Moment?) {
        switch entry.event {
        case .submitted(let submission):
            let results = submission.nominees.map { _ in NomineeResult() }
            self.init(
                number: number, rules: rules, pins: submission.pins, unit: submission.unit, channel: submission.channel,
                nominees: submission.nominees, receivedAt: entry.occurredAt, lastActor: entry.actor,
                lastOccurredAt: entry.occurredAt, calendar: calendar,
                trail: [Stay(state: rules.process.initial, enteredAt: entry.occurredAt, results: results, stoppedAt: nil, decisions: 0)],
                results: results)
            papers = Set(submission.documents)
            handedIn = submission.fields
            fields = submission.fields
            if rules.process.startsOnReceipt {
                acceptedAt = entry.occurredAt
                if stateDefinition?.pausesClock == true { pause(at: entry.occurredAt) }
            }
        case .imported(let course):
            self.init(
                number: number, rules: rules, pins: course.pins, unit: course.unit, channel: nil, nominees: course.nominees,
                receivedAt: course.receivedAt, lastActor: entry.actor, lastOccurredAt: entry.occurredAt, calendar: calendar,
                trail: [], results: course.nominees.map { _ in NomineeResult() })
            take(course, sequence: entry.sequence, asOf: moment ?? entry.occurredAt)
        default:
            return nil
        }
        revision = entry.sequence
    }

    /// Takes over the course that a register tells, as far as it had come at `moment`.
    private mutating func take(_ course: ImportedCourse, sequence: Int, asOf moment: Moment) {
        let startedAt = course.acceptedAt ?? (rules.process.startsOnReceipt ? course.receivedAt : nil)
        let isAccepted = startedAt.map { $0 <= moment } ?? false
        let isComplete = course.lastMoment <= moment
        let acceptedState: StateKey? = if case .state(let key)? = rules.process.startingAction?.target { key } else { nil }
        let state = isComplete ? course.state : isAccepted ? acceptedState ?? rules.process.initial : rules.process.initial
        let enteredAt = isComplete ? course.lastMoment : isAccepted ? startedAt ?? course.receivedAt : course.receivedAt
        acceptedAt = isAccepted ? startedAt : nil
        if isComplete {
            for place in results.indices.prefix(course.results.count) { results[place] = course.results[place] }
            stoppedAt = course.decidedAt ?? (rules.process.state(state)?.isFinal == true ? course.lastMoment : nil)
            decisions = course.decision.map { [RecordedDecision(sequence: sequence, decision: $0)] } ?? []
        }
        trail = stays(on: rules.process.shortestWay(to: state, accepted: isAccepted), enteredAt: enteredAt)
        if stoppedAt == nil, stateDefinition?.pausesClock == true {
            if acceptedAt != nil { pauses = [Pause(from: enteredAt, to: nil)] }
            if trail.count > 1 { trail[trail.count - 2].pauses = [Pause(from: enteredAt, to: nil)] }
        }
    }

    /// The stays of a way that nobody has recorded: on each step everybody passed, since a step back weighs them all anew.
    private func stays(on way: [Process.Step], enteredAt: Moment) -> [Stay] {
        var passed = nominees.map { _ in NomineeResult() }
        var isStopped = false
        var isDecided = false
        var stays: [Stay] = []
        for (place, step) in way.enumerated() {
            if let effect = step.action?.nominees { passed = passed.map { NomineeResult(effect.usual(after: $0.outcome)) } }
            isStopped = isStopped || step.action?.clock == .stop || rules.process.state(step.state)?.isFinal == true
            isDecided = isDecided || step.action?.decision != nil
            stays.append(
                Stay(
                    state: step.state, enteredAt: enteredAt, results: place == way.count - 1 ? results : passed,
                    stoppedAt: isStopped ? stoppedAt : nil, decisions: isDecided ? decisions.count : 0))
        }
        return stays
    }

    /// Takes note that an entry was made: who, when, and the calendar it counts with.
    mutating func note(_ entry: Entry, calendars: [Int: BusinessCalendar]) throws(ReplayProblem) {
        guard entry.sequence == revision + 1 else { throw .outOfSequence(entry.sequence) }
        guard entry.occurredAt >= lastOccurredAt else { throw .outOfOrder(entry.sequence) }
        if entry.calendarVersion != calendar.version {
            guard let newer = calendars[entry.calendarVersion] else { throw .unknownCalendar(entry.sequence) }
            calendar = newer
        }
        revision = entry.sequence
        lastActor = entry.actor
        lastOccurredAt = entry.occurredAt
    }

    /// Does what an entry says.
    ///
    /// - Parameter later: The rules that migrations lead to.
    mutating func apply(_ entry: Entry, calendars: [Int: BusinessCalendar], later: [Pins: Rules]) throws(ReplayProblem) {
        try note(entry, calendars: calendars)
        switch entry.event {
        case .submitted, .imported:
            throw .outOfSequence(entry.sequence)
        case .moved(let move):
            try take(move, from: entry)
        case .attached(let attachment):
            papers.insert(attachment.document)
            if attachment.file != nil { files.append(attachment) }
        case .assigned(let assignment):
            assignee = assignment.assignee
        case .extended(let grant):
            extensions.append(grant)
        case .paused:
            isHeld = true
            pause(at: entry.occurredAt)
        case .resumed:
            isHeld = false
            resume(at: entry.occurredAt)
        case .migrated(let migration):
            try take(migration, from: entry, under: later)
        case .transferred(let transfer):
            formerUnits.append(unit)
            unit = transfer.to
        case .undone, .recounted:
            return
        }
        if !entry.event.isDeed { return }
        lastDeed = LastDeed(sequence: entry.sequence, event: entry.event)
    }

    private mutating func take(_ migration: Migration, from entry: Entry, under later: [Pins: Rules]) throws(ReplayProblem) {
        guard let rules = later[migration.pins] else { throw .unknownVersions(entry.sequence) }
        guard let next = migrated(by: migration, to: rules, at: entry.occurredAt) else {
            throw .wrongState(sequence: entry.sequence, stood: state)
        }
        self = next
    }

    private mutating func take(_ move: Move, from entry: Entry) throws(ReplayProblem) {
        guard move.from == state else { throw .wrongState(sequence: entry.sequence, stood: state) }
        guard let action = rules.process.action(move.action), let target = rules.process.state(move.to) else {
            throw .unknownAction(sequence: entry.sequence, action: move.action)
        }
        for run in move.results {
            for place in results.indices.dropFirst(max(run.first, 0)).prefix(max(run.count, 0)) { results[place] = run.result }
        }
        for (field, value) in move.fields { fields[FieldKey(field)] = value }
        deeds[move.action, default: []].append(
            Deed(actor: entry.actor, onBehalfOf: entry.onBehalfOf, occurredAt: entry.occurredAt))
        if let decision = move.decision {
            decisions.append(RecordedDecision(sequence: entry.sequence, decision: decision))
        }
        if action.clock == .start, acceptedAt == nil { acceptedAt = entry.occurredAt }
        let reason = entry.note ?? action.reasonField.flatMap { move.fields[$0.key.text] }
        enter(target, at: entry.occurredAt, goesBack: action.target == .back, reason: reason)
        if action.clock == .stop || target.isFinal, stoppedAt == nil {
            stoppedAt = entry.occurredAt
            stay.stoppedAt = stoppedAt
        }
    }

    /// Leaves the present state and enters another, with both clocks.
    private mutating func enter(_ target: State, at moment: Moment, goesBack: Bool, reason: String?) {
        let leavesPause = stateDefinition?.pausesClock == true || isHeld
        let isBeneath = trail.count > 1 && trail[trail.count - 2].state == target.key
        isHeld = false
        if isBeneath, goesBack || leavesPause {
            trail.removeLast()
            if leavesPause {
                resume(at: moment)
            } else {
                stay.enteredAt = moment
                stay.pauses = []
            }
            reopen(at: moment, reason: reason)
            if target.pausesClock { pauseStatutoryClock(at: moment) }
        } else {
            if leavesPause { resume(at: moment) }
            if target.pausesClock { pause(at: moment) }
            if let earlier = trail.firstIndex(where: { $0.state == target.key }) {
                trail.removeSubrange((earlier + 1)...)
                reopen(at: moment, reason: reason)
                trail.removeLast()
            }
            trail.append(Stay(state: target.key, enteredAt: moment, results: results, stoppedAt: stoppedAt, decisions: decisions.count))
        }
    }

    /// A step back: over a stop, the clock runs on; over a decision, the decision is cancelled.
    private mutating func reopen(at moment: Moment, reason: String?) {
        stoppedAt = stay.stoppedAt
        if stoppedAt == nil { resolvedUnder = nil }
        for place in decisions.indices.dropFirst(stay.decisions) where decisions[place].cancelledAt == nil {
            decisions[place].cancelledAt = moment
            decisions[place].cancelledReason = reason
        }
    }

    mutating func pause(at moment: Moment) {
        pauseStatutoryClock(at: moment)
        stay.pauses.append(Pause(from: moment, to: nil))
    }

    private mutating func pauseStatutoryClock(at moment: Moment) {
        if acceptedAt != nil, stoppedAt == nil { pauses.append(Pause(from: moment, to: nil)) }
    }

    mutating func resume(at moment: Moment) {
        pauses.closeLast(at: moment)
        stay.pauses.closeLast(at: moment)
    }

    /// Keeps the number of a decision whose entry was taken back, visibly cancelled.
    mutating func keepCancelled(_ entry: Entry, undoneBy entries: [Entry]) {
        guard case .moved(let move) = entry.event, let decision = move.decision else { return }
        let undoing = entries.first {
            if case .undone(let undoing) = $0.event { undoing.sequence == entry.sequence } else { false }
        }
        decisions.append(
            RecordedDecision(
                sequence: entry.sequence, decision: decision, cancelledAt: undoing?.occurredAt ?? entry.occurredAt,
                cancelledReason: undoing?.note))
    }
}

extension [Pause] {
    /// Ends the last pause, if it is still open.
    fileprivate mutating func closeLast(at moment: Moment) {
        guard let last, last.to == nil else { return }
        self[count - 1] = Pause(from: last.from, to: moment)
    }
}
