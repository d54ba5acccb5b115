import Foundation
import Testing

/// Texts on record that the program has to go on writing, letter by letter.
enum Golden {
    /// Compares a text with the one on record; with `TDKT_RECORD=1` it is put on record, and the test fails so that nobody records unseen.
    static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = Program.root.appending(path: "Tests/FlowTests/Golden/\(name)")
        if ProcessInfo.processInfo.environment["TDKT_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("Recorded Golden/\(name). Read it, then run again without TDKT_RECORD.", sourceLocation: sourceLocation)
            return
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        guard kept != text else { return }
        let (old, new) = (kept.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
        let place = zip(old, new).prefix { $0 == $1 }.count
        Issue.record(
            "Golden/\(name):\(place + 1)\n  on record: \(place < old.count ? old[place] : "")\n  now:       \(place < new.count ? new[place] : "")",
            sourceLocation: sourceLocation)
    }

    /// The text with what no two runs share left out: when something was recorded, the head of the chain, and
    /// a password that was made up.
    static func masked(_ text: String) -> String {
        text.replacing(/"recordedAt": "[-0-9T:]+"/, with: "\"recordedAt\": \"…\"")
            .replacing(/\((ghi|entered) [0-9]{2}\/[0-9]{2}\/[0-9]{4} [0-9:]+\)/) { "(\($0.1) …)" }
            .replacing(/[0-9a-f]{64}/, with: "<head>")
            .replacing(/(mật khẩu|password): [a-z0-9]{5}(-[a-z0-9]{5}){3}/) { "\($0.1): …" }
    }
}
