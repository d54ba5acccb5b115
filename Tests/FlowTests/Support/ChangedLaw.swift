import Foundation
import Testing

/// Definitions as the law changes them, made of the shipped ones.
enum ChangedLaw {
    /// The procedure that is changed, which runs on ``process``.
    static let procedure = Sent.unplanned.rawValue
    static let process = "direct-award"

    /// The text of a shipped version with passages replaced, each of which has to stand there.
    static func text(_ path: String, _ passages: [(String, String)]) throws -> String {
        var text = try String(contentsOf: Program.root.appending(path: "workflows/\(path)"), encoding: .utf8)
        for (passage, other) in passages {
            try #require(text.contains(passage), "\(path) does not say: \(passage)")
            text = text.replacing(passage, with: other)
        }
        return text
    }

    /// The procedure with eight days instead of ten, and the examples that go with them.
    static func shorter(from day: String, _ passages: [(String, String)] = []) throws -> String {
        try text(
            "procedures/\(procedure)/2018-08-27.yaml",
            [
                ("effective: 2018-08-27", "effective: \(day)"), ("value: 10 working days", "value: 8 working days"),
                ("appraising: 6 working days", "appraising: 4 working days"),
                ("due: 2019-02-19T17:00, step-due: 2019-02-13T17:00", "due: 2019-02-15T17:00, step-due: 2019-02-11T17:00"),
                ("due: 2026-01-15T17:00, step-due: 2026-01-10T17:00", "due: 2026-01-13T17:00, step-due: 2026-01-08T17:00"),
                ("due: 2019-09-17T17:00", "due: 2019-09-13T17:00"),
            ] + passages)
    }

    /// Another procedure, which begins on a day.
    static func coming(from day: String) throws -> String {
        try shorter(from: day).replacing("procedure: \(procedure)", with: "procedure: coming-award")
    }

    /// A version with which a procedure ends; its examples tell what it did before, and are left out.
    static func ended(_ text: String, successor: String) -> String {
        text.replacing(#/\nexamples:(?:\n  .*|\n)*/#, with: "\n") + "\nended: { successor: \(successor) }\n"
    }

    /// The procedure of the certificate of merit without the council, and without the minutes that it asked for.
    static func withoutCouncil(from day: String) throws -> String {
        let whole = try text(
            "procedures/\(Sent.merit.rawValue)/2018-08-27.yaml",
            [
                ("effective: 2018-08-27", "effective: \(day)"), ("process: council-award", "process: \(process)"),
                ("    in-council: 7 working days\n", ""), ("  minutes: { vi: Biên bản họp xét, en: Minutes }\n", ""),
            ])
        return try #require(whole.components(separatedBy: "# Kết quả phải ra").first)
    }

    /// The process without the step between appraisal and decision.
    static func withoutAppraised(from day: String) throws -> String {
        let whole = try text(
            "processes/\(process)/2018-08-27.yaml",
            [
                ("effective: 2018-08-27", "effective: \(day)"),
                ("  appraised:\n    title: { vi: Đã thẩm định, en: Appraised }\n    desk: appraisal\n    acting: appraiser\n", ""),
                ("    to: appraised\n", "    to: awaiting-decision\n"), ("appraising, appraised, ", "appraising, "),
                ("[appraised, awaiting-decision]", "awaiting-decision"),
            ])
        let kept = try #require(whole.components(separatedBy: "# Kết quả phải ra").first)
        return kept.replacing(#/  submit-for-decision:\n(    .*\n)*/#, with: "")
    }
}
