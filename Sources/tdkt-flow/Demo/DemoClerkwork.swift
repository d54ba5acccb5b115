import Dossier
import Workflow

/// Fills in what actions ask for, as the people of the demo office would.
struct DemoClerkwork {
    var generator: SeededGenerator
    /// The decisions made so far, by authority and day: those of one day share a number.
    private var decisionNumbers: [String: Int] = [:]
    private var lastNumber = 100

    private static let reasons = [
        "Báo cáo thành tích chưa có xác nhận của đơn vị", "Thiếu chữ ký của thủ trưởng đơn vị", "Đơn vị đề nghị rà soát lại danh sách",
        "Thành tích chưa đủ thời gian theo quy định",
    ]
    private static let signers = ["Phó Chủ tịch UBND", "Chủ tịch UBND"]

    init(generator: SeededGenerator) {
        self.generator = generator
    }

    /// Somebody who may do what is no action of a process; people are named like their roles.
    func actor(for permission: Permission, in transaction: Transaction) throws -> Actor {
        let roles = try transaction.snapshot.office(on: CivilDay.last).permissions[permission] ?? []
        guard let role = roles.first else { throw Refusal.role(needed: []) }
        return try transaction.snapshot.actor(UserName(role.text))
    }

    mutating func act(_ key: ActionKey, on number: DossierNumber, at moment: Moment, in transaction: Transaction) throws {
        let standing = try transaction.snapshot.standing(of: number)
        guard let action = standing.rules.process.action(key) else { throw Refusal.unknown(.action, key.text, nearest: nil) }
        let entered = entered(for: action, standing: standing, on: moment.day)
        try transaction.carryOut(
            .act(key, entered), on: number, by: try transaction.snapshot.actor(UserName(role(for: action, standing).text)), at: moment)
    }

    mutating func assign(_ number: DossierNumber, at moment: Moment, in transaction: Transaction) throws {
        let standing = try transaction.snapshot.standing(of: number)
        guard let role = standing.stateDefinition?.acting.first else { return }
        try transaction.carryOut(
            .assign(UserName(role.text)), on: number, by: try actor(for: .assign, in: transaction), at: moment)
    }

    /// Extends one in twelve of the dossiers that can still be extended, by a week.
    mutating func extendSome(_ numbers: [DossierNumber], today: CivilDay, in transaction: Transaction) throws {
        let day = transaction.snapshot
        for number in numbers {
            let standing = try day.standing(of: number)
            guard let due = standing.dueAt, generator.oneIn(12) else { continue }
            let at = Moment(minutes: max(standing.lastOccurredAt, Moment(day: today.advanced(by: -1), time: .midnight)).minutes + 30)
            let to = standing.calendar.day(5, workedDaysAfter: due.day)
            let supervisor = try actor(for: .extend, in: transaction)
            let intent = Intent.extend(to: to, reason: "Cần xác minh thêm thành tích")
            guard try transaction.snapshot.weigh(intent, for: standing, by: supervisor, at: at, now: at).blockers.isEmpty else { continue }
            try transaction.recording(at: at).carryOut(intent, on: number, by: supervisor, at: at, note: "Cần xác minh thêm thành tích")
        }
    }

    private func role(for action: Action, _ standing: Standing) -> RoleKey {
        let roles: [RoleKey] = if case .roles(let named) = action.permission { named } else { standing.stateDefinition?.acting ?? [] }
        return roles.last ?? RoleKey("")
    }

    private mutating func entered(for action: Action, standing: Standing, on day: CivilDay) -> Entered {
        var entered = Entered()
        for field in action.asks where field.isRequired || field.key == action.vote?.votesFor {
            entered.fields[field.key] = value(of: field, action: action, standing: standing, on: day)
        }
        if case .set(let from, _, let exceptions) = action.nominees,
            let exception = exceptions.sorted(by: { $0.rawValue < $1.rawValue }).first,
            standing.nominees.count > 3, generator.oneIn(3),
            let place = standing.results.firstIndex(where: { from.contains($0.outcome) })
        {
            entered.exceptions = [
                .init(nominee: "#\(place + 1)", outcome: exception, reason: generator.pick(Self.reasons))
            ]
        }
        return entered
    }

    private mutating func value(of field: Field, action: Action, standing: Standing, on day: CivilDay) -> String {
        if let vote = action.vote {
            if field.key == vote.members { return "15" }
            if field.key == vote.present { return "14" }
            if field.key == vote.votesFor { return "14" }
        }
        if let decision = action.decision {
            if field.key == decision.number { return decisionNumber(standing, on: day) }
            if field.key == decision.signer { return Self.signers[day.number % Self.signers.count] }
        }
        return switch field.entry {
        case .text: generator.pick(Self.reasons)
        case .date: day.iso
        case .number(let min, _): min?.text ?? "1"
        case .choice(let choices): choices.first?.key ?? ""
        }
    }

    /// The number of a decision: those of one authority on one day are one decision.
    private mutating func decisionNumber(_ standing: Standing, on day: CivilDay) -> String {
        let place = "\(standing.rules.procedure.level.rawValue) \(standing.unit) \(day.iso)"
        if let number = decisionNumbers[place] { return "\(number)/QĐ-UBND" }
        lastNumber += 1
        decisionNumbers[place] = lastNumber
        return "\(lastNumber)/QĐ-UBND"
    }
}
