import Dossier
import Workflow

@testable import tdkt_flow

extension AuditProblem: Worded {
    enum Label: String, CaseIterable {
        case altered, broken, unreadable, contradictory, wrongStep, wrongColumn, wrongNominees, wrongDecisions, wrongSearch
        case missingRow, missingHistory, alteredDefinition, missingDefinition, alteredCalendar, missingFile, alteredFile
        case cutOff, otherHead, damaged
    }

    static let samples: [AuditProblem] = [
        .altered(entry: 1_390, dossier: number),
        .broken(entry: 12, dossier: number),
        .unreadable(entry: 12, dossier: number),
        .contradictory(number, .outOfOrder(3)),
        .wrongStep(dossier: number, sequence: 3, column: "to_state", kept: "decided", replayed: "appraised"),
        .wrongColumn(number, column: "state", kept: "decided", replayed: "appraised"),
        .wrongNominees(number),
        .wrongDecisions(number),
        .wrongSearch(number),
        .missingRow(number),
        .missingHistory(number),
        .alteredDefinition(kind: "process", key: "council-award", effective: "2018-08-27"),
        .missingDefinition(number),
        .alteredCalendar(version: 2),
        .missingFile(number, name: "bien-ban.pdf", digest: "9f86d081"),
        .alteredFile(number, name: "bien-ban.pdf", digest: "9f86d081"),
        .cutOff(entries: 1_200, kept: 1_390),
        .otherHead(kept: "9f86d081", found: "60303ae2"),
        .damaged("row 7 missing from index history_dossier"),
    ]

    private static let number: DossierNumber = "H37.12-181001-0001"

    var label: Label {
        switch self {
        case .altered: .altered
        case .broken: .broken
        case .unreadable: .unreadable
        case .contradictory: .contradictory
        case .wrongStep: .wrongStep
        case .wrongColumn: .wrongColumn
        case .wrongNominees: .wrongNominees
        case .wrongDecisions: .wrongDecisions
        case .wrongSearch: .wrongSearch
        case .missingRow: .missingRow
        case .missingHistory: .missingHistory
        case .alteredDefinition: .alteredDefinition
        case .missingDefinition: .missingDefinition
        case .alteredCalendar: .alteredCalendar
        case .missingFile: .missingFile
        case .alteredFile: .alteredFile
        case .cutOff: .cutOff
        case .otherHead: .otherHead
        case .damaged: .damaged
        }
    }

    func said(in language: Language) -> [String] {
        [words(in: language)]
    }
}

extension ReplayProblem: Worded {
    enum Label: String, CaseIterable {
        case noBeginning, unreadable, outOfSequence, outOfOrder, wrongState, nothingToUndo, unknownCalendar, unknownAction
        case unknownVersions
    }

    static let samples: [ReplayProblem] = [
        .noBeginning,
        .outOfSequence(3),
        .outOfOrder(3),
        .wrongState(sequence: 3, stood: "appraising"),
        .unreadable(3),
        .nothingToUndo(3),
        .unknownCalendar(3),
        .unknownAction(sequence: 3, action: "aprove"),
        .unknownVersions(3),
    ]

    var label: Label {
        switch self {
        case .noBeginning: .noBeginning
        case .outOfSequence: .outOfSequence
        case .outOfOrder: .outOfOrder
        case .wrongState: .wrongState
        case .unreadable: .unreadable
        case .nothingToUndo: .nothingToUndo
        case .unknownCalendar: .unknownCalendar
        case .unknownAction: .unknownAction
        case .unknownVersions: .unknownVersions
        }
    }

    func said(in language: Language) -> [String] {
        [words(in: language)]
    }
}
