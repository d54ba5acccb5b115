import Dossier
import Workflow

/// Dossiers that are moved or are not, as pages and files tell of them.
struct MigrationLines {
    /// How many stand on a page; all are in the file.
    static let most = 50

    let language: Language

    /// A dossier that was or would be moved.
    func line(_ move: MigrationReport.Moved, _ state: ToneView, reasons: [String] = []) -> MigrationLine {
        let (from, to) = (move.from.title[language], move.to.title[language])
        return MigrationLine(
            number: move.number.text, url: Links.dossier(move.number), stateBefore: from,
            stateAfter: move.from.state == move.to.state && from == to ? nil : to, dueBefore: due(move.from.dueAt),
            dueAfter: move.from.dueAt == move.to.dueAt ? nil : due(move.to.dueAt), state: state, reasons: reasons)
    }

    /// A dossier that was not or would not be moved.
    func line(_ refused: MigrationReport.Refused) -> MigrationLine {
        line(refused, ToneView(tone: "over", sign: "✕", words: language.say(vi: "không chuyển", en: "not moved")))
    }

    /// A dossier with the reasons for which it stays as it is.
    func line(_ refused: MigrationReport.Refused, _ state: ToneView) -> MigrationLine {
        MigrationLine(
            number: refused.number.text, url: Links.dossier(refused.number), stateBefore: refused.place?.title[language] ?? "–",
            stateAfter: nil, dueBefore: due(refused.place?.dueAt), dueAfter: nil, state: state, reasons: sentences(refused.refusal))
    }

    /// Every reason, with what is chosen called as the page calls it.
    func sentences(_ refusal: Refusal) -> [String] {
        guard case .blocked(let blockers, let rules) = refusal else { return refusal.sentences(in: language) }
        return blockers.map { $0.words(in: language, rules: rules, isOnPage: true) }
    }

    /// A dossier that would be moved: overdue at once, due on another day, or as before.
    func outlook(of move: MigrationReport.Moved, at now: Moment) -> ToneView {
        if move.isLateByIt(at: now) {
            return ToneView(
                tone: "over", sign: "▲", words: language.say(vi: "chuyển được, thành quá hạn", en: "moves, and becomes overdue"))
        }
        return ToneView(tone: "good", sign: "✓", words: language.say(vi: "chuyển được", en: "moves"))
    }

    /// That somebody has worked on a dossier since it was moved.
    var workedOn: ToneView { ToneView(tone: "still", sign: "→", words: language.say(vi: "đã làm tiếp", en: "worked on since")) }

    /// What has become of a dossier since it was moved.
    func line(_ dossier: MigratedDossier) -> MigrationLine {
        switch dossier.fate {
        case .there:
            line(dossier.move, ToneView(tone: "good", sign: "✓", words: language.say(vi: "đã chuyển", en: "moved")))
        case .takenBack:
            line(dossier.move, ToneView(tone: "quiet", sign: "↩", words: language.say(vi: "đã rút lại", en: "taken back")))
        case .workedOn:
            line(dossier.move, workedOn)
        }
    }

    /// The columns of the files.
    static let columns = ["number", "done", "from-state", "to-state", "due-before", "due-after", "blockers"].map {
        Table.Column(key: $0, title: $0)
    }

    /// A row of a file.
    func row(_ move: MigrationReport.Moved, isDone: Bool = true) -> [String] {
        [
            move.number.text, "\(isDone)", move.from.title[language], move.to.title[language], move.from.dueAt?.iso ?? "",
            move.to.dueAt?.iso ?? "", "",
        ]
    }

    /// A row of a file about a dossier that was not moved.
    func row(_ refused: MigrationReport.Refused) -> [String] {
        [
            refused.number.text, "false", refused.place?.title[language] ?? "", "", refused.place?.dueAt?.iso ?? "", "",
            sentences(refused.refusal).joined(separator: " "),
        ]
    }

    private func due(_ moment: Moment?) -> String { moment?.display ?? "–" }
}

extension MigrationReport {
    /// The same with only those dossiers that somebody sees, and how many others there are.
    func narrowed(to unit: UnitCode?, in snapshot: Snapshot) throws -> (report: MigrationReport, others: Int) {
        guard let unit else { return (self, 0) }
        let seen = MigrationReport(
            run: run, moved: try moved.filter { try snapshot.isVisible($0.number, within: unit) },
            refused: try refused.filter { try snapshot.isVisible($0.number, within: unit) }, left: left)
        return (seen, moved.count + refused.count - seen.moved.count - seen.refused.count)
    }

    /// What would come of it, in few signs.
    var fingerprint: Fingerprint {
        var print = Fingerprint()
        for move in moved {
            print.cover(move.number.text, move.from.state.text, move.to.state.text, move.from.dueAt?.iso ?? "", move.to.dueAt?.iso ?? "")
        }
        for line in refused { print.cover(line.number.text, line.refusal.reasons(in: .vi).map(\.message).joined(separator: " ")) }
        return print
    }
}
