extension Place {
    /// A process, as far as it can be read.
    func process() -> Process? {
        let optional = ["asks", "clock", "limit", "conditions", "examples"]
        guard let entries = Entries(self, required: ["process", "effective", "title", "initial", "states", "actions"], optional: optional)
        else { return nil }
        let key = entries["process"]?.key(Process.self)
        let effective = entries["effective"]?.day()
        let title = entries["title"]?.bilingual()
        let initial = entries["initial"]?.key(State.self)
        let asks = entries["asks"]?.fields()
        let clock = entries["clock"]?.choice(ReceiptClock.self)
        let limit = entries["limit"]?.statedTerm()
        let states = entries["states"]?.states() ?? []
        let actions = entries["actions"]?.actions() ?? []
        let conditions = entries["conditions"]?.conditions() ?? []
        let examples = entries["examples"]?.examples(namingProcedure: true) ?? []
        return Process(
            key: key ?? ProcessKey(""), effective: effective ?? .first, title: title ?? .unread, initial: initial ?? StateKey(""),
            asks: asks ?? [], startsOnReceipt: clock == .start, limit: limit, states: states, actions: actions, conditions: conditions,
            examples: examples)
    }

    private func states() -> [State] {
        let entries = waysEntries()
        return entries.compactMap { key, place in
            if key == "back" {
                place.reportAtKey(.reservedState)
                findings.hasUnreadableWays = true
            }
            guard let state = place.state(StateKey(key)) else {
                findings.hasUnreadableWays = true
                return nil
            }
            return state
        }
    }

    private func actions() -> [Action] {
        waysEntries().compactMap { key, place in
            if Action.reservedKeys.contains(key) { place.reportAtKey(.reservedAction(key, reserved: Action.reservedKeys)) }
            guard let action = place.action(ActionKey(key)) else {
                findings.hasUnreadableWays = true
                return nil
            }
            return action
        }
    }

    /// Entries of which each is part of the ways through the process.
    private func waysEntries() -> [(key: String, place: Place)] {
        let entries = namedEntries()
        if case .map(let pairs) = node.content, pairs.count == entries.count { return entries }
        findings.hasUnreadableWays = true
        return entries
    }

    private func conditions() -> [Condition] {
        namedEntries().compactMap { key, place in
            guard let entries = Entries(place, required: ["check", "otherwise"], optional: []) else { return nil }
            let check = entries["check"]?.expression()
            let otherwise = entries["otherwise"]?.bilingual()
            return Condition(key: ConditionKey(key), check: check ?? .unread, otherwise: otherwise ?? .unread)
        }
    }
}

/// What the receipt of a dossier does to the statutory clock.
private enum ReceiptClock: String, CaseIterable {
    case start
}

extension BilingualText {
    /// What stands in a draft for a text that could not be read, and is reported.
    static let unread = BilingualText(vi: "…", en: "…")
}

extension Expression {
    /// What stands in a draft for an expression that could not be read, and is reported.
    static let unread = Expression.literal(.truth(true), at: 0)
}
