import Workflow

/// A fact of a dossier with its label.
struct Fact: Sendable {
    let label: String
    let value: String

    /// The facts of a dossier that its page tells beside its lists.
    static func all(of dossier: VisibleDossier, in language: Language) -> [Fact] {
        let (standing, rules) = (dossier.standing, dossier.rules)
        let desk = standing.stateDefinition.map { rules.office.title(of: $0.desk, in: language) }
        let effective = standing.pins.procedure.effective.display
        let facts: [(String, String?)] = [
            (
                language.say(vi: "Người giữ", en: "Assignee"),
                standing.assignee.map(dossier.shown) ?? language.say(vi: "chưa giao", en: "nobody yet")
            ),
            (language.say(vi: "Bộ phận", en: "Desk"), desk),
            (language.say(vi: "Nhận lúc", en: "Received"), standing.receivedAt.displayWithWeekday(in: language)),
            (language.say(vi: "Tiếp nhận đủ lúc", en: "Accepted"), standing.acceptedAt?.displayWithWeekday(in: language)),
            (language.say(vi: "Thời hạn", en: "Limit"), rules.termWords(in: language)),
            (language.say(vi: "Gia hạn đến", en: "Extended to"), standing.extensions.last?.day.displayWithWeekday(in: language)),
            (language.say(vi: "Xong lúc", en: "Ended"), standing.stoppedAt?.displayWithWeekday(in: language)),
            (language.say(vi: "Cấp quyết định", en: "Level"), rules.procedure.level.words(in: language)),
            (language.say(vi: "Phiên bản thủ tục", en: "Procedure as of"), effective),
        ]
        let entered = rules.process.asks.shown(standing.handedIn, in: language).map { Fact(label: $0.label, value: $0.value) }
        return entered + facts.compactMap { label, value in value.map { Fact(label: label, value: $0) } }
    }
}

/// A decision on a dossier, in force or cancelled.
struct DecisionLine: Sendable {
    let text: String
    let isCancelled: Bool
    /// When and why it was cancelled.
    let cancelled: String

    /// The decisions of a dossier, the newest first.
    static func all(of standing: Standing, in language: Language) -> [DecisionLine] {
        standing.decisions.sorted { $0.sequence > $1.sequence }.map { recorded in
            let decision = recorded.decision
            let number = decision.number.isEmpty ? language.say(vi: "không rõ số", en: "number unknown") : decision.number
            let signer = decision.signer.map { language.say(vi: ", người ký \($0)", en: ", signed by \($0)") } ?? ""
            let day = decision.date.display
            let reason = recorded.cancelledReason.map { ": \($0)" } ?? ""
            return DecisionLine(
                text: language.say(vi: "\(number), ngày \(day)\(signer)", en: "\(number) of \(day)\(signer)"),
                isCancelled: recorded.cancelledAt != nil,
                cancelled: recorded.cancelledAt.map {
                    language.say(vi: "đã hủy lúc \($0.display)\(reason)", en: "cancelled on \($0.display)\(reason)")
                } ?? "")
        }
    }
}
