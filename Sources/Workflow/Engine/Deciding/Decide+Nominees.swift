extension Weighing {
    /// The results of the nominees after an action: by its effect, the exceptions that were entered, and the council's vote.
    mutating func weighNominees(_ action: Action, _ entered: Entered?, _ values: [FieldKey: Value]) -> [NomineeResult] {
        let exceptions = entered?.exceptions ?? []
        let votes = entered?.votes ?? []
        if !votes.isEmpty, action.vote == nil { blockers.append(.votesNotTaken) }
        switch action.nominees {
        case .set(let from, let to, let allowed):
            if !exceptions.isEmpty, allowed.isEmpty { blockers.append(.outcomesNotTaken) }
            return set(from: from, to: to, allowed: allowed, exceptions: exceptions, reason: reason(in: values, of: action))
        case .vote(let from, let passed, let failed):
            if !exceptions.isEmpty { blockers.append(.outcomesNotTaken) }
            guard let entered else { return standing.results }
            return weighVote(action, entered, values: values, standingAs: from, passed: passed, failed: failed)
        case .restore:
            if !exceptions.isEmpty { blockers.append(.outcomesNotTaken) }
            guard standing.trail.count > 1 else { return standing.results }
            return standing.trail[standing.trail.count - 2].results
        case nil:
            if !exceptions.isEmpty { blockers.append(.outcomesNotTaken) }
            return standing.results
        }
    }

    private mutating func set(
        from: Set<Outcome>, to: Outcome, allowed: Set<Outcome>, exceptions: [Entered.Exception], reason: String?
    ) -> [NomineeResult] {
        var results = standing.results
        for place in results.indices where from.contains(results[place].outcome) {
            results[place].outcome = to
            if !to.stands { results[place].reason = reason }
        }
        guard !allowed.isEmpty else { return results }
        for (place, exception) in named(exceptions, by: \.nominee) {
            let stood = standing.results[place].outcome
            if stood == exception.outcome, !from.contains(stood) { continue }
            guard from.contains(stood), allowed.contains(exception.outcome) || exception.outcome == to else {
                blockers.append(
                    .outcomeNotAllowed(
                        nominee: exception.nominee, outcome: exception.outcome, stands: stood,
                        allowed: from.contains(stood) ? [to] + allowed.sorted { $0.rawValue < $1.rawValue } : [stood]))
                continue
            }
            weigh(.reason, exception.reason)
            results[place].outcome = exception.outcome
            results[place].reason = exception.reason
        }
        return results
    }

    /// The reason that was entered with the action, so that a refused dossier tells each nominee why.
    private func reason(in values: [FieldKey: Value], of action: Action) -> String? {
        guard let field = action.reasonField, case .text(let reason)? = values[field.key] else { return nil }
        return reason
    }

    /// How many names are compared, for one file, to tell which nominees were probably meant: enough for one misspelt name on a
    /// list of ten thousand, and little where the whole file belongs to another dossier.
    private static var mostComparisons: Int { 10_000 }

    /// The places that names stand for; names that are unknown, ambiguous or repeated block.
    mutating func named<Line>(_ lines: [Line], by name: (Line) -> String) -> [(place: Int, line: Line)] {
        guard !lines.isEmpty else { return [] }
        let places = Dictionary(grouping: standing.nominees.indices) { standing.nominees[$0].name }
        var seen: Set<Int> = []
        var found: [(Int, Line)] = []
        var comparisons = Self.mostComparisons
        for line in lines {
            let text = name(line)
            let candidates = places[text] ?? Self.place(text, in: standing.nominees.count).map { [$0] } ?? []
            switch candidates.count {
            case 0:
                let compared = standing.nominees.prefix(comparisons)
                comparisons -= compared.count
                blockers.append(.nomineeUnknown(text, nearest: nearestName(to: text, among: compared.lazy.map(\.name))))
            case 1 where seen.insert(candidates[0]).inserted:
                found.append((candidates[0], line))
            case 1:
                blockers.append(.nomineeTwice(text))
            default:
                blockers.append(.nomineeAmbiguous(text, places: candidates.map { $0 + 1 }))
            }
        }
        return found
    }

    /// The place that `#3` stands for, from 0.
    private static func place(_ text: String, in count: Int) -> Int? {
        guard text.first == "#", let number = Int(text.dropFirst()), (1...max(count, 1)).contains(number), count > 0 else { return nil }
        return number - 1
    }
}
