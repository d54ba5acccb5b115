import Workflow

@testable import tdkt_flow

extension Blocker: Worded {
    enum Label: String, CaseIterable {
        case wrongState, held, minimumStay, nowhereBack, condition
        case role, unit, samePerson
        case beforePrevious, inFuture
        case fieldMissing, fieldUnknown, fieldMalformed, reasonMissing, textUnwritable
        case nomineeUnknown, nomineeAmbiguous, nomineeTwice, outcomeNotAllowed, outcomesNotTaken, votesNotTaken, nomineesNotTaken
        case moreThanMembers, moreVotesThanPresent, noQuorum, votesMissing, belowThreshold
        case numberTaken, numberCancelled
        case documentUnknown
        case clockNotRunning, alreadyPaused, notHeld
        case extensionUsed, extensionTooLate, extensionNotLater, extensionDayOff
        case nothingToUndo, nobodyLeft
        case stateGone, migratesToEnd, clockBehind, clockAhead, votePassedOver, decisionPassedOver, dayNotNamed, atEnd
    }

    static let samples = standing + people + entries + nominees + council + decisions + clocks + versions

    private static let standing: [Blocker] = [
        .wrongState(stands: "submitted", startsFrom: ["appraising"]),
        .wrongState(stands: "submitted", startsFrom: ["appraising", "in-council", "gone"]),
        .wrongState(stands: "submitted", startsFrom: []),
        .held,
        .minimumStay(state: "in-council", until: .later),
        .nowhereBack,
        .condition(
            "papers-complete",
            BilingualText(
                vi: "Còn thiếu giấy tờ: Biên bản họp xét (minutes). Bổ sung đủ rồi tiếp nhận.",
                en: "Papers are missing: Minutes (minutes). Add them, then accept.")),
    ]

    private static let people: [Blocker] = [
        .role(needed: ["clerk"]),
        .role(needed: ["clerk", "appraiser", "secretary"]),
        .role(needed: []),
        .unit("d1"),
        .samePerson(did: "appraise", actor: "Lan"),
        .beforePrevious(given: .earlier, previous: .sample),
        .inFuture(given: .later, now: .sample),
    ]

    private static let entries: [Blocker] = [
        .fieldMissing(.signer),
        .fieldMissing(.decisionDate),
        .fieldMissing(.votesFor),
        .fieldMissing(.copies),
        .fieldMissing(.venue),
        .fieldUnknown("sigher", nearest: "signer"),
        .fieldUnknown("colour", nearest: nil),
        .fieldMalformed(.decisionDate, "4/10/2018"),
        .fieldMalformed(.votesFor, "8.5"),
        .fieldMalformed(.venue, "ball"),
        .reasonMissing,
        .textUnwritable(.field(.signer), .tooLong(count: 300_000, most: 4000)),
        .textUnwritable(.field(.signer), .controlCharacter("\0")),
        .textUnwritable(.reason, .tooLong(count: 4001, most: 4000)),
        .textUnwritable(.remark, .controlCharacter("\u{1B}")),
        .textUnwritable(.basis, .tooLong(count: 4001, most: 4000)),
        .textUnwritable(.fileName, .tooLong(count: 1001, most: 1000)),
        .documentUnknown("minuts", known: ["proposal", "minutes"], nearest: "minutes"),
        .documentUnknown("passport", known: ["proposal", "minutes"], nearest: nil),
        .documentUnknown("passport", known: [], nearest: nil),
    ]

    private static let nominees: [Blocker] = [
        .nomineeUnknown("Nguyen Van A", nearest: "Nguyễn Văn A"),
        .nomineeUnknown("Robert'); DROP TABLE", nearest: nil),
        .nomineeAmbiguous("Nguyễn Văn A", places: [3, 17]),
        .nomineeTwice("Nguyễn Văn A"),
        .outcomeNotAllowed(nominee: "Nguyễn Văn A", outcome: .awarded, stands: .pending, allowed: [.proposed, .referred, .refused]),
        .outcomeNotAllowed(nominee: "Nguyễn Văn A", outcome: .awarded, stands: .refused, allowed: [.refused]),
        .outcomesNotTaken,
        .votesNotTaken,
        .nomineesNotTaken("yearly-plan"),
    ]

