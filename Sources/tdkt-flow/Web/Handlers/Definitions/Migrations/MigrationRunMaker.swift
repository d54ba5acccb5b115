import Dossier
import Workflow

/// Makes the page of one run.
struct MigrationRunMaker {
    private let visit: Visit
    private let snapshot: Snapshot
    private let run: MigrationRun
    private let lines: MigrationLines

    /// Into how many histories the page looks to say what can still be taken back.
    private static let mostLookedInto = 200

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
    ///   - isInVain: Whether it was to be taken back, and nothing could be.
    func page(error: String? = nil, isInVain: Bool = false) throws -> MigrationRunPage {
        let moved = try seen(snapshot.dossiers(movedBy: run.id))
        let left = try run.undoneAt == nil ? seen(snapshot.dossiers(leftBehindBy: run)) : []
        let pages = max(1, (moved.count + MigrationLines.most - 1) / MigrationLines.most)
        let page = min(max(visit.query["page"].flatMap { Int($0) } ?? 1, 1), pages)
        let shown = moved.dropFirst((page - 1) * MigrationLines.most).prefix(MigrationLines.most)
        let workedOn = try snapshot.workedOn(since: run.id, most: Self.mostLookedInto)
        let standing = run.moved - run.takenBack - (workedOn?.count ?? 0)
        let isUndone = run.undoneAt != nil || isInVain
        let kept = try (workedOn ?? []).filter { try snapshot.isVisible($0.number, within: visit.within) }
        let refused = try isUndone ? kept.map { lines.line($0, lines.workedOn) } : behind(left)
        let count = isUndone ? kept.count : left.count
        return MigrationRunPage(
            title: say(vi: "Đợt chuyển \(run.id)", en: "Run \(run.id)"), errors: errors(error, isInVain ? kept.count : 0),
            state: run.tone(in: visit.language),
            name: try snapshot.title(of: run.plan, in: visit.language), url: Links.definition(run.plan.kind, run.plan.key),
            version: run.plan.effective.display, versionURL: Links.definition(run.plan.kind, run.plan.key, version: run.plan.effective),
            who: try snapshot.shownNames()[run.actor] ?? run.actor.text, at: run.occurredAt.display,
            finished: run.finishedAt?.display, undone: run.undoneAt?.display,
            reasons: try snapshot.reasonsForUndoing(run.id), renamings: try renamings,
            hasRenamings: !run.plan.states.isEmpty, summary: summary(moved.count), unfinished: unfinished(left.count),
            goOnURL: Links.migration(run.id, "go-on"),
            moved: try shown.compactMap { try snapshot.migrated($0, by: run.id) }.map { lines.line($0) },
            movedCount: moved.count.grouped, hasMoved: !moved.isEmpty,
            paging: PagingView(page, of: pages, here: PagingView.words(page, of: pages, in: visit.language)) {
                Links.migration(run.id, page: $0)
            }, refused: Array(refused.prefix(MigrationLines.most)), refusedCount: count.grouped,
            hasRefused: count > 0 && (isUndone || !run.isUnfinished), refusedMore: more(count),
            refusedTitle: isUndone ? visit.language.notTakenBack : visit.language.notMoved,
            migrateURL: isUndone ? nil : Links.migrate(run.plan.kind, run.plan.key, to: run.plan.effective),
            tableURL: Links.migration(run.id, "dossiers.csv"), reason: standing > 0 ? try reason(error) : nil,
            isUndoOpen: error != nil || run.undoneAt != nil,
            undoButton: workedOn == nil
                ? say(vi: "Rút lại những hồ sơ rút được", en: "Take back what can be")
                : say(vi: "Rút lại \(standing.grouped) hồ sơ", en: "Take back \(standing.grouped)"),
            kept: kept.isEmpty || isUndone
                ? nil
                : say(
                    vi: "\(kept.count.grouped) hồ sơ đã có người làm tiếp nên không rút lại được; xem cột “Nay” ở bảng trên.",
                    en: "Somebody has worked on \(kept.count.grouped) since; they cannot be taken back and are told under “Now” above."),
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

    private func errors(_ error: String?, _ kept: Int) -> ErrorSummary? {
        if let error { return ErrorSummary([.init(error, at: "reason")]) }
        guard kept > 0 else { return nil }
        return ErrorSummary(sentences: [visit.language.stays(kept)])
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

    private func reason(_ error: String?) throws -> FieldView {
        FieldView(
            "reason", say(vi: "Lý do rút lại", en: "Why it is taken back"),
            value: try visit.form["reason"] ?? snapshot.reasonsForUndoing(run.id).last,
            hint: say(
                vi: "Mỗi hồ sơ trở lại bước, phiên bản và hạn trước khi chuyển. Lý do được ghi vào nhật ký của từng hồ sơ.",
                en: "Every dossier goes back to the step, version and due day that it had. The reason stands in the history of each."),
            error: error, isRequired: true)
    }
}

extension Language {
    /// That dossiers stay where a run brought them, since somebody has worked on them.
    func stays(_ count: Int) -> String {
        say(
            vi: "\(count.grouped) hồ sơ đã có người làm tiếp nên giữ nguyên; lý do ở bảng dưới.",
            en: "Somebody has worked on \(count.grouped) since; they stay, and the reasons stand below.")
    }
}
