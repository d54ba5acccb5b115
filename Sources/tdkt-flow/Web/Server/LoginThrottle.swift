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
    func wait(name: String, address: String, at now: Moment) -> Int {
        failures.withLock { failures in
            let limits = [(Self.key(name: name), Self.mostPerName), (Self.key(address: address), Self.mostPerAddress)]
            return limits.map { key, most in
                let recent = (failures[key] ?? []).filter { now.minutes - $0.minutes < Self.window }
                guard recent.count >= most, let first = recent.suffix(most).first else { return 0 }
                return max(1, Self.window - (now.minutes - first.minutes))
            }.max() ?? 0
        }
    }

    /// Notes a wrong password.
    func noteFailure(name: String, address: String, at now: Moment) {
        failures.withLock { failures in
            for key in [Self.key(name: name), Self.key(address: address)] {
                failures[key, default: []].append(now)
            }
            // What has passed is forgotten, so that a flood of made-up names does not stay.
            failures = failures.compactMapValues { times in
                let recent = times.filter { now.minutes - $0.minutes < Self.window }
                return recent.isEmpty ? nil : recent
            }
        }
    }

    /// Forgets the wrong passwords of a name, after the right one.
    func forget(name: String) {
        failures.withLock { $0[Self.key(name: name)] = nil }
    }

    private static func key(name: String) -> String { "name \(name.lowercased())" }
    private static func key(address: String) -> String { "address \(address)" }
}
