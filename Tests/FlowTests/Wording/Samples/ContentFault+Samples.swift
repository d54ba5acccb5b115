import Dossier
import Workflow

@testable import tdkt_flow

extension ContentFault: Worded {
    enum Label: String, CaseIterable {
        case empty, encoding, unreadable, quoteOpen, ragged
        case columnMissing, columnUnknown, columnTwice
        case cellEmpty, valueUnknown, notATime, notANumber, outOfOrder, inFuture
        case kindNotAllowed, positionNotOfKind
        case disagrees, numberTaken, numberCancelled, differsFromRecord, dayTwice, unwritable, parentUnknown, parentBelow
        case rowTwice, cellNotTaken, refused, notTaken, differsFromGiven, unitNotNamed
        case noChoice, beforeRecord, numberOtherwise, numberTwice
    }

    static let samples: [ContentFault] =
        ([.empty, .encoding, .unreadable("register.csv")] as [Fact]).map { ContentFault(line: nil, $0) }
        + ([
            .quoteOpen,
            .ragged(cells: 12, columns: 13),
            .columnMissing("unit", needed: ["dossier", "procedure", "unit"], optional: []),
            .columnMissing("number", needed: ["number", "quarter", "task"], optional: ["responsible", "done_on"]),
            .columnUnknown("decded_at", nearest: "decided_at", expected: ["received_at", "decided_at"]),
            .columnUnknown("colour", nearest: nil, expected: ["received_at", "decided_at"]),
            .columnTwice("unit"),
            .cellEmpty("unit"),
            .valueUnknown(column: "kind", value: "indivdual", nearest: "individual", known: ["individual", "collective", "household"]),
            .valueUnknown(column: "level", value: "x", nearest: nil, known: ["province", "district", "commune"]),
            .valueUnknown(column: "unit", value: "d9", nearest: "d1", known: []),
            .valueUnknown(column: "unit", value: "xyz", nearest: nil, known: []),
            .notATime(column: "received_at", value: "4/10/2018"),
            .notANumber(column: "votes_for", value: "nine"),
            .outOfOrder(column: "decided_at", value: "2018-03-01T00:00", after: "2018-03-05T09:00"),
            .inFuture(column: "decided_at", value: "2999-01-01T00:00"),
            .kindNotAllowed("household", allowed: ["individual"]),
            .positionNotOfKind(position: "worker", kind: "collective"),
            .disagrees(column: "unit", value: "d1", first: "d2", line: 1_204),
            .numberTaken(number: "1645/QĐ-UBND", date: "2018-08-27", other: "2018-08-28"),
            .disagrees(column: "decided_at", value: "", first: "2018-03-05", line: 4),
            .numberCancelled(number: "1645/QĐ-UBND", dossier: "TD-2018-16"),
            .differsFromRecord("TD-2018-17"),
            .dayTwice("2018-02-14"),
            .unwritable(column: "nominee"),
            .parentUnknown("d9", nearest: "d1"),
            .parentUnknown("far-away", nearest: nil),
            .parentBelow("d1"),
            .kindNotAllowed("individual", allowed: []),
            .rowTwice(line: 3),
            .cellNotTaken(column: "held_on", state: BilingualText(vi: "Đã nộp", en: "Submitted")),
            .refused(.fieldMissing(.signer), under: .sample),
            .notTaken(.unknown(.procedure, "yearly-pln", nearest: "yearly-plan")),
            .differsFromGiven(column: "year", value: "2019", given: "2020"),
            .unitNotNamed(lines: [2, 3, 4, 9]),
            .noChoice(column: "quarter", value: "5", choices: quarters),
            .noChoice(column: "quarter", value: nil, choices: quarters),
            .beforeRecord(
                column: "done_on", value: "2018-10-03", number: "H37.12-181004-0001", last: .sample, isReceipt: true),
            .beforeRecord(
                column: "done_on", value: "2018-10-03", number: "H37.12-181004-0001", last: .sample, isReceipt: false),
            .numberOtherwise("H37.12-181004-0001", number: "7", columns: ["quarter", "responsible"]),
            .numberTwice("7", line: 3),
        ] as [Fact]).map { ContentFault(line: 12, $0) }

    private static let quarters = [
        Field.Choice(key: "q1", title: BilingualText(vi: "Quý I", en: "Quarter I"), day: nil, inFiles: "1"),
        Field.Choice(key: "q2", title: BilingualText(vi: "Quý II", en: "Quarter II"), day: nil, inFiles: nil),
    ]

    var label: Label {
        switch fact {
        case .rowTwice: .rowTwice
        case .cellNotTaken: .cellNotTaken
        case .refused: .refused
        case .notTaken: .notTaken
        case .differsFromGiven: .differsFromGiven
        case .unitNotNamed: .unitNotNamed
        case .noChoice: .noChoice
        case .beforeRecord: .beforeRecord
        case .numberOtherwise: .numberOtherwise
        case .numberTwice: .numberTwice
        case .empty: .empty
        case .encoding: .encoding
        case .unreadable: .unreadable
        case .quoteOpen: .quoteOpen
        case .ragged: .ragged
        case .columnMissing: .columnMissing
        case .columnUnknown: .columnUnknown
        case .columnTwice: .columnTwice
        case .cellEmpty: .cellEmpty
        case .valueUnknown: .valueUnknown
        case .notATime: .notATime
        case .notANumber: .notANumber
        case .outOfOrder: .outOfOrder
        case .inFuture: .inFuture
        case .kindNotAllowed: .kindNotAllowed
        case .positionNotOfKind: .positionNotOfKind
        case .disagrees: .disagrees
        case .numberTaken: .numberTaken
        case .numberCancelled: .numberCancelled
        case .differsFromRecord: .differsFromRecord
        case .dayTwice: .dayTwice
        case .unwritable: .unwritable
        case .parentUnknown: .parentUnknown
        case .parentBelow: .parentBelow
        }
    }

    func said(in language: Language) -> [String] {
        [words(in: language, file: "register.csv")]
    }
}