    private static let council: [Blocker] = [
        .moreThanMembers(present: 12, members: 9),
        .moreVotesThanPresent(nominee: nil, votes: 12, present: 9),
        .moreVotesThanPresent(nominee: "Nguyễn Văn A", votes: -1, present: 9),
        .noQuorum(present: 5, members: 9, needed: 6),
        .votesMissing([]),
        .votesMissing((1...53).map { "Nguyễn Văn \($0)" }),
        .belowThreshold(votes: 5, needed: 9),
    ]

    private static let decisions: [Blocker] = [
        .numberTaken(.sample(signer: "Hồ Tiến Thiệu"), by: "H37.12-181001-0001"),
        .numberTaken(.sample(signer: nil), by: "H37.12-181001-0001"),
        .numberCancelled(.sample(signer: nil), by: "H37.12-181001-0001", reason: "Ghi nhầm số"),
        .numberCancelled(.sample(signer: nil), by: "H37.12-181001-0001", reason: nil),
    ]

    private static let clocks: [Blocker] =
        Standing.ClockState.allCases.map(Blocker.clockNotRunning) + [
            .alreadyPaused,
            .notHeld,
            .extensionUsed(times: 0),
            .extensionUsed(times: 1),
            .extensionUsed(times: 2),
            .extensionTooLate(lastDay: .sample),
            .extensionNotLater(due: .later),
            .extensionDayOff(CivilDay("2018-10-06")!, next: CivilDay("2018-10-08")!),
            .nothingToUndo,
            .nobodyLeft,
        ]

    private static let versions: [Blocker] = [
        .stateGone("in-council", known: ["submitted", "appraising"]),
        .migratesToEnd("refused"),
        .clockBehind("appraised"),
        .clockAhead("appraising"),
        .votePassedOver("awaiting-decision"),
        .decisionPassedOver("decided"),
        .dayNotNamed(Field(key: "quarter", title: BilingualText(vi: "Quý", en: "Quarter"), entry: .date)),
        .atEnd("issued"),
    ]

    var label: Label {
        switch self {
        case .wrongState: .wrongState
        case .held: .held
        case .minimumStay: .minimumStay
        case .nowhereBack: .nowhereBack
        case .condition: .condition
        case .role: .role
        case .unit: .unit
        case .samePerson: .samePerson
        case .beforePrevious: .beforePrevious
        case .inFuture: .inFuture
        case .fieldMissing: .fieldMissing
        case .fieldUnknown: .fieldUnknown
        case .fieldMalformed: .fieldMalformed
        case .reasonMissing: .reasonMissing
        case .textUnwritable: .textUnwritable
        case .nomineeUnknown: .nomineeUnknown
        case .nomineeAmbiguous: .nomineeAmbiguous
        case .nomineeTwice: .nomineeTwice
        case .outcomeNotAllowed: .outcomeNotAllowed
        case .outcomesNotTaken: .outcomesNotTaken
        case .votesNotTaken: .votesNotTaken
        case .nomineesNotTaken: .nomineesNotTaken
        case .moreThanMembers: .moreThanMembers
        case .moreVotesThanPresent: .moreVotesThanPresent
        case .noQuorum: .noQuorum
        case .votesMissing: .votesMissing
        case .belowThreshold: .belowThreshold
        case .numberTaken: .numberTaken
        case .numberCancelled: .numberCancelled
        case .documentUnknown: .documentUnknown
        case .clockNotRunning: .clockNotRunning
        case .alreadyPaused: .alreadyPaused
        case .notHeld: .notHeld
        case .extensionUsed: .extensionUsed
        case .extensionTooLate: .extensionTooLate
        case .extensionNotLater: .extensionNotLater
        case .extensionDayOff: .extensionDayOff
        case .nobodyLeft: .nobodyLeft
        case .nothingToUndo: .nothingToUndo
        case .stateGone: .stateGone
        case .migratesToEnd: .migratesToEnd
        case .clockBehind: .clockBehind
        case .clockAhead: .clockAhead
        case .votePassedOver: .votePassedOver
        case .decisionPassedOver: .decisionPassedOver
        case .dayNotNamed: .dayNotNamed
        case .atEnd: .atEnd
        }
    }

    func said(in language: Language) -> [String] {
        [words(in: language, rules: .sample)]
    }
}

extension DecisionRecord {
    static func sample(signer: String?) -> DecisionRecord {
        DecisionRecord(authority: "province", number: "1645/QĐ-UBND", date: .sample, signer: signer)
    }
}
