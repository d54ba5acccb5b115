import Foundation
import GRDB
import Testing
import Workflow

@testable import Dossier

/// A few hundred moves of many dossiers of several units, drawn from a seed: pauses, steps back, things taken back, late entries.
///
/// It is only read, so all tests share it.
final class BusyOffice: Sendable {
    /// The time on the clock at which the questions are asked: the office is in the middle of its work.
    static let now = Moment(minutes: 17_848 * 1440 + 610)

    static let shared = Result { try BusyOffice() }

    let record: KeptRecord

    private init() throws {
        record = try KeptRecord()
        try record.store.write(at: ImportOffice.now) { transaction in
            for (code, level, parent) in Self.units {
                try transaction.addUnit(
                    SendingUnit(code: UnitCode(code), name: "Đơn vị \(code)", level: level, parent: parent.map { UnitCode($0) }))
            }
        }
        var work = BusyWork(store: record.store, numbers: SeededNumbers(seed: 7))
        for place in 0..<90 { try work.oneDossier(place) }
    }

    func read<Answer>(_ body: (Snapshot) throws -> Answer) throws -> Answer {
        try withExtendedLifetime(self) { try record.store.read(body) }
    }

    private static let units: [(String, Procedure.Level, String?)] = [
        ("p2", .province, nil), ("d2", .district, "p2"), ("c2", .commune, "d2"), ("c3", .commune, "d1"), ("c4", .commune, "c3"),
    ]
}

/// The days of dossiers, one after another.
private struct BusyWork {
    let store: DossierStore
    var numbers: SeededNumbers

    private static let names = ["Đỗ Thị Ánh", "Lý Văn Bảo", "Hoàng Chí", "Nguyễn Văn Đông", "Đặng Thị Đào", "Vi Văn Đạt"]
    private static let actions = [
        "accept", "accept", "accept", "appraise", "appraise", "submit-for-decision", "decide", "decide", "issue", "request-supplement",
        "supplement", "return", "refuse", "withdraw", "to-council",
    ]

    mutating func oneDossier(_ place: Int) throws {
        let isDirect = !numbers.chance(oneIn: 4)
        let units = ["p1", "p2", "d1", "d2", "c1", "c2", "c3", "c4"]
        var moment = Moment(minutes: BusyOffice.now.minutes - numbers.number(60...70 * 1440))
        let unit = units[numbers.number(0...7)]
        let nominees = (0..<numbers.number(0...3)).map { _ in
            Nominee(
                name: Self.names[numbers.number(0...5)], kind: .individual, position: .worker, award: AwardKey("certificate-of-merit"))
        }
        let procedure = isDirect ? "province-merit-certificate-unplanned" : "province-merit-certificate-thematic"
        let papers = isDirect ? ["proposal", "summary-report"] : ["proposal", "achievement-report", "minutes"]
        let number = try store.write(at: recorded(moment)) {
            try $0.submit(
                ProcedureKey(procedure), from: UnitCode(unit), nominees: nominees, documents: papers.map { DocumentKey($0) },
                channel: .direct, by: .clerk, at: moment
            ).number
        }
        for _ in 0..<numbers.number(0...24) {
            moment = Moment(minutes: moment.minutes + numbers.number(0...numbers.number(1...4) * 1440))
            guard moment < BusyOffice.now else { break }
            try tryOne(number, place, at: moment)
        }
    }

    /// Does something, unless the office refuses.
    private mutating func tryOne(_ number: DossierNumber, _ place: Int, at moment: Moment) throws {
        let intent: Intent
        switch numbers.number(0...17) {
        case 0: intent = .hold(reason: "Chờ")
        case 1: intent = .resume
        case 2: intent = .undo(reason: "Nhầm")
        case 3: intent = .assign(UserName(["clerk", "appraiser", "secretary"][numbers.number(0...2)]))
        default:
            let fields = ["reason": "Thiếu", "decision-number": "\(place)/QĐ", "decision-date": moment.day.iso, "signer": "Hồ Tiến Thiệu"]
            let keyed = Dictionary(uniqueKeysWithValues: fields.map { (FieldKey($0.key), $0.value) })
            intent = .act(ActionKey(Self.actions[numbers.number(0...Self.actions.count - 1)]), Entered(fields: keyed))
        }
        let clock = recorded(moment)
        for role in ["supervisor", "clerk", "appraiser", "decision-desk"] {
            do {
                _ = try store.write(at: clock) {
                    var asked = intent
                    if case .act(let action, let entered) = intent {
                        // Only what the action asks for may be entered.
                        let known = try $0.snapshot.standing(of: number).rules.process.action(action)?.asks.map(\.key) ?? []
                        asked = .act(action, Entered(fields: entered.fields.filter { known.contains($0.key) }))
                    }
                    return try $0.carryOut(
                        asked, on: number, by: Actor(name: UserName(role), roles: [RoleKey(role)]), at: moment, note: nil)
                }
                return
            } catch is Refusal {}
        }
    }

    /// When something is entered: mostly at once, sometimes days later.
    private mutating func recorded(_ moment: Moment) -> Moment {
        numbers.chance(oneIn: 4) ? Moment(minutes: moment.minutes + numbers.number(0...5 * 1440)) : moment
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    mutating func chance(oneIn count: Int) -> Bool {
        Int.random(in: 0..<count, using: &self) == 0
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }
}
