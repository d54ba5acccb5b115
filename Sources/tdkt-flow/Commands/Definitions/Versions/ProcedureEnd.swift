import ArgumentParser
import Dossier
import Workflow

/// `procedure`: what happens to whole procedures.
struct ProcedureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "procedure", abstract: "Thủ tục · procedures", subcommands: [ProcedureEnd.self])
}

/// `procedure end`: a procedure takes no dossiers from a day on; its running ones pass to its successor.
struct ProcedureEnd: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "end", abstract: "Kết thúc một thủ tục · end a procedure")

    @Argument(help: "Thủ tục · the procedure") var key: String
    @Option(help: "Ngày đầu tiên không nhận hồ sơ · the first day without dossiers", transform: CivilDay.init(argument:)) var on: CivilDay
    @Option(help: "Thủ tục thay thế · the procedure in its place") var successor: String?
    @Option(help: "Mức chắc chắn của việc kết thúc · how sure the end is") var status: FactStatus?
    @Option(help: "Căn cứ · the legal basis") var basis: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let store = try office.open()
        let at = moment.at ?? office.now
        let actor = try store.read { try office.actor(in: $0) }
        try store.write(at: office.now) { transaction in
            try transaction.endProcedure(
                ProcedureKey(key), on: on, successor: successor.map { ProcedureKey($0) }, status: status, basis: basis, by: actor, at: at)
        }
        var report = MigrationReport(run: nil, moved: [], refused: [])
        if successor != nil, on <= at.day {
            let progress = Progress(office.words(vi: "Đang chuyển", en: "Moving"))
            let plan = try store.read { try $0.migrationPlan(for: key, to: on, states: [:]) }
            report = try store.migrate(plan, by: actor, at: at, now: office.now, progress: progress.callAsFunction)
        }
        answer(report, isAhead: on > at.day, in: office)
        if !report.refused.isEmpty { throw ExitCode.refused }
    }

    private func answer(_ report: MigrationReport, isAhead: Bool, in office: WorkingOffice) {
        let members: [JSON.Member] = [
            JSON.Member(key: "procedure", value: .string(key)), JSON.Member(key: "on", value: .string(on.iso)),
            JSON.Member(key: "successor", value: .text(successor)),
        ]
        office.answer(
            json: .object(members + report.members(at: moment.at ?? office.now, in: office.language)),
            table: report.table(in: office.language),
            text: { text(report, isAhead, at: moment.at ?? office.now, office.language) })
    }

    private func text(_ report: MigrationReport, _ isAhead: Bool, at now: Moment, _ language: Language) -> String {
        var lines = [ProcedureKey(key).ends(on: on, in: language)]
        if successor != nil, isAhead {
            lines.append(language.moveOnThatDay + ": workflow migrate \(key) --to \(on.iso)")
        } else if let successor {
            lines.append(report.passed(to: successor, in: language) + report.undoHint(in: language))
            lines += report.dueMoves(at: now, in: language)
        }
        lines += report.refusedLines(in: language)
        if !report.refused.isEmpty {
            lines.append(language.moveTheOthers + ": workflow migrate \(key) --to \(on.iso) --map \(language.oldAndNew)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
