import Synchronization
import Workflow

/// Slows down whoever guesses passwords: after some wrong ones a name, or an address, has to wait.
///
/// Kept in memory: whoever can start the server anew does not need to guess.
final class LoginThrottle: Sendable {
    /// Wrong passwords for one name within the window, after which the name has to wait.
    static let mostPerName = 5
    /// Wrong passwords from one address within the window, after which the address has to wait.
    static let mostPerAddress = 30
    /// The window, in minutes; also the longest wait.
    static let window = 15

    private let failures = Mutex<[String: [Moment]]>([:])

    /// How many minutes a name or an address still has to wait; 0 when it need not.
    ///
    /// An attempt that need not wait counts as a wrong password from this moment, so that many sent at once are not all let through
    /// before the first of them is known to be wrong; ``forget(name:address:at:)`` takes it back.
    func attempt(name: String, address: String, at now: Moment) -> Int {
        failures.withLock { failures in
            let wait = Self.wait(name: name, address: address, at: now, after: failures)
            if wait == 0 { Self.noteFailure(name: name, address: address, at: now, in: &failures) }
            return wait
        }
    }

    /// Forgets the wrong passwords of a name, after the right one, and that the address tried.
    func forget(name: String, address: String, at now: Moment) {
        failures.withLock { failures in
            failures[Self.key(name: name)] = nil
            if let last = failures[Self.key(address: address)]?.lastIndex(of: now) {
                failures[Self.key(address: address)]?.remove(at: last)
            }
        }
    }

    private static func wait(name: String, address: String, at now: Moment, after failures: [String: [Moment]]) -> Int {
        let limits = [(key(name: name), mostPerName), (key(address: address), mostPerAddress)]
        return limits.map { key, most in
            let recent = (failures[key] ?? []).filter { now.minutes - $0.minutes < window }
            guard recent.count >= most, let first = recent.suffix(most).first else { return 0 }
            return max(1, window - (now.minutes - first.minutes))
        }.max() ?? 0
    }

    private static func noteFailure(name: String, address: String, at now: Moment, in failures: inout [String: [Moment]]) {
        for key in [key(name: name), key(address: address)] { failures[key, default: []].append(now) }
        // What has passed is forgotten, so that a flood of made-up names does not stay.
        failures = failures.compactMapValues { times in
            let recent = times.filter { now.minutes - $0.minutes < window }
            return recent.isEmpty ? nil : recent
        }
    }

    private static func key(name: String) -> String { "name \(name.lowercased())" }
    private static func key(address: String) -> String { "address \(address)" }
}
