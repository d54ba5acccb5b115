import Foundation

/// Procedures of the shipped definitions that the tests send dossiers for, with every paper they ask for.
enum Sent: String {
    case fighter = "province-emulation-fighter"
    case merit = "province-merit-certificate"
    case unplanned = "province-merit-certificate-unplanned"

    var papers: String {
        switch self {
        case .fighter: "proposal,achievement-report,minutes,initiative-certificate"
        case .merit: "proposal,achievement-report,minutes"
        case .unplanned: "proposal,summary-report"
        }
    }
}

extension Program {
    /// Who does what, by the shipped definitions.
    private static let hands = [
        "accept": "clerk", "supplement": "clerk", "withdraw": "clerk", "issue": "clerk", "request-supplement": "appraiser",
        "appraise": "appraiser", "to-council": "appraiser", "submit-for-decision": "appraiser", "council-approve": "secretary",
        "decide": "decision-desk",
    ]

    /// Runs the program with these words, and expects it done.
    @discardableResult
    func done(_ words: [String]) throws -> Run {
        let run = try run(words)
        guard run.exitCode == 0 else { throw Failed(errors: "\(words.joined(separator: " ")): \(run.errors)") }
        return run
    }

    /// Hands in a dossier with every paper, and gives its number.
    func handIn(_ procedure: Sent = .unplanned, at moment: String, unit: String = "p1", nominees: String? = nil) throws -> String {
        var words = ["submit", "--procedure", procedure.rawValue, "--unit", unit, "--documents", procedure.papers]
        if let nominees { words += ["--nominees", try file("nominees-\(UUID().uuidString).csv", nominees)] }
        let run = try done(words + ["--as", "clerk", "--at", moment])
        return run.output.trimmingCharacters(in: .newlines)
    }

    /// Does one action with a dossier, by whoever has the role for it unless told otherwise, and expects it done.
    @discardableResult
    func step(_ number: String, _ action: String, at moment: String, by user: String? = nil, _ more: String...) throws -> Run {
        try done(["advance", number, action, "--as", user ?? Self.hands[action] ?? "supervisor", "--at", moment] + more)
    }

    /// Records a decision for a dossier, and expects it done.
    @discardableResult
    func decide(_ number: String, at moment: String, as decision: String = "7/QĐ-UBND", _ more: String...) throws -> Run {
        try done(
            ["advance", number, "decide", "--as", "decision-desk", "--at", moment]
                + Self.fields(of: decision, on: String(moment.prefix(10))) + more)
    }

    /// What the decision desk enters.
    static func fields(of decision: String, on day: String, signer: String = "Hồ Thị Minh") -> [String] {
        ["--set", "decision-number=\(decision)", "--set", "decision-date=\(day)", "--set", "signer=\(signer)"]
    }

    /// What the council's secretary enters.
    static func vote(_ votes: Int?, present: Int, of members: Int) -> [String] {
        ["--set", "members-total=\(members)", "--set", "members-present=\(present)"] + (votes.map { ["--set", "votes-for=\($0)"] } ?? [])
    }

    /// What a dossier's page says, as JSON.
    func page(_ number: String, at moment: String? = nil) throws -> [String: Any] {
        try done(["show", number, "--format", "json"] + (moment.map { ["--at", $0] } ?? [])).object()
    }

    /// The promised day of a dossier, as its page says.
    func dueAt(_ number: String, at moment: String? = nil) throws -> String? {
        try page(number, at: moment)["dueAt"] as? String
    }

    /// The present budget's end, as the dossier's page says.
    func stepDueAt(_ number: String) throws -> String? {
        (try page(number)["step"] as? [String: Any])?["dueAt"] as? String
    }

    /// The results of the nominees, as the dossier's page says.
    func outcomes(_ number: String) throws -> [String] {
        (try page(number)["nominees"] as? [[String: Any]] ?? []).compactMap { $0["outcome"] as? String }
    }

    /// A copy of this office in a folder of its own.
    func copied() throws -> Program {
        let copy = try Program(office: false)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            try FileManager.default.copyItem(at: folder.appending(path: name), to: copy.folder.appending(path: name))
        }
        return copy
    }
}
