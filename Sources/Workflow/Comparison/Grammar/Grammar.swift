/// Every key that a definition can have, with what the office calls it.
///
/// A new key of the form gets its line in ``process``, ``procedure`` or ``office``, and in nothing else here; until then its
/// change is told by the key itself.
enum Grammar {
    static func kind(of root: Branch) -> Definition.Kind? {
        let keys = Set(root.twigs.map(\.key))
        return [Definition.Kind.procedure, .process, .office].first { keys.contains($0.rawValue) }
    }

    static func of(_ root: Branch) -> [Property] {
        switch kind(of: root) {
        case .procedure: procedure
        case .process: process
        case .office, nil: office
        }
    }

    /// The keys of a root that hold titled parts.
    static let titledParts: [(key: String, naming: Naming)] = [
        ("asks", .field), ("states", .state), ("actions", .action), ("conditions", .condition), ("documents", .document), ("desks", .desk),
        ("roles", .role), ("awards", .award), ("examples", .example),
    ]

    static let general = BilingualText(vi: "Thông tin chung", en: "In general")

    static func say(_ vi: String, _ en: String) -> BilingualText { BilingualText(vi: vi, en: en) }

    static let status = Property("status", "mức chắc chắn", "the status", .scalar(.word(statuses)))
    static let source = Property("source", "nguồn", "the source", .scalar(.text))

    static let statuses = Dictionary(uniqueKeysWithValues: FactStatus.allCases.map { ($0.rawValue, $0.words) })

    static let pause = Property(
        "pause", "cách tính sau tạm dừng", "what happens after a pause",
        .record([
            Property(
                "on-return", "cách tính hạn sau tạm dừng", "the count after a pause",
                .scalar(.word(["continue": say("tính tiếp", "go on"), "restart": say("tính lại từ đầu", "start anew")]))), status,
        ]))

    static let receipt = Property(
        "receipt", "cách tính ngày nhận", "the reading of the day of receipt",
        .stated(
            .scalar(
                .word([
                    "strict": say("đúng ngày nhận", "the very day"),
                    "next-working-day": say("ngày làm việc kế tiếp", "the next working day"),
                ])), key: "value"))

    static let council = Property(
        "council", "quy định của Hội đồng", "the rule of the council",
        .record([
            Property("approve", "tỷ lệ tán thành của Hội đồng", "the share of votes in the council", .scalar(.word(shares))),
            Property(
                "of", "căn cứ tính tỷ lệ tán thành", "the base of the share",
                .scalar(.word(["members": say("tổng số thành viên", "all members"), "present": say("số người có mặt", "those present")]))),
            Property("quorum", "tỷ lệ có mặt của Hội đồng", "the quorum of the council", .scalar(.word(shares))),
            Property(
                "ballot", "cách bỏ phiếu", "the ballot",
                .scalar(.word(["secret": say("bỏ phiếu kín", "secret"), "open": say("biểu quyết công khai", "open")]))), status,
        ])
    ).under("Hội đồng", "Council")

    /// The beginnings of a share, which are put into words.
    static let shares = ["at least ": say("ít nhất ", "at least "), "more than ": say("quá ", "more than ")]
}
