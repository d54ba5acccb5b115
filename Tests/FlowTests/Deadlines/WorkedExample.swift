import Foundation
import Testing

/// A row of the office's worked examples.
struct WorkedExample: CustomTestStringConvertible, Sendable {
    let id: String
    let topic: String
    let receivedAt: String
    let amount: String
    let unit: String
    let cutOff: String
    let pauses: [String]
    let onReturn: String?
    let receivesOnSaturdays: Bool
    let due: String
    let otherReading: String
    let otherDue: String
    let isDefensible: Bool

    var testDescription: String { "\(id) \(topic)" }

    /// The limit as it is written.
    var limit: String {
        switch unit {
        case "working-day": "\(amount) working days"
        case "calendar-day": "\(amount) days"
        case "month": "\(amount) months"
        case "working-hour": "\(amount) working hours"
        default: "same day"
        }
    }

    /// The options that ask the calculator for it.
    func options(limit: String? = nil, onReturn: String? = nil, cutOff: String? = nil, saturdays: Bool? = nil) -> [String] {
        ["calendar", "due", "--from", receivedAt, "--limit", limit ?? self.limit, "--cutoff", cutOff ?? self.cutOff]
            + pauses.flatMap { ["--pause", $0] } + ((onReturn ?? self.onReturn).map { ["--on-return", $0] } ?? [])
            + (saturdays ?? receivesOnSaturdays ? ["--saturday-mornings"] : [])
    }

    /// All rows.
    static let all: [WorkedExample] = {
        let file = Program.root.appending(path: "Tests/FlowTests/Fixtures/deadline-examples.csv")
        // Without the file there are no rows, and the test that counts them fails.
        let rows = CSVRows.read((try? String(contentsOf: file, encoding: .utf8)) ?? "")
        return rows.dropFirst().map { row in
            let cell = { (name: String) in rows[0].firstIndex(of: name).map { row[$0] } ?? "" }
            return WorkedExample(
                id: cell("id"), topic: cell("topic"), receivedAt: cell("received_at"), amount: cell("limit"), unit: cell("unit"),
                cutOff: cell("cutoff"), pauses: cell("pauses").split(separator: ";").map(String.init),
                onReturn: ["resume": "continue", "restart": "restart"][cell("pause_rule")],
                receivesOnSaturdays: cell("office") == "mon-fri+sat-am", due: cell("expected_due"), otherReading: cell("other_reading"),
                otherDue: cell("other_due"), isDefensible: cell("other_status") == "defensible")
        }
    }()
}
