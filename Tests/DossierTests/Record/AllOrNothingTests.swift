import GRDB
import Testing
import Workflow

@testable import Dossier

@Suite struct `A move that fails in the middle` {
    private static let number = DossierNumber("H37.12-181001-0003")
    private static let moment = Moment(day: ImportOffice.now.day, time: .midnight)

    /// The dossier whose decision is on record; taking it back touches every table.
    private func undo(_ transaction: Transaction) throws -> Done {
        try transaction.carryOut(
            .undo(reason: "Sai"), on: Self.number, by: Actor(name: UserName("supervisor"), roles: [RoleKey("supervisor")]), at: Self.moment,
            note: "Sai")
    }

    @Test(arguments: [
        "BEFORE INSERT ON history", "AFTER INSERT ON history", "BEFORE UPDATE ON dossier", "AFTER UPDATE ON dossier",
        "BEFORE UPDATE ON nominee", "AFTER UPDATE ON nominee", "BEFORE DELETE ON decision", "AFTER INSERT ON decision",
    ])
    func `leaves nothing behind`(place: String) throws {
        let record = try KeptRecord()
        let before = try record.content()
        try record.store.database.pool.write { db in
            try db.execute(sql: "CREATE TRIGGER broken \(place) BEGIN SELECT RAISE(ABORT, 'broken'); END")
        }
        #expect(throws: DatabaseError.self) { try record.store.write(at: ImportOffice.now, undo) }
        #expect(try record.content() == before)
        #expect(try record.problems() == [])
        try record.store.database.pool.write { try $0.execute(sql: "DROP TRIGGER broken") }
        _ = try record.store.write(at: ImportOffice.now, undo)
        #expect(try record.problems() == [])
        #expect(try record.content() != before)
    }

    private struct Stopped: Error {}

    @Test func `takes what was done before it in the same transaction with it`() throws {
        let record = try KeptRecord()
        let before = try record.content()
        #expect(throws: Stopped.self) {
            try record.store.write(at: ImportOffice.now) { transaction in
                _ = try undo(transaction)
                let row = CalendarRow(day: ImportOffice.now.day, kind: .holiday, name: "A", source: "B")
                _ = try transaction.applyCalendar(
                    [row], by: Actor(name: UserName("owner"), roles: [RoleKey("owner")]), at: Self.moment
                ) { _, _ in }
                throw Stopped()
            }
        }
        #expect(try record.content() == before)
    }

    @Test func `takes the calendar that was read inside it with it`() throws {
        let record = try KeptRecord()
        let owner = Actor(name: UserName("owner"), roles: [RoleKey("owner")])
        let applied = try #require(Moment("2018-11-09T09:00"))
        func apply(_ day: String, in transaction: Transaction) throws -> CalendarEffect {
            let row = CalendarRow(day: try #require(CivilDay(day)), kind: .holiday, name: "Nghỉ bão", source: "Thông báo 2")
            return try transaction.applyCalendar([row], by: owner, at: applied) { _, _ in }
        }
        #expect(throws: Stopped.self) {
            try record.store.write(at: ImportOffice.now) { transaction in
                #expect(try apply("2018-11-14", in: transaction).moved.count == 1)
                throw Stopped()
            }
        }
        // The same version, with other rows: nothing of the first may be remembered.
        let effect = try record.store.write(at: ImportOffice.now) { try apply("2018-12-31", in: $0) }
        #expect(effect.moved == [])
        let fresh = try DossierStore.open(at: record.path)
        #expect(try fresh.read { try $0.audit().problems } == [])
    }

    @Test func `because somebody else was first names who and when, and writes nothing`() throws {
        let record = try KeptRecord()
        let seen = try record.store.read { try $0.standing(of: Self.number) }
        _ = try record.store.write(at: ImportOffice.now, undo)
        let before = try record.content()
        let clerk = Actor(name: UserName("clerk"), roles: [RoleKey("clerk")])
        for (revision, expected) in [(seen.revision, nil), (nil, StateKey("decided")), (seen.revision + 2, nil), (0, nil)] {
            let refusal = #expect(throws: Refusal.self) {
                try record.store.write(at: ImportOffice.now) {
                    try $0.carryOut(
                        .act(ActionKey("issue"), Entered()), on: Self.number, seen: revision, expecting: expected, by: clerk,
                        at: Self.moment)
                }
            }
            guard case .movedMeanwhile(let conflict) = refusal else {
                Issue.record("\(String(describing: refusal))")
                continue
            }
            #expect(conflict.actor == UserName("supervisor"))
            #expect(conflict.occurredAt == Self.moment)
            #expect(conflict.state == StateKey("awaiting-decision"))
            #expect(conflict.expected == expected)
        }
        #expect(try record.content() == before)
    }
}
