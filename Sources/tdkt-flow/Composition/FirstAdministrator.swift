import Dossier
import Workflow

/// Sees to it that somebody can log in and let the others in.
struct FirstAdministrator {
    let store: DossierStore
    let now: Moment

    /// Who was made, and the password that nobody knows yet.
    struct Made {
        let name: UserName
        let password: String
    }

    /// Gives a password to somebody who may manage people, and makes such a person where there is none.
    ///
    /// - Returns: `nil` when somebody who may can log in already.
    func seeTo() throws -> Made? {
        try store.write(at: now) { transaction in
            let snapshot = transaction.snapshot
            if try snapshot.hasAdministrator() { return nil }
            guard let role = try snapshot.office(on: now.day).permissions[.people]?.first else { throw Refusal.role(needed: []) }
            let known = try snapshot.people().first { $0.roles.contains(role) && !$0.isDisabled }
            let name = known?.name ?? UserName(role.text)
            if known == nil { try transaction.addUser(name, roles: [role], unit: nil) }
            let password = MadePassword().text
            try transaction.setPassword(password, of: name, mustChange: true)
            return Made(name: name, password: password)
        }
    }
}
