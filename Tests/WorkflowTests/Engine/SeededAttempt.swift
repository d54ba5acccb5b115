@testable import Workflow

/// Things that people try with a dossier, sensible and not, the same in every run.
struct SeededAttempt {
    var dice: SeededNumbers

    /// Somebody: with the right roles, others or none; for all, for the dossier's unit or for another.
    mutating func actor(in rules: Rules) -> Actor {
        let roles = rules.office.roles.map(\.key)
        let names: [UserName] = ["lan", "minh", "hoa"]
        let units: [UnitCode?] = [nil, nil, nil, "so-y-te", "xa-nao"]
        let some = dice.chance(oneIn: 3) ? Set(roles.filter { _ in dice.chance(oneIn: 3) }) : Set(roles)
        return Actor(name: one(of: names), roles: some, unit: one(of: units))
    }

    /// Everything that an action asks for, as it should be entered on a day.
    mutating func proper(for action: Action, on day: CivilDay) -> Entered {
        var fields: [FieldKey: String] = [:]
        for field in action.asks {
            switch field.entry {
            case .text: fields[field.key] = "  văn bản \(dice.number(1...9)) "
            case .date: fields[field.key] = day.iso
            case .number: fields[field.key] = "9"
            case .choice(let choices): fields[field.key] = one(of: choices).key
            }
        }
        return Entered(fields: fields)
    }

    /// What may be entered in a hurry: left out, misspelt, out of range, for nominees that nobody knows.
    mutating func hasty(for action: Action, on standing: Standing, day: CivilDay) -> Entered {
        var entered = proper(for: action, on: day)
        let scraps = [
            "", " ", "0", "-1", "8", "9", "1.5", "99999999999999999999", "2018-02-30", "9999-12-31", "0001-01-01", "x\u{0}", "9,5", "#1",
        ]
        for field in action.asks where dice.chance(oneIn: 5) { entered.fields[field.key] = one(of: scraps) }
        for field in action.asks where dice.chance(oneIn: 9) { entered.fields[field.key] = nil }
        if dice.chance(oneIn: 9) { entered.fields["ý-kiến"] = one(of: scraps) }
        let names = standing.nominees.map(\.name) + ["#1", "#2", "#0", "#-9", "#99999999999999999999", "", "Ann"]
        if dice.chance(oneIn: 3) {
            entered.votes = (0..<dice.number(1...3)).map { _ in
                Entered.Votes(nominee: one(of: names), votesFor: one(of: [0, 1, 4, 5, 8, 9, 10, -1, .max, .min]))
            }
        }
        if dice.chance(oneIn: 3) {
            entered.exceptions = (0..<dice.number(1...3)).map { _ in
                Entered.Exception(nominee: one(of: names), outcome: one(of: Outcome.allCases), reason: one(of: [nil, "đơn thư"]))
            }
        }
        return entered
    }

    /// Something that is not an action of the process.
    mutating func errand(on standing: Standing, at moment: Moment) -> Intent {
        let days = [0, 1, 7, 30, 60, 1_000_000, -5, .max].map { moment.day.advanced(by: $0) }
        let papers = standing.rules.procedure.documents.map(\.key) + ["giấy-lạ"]
        let reason = one(of: ["bận họp", "bận họp", ""])
        return switch dice.number(0...6) {
        case 0: .attach(one(of: papers), dice.chance(oneIn: 2) ? nil : Attachment.File(digest: "00", name: "a.pdf", size: 1))
        case 1: .assign(one(of: ["lan", "minh"]))
        case 2: .extend(to: one(of: days), reason: reason)
        case 3: .hold(reason: reason)
        case 4: .resume
        default: .undo(reason: reason)
        }
    }

    mutating func one<Value>(of values: [Value]) -> Value {
        values[dice.number(0...values.count - 1)]
    }
}
