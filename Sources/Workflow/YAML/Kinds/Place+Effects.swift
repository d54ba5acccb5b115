extension Place {
    /// The fields of a vote.
    func voteFields() -> VoteFields? {
        guard let entries = Entries(self, required: ["members", "present", "for"], optional: []) else { return nil }
        let members = entries["members"]?.key(Field.self)
        let present = entries["present"]?.key(Field.self)
        let votesFor = entries["for"]?.key(Field.self)
        guard let members, let present, let votesFor else { return nil }
        return VoteFields(members: members, present: present, votesFor: votesFor)
    }

    /// The fields of a decision.
    func decisionFields() -> DecisionFields? {
        guard let entries = Entries(self, required: ["number", "date", "signer"], optional: []) else { return nil }
        let number = entries["number"]?.key(Field.self)
        let date = entries["date"]?.key(Field.self)
        let signer = entries["signer"]?.key(Field.self)
        guard let number, let date, let signer else { return nil }
        return DecisionFields(number: number, date: date, signer: signer)
    }

    /// `restore`, or what becomes of the nominees with certain results.
    func nomineeEffect() -> NomineeEffect? {
        guard case .map(let pairs) = node.content else {
            return choice(Restore.self).map { _ in .restore }
        }
        let votes = pairs.contains { ["passed", "failed"].contains($0.key.scalar) }
        return votes ? nomineeVote() : nomineeSet()
    }

    private func nomineeSet() -> NomineeEffect? {
        guard let entries = Entries(self, required: ["from", "to"], optional: ["exceptions"]) else { return nil }
        let from = entries["from"]?.choices(Outcome.self) ?? []
        let to = entries["to"]?.choice(Outcome.self)
        let exceptions = entries["exceptions"]?.choices(Outcome.self) ?? []
        guard let to, !from.isEmpty else { return nil }
        return .set(from: Set(from), to: to, exceptions: Set(exceptions))
    }

    private func nomineeVote() -> NomineeEffect? {
        guard let entries = Entries(self, required: ["from", "passed", "failed"], optional: []) else { return nil }
        let from = entries["from"]?.choices(Outcome.self) ?? []
        let passed = entries["passed"]?.choice(Outcome.self)
        let failed = entries["failed"]?.choice(Outcome.self)
        guard let passed, let failed, !from.isEmpty else { return nil }
        return .vote(from: Set(from), passed: passed, failed: failed)
    }
}

/// The one word that can stand for an effect.
private enum Restore: String, CaseIterable {
    case restore
}
