extension Weighing {
    mutating func weighAttachment(_ document: DocumentKey, _ file: Attachment.File?) -> Event? {
        weighPermission(.attach)
        let known = rules.procedure.documents.map(\.key)
        if !known.contains(document) {
            let nearest = nearestName(to: document.text, among: known.map(\.text))
            blockers.append(.documentUnknown(document, known: known, nearest: nearest))
        }
        weigh(.fileName, file?.name)
        return .attached(Attachment(document: document, file: file))
    }

    mutating func weighAssignment(to assignee: UserName) -> Event? {
        weighPermission(.assign)
        return .assigned(Assignment(assignee: assignee))
    }

    /// An extension: at most as often as the office allows, with a reason, before the last day for it, to a later worked day.
    mutating func weighExtension(to day: CivilDay, reason: String) -> Event? {
        weighPermission(.extend)
        weighReason(reason)
        if standing.extensions.count >= rules.office.extensionTimes {
            blockers.append(.extensionUsed(times: rules.office.extensionTimes))
        }
        let calendar = standing.calendar
        if !calendar.isWorked(day) { blockers.append(.extensionDayOff(day, next: calendar.workedDay(onOrAfter: day))) }
        guard standing.clock == .running, let due = standing.dueAt else {
            blockers.append(.clockNotRunning(standing.clock))
            return nil
        }
        let lastDay = standing.lastDayToExtend ?? due.day
        if moment.day > lastDay { blockers.append(.extensionTooLate(lastDay: lastDay)) }
        if day <= due.day { blockers.append(.extensionNotLater(due: due)) }
        return .extended(Extension(at: moment, day: day))
    }

    mutating func weighHold(reason: String) -> Event? {
        weighPermission(.pause)
        weighReason(reason)
        switch standing.clock {
        case .running: break
        case .paused: blockers.append(.alreadyPaused)
        case .notStarted, .stopped: blockers.append(.clockNotRunning(standing.clock))
        }
        return .paused
    }

    mutating func weighResume() -> Event? {
        weighPermission(.resume)
        if !standing.isHeld { blockers.append(.notHeld) }
        return .resumed
    }

    /// Taking back: by whoever may do what is taken back, or by whom the office allows it.
    mutating func weighUndo(reason: String) -> Event? {
        weighReason(reason)
        guard let last = standing.lastDeed else {
            weighPermission(.undo)
            blockers.append(.nothingToUndo)
            return nil
        }
        // What an owner did to many dossiers is not for others to take back from one of them.
        if case .migrated = last.event {
            weighPermission(.publish)
            return .undone(Undoing(sequence: last.sequence))
        }
        let allowed = rules.office.permissions[.undo] ?? []
        weighRole(allowed + roles(for: last.event).filter { !allowed.contains($0) })
        return .undone(Undoing(sequence: last.sequence))
    }

    private func roles(for event: Event) -> [RoleKey] {
        let permissions = rules.office.permissions
        switch event {
        case .moved(let move):
            guard let action = rules.process.action(move.action) else { return [] }
            return rules.process.roles(for: action, at: move.from)
        case .attached: return permissions[.attach] ?? []
        case .assigned: return permissions[.assign] ?? []
        case .extended: return permissions[.extend] ?? []
        case .paused: return permissions[.pause] ?? []
        case .resumed: return permissions[.resume] ?? []
        case .submitted, .imported, .undone, .recounted, .migrated, .transferred: return []
        }
    }
}

extension Standing {
    /// The last day on which it can still be extended; `nil` while it has no due moment.
    public var lastDayToExtend: CivilDay? {
        guard var day = dueAt?.day else { return nil }
        for _ in 0..<rules.office.extensionNoticeWorkingDays { day = calendar.workedDay(before: day) }
        return day
    }
}
