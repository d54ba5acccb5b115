extension Place {
    /// The office; `nil` when anything of it cannot be read, for all of it is needed.
    func office() -> Office? {
        let required = [
            "office", "effective", "title", "identifier", "hours", "pause", "due-soon", "extension", "council", "desks", "roles",
            "permissions", "awards",
        ]
        guard let entries = Entries(self, required: required, optional: ["paused-long"]) else { return nil }
        let key = entries["office"]?.keyText()
        let effective = entries["effective"]?.day()
        let title = entries["title"]?.bilingual()
        let identifier = entries["identifier"]?.statedText()
        let hours = entries["hours"]?.officeHours()
        let onReturn = entries["pause"]?.pauseReturn()
        let dueSoon = entries["due-soon"]?.dueSoon()
        let pausedLong = entries["paused-long"]?.pausedLong()
        let extensionRule = entries["extension"]?.extensionRule()
        let council = entries["council"]?.councilRule()
        let desks = entries["desks"]?.titled { Desk(key: Key($0), title: $1) } ?? []
        let roles = entries["roles"]?.titled { Role(key: Key($0), title: $1) } ?? []
        let permissions = entries["permissions"]?.permissions() ?? [:]
        let awards = entries["awards"]?.titled { Award(key: Key($0), title: $1) } ?? []
        guard let key, let effective, let identifier, let hours, let onReturn, let dueSoon, let extensionRule, let council else {
            return nil
        }
        return Office(
            key: key, effective: effective, title: title ?? .unread, identifier: identifier, hours: hours, onReturn: onReturn,
            dueSoonWorkingDays: dueSoon, pausedLongWorkingDays: pausedLong, extensionTimes: extensionRule.times,
            extensionNoticeWorkingDays: extensionRule.notice,
            council: council, desks: desks, roles: roles, permissions: permissions, awards: awards)
    }

    private func titled<Named>(_ make: (String, BilingualText) -> Named) -> [Named] {
        namedEntries().map { key, place in make(key, place.bilingual() ?? .unread) }
    }

    private func statedText() -> Stated<String>? {
        guard case .map = node.content else { return words().map { Stated($0) } }
        guard let entries = Entries(self, required: ["value"], optional: ["status", "source"]) else { return nil }
        let status = entries.status()
        let source = entries["source"]?.words()
        return entries["value"]?.words().map { Stated($0, status: status, source: source) }
    }

    private func officeHours() -> OfficeHours? {
        let optional = ["cut-off", "same-day-cut-off", "saturday-mornings", "receipt"]
        guard let entries = Entries(self, required: ["morning", "afternoon"], optional: optional) else { return nil }
        let morning = entries["morning"]?.session()
        let afternoon = entries["afternoon"]?.session()
        let cutOff = entries["cut-off"]?.time()
        let sameDayCutOff = entries["same-day-cut-off"]?.time()
        let saturdays = entries["saturday-mornings"]?.truth()
        let strictReceipt = entries["receipt"]?.strictReceipt()
        guard let morning, let afternoon else { return nil }
        let hours = OfficeHours(
            morning: morning, afternoon: afternoon, cutOff: cutOff, sameDayCutOff: sameDayCutOff,
            receivesOnSaturdayMornings: saturdays ?? false, strictReceipt: strictReceipt ?? false)
        if hours == nil { entries["afternoon"]?.report(.sessionsOverlap()) }
        return hours
    }

    private func dueSoon() -> Int? {
        guard let entries = Entries(self, required: ["within"], optional: ["status"]) else { return nil }
        _ = entries.status()  // read for its problems; the rule holds whatever its status
        return entries["within"]?.wholeWorkingDays()
    }

    private func pausedLong() -> Int? {
        guard let entries = Entries(self, required: ["over"], optional: ["status"]) else { return nil }
        _ = entries.status()  // read for its problems; the rule holds whatever its status
        return entries["over"]?.wholeWorkingDays()
    }

    private func extensionRule() -> (times: Int, notice: Int)? {
        guard let entries = Entries(self, required: ["times", "notice"], optional: ["status"]) else { return nil }
        _ = entries.status()  // read for its problems; the rule holds whatever its status
        let times = entries["times"]?.wholeNumber(atLeast: 0)
        let notice = entries["notice"]?.wholeWorkingDays()
        guard let times, let notice else { return nil }
        return (times, notice)
    }

    private func permissions() -> [Permission: [RoleKey]] {
        let verbs = Permission.allCases.map(\.rawValue)
        if case .map(let pairs) = node.content, pairs.isEmpty { report(.emptyList(at: self)) }
        var permissions: [Permission: [RoleKey]] = [:]
        guard let entries = Entries(self, required: [], optional: verbs) else { return [:] }
        for verb in Permission.allCases {
            permissions[verb] = entries[verb.rawValue]?.keys(Role.self)
        }
        return permissions
    }
}
