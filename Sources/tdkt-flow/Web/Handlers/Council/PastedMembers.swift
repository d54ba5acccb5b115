import Dossier
import Foundation

/// Members as they are pasted: one per line, the name first, then what the person is on the council.
enum PastedMembers {
    /// The lines that say something; the name ends at the first comma, tabulator or semicolon.
    static func members(in text: String) -> [CouncilMember] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let halves = line.split(maxSplits: 1, omittingEmptySubsequences: false) { ",;\t".contains($0) }
                .map { $0.trimmingCharacters(in: .whitespaces) }
            let office = halves.count > 1 ? halves[1] : ""
            guard !halves[0].isEmpty || !office.isEmpty else { return nil }
            // Who is present is found out at the session.
            return CouncilMember(name: halves[0], office: office.isEmpty ? nil : office, isPresent: false)
        }
    }

    /// Members as somebody would paste them.
    static func text(of members: [CouncilMember]) -> String {
        members.map { member in member.office.map { "\(member.name), \($0)" } ?? member.name }.joined(separator: "\n")
    }
}
