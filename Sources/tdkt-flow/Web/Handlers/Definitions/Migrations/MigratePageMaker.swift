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
            version: try choice(), to: version.effective.iso, toDisplay: version.effective.display, running: outset.running.grouped,
            hasRunning: outset.running > 0, places: places, rehearsal: try report.map(rehearsal),
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
                        DefinitionList.remark(version, on: visit.now.day, in: visit.language)?.words,
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

    /// Each state once, in the order of the definition: those that stay, those that are gone, then those that only a way back leads to.
    private var places: [MigratePage.Place] {
        var seen: Set<StateKey> = []
        let standing = outset.groups.filter { seen.insert($0.state).inserted }
        return standing.map { group in
            let counts = outset.groups.filter { $0.state == group.state }.map { group in
                visit.say(
                    vi: "bản \(group.effective.display): \(group.count.grouped) hồ sơ",
                    en: "version of \(group.effective.display): \(group.count.grouped)")
            }
            let kept = outset.kept.first { $0.state == group.state }
            return place(group.state, group.title, counts, kept: kept)
        } + outset.missing.filter { !seen.contains($0.state) }.map { place($0.state, $0.title, [], kept: nil) }
    }

    private func place(
        _ state: StateKey, _ title: BilingualText, _ counts: [String], kept: MigrationOutset.Named?
    ) -> MigratePage.Place {
        let choices =
            [FieldView.Choice(value: "", label: visit.say(vi: "Chưa chỉ định", en: "Nothing yet"))]
            + outset.states.map { FieldView.Choice(value: $0.state.text, label: $0.title[visit.language]) }
        return MigratePage.Place(
            title: title[visit.language], counts: counts, kept: kept?.title[visit.language],
            choice: kept != nil
                ? nil
                : FieldView(
                    TypedMigration.name(of: state),
                    visit.say(vi: "Thay bước \(title[.vi].quoted)", en: "In place of \(title[.en].quoted)"), .choice(choices),
                    value: typed.states[state]?.text ?? "",
                    hint: counts.isEmpty
                        ? visit.say(
                            vi: "Không hồ sơ nào đang ở bước này, nhưng có thể có hồ sơ trả lại về đây.",
                            en: "No dossier stands here, but one may be returned to it.")
                        : visit.say(
                            vi: "Phiên bản mới không có bước này. Chưa chỉ định thì hồ sơ ở đây không chuyển.",
                            en: "The version has no such step. Without a choice the dossiers here are not moved."),
                    isRequired: !counts.isEmpty))
    }
}
