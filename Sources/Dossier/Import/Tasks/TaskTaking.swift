internal import Workflow

/// Takes the rows of a file one after the other: hands each in, and does what its cells fill in.
struct TaskTaking {
    /// What came of a row.
    enum Outcome {
        case new, moved, unchanged, refused
    }

    let procedure: ProcedureKey
    let book: TaskBook
    let actor: Actor
    let moment: Moment
    /// What the history says of where it comes from.
    let note: String?
    private var numbers = NumbersOfDays()
    private var lines: [Told: Int] = [:]
    private var numbered: [Numbered: Int] = [:]
    private var taken: Set<DossierNumber> = []

    /// What a row tells of: the same in two rows of a file and one year is one of them too many.
    private struct Told: Hashable {
        let identity: TaskBook.Identity
        let year: Int
    }

    /// The number of a task on the list of its unit and year, which no other bears.
    private struct Numbered: Hashable {
        let unit: UnitCode
        let number: String
        let year: Int
    }

    init(procedure: ProcedureKey, book: TaskBook, actor: Actor, moment: Moment, note: String?) {
        self.procedure = procedure
        self.book = book
        self.actor = actor
        self.moment = moment
        self.note = note
    }

    /// Takes a row; whatever stands in its way is reported at its line.
    ///
    /// - Parameter unit: The unit it is of; `nil` when that cannot be told, which is reported already.
    /// - Throws: ``Refusal/content(file:_:)`` when there are too many faults, ``Refusal/movedMeanwhile(_:)``, and no other refusal.
    mutating func take(_ row: TaskRow, of unit: UnitCode?, in transaction: Transaction, faults: inout ContentFaults) throws -> Outcome {
        do {
            return try weighAndTake(row, of: unit, in: transaction, faults: &faults)
        } catch let refusal as Refusal {
            switch refusal {
            case .content, .movedMeanwhile: throw refusal
            case .blocked(let blockers, let rules?):
                for blocker in blockers { try faults.report(.refused(blocker, under: rules), line: row.line) }
            default: try faults.report(.notTaken(refusal), line: row.line)
            }
            return .refused
        }
    }

    private mutating func weighAndTake(
        _ row: TaskRow, of unit: UnitCode?, in transaction: Transaction, faults: inout ContentFaults
    ) throws -> Outcome {
        let hours = try transaction.snapshot.rules(for: procedure, on: moment.day).rules.office.hours
        let received = row.received(by: moment, hours: hours)
        let rules = try transaction.snapshot.rules(for: procedure, on: received.day).rules
        let asked = Set(rules.process.asks.map(\.key))
        let handedIn = row.values.filter { asked.contains($0.key) }
        let weighed = rules.weighSubmission(handedIn, documents: [], nominees: 0)
        let reasons = weighed.blockers.filter { blocker in !row.unreadable.contains { $0 == blocker.field } }
        for blocker in reasons { try faults.report(Self.fact(of: blocker, under: rules), line: row.line) }
        guard let unit, weighed.blockers.isEmpty, row.unreadable.isEmpty else { return .refused }
        guard try actsFor(unit, in: transaction.snapshot) else {
            try faults.report(.refused(.unit(unit), under: rules), line: row.line)
            return .refused
        }
        let identity = TaskBook.Identity(unit: unit, fields: weighed.fields)
        let year = rules.lastDay(named: weighed.fields, receivedOn: received.day)?.year ?? received.day.year
        let told = Told(identity: identity, year: year)
        if let line = lines[told] {
            try faults.report(.rowTwice(line: line), line: row.line)
            return .refused
        }
        lines[told] = row.line
        let number = book.number(in: identity)
        if let number, let line = numbered.updateValue(row.line, forKey: Numbered(unit: unit, number: number, year: year)) {
            try faults.report(.numberTwice(number, line: line), line: row.line)
            return .refused
        }
        let known = try book.standing(of: row, identity, received: received.day, besides: taken, in: transaction.snapshot)
        if known == nil, let number, let other = try book.standing(numberedAs: identity, year: year, in: transaction.snapshot) {
            let columns = rules.process.asks.map(\.key).filter { other.handedIn[$0] != identity.fields[$0] }.map(\.column)
            try faults.report(.numberOtherwise(other.number.text, number: number, columns: columns), line: row.line)
            return .refused
        }
        let begun = try known ?? submit(handedIn, from: unit, at: received, in: transaction)
        taken.insert(begun.number)
        let moves = try goOn(row, from: begun, in: transaction, faults: &faults)
        return known == nil ? .new : moves > 0 ? .moved : .unchanged
    }

