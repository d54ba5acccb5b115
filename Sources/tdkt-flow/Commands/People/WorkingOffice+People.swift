import ArgumentParser
import Dossier
import Workflow

extension WorkingOffice {
    /// A change of people or units: by an administrator, or by anybody while there is none.
    func changePeople<Answer>(at moment: Moment?, _ change: (Transaction) throws -> Answer) throws -> Answer {
        try open().write(at: now) { transaction in
            try requirePeople(in: transaction.snapshot, at: moment)
            return try change(transaction)
        }
    }

    /// Refuses whoever may not change people, and a change that is yet to come.
    func requirePeople(in snapshot: Snapshot, at moment: Moment?) throws {
        if let moment, moment > now { throw Refusal.inFuture(given: moment, now: now) }
        if try snapshot.hasAnybody(for: .people) { try snapshot.require(.people, of: try actor(in: snapshot), on: now.day) }
    }
}
