@testable import Dossier
@testable import Workflow

extension VersionFault {
    /// One of each.
    static let samples: [VersionFault] = [
        .published(key: "province-emulation-fighter", effective: day, changes: [change]),
        .examples([
            ExampleResult(example: .sample, rules: .sample, standing: nil, surprises: [.noRules]),
            ExampleResult(
                example: .sample, rules: .sample, standing: nil, surprises: [.state(expected: "appraising", got: "submitted")]),
        ]),
        .resolvedSince(key: "direct-award", effective: day, dossiers: numbers, free: day),
        .runningWithoutSuccessor("district-commendation", dossiers: numbers),
        .ended("district-commendation", on: day, successor: "commune-commendation"),
        .ended("district-commendation", on: day, successor: nil),
        .endedAlready("district-commendation", on: day, successor: "commune-commendation"),
        .endedAlready("district-commendation", on: day, successor: nil),
        .goesOnLater("district-commendation", from: day),
        .successorBegins("commune-commendation", on: day, from: day.advanced(by: 127)),
        .successorEnded("commune-commendation", on: day, since: day.advanced(by: -27)),
        .circle(["district-commendation", "commune-commendation", "district-commendation"]),
        .notYet(key: "district-commendation", on: day, first: day),
        .drafted(key: "district-commendation", effective: day, by: "Lan", at: .sample),
        .strayed(
            drafted: .init(kind: .procedure, key: "province-emulation-flag", effective: day),
            text: .init(kind: .process, key: "council-award", effective: CivilDay(year: 2026, month: 2, day: 1) ?? day)),
        .runUndone(7),
        .runUnfinished(7, states: ["in-council": "council-sitting"]), .runUnfinished(8, states: [:]),
        .withoutDay,
        .together([
            .init(
                path: "packs/district-2025/procedures/district-commendation/2025-07-01.yaml",
                fault: .runningWithoutSuccessor("district-commendation", dossiers: numbers)),
            .init(path: "packs/district-2025/processes/direct-award/2025-07-01.yaml", fault: .withoutDay),
        ]),
    ]

    private static let day = CivilDay.sample
    private static let numbers: [DossierNumber] = [
        "H37.12-181001-0001", "H37.12-181001-0002", "H37.12-181001-0003", "H37.12-181001-0004",
    ]
    private static let change = Change(
        kind: .changed, path: "limit", from: "25 working days", to: "20 working days",
        words: BilingualText(
            vi: "Thời hạn giảm từ 25 còn 20 ngày làm việc", en: "The limit goes down from 25 to 20 working days"),
        heading: BilingualText(vi: "Thời hạn", en: "Limit"), oldLine: 18, newLine: 18)
}

extension MergerFault {
    /// One of each.
    static let samples: [MergerFault] = [
        .merged("c2", into: "c1", on: .sample), .circle("d1", into: "c1"),
        .lowered("p1", into: "c1"),
    ]
}

extension Example {
    fileprivate static let sample = Example(
        key: "across-tet", title: BilingualText(vi: "Qua Tết Kỷ Hợi 2019", en: "Across Tết 2019"), received: .sample)
}
