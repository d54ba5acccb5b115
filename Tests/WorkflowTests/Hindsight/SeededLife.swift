@testable import Workflow

/// A small process with waits, steps back and two steps under the clock, and lives of dossiers on it, the same in every run.
enum SmallOffice {
    static let process = """
        initial: received
        states:
          received: { title: { vi: Nhận, en: Received }, desk: one-door, acting: clerk }
          working: { title: { vi: Làm, en: Working }, desk: appraisal, acting: appraiser }
          checking: { title: { vi: Soát, en: Checking }, desk: one-door, acting: clerk }
          waiting: { title: { vi: Chờ, en: Waiting }, desk: one-door, acting: clerk, clock: paused }
          answered: { title: { vi: Đã trả lời, en: Answered }, desk: one-door, acting: clerk }
          done: { title: { vi: Xong, en: Done }, desk: archive, final: true }
          withdrawn: { title: { vi: Rút, en: Withdrawn }, desk: archive, final: true, counts-as-resolved: false }
        actions:
          take: { title: { vi: Nhận, en: Take }, from: received, to: working, role: clerk, clock: start }
          check: { title: { vi: Soát, en: Check }, from: working, to: checking, role: appraiser }
          ask: { title: { vi: Hỏi, en: Ask }, from: [working, checking], to: waiting, role: appraiser }
          got: { title: { vi: Có, en: Got }, from: waiting, to: back, role: clerk }
          return: { title: { vi: Trả lại, en: Return }, from: checking, to: back, role: clerk }
          withdraw: { title: { vi: Rút, en: Withdraw }, from: [received, working, checking, waiting], to: withdrawn, role: clerk }
          answer: { title: { vi: Trả lời, en: Answer }, from: checking, to: answered, role: clerk, clock: stop }
          hand-over: { title: { vi: Trao, en: Hand over }, from: answered, to: done, role: clerk }
        """

    static func rules(limit: String = "10 working days", steps: String? = "{ working: 3 working days, checking: 2 working days }") throws
        -> Rules
    {
        try .small(process, limit: limit, steps: steps)
    }

    /// The same process, whose limit is a day that each dossier names.
    static func rulesUntilDay() throws -> Rules {
        let asks = "asks:\n  last-day: { title: { vi: Hạn, en: Last day }, type: date, required: true }\n"
        return try .small(asks + process, limit: "{ until: last-day, status: assumed }")
    }

    /// Lives of dossiers, each from 1 October 2018 on, with pauses, steps back, withdrawals and deeds that were taken back.
    static func lives(_ count: Int, seed: Int, under rules: Rules) throws -> [WalkedDossier] {
        var attempt = SeededAttempt(dice: SeededNumbers(seed: seed))
        return try (0..<count).map { _ in
            var dossier = try WalkedDossier(rules, nominees: [])
            var moment = dossier.standing.lastOccurredAt
            for _ in 0..<attempt.dice.number(0...12) {
                moment = Moment(minutes: moment.minutes + attempt.one(of: [5, 90, 600, 1440, 3000, 7000]))
                let intents: [Intent] =
                    rules.process.actions.filter { $0.key != "withdraw" || attempt.dice.chance(oneIn: 8) }.map { .act($0.key, Entered()) }
                    + [.hold(reason: "bận"), .resume] + (attempt.dice.chance(oneIn: 4) ? [.undo(reason: "nhầm")] : [])
                let possible = intents.filter { dossier.blockers($0, by: nil, at: moment.iso).isEmpty }
                guard !possible.isEmpty else { continue }
                try dossier.carryOut(attempt.one(of: possible), at: moment.iso)
            }
            return dossier
        }
    }
}
