import Dispatch
import Dossier
import Synchronization
import Workflow

/// What is read from all histories: one such reading at a time, however often it is asked for, and each kept for as long as nothing happens.
///
/// Who waits holds no thread and no connection to the record.
final class LookingBack: Sendable {
    /// What is asked for.
    enum Question: Hashable, Sendable {
        case forecast(within: UnitCode?)
        case calibration(year: Int, within: UnitCode?)
    }

    /// What an answer hangs on; at another hour, too, dossiers have come nearer to their due moments.
    private struct Circumstances: Hashable {
        let head: KeptHead
        let calendar: Int
        let day: CivilDay
        let hour: Int
    }

    private struct Kept {
        var circumstances: Circumstances?
        var answers: [Question: any Sendable] = [:]
        /// The last answers, whatever has happened since, with the day on which they were read.
        var last: [Question: (day: CivilDay, answer: any Sendable)] = [:]
    }

    private let queue = DispatchQueue(label: "tdkt-flow.looking-back")
    private let kept = Mutex(Kept())

    /// The answer to a question, as it was read at this hour while nothing has happened since; else read now.
    func read<Answer: Sendable>(
        _ question: Question, in store: DossierStore, at now: Moment, _ body: @escaping @Sendable (Snapshot) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        try store.read { snapshot in
                            let circumstances = Circumstances(
                                head: try snapshot.recordLength().head, calendar: try snapshot.calendar(asOf: now).version, day: now.day,
                                hour: now.time.minutes / 60)
                            if let known = self.known(question, circumstances) as? Answer { return known }
                            let answer = try body(snapshot)
                            self.kept.withLock {
                                $0.answers[question] = answer
                                $0.last[question] = (now.day, answer)
                            }
                            return answer
                        }
                    })
            }
        }
    }

    /// The last answer that somebody was given today, though something may have happened since: for what hardly changes in a day.
    func last<Answer: Sendable>(_ question: Question, on day: CivilDay, as _: Answer.Type) -> Answer? {
        kept.withLock { kept in
            kept.last[question].flatMap { $0.day == day ? $0.answer as? Answer : nil }
        }
    }

    /// What is kept; when things are no longer as they were, all of it is forgotten.
    private func known(_ question: Question, _ circumstances: Circumstances) -> (any Sendable)? {
        kept.withLock { kept in
            if kept.circumstances != circumstances {
                kept.circumstances = circumstances
                kept.answers = [:]
            }
            return kept.answers[question]
        }
    }
}
