internal import GRDB
public import Workflow

/// A person as the office keeps one: the name, the roles, and whether there is a way to log in.
public struct PersonRecord: Hashable, Sendable {
    /// The name under which the person logs in and stands on record.
    public let name: UserName
    /// The name that is shown; `nil` shows the log-in name.
    public let fullName: String?
    /// The roles.
    public let roles: Set<RoleKey>
    /// The unit whose dossiers the person sees; `nil` is all.
    public let unit: UnitCode?
    /// Whether there is a password.
    public let canLogIn: Bool
    /// Whether the password has to be changed at the next log-in.
    public let mustChangePassword: Bool
    /// Whether the person was shut out.
    public let isDisabled: Bool

    /// What a page calls the person.
    public var shownName: String { fullName ?? name.text }
}

extension Snapshot {
    /// The person of a name, also one who was shut out.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` with the nearest known name.
    @discardableResult
    public func person(_ name: UserName) throws -> PersonRecord {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: Self.peopleSQL + " WHERE user.name = ? GROUP BY user.name"), arguments: [name.text.kept])
        guard let row else {
            let known = try String.fetchAll(db, sql: "SELECT name FROM user ORDER BY name")
            throw Refusal.unknown(.user, name.text, nearest: nearestName(to: name.text, among: known))
        }
        return PersonRecord(row: row)
    }

    /// Everybody, by name.
    public func people() throws -> [PersonRecord] {
        try Row.fetchAll(db.cachedStatement(sql: Self.peopleSQL + " GROUP BY user.name ORDER BY user.name")).map(PersonRecord.init(row:))
    }

    private static let peopleSQL = """
        SELECT user.name, user.full_name, user.unit, group_concat(user_role.role, ' '), account.user IS NOT NULL,
            coalesce(account.must_change, 0), user.disabled_at IS NOT NULL
        FROM user LEFT JOIN user_role ON user_role.user = user.name LEFT JOIN account ON account.user = user.name
        """
}

extension PersonRecord {
    init(row: Row) {
        let unit: String? = row[2]
        let roles: String? = row[3]
        self.init(
            name: UserName(row[0]), fullName: row[1], roles: Set((roles ?? "").split(separator: " ").map { RoleKey(String($0)) }),
            unit: unit.map { UnitCode($0) }, canLogIn: row[4], mustChangePassword: row[5], isDisabled: row[6])
    }
}
