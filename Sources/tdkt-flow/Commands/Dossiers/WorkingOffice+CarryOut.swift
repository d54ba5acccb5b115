import ArgumentParser
import Dossier
import Workflow

extension WorkingOffice {
    /// Does something with one dossier, and answers where it stands.
    ///
    /// - Parameter alongside: What has to be on the disk before the record speaks of it.
    func carryOut(
        on number: String, at moment: Moment?, note: String? = nil, alongside: (DossierStore) throws -> Void = { _ in },
        _ intent: (DossierStore) throws -> Intent
    ) throws {
        try requireUser()
        let store = try open()
        let number = DossierNumber(number)
        let seen = try store.read { snapshot in
            try actor(in: snapshot)
            return try snapshot.standing(of: number)
        }
        let intent = try intent(store)
        let done = try store.write(at: now) { transaction in
            let done = try transaction.carryOut(
                intent, on: number, seen: seen.revision, by: try actor(in: transaction.snapshot), at: moment ?? now, note: note)
            try alongside(store)
            return done
        }
        answer(json: done.json, table: done.table, text: { done.sentence(in: self) })
    }
}
