internal import GRDB
internal import Workflow

/// What statements say of a dossier that is joined with its place.
enum Work {
    /// Dossiers, each with what its pinned process says of where it stands.
    static let source: SQL = """
        dossier LEFT JOIN place
            ON place.state = dossier.state AND place.process = dossier.process AND place.version = dossier.process_version
        """

    /// The earlier due moment of the two clocks; `~`, which comes after every moment, when none of them runs.
    static let dueKey: SQL = """
        min(CASE WHEN dossier.clock = 'running' THEN coalesce(dossier.due_at, '~') ELSE '~' END, coalesce(dossier.step_due_at, '~'))
        """

    /// What ``dueKey`` is when no clock runs.
    static let noDue = "~"

    /// Not at its end, as its pinned process says.
    static let isOpen: SQL = "coalesce(place.is_final, 0) = 0"

    /// The clocks stand still: because of the state, or because a supervisor stopped them.
    static let isPaused: SQL = "(dossier.clock = 'paused' OR (dossier.stopped_at IS NULL AND coalesce(place.pauses, 0)))"

    /// When the present pause began: with the last thing that was done and still counts, but for what leaves the clocks alone.
    /// A move onto another version leaves them alone, too, unless it says that the pause began with it.
    static let pausedSince: SQL = """
        (SELECT latest.occurred_at FROM history AS latest
         WHERE latest.dossier = dossier.number AND latest.action NOT IN \(Self.leavesClocksAlone)
           AND (latest.action <> \(Event.Verb.migrate.rawValue) OR json_extract(latest.content, '$.migrated.beginsPause'))
           AND NOT EXISTS (
               SELECT 1 FROM history AS undoing
               WHERE undoing.dossier = latest.dossier AND undoing.sequence > latest.sequence AND undoing.action = \(Event.Verb.undo.rawValue)
                 AND json_extract(undoing.content, '$.undone.sequence') = latest.sequence)
         ORDER BY latest.sequence DESC LIMIT 1)
        """

    /// One of the clocks runs towards a due moment that lies in these bounds; an index answers it, ``dueKey`` is the exact word.
    static func isDue(from start: String, before end: String) -> SQL {
        """
        dossier.rowid IN (
            SELECT rowid FROM dossier WHERE clock = 'running' AND due_at >= \(start) AND due_at < \(end)
            UNION ALL
            SELECT rowid FROM dossier WHERE step_due_at IS NOT NULL AND step_due_at >= \(start) AND step_due_at < \(end))
        """
    }

    /// Stopped on an earlier day than the due day.
    static let wasEarly: SQL = "coalesce(substr(dossier.stopped_at, 1, 10) < substr(dossier.due_at, 1, 10), FALSE)"

    /// Stopped after the due moment.
    static let wasLate: SQL = "coalesce(dossier.stopped_at > dossier.due_at, FALSE)"

    /// The statutory clock has run out.
    static func isOverdue(at now: Moment) -> SQL {
        "(dossier.clock = 'running' AND dossier.due_at < \(now.iso))"
    }

    private static let leavesClocksAlone = [Event.Verb.attach, .assign, .extend, .resume, .undo, .calendar, .merge].map(\.rawValue)
}
