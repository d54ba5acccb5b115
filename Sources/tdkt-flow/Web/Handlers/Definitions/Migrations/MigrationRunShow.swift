import Dossier
import Workflow

/// The runs that moved dossiers: every one of them, what came of one, going on with it, and taking it back.
enum MigrationRunShow {
    static func list(_ visit: Visit) async throws -> Answer {
        let page = try await visit.office.read { snapshot in
            let names = try snapshot.shownNames()
            let rows = try snapshot.migrationRuns().map { run in
                MigrationListPage.Row(
                    id: "\(run.id)", url: Links.migration(run.id), name: try snapshot.title(of: run.plan, in: visit.language),
                    definitionURL: Links.definition(run.plan.kind, run.plan.key), version: run.plan.effective.display,
                    who: names[run.actor] ?? run.actor.text, at: run.occurredAt.display, moved: run.moved.grouped,
                    state: run.tone(in: visit.language))
            }
            return MigrationListPage(
                title: visit.say(vi: "Các đợt chuyển hồ sơ", en: "Runs that moved dossiers"), rows: rows, hasRows: !rows.isEmpty,
                listURL: Links.definitions)
        }
        return .page(page)
    }

    static func show(_ visit: Visit) async throws -> Answer {
        let id = try visit.run
        return .page(try await visit.office.read { try MigrationRunMaker(visit, $0, id).page() })
    }

    /// What came of every dossier, as a file for a spreadsheet.
    static func table(_ visit: Visit) async throws -> Answer {
        let (id, actor, now) = (try visit.run, try visit.actor, visit.now)
        let lines = MigrationLines(language: visit.language)
        let rows = try await visit.office.read { snapshot in
            let run = try snapshot.migrationRun(id)
            func isSeen(_ number: DossierNumber) throws -> Bool { try snapshot.isVisible(number, within: visit.within) }
            let moved = try snapshot.dossiers(movedBy: id).filter(isSeen).compactMap { try snapshot.migrated($0, by: id) }
            let left = try snapshot.dossiers(leftBehindBy: run).filter(isSeen)
            let rehearsed = try snapshot.rehearse(run.plan, of: left, by: actor, at: now)
            return moved.map { lines.row($0.move, isDone: $0.fate != .takenBack) } + rehearsed.moved.map { lines.row($0, isDone: false) }
                + rehearsed.refused.map(lines.row)
        }
        return .csv(Table(MigrationLines.columns, rows: rows), name: "migration-\(id).csv")
    }

    /// Goes on with a run that was interrupted.
    static func goOn(_ visit: Visit) async throws -> Answer {
        let (id, actor) = (try visit.run, try visit.actor)
        let run = try await visit.office.read { try $0.migrationRun(id) }
        guard run.isUnfinished else {
            return .seeOther(
                Links.migration(id), notice: visit.say(vi: "Đợt chuyển này đã xong.", en: "There is nothing left to do in this run."))
        }
        let report = try await visit.office.carryOut(run.plan, by: actor, at: visit.now)
        return .seeOther(Links.migration(report.run ?? id), notice: report.done(in: visit.language))
    }

    /// Takes a run back, but for what somebody has worked on since.
    static func undo(_ visit: Visit) async throws -> Answer {
        let (id, actor, now) = (try visit.run, try visit.actor, visit.now)
        guard let reason = visit.form.text("reason") else {
            let error = Blocker.reasonMissing.words(in: visit.language, rules: nil)
            return .refused(try await visit.office.read { try MigrationRunMaker(visit, $0, id).page(error: error) })
        }
        let isEnough = visit.office.whenPatienceEnds()
        let report = try await visit.office.aside { [store = visit.office.store] in
            try store.undoMigration(id, by: actor, at: now, now: now, reason: reason, isEnough: isEnough)
        }
        if report.moved.isEmpty, !report.refused.isEmpty {
            return .refused(try await visit.office.read { try MigrationRunMaker(visit, $0, id).page(isInVain: true) }, status: .conflict)
        }
        let sentences = [
            report.takenBack(in: visit.language), report.refused.isEmpty ? nil : visit.language.stays(report.refused.count),
            report.left == 0
                ? nil
                : visit.say(
                    vi: "Còn \(report.left.grouped) hồ sơ chưa thử. Rút lại lần nữa.",
                    en: "Not tried yet: \(report.left.grouped). Take it back again."),
        ]
        return .seeOther(Links.migration(id), notice: sentences.compactMap(\.self).joined(separator: " "))
    }

    /// Whoever asks for the address of a form is led to the page of the run.
    static func back(_ visit: Visit) async throws -> Answer {
        .seeOther(Links.migration(try visit.run))
    }
}

extension Visit {
    /// The run that the path names.
    ///
    /// - Throws: ``WebFault/notFound`` when it is no number.
    fileprivate var run: Int {
        get throws {
            guard let id = Int(try parameter("run")) else { throw WebFault.notFound }
            return id
        }
    }
}

extension MigrationRun {
    /// How far it is.
    func tone(in language: Language) -> ToneView {
        if moved > 0, takenBack == moved {
            return ToneView(tone: "quiet", sign: "↩", words: language.say(vi: "đã rút lại", en: "taken back"))
        }
        if takenBack > 0 { return ToneView(tone: "still", sign: "↩", words: language.say(vi: "rút lại một phần", en: "partly taken back")) }
        if undoneAt != nil { return ToneView(tone: "still", sign: "■", words: language.say(vi: "đã dừng", en: "stopped")) }
        if isUnfinished { return ToneView(tone: "soon", sign: "◐", words: language.say(vi: "chưa xong", en: "not finished")) }
        return ToneView(tone: "good", sign: "✓", words: language.say(vi: "đã xong", en: "finished"))
    }
}

extension Snapshot {
    /// What the process or procedure of a plan is called.
    func title(of plan: MigrationPlan, in language: Language) throws -> String {
        let versions = try definitionVersions(plan.kind.definition, plan.key)
        return (versions.first { $0.effective == plan.effective } ?? versions.last)?.title[language] ?? plan.key
    }
}
