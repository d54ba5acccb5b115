import ArgumentParser
import Dossier
import Workflow

/// `user`: the people of the office.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Người dùng · people",
        subcommands: [UserAdd.self, UserRole.self, UserPassword.self, UserDisable.self, UserList.self])
}

extension PersonRecord {
    /// The roles in the order of their letters.
    var roleNames: [String] { roles.sorted().map(\.text) }
}
