import ArgumentParser
import Dossier
import Workflow

extension WorkingOffice {
    /// A change of people or units: by an administrator, or by anybody while there is none.
    func changePeople<Answer>(at moment: Moment?, _ change: (Transaction) throws -> Answer) throws -> Answer {
        try open().write(at: now) { transaction in
            if let moment, moment > now { throw Refusal.inFuture(given: moment, now: now) }
            if try transaction.snapshot.hasAnybody(for: .people) {
                try transaction.snapshot.require(.people, of: try actor(in: transaction.snapshot), on: now.day)
            }
            return try change(transaction)
        }
    }
}
