internal import GRDB
internal import Workflow

extension Transaction {
    /// Begins the history of a dossier, and writes everything that follows from it.
    @discardableResult
    func begin(_ number: DossierNumber, with event: Event, under rules: Rules, by actor: Actor, at moment: Moment, note: String?)
        throws -> Standing
    {
        let calendar = try snapshot.newestCalendarVersion()
        let entry = Entry(
            sequence: 1, event: event, actor: actor.name, onBehalfOf: actor.standsInFor, occurredAt: moment, recordedAt: now,
            calendarVersion: calendar.version, note: note)
        let history = History(
            number: number, rules: rules, entries: [entry],
            calendars: [calendar.version: try snapshot.calendar(version: calendar.version)])
        let standing = try history.replay()
        try append(entry, to: standing, from: nil, calendarDigest: calendar.digest)
        try DossierRow(standing).insert(db)
        for row in NomineeRow.rows(of: standing) { try row.insert(db, dossier: number) }
        for decision in standing.decisions { try DecisionRow(decision).insert(db, dossier: number) }
        try writeSearchWords(of: standing)
        return standing
    }

    /// Adds an event to the history of a dossier; state, clocks and results change with it.
    @discardableResult
    func record(_ event: Event, in history: History, after standing: Standing, by actor: Actor, at moment: Moment, note: String?)
        throws -> Standing
    {
        // A clock that has stopped is not counted anew: late stays late, whatever rows come in afterwards.
        let isSettled = standing.clock == .stopped && !event.isRecount
        let calendar = try isSettled ? snapshot.calendarVersion(standing.calendar.version) : snapshot.newestCalendarVersion()
        var calendars = history.calendars
        calendars[calendar.version] = try snapshot.calendar(version: calendar.version)
        var later = history.later
        if case .migrated(let migration) = event { later[migration.pins] = try snapshot.rules(pinnedTo: migration.pins) }
        let known = History(
            number: history.number, rules: history.rules, later: later, entries: history.entries, calendars: calendars)
        let entry = Entry(
            sequence: standing.revision + 1, event: event, actor: actor.name, onBehalfOf: actor.standsInFor, occurredAt: moment,
            recordedAt: now, calendarVersion: calendar.version, note: note)
        let next = try known.appending(entry, to: standing)
        try append(entry, to: next, from: standing.state, calendarDigest: calendar.digest)
        try DossierRow(next).update(db)
        for place in next.results.indices where next.results[place] != standing.results[place] {
            try NomineeRow(place: place, next.nominees[place], next.results[place]).updateResult(db, dossier: next.number)
        }
        if next.unit != standing.unit || next.pins != standing.pins { try writeSearchWords(of: next) }
        if next.decisions != standing.decisions {
            try db.execute(sql: "DELETE FROM decision WHERE dossier = ?", arguments: [next.number.text])
            for decision in next.decisions { try DecisionRow(decision).insert(db, dossier: next.number) }
        }
        return next
    }

    private func append(_ entry: Entry, to standing: Standing, from: StateKey?, calendarDigest: String) throws {
        let last = try String.fetchOne(db.cachedStatement(sql: "SELECT hash FROM history ORDER BY id DESC LIMIT 1"))
        try HistoryRow(
            entry, of: standing, from: from, calendarDigest: calendarDigest, previousHash: last ?? HistoryRow.beginning
        ).insert(db)
    }
}
