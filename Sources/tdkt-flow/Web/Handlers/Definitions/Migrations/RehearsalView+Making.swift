import Dossier
import Workflow

extension RehearsalView {
    /// What would come of moving dossiers.
    ///
    /// - Parameters:
    ///   - others: How many more there are of other units.
    ///   - seen: What doing it is compared with.
    ///   - after: The newest run.
    init(
        _ report: MigrationReport, others: Int, seen: String, after: Int, button: String, at now: Moment, in language: Language
    ) {
        let lines = MigrationLines(language: language)
        let (over, still) = (report.moved.filter { $0.isLateByIt(at: now) }, report.moved.filter { !$0.isLateByIt(at: now) })
        // What somebody has to look at comes first: what is refused, what becomes overdue, what moves its day.
        let changed = still.filter { $0.from.dueAt != $0.to.dueAt || $0.from.state != $0.to.state }
        let rest = still.filter { $0.from.dueAt == $0.to.dueAt && $0.from.state == $0.to.state }
        let moves = over + changed + rest
        let refused = report.refused.prefix(MigrationLines.most).map(lines.line)
        self.lines =
            refused
            + moves.prefix(MigrationLines.most - refused.count).map { lines.line($0, lines.outlook(of: $0, at: now)) }
        hasLines = !self.lines.isEmpty
        let hidden = report.moved.count + report.refused.count - self.lines.count
        more =
            hidden == 0
            ? nil
            : language.say(vi: "Còn \(hidden.grouped) hồ sơ nữa, có trong tệp CSV.", en: "\(hidden.grouped) more are in the CSV file.")
        summary = Self.summary(report, over: over.count, others: others, language)
        self.seen = seen
        self.after = "\(after)"
        hasMoves = !report.moved.isEmpty
        self.button = button
    }

    private static func summary(_ report: MigrationReport, over: Int, others: Int, _ language: Language) -> [String] {
        let (dues, refused) = (report.moved.count(where: { $0.from.dueAt != $0.to.dueAt }), report.refused.count)
        return [
            report.rehearsed(in: language),
            refused == 0 ? nil : language.notMoved + ": \(refused.grouped)" + language.say(vi: " hồ sơ.", en: "."),
            dues == 0
                ? language.say(vi: "Không hồ sơ nào đổi hạn.", en: "No due day moves.")
                : language.say(
                    vi: "\(dues.grouped) hồ sơ đổi hạn: \(over.grouped) thành quá hạn.",
                    en: "Dossiers whose due day moves: \(dues.grouped); that become overdue: \(over.grouped)."),
            others == 0
                ? nil
                : language.say(
                    vi: "\(others.grouped) hồ sơ thuộc đơn vị khác, không chuyển.", en: "Of other units, and not moved: \(others.grouped)."),
        ].compactMap(\.self)
    }
}
