import Testing

/// Only so many tests of the web office are under way at once.
///
/// A test that waits for an answer lets the next one begin, so that hundreds of records would be open together; and Foundation
/// cannot start a program, as other tests do, while more than a thousand files are open.
struct FewAtOnce: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
    ) async throws {
        // The suite itself does nothing; it is its tests that open records.
        guard testCase != nil else { return try await body() }
        await Gate.shared.enter()
        do {
            try await body()
        } catch {
            await Gate.shared.leave()
            throw error
        }
        await Gate.shared.leave()
    }

    /// Lets in as many as there is room for; the others wait in their order.
    private actor Gate {
        static let shared = Gate(room: 6)

        private var room: Int
        private var waiting: [CheckedContinuation<Void, Never>] = []

        init(room: Int) {
            self.room = room
        }

        func enter() async {
            if room > 0 {
                room -= 1
            } else {
                await withCheckedContinuation { waiting.append($0) }
            }
        }

        func leave() {
            if waiting.isEmpty {
                room += 1
            } else {
                waiting.removeFirst().resume()
            }
        }
    }
}

extension Trait where Self == FewAtOnce {
    /// Only so many at once, of all suites that say so.
    static var fewAtOnce: FewAtOnce { FewAtOnce() }
}
