/// The office: when it is open, who may do what, and what it calls things.
public struct Office: Hashable, Sendable {
    /// The key of the office.
    public let key: String
    /// The first day on which these settings hold.
    public let effective: CivilDay
    /// What it is called.
    public let title: BilingualText
    /// What dossier numbers begin with, as `H37.12`.
    public let identifier: Stated<String>
    /// Sessions, cut-offs, Saturday mornings and the reading of receipt.
    public let hours: OfficeHours
    /// What a pause does, where a procedure says nothing else.
    public let onReturn: PauseReturn
    /// How many working days before the due moment a clock counts as due soon.
    public let dueSoonWorkingDays: Int
    /// After how many working days a pause is pointed out to supervisors; `nil` leaves it at two weeks.
    public let pausedLongWorkingDays: Int?
    /// How often a dossier can be extended.
    public let extensionTimes: Int
    /// How many working days before the due day an extension is decided at the latest.
    public let extensionNoticeWorkingDays: Int
    /// When a council's vote carries, where a procedure says nothing else.
    public let council: CouncilRule
    /// The desks at which dossiers lie.
    public let desks: [Desk]
    /// The roles that people have.
    public let roles: [Role]
    /// Who may do what is not an action of a process.
    public let permissions: [Permission: [RoleKey]]
    /// The awards that procedures give.
    public let awards: [Award]

    /// The settings as the definition says.
    public init(
        key: String, effective: CivilDay, title: BilingualText, identifier: Stated<String>, hours: OfficeHours,
        onReturn: PauseReturn, dueSoonWorkingDays: Int, pausedLongWorkingDays: Int? = nil, extensionTimes: Int,
        extensionNoticeWorkingDays: Int,
        council: CouncilRule, desks: [Desk], roles: [Role], permissions: [Permission: [RoleKey]], awards: [Award]
    ) {
        self.key = key
        self.effective = effective
        self.title = title
        self.identifier = identifier
        self.hours = hours
        self.onReturn = onReturn
        self.dueSoonWorkingDays = dueSoonWorkingDays
        self.pausedLongWorkingDays = pausedLongWorkingDays
        self.extensionTimes = extensionTimes
        self.extensionNoticeWorkingDays = extensionNoticeWorkingDays
        self.council = council
        self.desks = desks
        self.roles = roles
        self.permissions = permissions
        self.awards = awards
    }

    /// Whether one of these roles has a permission; one that the office does not speak of nobody has.
    public func grants(_ permission: Permission, to roles: Set<RoleKey>) -> Bool {
        !roles.isDisjoint(with: permissions[permission] ?? [])
    }

    /// What the office calls a desk; its key where it has no title.
    public func title(of desk: DeskKey, in language: Language) -> String {
        desks.first { $0.key == desk }?.title[language] ?? desk.text
    }

    /// What the office calls a role; its key where it has no title.
    public func title(of role: RoleKey, in language: Language) -> String {
        roles.first { $0.key == role }?.title[language] ?? role.text
    }

    /// What the office calls an award; its key where it has no title.
    public func title(of award: AwardKey, in language: Language) -> String {
        awards.first { $0.key == award }?.title[language] ?? award.text
    }
}

/// What is done to an office or a dossier without being an action of a process.
public enum Permission: String, CaseIterable, Hashable, Sendable {
    case submit, attach, assign, extend, pause, resume, undo
    case importRegister = "import-register"
    case calendarApply = "calendar-apply"
    case publish, people, restore
    /// To see what is overdue at every desk, and who had it; to see the record verified.
    case watch, audit
}

/// A desk at which dossiers lie.
public struct Desk: Hashable, Sendable {
    /// The key of the desk.
    public let key: DeskKey
    /// What the office calls it.
    public let title: BilingualText

    /// A desk with its title.
    public init(key: DeskKey, title: BilingualText) {
        self.key = key
        self.title = title
    }
}

/// A role that people have.
public struct Role: Hashable, Sendable {
    /// The key of the role.
    public let key: RoleKey
    /// What the office calls it.
    public let title: BilingualText

    /// A role with its title.
    public init(key: RoleKey, title: BilingualText) {
        self.key = key
        self.title = title
    }
}

/// An award that procedures give.
public struct Award: Hashable, Sendable {
    /// The key of the award.
    public let key: AwardKey
    /// What the office calls it.
    public let title: BilingualText

    /// An award with its title.
    public init(key: AwardKey, title: BilingualText) {
        self.key = key
        self.title = title
    }
}
