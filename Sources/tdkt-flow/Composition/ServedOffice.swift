import Dispatch
import Dossier
import Workflow

/// The office as the web serves it: the record and the clock, for as long as the server runs.
struct ServedOffice: Sendable {
    /// The record.
    let store: DossierStore
    /// The time on the wall of the office, UTC+07:00.
    let clock: @Sendable () -> Moment
    /// How long one request may do what another can go on with.
    let patience: Duration
    /// Reads and waits for the disk, so that the threads that answer browsers never do.
    private let queue = DispatchQueue(label: "tdkt-flow.record", attributes: .concurrent)
    private let lookingBack = LookingBack()

    init(
        store: DossierStore, clock: @escaping @Sendable () -> Moment = { Moment.now }, patience: Duration = .seconds(10)
    ) {
        self.store = store
        self.clock = clock
        self.patience = patience
    }

    /// Tells when a request that began now has had its time.
    func whenPatienceEnds() -> @Sendable () -> Bool {
        let end = ContinuousClock.now + patience
        return { ContinuousClock.now >= end }
    }

    /// Reads in one snapshot.
    func read<Answer: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> Answer) async throws -> Answer {
        try await aside { [store] in try store.read(body) }
    }

    /// Reads what takes all histories, one such reading at a time; the last answer stands while nothing has happened in the same hour.
    func lookBack<Answer: Sendable>(
        on question: LookingBack.Question, at now: Moment, _ body: @escaping @Sendable (Snapshot) throws -> Answer
    ) async throws -> Answer {
        try await lookingBack.read(question, in: store, at: now, body)
    }

    /// What somebody was told today about a question that takes all histories; `nil` while nobody has asked.
    func toldToday<Answer: Sendable>(_ question: LookingBack.Question, at now: Moment, as type: Answer.Type) -> Answer? {
        lookingBack.last(question, on: now.day, as: type)
    }

    /// Reads, decides and writes in one transaction.
    func write<Answer: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Answer) async throws -> Answer {
        try await aside { [store, clock] in try store.write(at: clock(), body) }
    }

    /// Does something that takes its time, off the threads that answer browsers.
    func aside<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
