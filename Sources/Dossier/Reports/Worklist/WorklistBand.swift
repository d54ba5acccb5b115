internal import GRDB
internal import Workflow

/// A part of the work, by what is due when on the earlier of both clocks.
///
/// Every open dossier is in just one of `overdue`, `today`, `soon`, `later`, `paused` and `idle`.
public enum WorklistBand: String, CaseIterable, Hashable, Sendable {
    /// A due moment has passed.
    case overdue
    /// Due later today.
    case today
    /// Due after today, within the working days that the office calls soon.
    case soon
    /// Due after that.
    case later
    /// The clocks stand still: something is missing, or a supervisor stopped them.
    case paused
    /// No clock runs: not accepted yet or decided, and without a step budget.
    case idle
    /// Today or soon.
    case near
    /// Not at the end of its process; a decided dossier is open until it is there.
    case open
    /// At the end of its process.
    case closed

    /// What dossiers of the band fulfil, where `due_key` is the earlier due moment.
    func condition(_ horizon: DueHorizon) -> SQL {
        let (now, tomorrow, soonEnd) = (horizon.moment.iso, horizon.tomorrow.iso, horizon.soonEnd.iso)
        let due = Work.dueKey
        return switch self {
        case .overdue: "\(due) < \(now)"
        case .today: "\(due) >= \(now) AND \(due) < \(tomorrow)"
        case .soon: "\(due) >= \(tomorrow) AND \(due) < \(soonEnd)"
        case .near: "\(due) >= \(now) AND \(due) < \(soonEnd)"
        case .later: "\(due) >= \(soonEnd) AND \(due) < \(Work.noDue)"
        case .paused: Work.isPaused
        case .idle: "\(due) = \(Work.noDue) AND \(Work.isOpen) AND NOT \(Work.isPaused)"
        case .open: Work.isOpen
        case .closed: "NOT \(Work.isOpen)"
        }
    }

    /// Whether no clock of its dossiers runs towards a due moment, so that they are in the order of their numbers.
    var isUndated: Bool {
        switch self {
        case .paused, .idle, .closed: true
        case .overdue, .today, .soon, .later, .near, .open: false
        }
    }

    /// A wider condition that an index answers; `nil` where there is none.
    func index(_ places: Places, _ horizon: DueHorizon) -> SQL? {
        let (now, tomorrow, soonEnd) = (horizon.moment.iso, horizon.tomorrow.iso, horizon.soonEnd.iso)
        return switch self {
        case .overdue: Work.isDue(from: "", before: now)
        case .today: Work.isDue(from: now, before: tomorrow)
        case .soon: Work.isDue(from: tomorrow, before: soonEnd)
        case .near: Work.isDue(from: now, before: soonEnd)
        case .later: Work.isDue(from: soonEnd, before: Work.noDue)
        case .paused: "dossier.stopped_at IS NULL AND \(places.mayBeOpen)"
        case .idle, .open: places.mayBeOpen
        case .closed: nil
        }
    }
}
