import Dossier
import Foundation
import Synchronization
import Testing
import Workflow

@testable import tdkt_flow

@Suite("Readings of all histories")
struct LookingBackTests {
    @Test func `are made one at a time, and again only when something has happened or another hour has begun`() async throws {
        let office = try WebOffice.supervised()
        let (readings, now) = (Readings(of: office.store), office.clock.now)
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for place in 0..<10 { group.addTask { try await readings.look(within: place.isMultiple(of: 2) ? nil : "d1", at: now) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(answers) == [1, 2])
        #expect(readings.most == 1)
        let later = Moment(minutes: now.minutes + 60)
        let anew = try await readings.look(at: later)
        #expect(anew == 3)
        _ = try office.submit()
        let first = try await readings.look(at: later)
        let second = try await readings.look(at: later)
        #expect(first == 4 && second == 4)
    }

    @Test func `that fail are not kept`() async throws {
        struct Broken: Error {}
        let office = try WebOffice.supervised()
        let (store, now) = (office.store, office.clock.now)
        let looking = LookingBack()
        await #expect(throws: Broken.self) {
            try await looking.read(.forecast(within: nil), in: store, at: now) { _ -> Int in throw Broken() }
        }
        let answer = try await looking.read(.forecast(within: nil), in: store, at: now) { _ in 7 }
        #expect(answer == 7)
    }
}

/// Looks back, and counts how often that took a reading, and how many there were at once.
private final class Readings: Sendable {
    private struct Counts {
        var now = 0
        var most = 0
        var done = 0
    }

    private let store: DossierStore
    private let looking = LookingBack()
    private let counts = Mutex(Counts())

    init(of store: DossierStore) {
        self.store = store
    }

    /// The most that were made at once.
    var most: Int { counts.withLock { $0.most } }

    /// The number of the reading that the answer is from.
    func look(within unit: UnitCode? = nil, at now: Moment) async throws -> Int {
        try await looking.read(.forecast(within: unit), in: store, at: now) { _ in
            self.counts.withLock { counts in
                counts.now += 1
                counts.most = max(counts.most, counts.now)
            }
            // Long enough for another to begin, if it could.
            usleep(20_000)
            return self.counts.withLock { counts in
                counts.now -= 1
                counts.done += 1
                return counts.done
            }
        }
    }
}
