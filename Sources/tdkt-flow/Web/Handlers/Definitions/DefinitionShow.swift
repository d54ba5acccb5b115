import Dossier
import Workflow

/// One procedure or process: a version of it, read-only.
enum DefinitionShow {
    static func show(_ visit: Visit) async throws -> Answer {
        let (kind, key) = try visit.definition
        let page = try await visit.office.read { snapshot in
            try Self.page(visit, snapshot, kind, key)
        }
        return .page(page)
    }

    private static func page(_ visit: Visit, _ snapshot: Snapshot, _ kind: Draft.Kind, _ key: String) throws -> DefinitionPage {
        let versions = try snapshot.definitionVersions(kind.definition, key)
        let today = visit.now.day
        let wanted = visit.query.text("version")
        let inForce = versions.last { $0.effective <= today } ?? versions.first
        guard let shown = wanted == nil ? inForce : versions.first(where: { $0.effective.iso == wanted }),
            let text = try snapshot.definitionText(kind.definition, key, shown.effective)
        else { throw WebFault.notFound }
        let drafted = try snapshot.draftedRules(text, kind, key, shown.effective)
        let drafts = try DraftRows(visit, snapshot, of: key).of(kind, key)
        return DefinitionPage(
            title: shown.title[visit.language], kind: kind.words(in: visit.language), key: key, shownVersion: shown.effective.display,
            facts: DefinitionFacts(language: visit.language, version: shown).facts(of: drafted, kind),
            versions: versions.map { version in
                DefinitionPage.Version(
                    effective: version.effective.display, url: Links.definition(kind, key, version: version.effective),
                    until: version.nextEffective?.advanced(by: -1).display ?? visit.say(vi: "chưa có bản thay thế", en: "open"),
                    publishedAt: version.publishedAt.display, digest: String(version.digest.prefix(8)),
                    state: DefinitionList.remark(version, on: today, in: visit.language)
                        ?? ToneView(tone: "good", sign: "●", words: visit.say(vi: "đang có hiệu lực", en: "in force")),
                    isShown: version == shown)
            },
            inProgress: DraftsView(drafts), lines: SourceLine.lines(of: text), file: Draft.path(kind, key, shown.effective),
            picture: drafted.flatMap { DrawingView($0, in: visit.language) },
            newDraftURL: Links.newDraft(kind, key, from: shown.effective), migrateURL: Links.migrate(kind, key),
            endURL: kind == .procedure ? Links.endProcedure(key) : nil, listURL: Links.definitions)
    }
}

extension Visit {
    /// The procedure or process that the path names.
    ///
    /// - Throws: ``WebFault/notFound`` when it names no kind of these.
    var definition: (kind: Draft.Kind, key: String) {
        get throws {
            guard let kind = Draft.Kind(rawValue: try parameter("kind")) else { throw WebFault.notFound }
            return (kind, try parameter("key"))
        }
    }
}

extension DrawingView {
    /// The drawing of what a text makes of dossiers; `nil` where there is no process to draw.
    init?(_ drafted: DraftedRules, in language: Language) {
        guard let process = drafted.process else { return nil }
        title = process.title[language]
        drawing = ProcessDrawing(of: process, in: language, limits: drafted.budgets).svg()
    }
}
