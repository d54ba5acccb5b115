/// What a dossier came to, as of a moment: when it was due, whether it was late, and what each of its stays came to.
public struct Judgement: Hashable, Sendable {
    /// A stay in a state, and whether it took longer than its step budget.
    public struct Step: Hashable, Sendable {
        /// The state.
        public let state: StateKey
        /// Whether the state has a step budget.
        public let hasBudget: Bool
        /// Whether it took longer than that; of a stay that lasts, whether it has by the moment.
        public let isOver: Bool
    }

    /// The due moment of the statutory clock; `nil` where it has not started, stands still or has no limit.
    public let dueAt: Moment?
    /// Whether it was resolved after its due moment, or still ran at the moment when that had passed.
    public let isLate: Bool
    /// Its stays, in the order in which they ended.
    public let steps: [Step]

    /// Judges a course.
    public init(_ course: Course, at moment: Moment) {
        let standing = course.standing
        dueAt = standing.dueAt
        isLate = standing.wasLate(by: moment)
        steps = course.stays.map { Step(state: $0.state, hasBudget: $0.budget != nil, isOver: $0.isOverBudget(at: moment)) }
    }
}

extension Standing {
    /// Whether it was resolved after its due moment, or still ran at a moment when that had passed. What was withdrawn was not late.
    public func wasLate(by moment: Moment) -> Bool {
        switch timeliness(at: moment) {
        case .late: decidedAt != nil
        case let timeliness: timeliness == .overdue
        }
    }
}

/// The same history judged under the rules it had and under others.
public struct JudgedTwice: Hashable, Sendable {
    /// The dossier.
    public let number: DossierNumber
    /// The rules it had.
    public let rules: Rules
    /// What it came to under the rules it had.
    public let before: Judgement
    /// What it would have come to under the others, or why nobody can say.
    public let after: Result<Judgement, Obstacle>
}

extension History {
    /// Judges the dossier as of a moment under the rules it had and under others; `nil` when it had not come in by then.
    ///
    /// - Parameter rules: The other rules, of the standing that it had.
    public func judgedTwice(at moment: Moment, under rules: (Standing) throws -> Rules) throws -> JudgedTwice? {
        guard let course = try course(asOf: moment) else { return nil }
        let after: Result<Judgement, Obstacle>
        do {
            let standing = course.standing
            let rules = try rules(standing)
            let other = try under(rules, asOf: moment).course(asOf: moment)
            if let field = rules.fieldWithoutDay(named: standing.handedIn, receivedOn: standing.receivedAt.day) {
                throw Obstacle.dayNotNamed(field)
            }
            after = .success(Judgement(other ?? course, at: moment))
        } catch let obstacle as Obstacle {
            after = .failure(obstacle)
        }
        return JudgedTwice(number: number, rules: course.standing.rules, before: Judgement(course, at: moment), after: after)
    }
}
