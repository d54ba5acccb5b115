import Foundation
import GRDB
import Testing

@testable import Dossier

/// What the connections really have, not what they were asked for.
@Suite struct `The file of the record` {
    @Test func `is written so that an acknowledged move is on the disk`() throws {
        let record = try KeptRecord()
        for _ in 1...3 {
            try record.store.database.pool.writeWithoutTransaction { db in
                #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2)
                #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
                #expect(try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") == true)
                let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
                #expect(patience >= 10_000)
                #expect(try Bool.fetchOne(db, sql: "PRAGMA ignore_check_constraints") == false)
            }
            // Still so after a move, and after reading.
            try record.store.write(at: ImportOffice.now) { try $0.rebuild() }
            _ = try record.problems()
        }
    }

    @Test func `is read by connections that wait, and that cannot write`() throws {
        let record = try KeptRecord()
        try record.store.database.pool.read { db in
            let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
            #expect(patience >= 10_000)
            #expect(throws: DatabaseError.self) { try db.execute(sql: "DELETE FROM nominee") }
        }
    }

    @Test func `is marked as ours, with the number of its version`() throws {
        let record = try KeptRecord()
        #expect(try record.rows("PRAGMA application_id").first?[0] as Int? == 0x5444_4B54)
        #expect(try record.rows("PRAGMA user_version").first?[0] as Int? == Schema.migrations.count)
    }

    @Test func `is waited for by a writer while another one writes`() throws {
        let record = try KeptRecord()
        let seconds = try waiting(for: record) { try record.store.write(at: ImportOffice.now) { try $0.rebuild() } }
        #expect(seconds > 1.4, "it did not wait: \(seconds) s")
        #expect(try record.problems() == [])
    }

    @Test func `is opened while another one writes`() throws {
        let record = try KeptRecord()
        _ = try waiting(for: record) {
            let store = try DossierStore.open(at: record.path)
            #expect(try store.read { try $0.audit().problems } == [])
            try store.write(at: ImportOffice.now) { try $0.rebuild() }
            try store.close()
        }
    }

    /// Does something while another connection holds the lock for a second and a half.
    ///
    /// - Returns: How long it took, in seconds.
    private func waiting(for record: KeptRecord, _ body: () throws -> Void) throws -> Double {
        let other = try DatabaseQueue(path: record.path)
        let held = DispatchSemaphore(value: 0)
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            defer { done.signal() }
            do {
                try other.writeWithoutTransaction { db in
                    try db.inTransaction(.immediate) {
                        held.signal()
                        Thread.sleep(forTimeInterval: 1.5)
                        return .commit
                    }
                }
            } catch {
                Issue.record("\(error)")
                held.signal()
            }
        }
        held.wait()
        let start = ContinuousClock.now
        try body()
        let taken = start.duration(to: .now)
        done.wait()
        return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    }
}
