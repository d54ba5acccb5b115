import ArgumentParser
import Dossier
import Workflow

/// `workflow migrate`: moves running dossiers onto a version on purpose, or takes a run back.
struct WorkflowMigrate: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Chuyển hồ sơ đang xử lý sang một phiên bản · move running dossiers onto a version")

    @Argument(help: "Quy trình hoặc thủ tục · a process or a procedure") var key: String?
    @Option(help: "Ngày bắt đầu của phiên bản · the first day of the version", transform: CivilDay.init(argument:)) var to: CivilDay?
    @Option(parsing: .singleValue, help: "Bước cũ=bước mới · old state=new state", transform: Self.pair) var map: [StatePair] = []
    @Flag(help: "Chỉ xem, không ghi · say only what would come of it") var dryRun = false
    @Option(help: "Rút lại một đợt · take a run back") var undo: Int?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    /// What one state is called from now on.
    struct StatePair {
        let old: StateKey
        let new: StateKey
    }

    func validate() throws {
        if undo != nil {
            guard key == nil, to == nil, map.isEmpty, !dryRun else {
                throw ValidationError("--undo đi một mình · --undo goes alone")
            }
            return
        }
        guard key != nil, to != nil else {
            throw ValidationError("Ghi quy trình hay thủ tục và --to NGÀY · name a process or procedure, and --to DATE")
        }
        guard Set(map.map(\.old)).count == map.count else {
            throw ValidationError("--map: mỗi bước cũ ghi một lần · name each old state once")
        }
    }

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let store = try office.open()
        let actor = try store.read { try office.actor(in: $0) }
        let progress = Progress(office.words(vi: "Đang chuyển", en: "Moving"))
        let report: MigrationReport
        if let undo {
            report = try store.undoMigration(
                undo, by: actor, at: moment.at ?? office.now, now: office.now, reason: "Rút lại đợt chuyển \(undo)",
                progress: progress.callAsFunction)
        } else {
            let plan = try store.read { snapshot in
                try snapshot.migrationPlan(
                    for: key ?? "", to: to ?? .first, states: Dictionary(uniqueKeysWithValues: map.map { ($0.old, $0.new) }))
            }
            report = try store.migrate(
                plan, by: actor, at: moment.at ?? office.now, now: office.now, isRehearsal: dryRun, progress: progress.callAsFunction)
        }
        answer(report, in: office)
        if !report.refused.isEmpty { throw ExitCode.refused }
    }

    private func answer(_ report: MigrationReport, in office: WorkingOffice) {
        office.answer(
            json: .object(report.members(at: moment.at ?? office.now, in: office.language)), table: report.table(in: office.language),
            text: { text(report, at: moment.at ?? office.now, in: office.language) })
    }

    private func text(_ report: MigrationReport, at now: Moment, in language: Language) -> String {
        let ahead = to.flatMap { report.ahead(of: $0, at: now, in: language) }
        let lines =
            [head(report, in: language)] + [ahead].compactMap(\.self) + report.dueMoves(at: now, in: language)
            + report.refusedLines(isUndo: undo != nil, in: language)
        return lines.joined(separator: "\n") + "\n"
    }

    private func head(_ report: MigrationReport, in language: Language) -> String {
        if dryRun { return report.rehearsed(in: language) }
        if undo != nil { return report.takenBack(in: language) }
        return report.done(in: language) + report.undoHint(in: language)
    }

    private static func pair(_ text: String) throws -> StatePair {
        let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard sides.count == 2, !sides.contains("") else {
            throw ValidationError("--map “\(text)”: viết bước-cũ=bước-mới · write old=new")
        }
        return StatePair(old: StateKey(sides[0]), new: StateKey(sides[1]))
    }
}
