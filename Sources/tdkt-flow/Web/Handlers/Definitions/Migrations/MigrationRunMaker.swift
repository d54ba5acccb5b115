import Dossier
import Workflow

/// Makes the page of one run.
struct MigrationRunMaker {
    private let visit: Visit
    private let snapshot: Snapshot
    private let run: MigrationRun
    private let lines: MigrationLines

    init(_ visit: Visit, _ snapshot: Snapshot, _ id: Int) throws {
        self.visit = visit
        self.snapshot = snapshot
        do {
            run = try snapshot.migrationRun(id)
        } catch is Refusal {
            throw WebFault.notFound
        }
        lines = MigrationLines(language: visit.language)
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - error: What is wrong with the reason for taking it back.
    ///   - undone: What came of taking it back, where not all went.
    func page(error: String? = nil, undone: MigrationReport? = nil) throws -> MigrationRunPage {
        let moved = try seen(snapshot.dossiers(movedBy: run.id))
        let left = try run.undoneAt == nil ? seen(snapshot.dossiers(leftBehindBy: run)) : []
        let pages = max(1, (moved.count + MigrationLines.most - 1) / MigrationLines.most)
        let page = min(max(visit.query["page"].flatMap { Int($0) } ?? 1, 1), pages)
        let shown = moved.dropFirst((page - 1) * MigrationLines.most).prefix(MigrationLines.most)
        let standing = run.moved - run.takenBack
        let refused = try undone.map { try $0.narrowed(to: visit.within, in: snapshot).report.refused.map(lines.line) } ?? behind(left)
        let count = undone == nil ? left.count : refused.count
        return MigrationRunPage(
            title: say(vi: "Đợt chuyển \(run.id)", en: "Run \(run.id)"), errors: errors(error, undone), state: run.tone(in: visit.language),
            name: try snapshot.title(of: run.plan, in: visit.language), url: Links.definition(run.plan.kind, run.plan.key),
            version: run.plan.effective.display, versionURL: Links.definition(run.plan.kind, run.plan.key, version: run.plan.effective),
            who: try snapshot.shownNames()[run.actor] ?? run.actor.text, at: run.occurredAt.display,
            finished: run.finishedAt?.display, undone: run.undoneAt?.display, renamings: try renamings,
            hasRenamings: !run.plan.states.isEmpty, summary: summary(moved.count), unfinished: unfinished(left.count),
            goOnURL: Links.migration(run.id, "go-on"),
            moved: try shown.compactMap { try snapshot.migrated($0, by: run.id) }.map { lines.line($0) },
            movedCount: moved.count.grouped, hasMoved: !moved.isEmpty,
            paging: PagingView(page, of: pages, here: PagingView.words(page, of: pages, in: visit.language)) {
                Links.migration(run.id, page: $0)
            }, refused: Array(refused.prefix(MigrationLines.most)), refusedCount: count.grouped,
            hasRefused: count > 0 && (undone != nil || !run.isUnfinished), refusedMore: more(count),
            refusedTitle: undone == nil ? visit.language.notMoved : say(vi: "Không rút lại được", en: "Not taken back"),
            migrateURL: Links.migrate(run.plan.kind, run.plan.key, to: run.plan.effective),
            tableURL: Links.migration(run.id, "dossiers.csv"), reason: standing > 0 ? reason(error) : nil,
            isUndoOpen: error != nil || undone != nil,
            undoButton: say(vi: "Rút lại \(standing.grouped) hồ sơ", en: "Take back \(standing.grouped)"),
            undoURL: Links.migration(run.id, "undo"), runsURL: Links.migrations, formKey: visit.token.formKey)
    }

    private func say(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String { visit.say(vi: vi(), en: en()) }

    /// Those that the person sees.
    private func seen(_ numbers: [DossierNumber]) throws -> [DossierNumber] {
        guard visit.within != nil else { return numbers }
        return try numbers.filter { try snapshot.isVisible($0, within: visit.within) }
    }

    /// Those that were not moved, with the reasons as they are now.
    private func behind(_ left: [DossierNumber]) throws -> [MigrationLine] {
        if run.isUnfinished { return [] }
        let report = try snapshot.rehearse(
            run.plan, of: Array(left.prefix(MigrationLines.most)), by: try visit.actor, at: max(visit.now, run.occurredAt))
        let mended = ToneView(tone: "soon", sign: "◐", words: say(vi: "nay chuyển được", en: "can be moved now"))
        return report.refused.map(lines.line) + report.moved.map { lines.line($0, mended) }
    }

    private var renamings: [MigrationRunPage.Renaming] {
        get throws {
            try snapshot.renamedStates(of: run.plan).map {
                MigrationRunPage.Renaming(old: $0.old[visit.language], new: $0.new[visit.language])
            }
        }
    }

    private func errors(_ error: String?, _ undone: MigrationReport?) -> ErrorSummary? {
        if let error { return ErrorSummary([.init(error, at: "reason")]) }
        guard let undone else { return nil }
        let done = undone.takenBack(in: visit.language)
        let (refused, left) = (undone.refused.count, undone.left)
        return ErrorSummary(
            sentences: [
                refused == 0
                    ? nil
                    : done + " "
                        + say(
                            vi: "\(refused.grouped) hồ sơ đã có người làm tiếp nên giữ nguyên; lý do ở bảng dưới.",
                            en: "Somebody has worked on \(refused.grouped) since; they stay, and the reasons stand below."),
                left == 0
                    ? nil
                    : say(
                        vi: "Còn \(left.grouped) hồ sơ chưa thử. Rút lại lần nữa.",
                        en: "Not tried yet: \(left.grouped). Take it back again."),
            ].compactMap(\.self))
    }

    private func summary(_ seen: Int) -> [String] {
        let hidden = run.moved - seen
        return [
            say(vi: "Đã chuyển: \(run.moved.grouped) hồ sơ.", en: "Moved: \(run.moved.grouped)."),
            run.takenBack == 0 ? nil : say(vi: "Đã rút lại: \(run.takenBack.grouped) hồ sơ.", en: "Taken back: \(run.takenBack.grouped)."),
            hidden == 0 ? nil : say(vi: "\(hidden.grouped) hồ sơ thuộc đơn vị khác.", en: "Of other units: \(hidden.grouped)."),
        ].compactMap(\.self)
    }

    private func unfinished(_ left: Int) -> String? {
        guard run.isUnfinished else { return nil }
        return say(
            vi: "Đợt này chưa xong, còn \(left.grouped) hồ sơ. Chuyển tiếp: hồ sơ đã chuyển không bị chuyển lần nữa.",
            en: "This run is not finished; left to do: \(left.grouped). Go on: what has been moved is not moved again.")
    }

    private func more(_ count: Int) -> String? {
        let more = count - MigrationLines.most
        guard more > 0 else { return nil }
        return say(vi: "Còn \(more.grouped) hồ sơ nữa, có trong tệp CSV.", en: "\(more.grouped) more are in the CSV file.")
    }

    private func reason(_ error: String?) -> FieldView {
        FieldView(
            "reason", say(vi: "Lý do rút lại", en: "Why it is taken back"), value: visit.form["reason"],
            hint: say(
                vi: "Mỗi hồ sơ trở lại bước, phiên bản và hạn trước khi chuyển. Lý do được ghi vào nhật ký của từng hồ sơ.",
                en: "Every dossier goes back to the step, version and due day that it had. The reason stands in the history of each."),
            error: error, isRequired: true)
    }
}
