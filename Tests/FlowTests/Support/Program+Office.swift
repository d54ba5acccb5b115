import Foundation
import Testing

extension Program {
    /// A dossier of a procedure that was handed in by the unit `p1` on 1 October 2018 at 08:30; its number.
    func dossier(
        _ procedure: String = "province-merit-certificate-unplanned", nominees: String? = nil,
        documents: String = "proposal,summary-report", at moment: String = "2018-10-01T08:30"
    ) throws -> String {
        let list = try nominees.map { ["--nominees", try file("nominees-\(UUID().uuidString).csv", $0)] } ?? []
        let run = try run(
            ["submit", "--procedure", procedure, "--unit", "p1", "--documents", documents, "--as", "clerk", "--at", moment] + list)
        guard run.exitCode == 0 else { throw Failed(errors: run.errors) }
        return run.output.trimmingCharacters(in: .newlines)
    }

    /// Moves a dossier, and fails the test when the program does not.
    func move(
        _ number: String, _ action: String, as user: String, at moment: String, _ more: [String] = [],
        location: SourceLocation = #_sourceLocation
    ) throws {
        let run = try run(["advance", number, action, "--as", user, "--at", moment, "--lang", "en"] + more)
        #expect(run.exitCode == 0, "\(action): \(run.errors.prefix(2000))", sourceLocation: location)
    }

    /// What an audit finds wrong; empty when nothing is.
    func auditProblems() throws -> [String] {
        let answer = try self("audit", "--format", "json").object()
        return (answer["problems"] as? [[String: Any]])?.map { "\($0)" } ?? ["no answer"]
    }
}
