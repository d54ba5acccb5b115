import Workflow

@testable import Dossier
@testable import tdkt_flow

extension Refusal: Worded {
    enum Label: String, CaseIterable {
        case unknown, taken, blocked, movedMeanwhile, content, role, definitions, unreadable, unwritable, inFuture, disabled,
            lastAdministrator,
            reach, password, standIn, council, councilMeanwhile, draftMeanwhile, version, merger
    }

    static let samples: [Refusal] =
        [Subject.dossier, .user, .unit, .procedure, .action, .process, .role, .state, .assignee, .award, .session, .version, .run].map {
            .unknown($0, "x", nearest: nil)
        } + [
            .unknown(.procedure, "province-emulation-figter", nearest: "province-emulation-fighter"),
            .taken(.unit, "d1"),
            .blocked([.held, .reasonMissing], under: .sample),
            .movedMeanwhile(Conflict.samples[0]),
            .content(file: "register.csv", [ContentFault(line: nil, .empty), ContentFault(line: 12, .cellEmpty("unit"))]),
            .role(needed: [Role(key: "clerk", title: BilingualText(vi: "Văn thư", en: "Clerk"))]),
            .definitions([
                Problem(
                    code: .fileEmpty, file: "office.yaml", line: 14, column: 9,
                    message: BilingualText(vi: "Tệp trống.", en: "The file is empty."),
                    why: BilingualText(vi: "", en: ""), mend: BilingualText(vi: "", en: ""))
            ]),
            .unreadable([
                Problem(
                    code: .missingKey, file: "law.yaml", line: 14, column: 9,
                    message: BilingualText(vi: "Thiếu khóa.", en: "A key is missing."),
                    why: BilingualText(vi: "", en: ""), mend: BilingualText(vi: "", en: ""))
            ]),
            .unwritable(.unit, "  "),
            .unwritable(.user, "la\u{1B}n"),
            .unwritable(.unit, "d 1"),
            .inFuture(given: .later, now: .sample),
            .disabled("lan"),
            .lastAdministrator("lan", needed: [Role(key: "admin", title: BilingualText(vi: "Quản trị", en: "Administrator"))]),
            .reach(.unit(nil, own: SendingUnit(code: "d1", name: "Huyện Một", level: .district, parent: nil))),
            .reach(.unit("p1", own: SendingUnit(code: "d1", name: "Huyện Một", level: .district, parent: nil))),
            .reach(.roles([Role(key: "owner", title: BilingualText(vi: "Chủ quy trình", en: "Process owner"))])),
            .reach(.person("lan", [Role(key: "owner", title: BilingualText(vi: "Chủ quy trình", en: "Process owner"))])),
            .password(.tooShort(fewest: 10)),
            .password(.isName),
            .standIn(.samePerson),
            .standIn(.days),
            .standIn(.notAllowed),
            .council(CouncilFault.samples),
            .councilMeanwhile(by: "Lan", at: .sample),
            .draftMeanwhile(by: "Lan", at: .sample),
        ] + VersionFault.samples.map { .version($0) } + MergerFault.samples.map { .merger($0) }

    var label: Label {
        switch self {
        case .unknown: .unknown
        case .taken: .taken
        case .blocked: .blocked
        case .movedMeanwhile: .movedMeanwhile
        case .content: .content
        case .role: .role
        case .definitions: .definitions
        case .unreadable: .unreadable
        case .unwritable: .unwritable
        case .inFuture: .inFuture
        case .disabled: .disabled
        case .lastAdministrator: .lastAdministrator
        case .reach: .reach
        case .password: .password
        case .standIn: .standIn
        case .council: .council
        case .councilMeanwhile: .councilMeanwhile
        case .draftMeanwhile: .draftMeanwhile
        case .version: .version
        case .merger: .merger
        }
    }

    func said(in language: Language) -> [String] {
        sentences(in: language)
    }
}

extension Conflict: Worded {
    enum Label: String, CaseIterable {
        case moved, elsewhere
    }

    static let samples = [nil, "appraising", "submitted"].map { expected in
        Conflict(
            number: "H37.12-181001-0001", actor: "Lan", occurredAt: .sample, state: "appraising",
            stateTitle: BilingualText(vi: "Đang thẩm định", en: "Appraising"), expected: expected)
    }

    var label: Label {
        expected == nil || expected == state ? .moved : .elsewhere
    }

    func said(in language: Language) -> [String] {
        [words(in: language, rules: .sample)]
    }
}

extension DatabaseFault: Worded {
    enum Label: String, CaseIterable {
        case missing, exists, foreign, newer, full, sealed, unreachable, busy
    }

    static let samples: [DatabaseFault] = [
        .missing(path: "./tdkt-flow.sqlite"),
        .exists(path: "./tdkt-flow.sqlite"),
        .foreign(path: "./notes.txt"),
        .newer(path: "./tdkt-flow.sqlite"),
        .full(path: "./tdkt-flow.sqlite"),
        .sealed(path: "./tdkt-flow.sqlite"),
        .unreachable(path: "/srv/tdkt-flow.sqlite", cause: "permission denied"),
        .busy(path: "./tdkt-flow.sqlite"),
    ]

    var label: Label {
        switch self {
        case .missing: .missing
        case .exists: .exists
        case .foreign: .foreign
        case .newer: .newer
        case .full: .full
        case .sealed: .sealed
        case .unreachable: .unreachable
        case .busy: .busy
        }
    }

    func said(in language: Language) -> [String] {
        [words(in: language)]
    }
}
