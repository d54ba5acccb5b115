import Foundation
import Testing

extension Program {
    /// Publishes a text as the owner of the procedures.
    func publish(_ text: String, as name: String = "law.yaml", _ more: String...) throws {
        try done(["workflow", "publish", try file(name, text), "--as", "owner", "--at", "2018-11-05T08:00"] + more)
    }

    /// What moving dossiers came to.
    struct Moved {
        let run: Int?
        let moved: Int
        /// The dossiers that were not moved, each with the codes of the reasons.
        let refused: [String: [String]]
    }

    /// Moves the dossiers of a key, or takes that back.
    func migrate(_ words: String..., exit: Int32 = 0, at moment: String = "2018-11-05T09:00", location: SourceLocation = #_sourceLocation)
        throws -> Moved
    {
        let run = try run(["workflow", "migrate"] + words + ["--as", "owner", "--at", moment, "--format", "json"])
        #expect(run.exitCode == exit, "\(run.errors.prefix(2000))", sourceLocation: location)
        let answer = try run.object()
        let refused = (answer["refused"] as? [[String: Any]] ?? []).map { line in
            (line["number"] as? String ?? "", (line["blockers"] as? [[String: Any]] ?? []).map { $0["code"] as? String ?? "" })
        }
        return Moved(
            run: answer["run"] as? Int, moved: answer["moved"] as? Int ?? -1, refused: Dictionary(uniqueKeysWithValues: refused))
    }

    /// A dossier that stands where it was brought by these actions, from 1 October 2018 on; each takes a day.
    func brought(by actions: String..., received: String = "2018-10-01", unit: String = "p1") throws -> String {
        let number = try handIn(at: "\(received)T08:30", unit: unit)
        let day = try #require(Int(received.suffix(2)))
        for (after, action) in actions.enumerated() {
            let later = String(format: "%02d", day + after)
            try step(number, action, at: "\(received.prefix(8))\(later)T\(String(format: "%02d", 9 + after)):00")
        }
        return number
    }

    /// The codes of what was done with a dossier, in their order.
    func deeds(_ number: String) throws -> [String] {
        (try page(number)["history"] as? [[String: Any]] ?? []).compactMap { $0["action"] as? String }
    }
}
