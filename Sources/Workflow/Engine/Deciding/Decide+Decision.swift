extension Weighing {
    /// The decision that an action records, and whether its number is free.
    ///
    /// Numbers are unique per authority and year. The same number with the same date and signer joins the decision that
    /// stands; a cancelled number is kept, and only the dossier whose decision it was may record it again.
    mutating func weighDecision(_ action: Action, _ values: [FieldKey: Value]) -> DecisionRecord? {
        guard let fields = action.decision, case .text(let number)? = values[fields.number],
            case .day(let date)? = values[fields.date]
        else { return nil }
        let signer: String? = if case .text(let name)? = values[fields.signer] { name } else { nil }
        let decision = DecisionRecord(authority: surroundings.authority, number: number, date: date, signer: signer)
        let uses = surroundings.numbersInUse
        let inForce = uses.filter { !$0.isCancelled && $0.dossier != standing.number }
        if let other = inForce.first(where: { !$0.decision.isSame(as: decision) }) {
            blockers.append(.numberTaken(other.decision, by: other.dossier))
        } else if inForce.isEmpty, let cancelled = uses.first(where: { $0.isCancelled && $0.dossier != standing.number }),
            !uses.contains(where: { $0.isCancelled && $0.dossier == standing.number })
        {
            blockers.append(.numberCancelled(cancelled.decision, by: cancelled.dossier, reason: cancelled.cancelledReason))
        }
        return decision
    }
}

extension DecisionRecord {
    /// Whether both name the same decision; a signer that a register does not tell fits every signer.
    public func isSame(as other: DecisionRecord) -> Bool {
        authority == other.authority && number == other.number && date == other.date
            && (signer == nil || other.signer == nil || signer == other.signer)
    }
}
