extension Place {
    /// An action; `nil` when it cannot be told where it begins or leads.
    func action(_ key: ActionKey) -> Action? {
        let optional = [
            "role", "asks", "requires", "warns", "separate-from", "clock", "vote", "nominees", "decision", "prints",
        ]
        guard let entries = Entries(self, required: ["title", "from", "to"], optional: optional) else { return nil }
        if !entries.mentions("role") { reportAtKey(.actionWithoutRole(key)) }
        let title = entries["title"]?.bilingual()
        let from = entries["from"]?.keys(State.self) ?? []
        let target = entries["to"]?.target()
        let permission = entries["role"]?.permission()
        let asks = entries["asks"]?.fields()
        let requires = entries["requires"]?.keys(Condition.self)
        let warns = entries["warns"]?.keys(Condition.self)
        let separateFrom = entries["separate-from"]?.keys(Action.self)
        let clock = entries["clock"]?.choice(Action.ClockEffect.self)
        let vote = entries["vote"]?.voteFields()
        let nominees = entries["nominees"]?.nomineeEffect()
        let decision = entries["decision"]?.decisionFields()
        let prints = entries["prints"]?.keyText()
        guard let target, !from.isEmpty else { return nil }
        return Action(
            key: key, title: title ?? .unread, from: from, target: target, permission: permission ?? .roles([]),
            asks: asks ?? [], requires: requires ?? [], warns: warns ?? [], separateFrom: separateFrom ?? [], clock: clock,
            vote: vote, nominees: nominees, decision: decision, prints: prints)
    }

    private func target() -> Action.Target? {
        guard let key = keyText() else { return nil }
        return key == "back" ? .back : .state(StateKey(key))
    }

    private func permission() -> Action.Permission {
        if node.scalar?.trimmed == "acting" { return .acting }
        return .roles(keys(Role.self))
    }
}
