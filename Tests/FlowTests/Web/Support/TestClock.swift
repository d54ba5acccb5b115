import Synchronization
import Workflow

/// A wall clock that a test sets.
final class TestClock: Sendable {
    private let moment: Mutex<Moment>

    init(_ moment: Moment) {
        self.moment = Mutex(moment)
    }

    /// The time on the wall.
    var now: Moment { moment.withLock { $0 } }

    /// Lets so many minutes pass.
    func pass(minutes: Int) {
        moment.withLock { $0 = Moment(minutes: $0.minutes + minutes) }
    }

    /// Sets the time.
    func set(_ time: String) {
        guard let given = Moment(time) else { preconditionFailure("\(time) is no time") }
        moment.withLock { $0 = given }
    }
}
