import Dossier
import Workflow

/// Makes the page that moves running dossiers onto a version.
struct MigratePageMaker {
    private let visit: Visit
    private let snapshot: Snapshot
    private let typed: TypedMigration
    private let version: DefinitionVersion
    private let outset: MigrationOutset

    init(_ visit: Visit, _ snapshot: Snapshot, _ typed: TypedMigration) throws {
        self.visit = visit
        self.snapshot = snapshot
        self.typed = typed
        version = try typed.version(in: snapshot)
        outset = try snapshot.migrationOutset(of: typed.kind, typed.key, to: version.effective, within: visit.within)
    }

    /// The page.
    ///
    /// - Parameter report: What would come of it, when that was asked for.
    func page(_ report: MigrationReport? = nil, errors: ErrorSummary? = nil) throws -> MigratePage {
        let name = version.title[visit.language]
        return MigratePage(
            title: visit.say(vi: "Chuyển hồ sơ đang xử lý", en: "Move running dossiers"), name: name, errors: errors,
            version: try choice(), wanted: version.effective.iso, wantedDay: version.effective.display, running: outset.running.grouped,
            hasRunning: outset.running > 0, places: places, choices: choices, hasChoices: !choices.isEmpty,
            rehearsal: try report.map(rehearsal),
            action: Links.migrate(typed.kind, typed.key), tableURL: Links.rehearsedTable(typed.kind, typed.key),
            backURL: Links.definition(typed.kind, typed.key), runsURL: Links.migrations, formKey: visit.token.formKey)
    }

    private func rehearsal(_ report: MigrationReport) throws -> RehearsalView {
        let plan = try typed.plan(in: snapshot)
        let (seen, others) = try report.narrowed(to: visit.within, in: snapshot)
        return RehearsalView(
            seen, others: others, seen: plan.fingerprint(of: report), after: try snapshot.migrationRuns().first?.id ?? 0,
            button: visit.say(
                vi: "Chuyển \(seen.moved.count.grouped) hồ sơ sang bản \(version.effective.display)",
                en: "Move \(seen.moved.count.grouped) onto the version of \(version.effective.display)"),
            at: visit.now, in: visit.language)
    }

    private func choice() throws -> FieldView {
        let versions = try snapshot.definitionVersions(typed.kind.definition, typed.key)
        return FieldView(
            "to", visit.say(vi: "Chuyển sang phiên bản có hiệu lực từ", en: "Move onto the version in force from"),
            .choice(
                try versions.reversed().map { version in
                    let remarks = [
                        version.isEnd && version.effective <= visit.now.day
                            ? nil : DefinitionList.remark(version, on: visit.now.day, in: visit.language)?.words,
                        try ending(with: version),
                    ]
                    return FieldView.Choice(
                        value: version.effective.iso,
                        label: ([version.effective.display] + remarks.compactMap(\.self)).joined(separator: ", "))
                }), value: version.effective.iso, isRequired: true)
    }

    /// That the procedure ends with a version, and what goes on in its place.
    private func ending(with version: DefinitionVersion) throws -> String? {
        guard case .procedure(let procedure)? = try snapshot.publishedReading(version.kind, version.key, version.effective)?.definition,
            let ended = procedure.ended
        else { return nil }
        guard let successor = ended.successor else { return visit.say(vi: "kết thúc", en: "the end") }
        let title = try snapshot.rules(for: successor, on: version.effective).rules.procedure.title.value[visit.language]
        return visit.say(vi: "kết thúc, chuyển sang \(title.quoted)", en: "the end, goes on as \(title.quoted)")
    }

    /// Each state in which a dossier stands, once, in the order of the definition.
    private var places: [MigratePage.Place] {
        var seen: Set<StateKey> = []
        return outset.groups.filter { seen.insert($0.state).inserted }.map { group in
            let counts = outset.groups.filter { $0.state == group.state }.map { "\($0.effective.display): \($0.count.grouped)" }
            let (title, kept) = (group.title[visit.language], outset.kept.first { $0.state == group.state }?.title[visit.language])
            return MigratePage.Place(
                title: title, counts: counts,
                state: kept == nil
                    ? ToneView(tone: "over", sign: "✕", words: visit.say(vi: "không còn", en: "is gone"))
                    : ToneView(tone: "good", sign: "=", words: visit.say(vi: "giữ nguyên", en: "stays")),
                renamed: kept == title ? nil : kept)
        }
    }

    /// What stands in the place of each state that the version lacks; nothing is chosen beforehand.
    private var choices: [FieldView] {
        let states =
            [FieldView.Choice(value: "", label: visit.say(vi: "Chưa chỉ định", en: "Nothing yet"))]
            + outset.states.map { FieldView.Choice(value: $0.state.text, label: $0.title[visit.language]) }
        return outset.missing.map { missing in
            let count = outset.groups.filter { $0.state == missing.state }.reduce(0) { $0 + $1.count }
            return FieldView(
                TypedMigration.name(of: missing.state),
                visit.say(vi: "Thay bước \(missing.title[.vi].quoted)", en: "In place of \(missing.title[.en].quoted)"), .choice(states),
                value: typed.states[missing.state]?.text ?? "",
                hint: count == 0
                    ? visit.say(
                        vi: "Không hồ sơ nào đang ở bước này, nhưng có thể có hồ sơ trả lại về đây.",
                        en: "No dossier stands here, but one may be returned to it.")
                    : visit.say(
                        vi: "Chưa chỉ định thì \(count.grouped) hồ sơ đang ở bước này không chuyển.",
                        en: "Without a choice the dossiers that stand here are not moved: \(count.grouped)."),
                isRequired: count > 0)
        }
    }
}