    /// What is wrong with a row, in the words of files: a choice that is missing by what its column takes.
    private static func fact(of blocker: Blocker, under rules: Rules) -> ContentFault.Fact {
        guard case .fieldMissing(let field) = blocker, case .choice(let choices) = field.entry else {
            return .refused(blocker, under: rules)
        }
        return .noChoice(column: field.key.column, value: nil, choices: choices)
    }

    /// Whether the person acts for a unit; whoever does not is not told either whether a task of it is on record.
    private func actsFor(_ unit: UnitCode, in snapshot: Snapshot) throws -> Bool {
        guard let own = actor.unit else { return true }
        return try snapshot.unitPath(unit).contains { $0.code == own }
    }

    private mutating func submit(
        _ fields: [FieldKey: String], from unit: UnitCode, at received: Moment, in transaction: Transaction
    ) throws -> Standing {
        try transaction.submit(
            procedure, from: unit, nominees: [], documents: [], channel: .direct, fields: fields, note: note, numbers: &numbers,
            by: actor, at: received)
    }

    /// Does every action, from where the dossier stands on, that asks for a cell of the row which is not on record yet.
    ///
    /// - Returns: How many were done.
    private func goOn(_ row: TaskRow, from begun: Standing, in transaction: Transaction, faults: inout ContentFaults) throws -> Int {
        var standing = begun
        var moves = 0
        var open = row.values.filter { begun.handedIn[$0.key] == nil }
        for (field, value) in open {
            guard let kept = begun.fields[field] else { continue }
            if begun.rules.process.field(field)?.read(value)?.canonical != kept {
                try faults.report(.differsFromRecord(begun.number.text), line: row.line)
            }
            open[field] = nil
        }
        while !open.isEmpty, let action = standing.action(filledInBy: row, among: open) {
            let fields = row.values.filter { action.field($0.key) != nil }
            let days = action.asks.compactMap { row.days[$0.key] }
            if let day = days.max(), day > moment.day {
                let late = action.asks.first { row.days[$0.key] == day }
                try faults.report(.inFuture(column: late?.key.column ?? "", value: day.iso), line: row.line)
                return moves
            }
            let closing = days.max().map { Moment(day: $0, time: standing.rules.office.hours.closing) }
            let at = max(standing.lastOccurredAt, min(closing ?? moment, moment))
            do {
                standing = try transaction.carryOut(
                    .act(action.key, Entered(fields: fields)), on: standing.number, by: actor, at: at, note: note
                )
                .after
            } catch Refusal.blocked(let blockers, let rules) {
                // It can only be dated to the last thing on record; that its day lies before is the reason, whatever rule noticed it.
                guard let day = days.max(), day < standing.lastOccurredAt.day else { throw Refusal.blocked(blockers, under: rules) }
                let told = action.asks.first { row.days[$0.key] == day }
                let last = standing.lastOccurredAt
                try faults.report(
                    .beforeRecord(
                        column: told?.key.column ?? "", value: day.iso, number: standing.number.text, last: last,
                        isReceipt: last == standing.receivedAt),
                    line: row.line)
                return moves
            }
            moves += 1
            for field in fields.keys { open[field] = nil }
        }
        for field in open.keys.sorted() {
            let title = standing.stateDefinition?.title ?? BilingualText(vi: standing.state.text, en: standing.state.text)
            try faults.report(.cellNotTaken(column: field.column, state: title), line: row.line)
        }
        return moves
    }
}

extension Standing {
    /// The first action from here that asks for one of the open cells, and all of whose required fields the row fills in.
    fileprivate func action(filledInBy row: TaskRow, among open: [FieldKey: String]) -> Action? {
        rules.process.actions.first { action in
            action.from.contains(state) && action.asks.contains { open[$0.key] != nil }
                && action.asks.allSatisfy { !$0.isRequired || row.values[$0.key] != nil }
        }
    }
}
