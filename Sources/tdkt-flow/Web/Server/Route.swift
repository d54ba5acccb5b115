import Dossier
import Workflow

/// One address of the office: how it is asked for, who may, and what answers.
struct Route: Sendable {
    /// How it is asked for.
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    /// Who may.
    enum Access: Hashable, Sendable {
        /// Everybody, also without a log-in.
        case anybody
        /// Everybody who is logged in. What a page is about is narrowed to the person's unit all the same.
        case person
        /// Whoever has one of the roles that a permission of the office names.
        case permission(Permission)
        /// Whoever may keep a session of the council: the roles of the actions that count votes.
        case council
    }

    typealias Handler = @Sendable (Visit) async throws -> Answer

    let method: Method
    /// The path; a part in braces stands for something.
    let path: String
    let access: Access
    /// Whether files may come with its form.
    var takesFiles = false
    let handler: Handler

    /// Whether it is about the person's own account, and so open before the password was changed.
    var isForAccount: Bool {
        path.hasPrefix(Links.account) || path == Links.logout || path == Links.language || access == .anybody
    }

    static func get(_ path: String, _ access: Access, _ handler: @escaping Handler) -> Route {
        Route(method: .get, path: path, access: access, handler: handler)
    }

    /// How much is read of what is sent to it, in bytes.
    func most(for session: LiveSession?) -> Int {
        session == nil ? OfficeServer.mostUnknown : takesFiles ? OfficeServer.mostUpload : OfficeServer.mostForm
    }

    static func post(_ path: String, _ access: Access, takesFiles: Bool = false, _ handler: @escaping Handler) -> Route {
        Route(method: .post, path: path, access: access, takesFiles: takesFiles, handler: handler)
    }
}

extension Route.Access {
    /// Whether somebody may.
    func admits(_ actor: Actor?, office: Office, councilRoles: Set<RoleKey>) -> Bool {
        switch self {
        case .anybody: true
        case .person: actor != nil
        case .permission(let permission): actor.map { office.grants(permission, to: $0.roles) } ?? false
        case .council: actor.map { !$0.roles.isDisjoint(with: councilRoles) } ?? false
        }
    }
}
