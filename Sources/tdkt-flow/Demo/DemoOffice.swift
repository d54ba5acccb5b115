import Dossier
import Workflow

/// The demo office: the province's units, people named like their roles, and dossiers of every procedure in every state.
///
/// The same count and day always make the same office. Everything goes through the verbs of the record; only the time on
/// the clock is made up.
struct DemoOffice {
    let count: Int
    let today: CivilDay
    let province: DemoProvince

    /// What is done at a moment, in the order in which an office would have done it.
    private struct Happening {
        let at: Moment
        let recordedAt: Moment
        let plan: Int
        let step: DemoPlan.Step
    }

    /// Fills a record that was just begun.
    func fill(_ transaction: Transaction, progress: (Int, Int) -> Void) throws {
        try transaction.addPeople()
        try transaction.importUnits(province.unitsText, file: "units.csv")
        let snapshot = transaction.snapshot
        let rules = try snapshot.keys(of: .procedure).map { try snapshot.rules(for: ProcedureKey($0), on: today).rules }
        var planner = DemoPlanner(
            province: province, units: try snapshot.units(), rules: rules, calendar: try snapshot.calendar(), today: today,
            generator: SeededGenerator(seed: UInt64(count) &* 1_000_003 &+ UInt64(bitPattern: Int64(today.number))))
        let plans = planner.plans(count)
        var happenings = plans.enumerated().flatMap { place, plan in
            plan.steps.map { Happening(at: $0.at, recordedAt: $0.recordedAt, plan: place, step: $0.step) }
        }
        happenings.sort { ($0.recordedAt, $0.plan, $0.at) < ($1.recordedAt, $1.plan, $1.at) }
        var clerkwork = DemoClerkwork(generator: planner.generator)
        var numbers: [Int: DossierNumber] = [:]
        for (done, happening) in happenings.enumerated() {
            progress(done, happenings.count)
            let transaction = transaction.recording(at: happening.recordedAt)
            let plan = plans[happening.plan]
            switch happening.step {
            case .submit:
                numbers[happening.plan] = try transaction.submit(
                    plan.procedure.key, from: plan.unit.code, nominees: plan.nominees, documents: plan.documents,
                    channel: Channel.allCases[happening.plan % Channel.allCases.count], by: clerkwork.actor(for: .submit, in: transaction),
                    at: happening.at
                ).number
            case .act(let action):
                guard let number = numbers[happening.plan] else { continue }
                try clerkwork.act(action, on: number, at: happening.at, in: transaction)
            case .assign:
                guard let number = numbers[happening.plan] else { continue }
                try clerkwork.assign(number, at: happening.at, in: transaction)
            }
        }
        progress(happenings.count, happenings.count)
        try clerkwork.extendSome(numbers.sorted { $0.key < $1.key }.map(\.value), today: today, in: transaction)
        var council = DemoCouncil(province: province, calendar: planner.calendar, today: today, generator: clerkwork.generator)
        try council.meet(in: transaction)
    }
}
