/// Who would have been late in a year under other rules, counted.
public struct WhatIf: Hashable, Sendable {
    /// Dossiers, and how many of them were late, and would have been.
    public struct Count: Hashable, Sendable {
        /// How many dossiers, or stays.
        public internal(set) var all: Int
        /// How many were late, or over their budget.
        public internal(set) var before: Int
        /// How many would have been.
        public internal(set) var after: Int

        /// So many, of which so many were late before and after.
        public init(all: Int = 0, before: Int = 0, after: Int = 0) {
            (self.all, self.before, self.after) = (all, before, after)
        }
    }

    /// A step of a procedure.
    public struct Step: Hashable, Sendable {
        /// The procedure.
        public let procedure: ProcedureKey
        /// The state.
        public let state: StateKey

        /// A state of a procedure.
        public init(procedure: ProcedureKey, state: StateKey) {
            (self.procedure, self.state) = (procedure, state)
        }
    }

    /// A dossier whose answer changes: it was late and would not have been, or the other way round.
    public struct Changed: Hashable, Sendable {
        /// The dossier.
        public let number: DossierNumber
        /// Its procedure.
        public let procedure: ProcedureKey
        /// What it came to.
        public let before: Judgement
        /// What it would have come to.
        public let after: Judgement
    }

    /// A dossier whose history could not have happened under those rules.
    public struct NotReplayed: Hashable, Sendable {
        /// The dossier.
        public let number: DossierNumber
        /// The rules it had.
        public let rules: Rules
        /// Why not.
        public let obstacle: Obstacle
    }

    /// The year in which the dossiers were received.
    public let year: Int
    /// As of when those that still run are judged.
    public let moment: Moment
    /// How many dossiers were received, those that cannot be replayed with them.
    public private(set) var received = 0
    /// The dossiers that could be replayed.
    public private(set) var total = Count()
    /// How many of them would have had another due moment.
    public private(set) var dueMoves = 0
    /// The replayed dossiers by procedure.
    public private(set) var byProcedure: [ProcedureKey: Count] = [:]
    /// Their stays by procedure and state, where the state has a budget before or after.
    public private(set) var byStep: [Step: Count] = [:]
    /// Those whose answer changes, in the order in which they were added.
    public private(set) var changed: [Changed] = []
    /// Those that could not be replayed, in the order in which they were added.
    public private(set) var notReplayed: [NotReplayed] = []

    /// Of no dossier yet.
    public init(year: Int, moment: Moment) {
        self.year = year
        self.moment = moment
    }

    /// Counts a dossier.
    public mutating func add(_ judged: JudgedTwice) {
        received += 1
        let (procedure, before) = (judged.rules.procedure.key, judged.before)
        switch judged.after {
        case .failure(let obstacle):
            notReplayed.append(NotReplayed(number: judged.number, rules: judged.rules, obstacle: obstacle))
        case .success(let after):
            total.add(before.isLate, after.isLate)
            byProcedure[procedure, default: Count()].add(before.isLate, after.isLate)
            add(before.steps, after.steps, of: procedure)
            if before.dueAt != after.dueAt { dueMoves += 1 }
            if before.isLate != after.isLate {
                changed.append(Changed(number: judged.number, procedure: procedure, before: before, after: after))
            }
        }
    }

    private mutating func add(_ before: [Judgement.Step], _ after: [Judgement.Step], of procedure: ProcedureKey) {
        // A stay counts where its state has a budget under either rules, so that a budget that is new or gone shows.
        let budgeted = Set((before + after).filter(\.hasBudget).map(\.state))
        for step in before where budgeted.contains(step.state) {
            byStep[Step(procedure: procedure, state: step.state), default: Count()].all += 1
            if step.isOver { byStep[Step(procedure: procedure, state: step.state)]?.before += 1 }
        }
        for step in after where step.isOver {
            byStep[Step(procedure: procedure, state: step.state), default: Count()].after += 1
        }
    }
}

extension WhatIf.Count {
    fileprivate mutating func add(_ isBefore: Bool, _ isAfter: Bool) {
        all += 1
        if isBefore { before += 1 }
        if isAfter { after += 1 }
    }
}
