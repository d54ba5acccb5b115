internal import Synchronization

/// What is written once and never changes, read once: versions of the calendar and of definitions.
///
/// What a transaction writes may yet be rolled back; then it is forgotten.
final class WrittenOnce<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[Key: Value]>([:])
    /// What the transaction at work has written.
    private let unsettled = Mutex<Set<Key>>([])

    /// What is known under a key; `nil` what has not been read yet.
    subscript(key: Key) -> Value? {
        known.withLock { $0[key] }
    }

    /// Keeps what was read.
    func keep(_ value: Value, under key: Key) {
        known.withLock { $0[key] = value }
    }

    /// Takes note of what is written in the transaction at work.
    func write(_ key: Key) {
        unsettled.withLock { _ = $0.insert(key) }
    }

    /// Ends the transaction at work; what it wrote and did not keep is forgotten.
    func settle(isKept: Bool) {
        let written = unsettled.withLock { keys in
            defer { keys = [] }
            return keys
        }
        guard !isKept, !written.isEmpty else { return }
        known.withLock { known in written.forEach { known[$0] = nil } }
    }
}
