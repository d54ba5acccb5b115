import Dossier
import Workflow

/// One procedure or process: a version of it, read-only; what was in force on a day; what two versions differ in.
enum DefinitionShow {
    static func show(_ visit: Visit) async throws -> Answer {
        let (kind, key) = try visit.definition
        let page = try await visit.office.read { snapshot in
            try Self.page(visit, snapshot, kind, key)
        }
        return page.on.error == nil ? .page(page) : .refused(page)
    }

    /// What two versions differ in, as a file.
    static func changes(_ visit: Visit) async throws -> Answer {
        let (kind, key) = try visit.definition
        return try await visit.office.read { snapshot in
            let versions = try snapshot.definitionVersions(kind.definition, key)
            guard let compared = try ComparedVersions(visit, snapshot, versions) else { throw WebFault.notFound }
            let name = "changes-\(key)-\(compared.old.effective.iso)-\(compared.new.effective.iso).csv"
            return .csv(compared.changes.table(in: visit.language), name: name)
        }
    }

    /// The page of a definition.
    ///
    /// - Parameter errors: Why what was asked for was not done, where that led here.
    static func page(
        _ visit: Visit, _ snapshot: Snapshot, _ kind: Draft.Kind, _ key: String, errors: ErrorSummary? = nil
    ) throws -> DefinitionPage {
        let versions = try snapshot.definitionVersions(kind.definition, key)
        let today = visit.now.day
        let asked = AskedDay(visit)
        let wanted = visit.query.text("version")
        let inForce = versions.last { $0.effective <= asked.day } ?? versions.first
        guard let shown = wanted == nil ? inForce : versions.first(where: { $0.effective.iso == wanted }),
            let text = try snapshot.definitionText(kind.definition, key, shown.effective)
        else { throw WebFault.notFound }
        let drafted = try snapshot.draftedRules(text, kind, key, shown.effective)
        let end = try ToldEnd(shown, in: snapshot, visit.language)
        let basis = try snapshot.publications(kind.definition, key)[shown.effective]?.basis
        let drafts = try DraftRows(visit, snapshot, of: key).of(kind, key)
        return DefinitionPage(
            title: shown.title[visit.language], kind: kind.words(in: visit.language), key: key, errors: errors,
            remark: end?.remark(on: asked.day, in: visit.language),
            shownVersion: shown.effective.display, on: asked.field, onAnswer: asked.answer(shown, end),
            action: Links.definition(kind, key),
            facts: DefinitionFacts(language: visit.language, version: shown, basis: basis, end: end).facts(of: drafted, kind),
            versions: try VersionRows(visit: visit, snapshot: snapshot, kind: kind, key: key).rows(versions, shown: shown, on: today),
            compare: try ComparedVersions.view(visit, snapshot, kind, key, versions),
            inProgress: DraftsView(drafts), lines: SourceLine.lines(of: text), file: Draft.path(kind, key, shown.effective),
            picture: drafted.flatMap { DrawingView($0, in: visit.language) },
            newDraftURL: Links.newDraft(kind, key, from: shown.effective), migrateURL: Links.migrate(kind, key),
            endURL: kind == .procedure && !versions.contains(where: \.isEnd) ? Links.endProcedure(key) : nil, listURL: Links.definitions)
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
    /// The drawing of what a text makes of dossiers; `nil` where there is no process to draw, or one that no picture can show.
    init?(_ drafted: DraftedRules, in language: Language) {
        guard let process = drafted.process, ProcessDrawing.canFollow(process) else { return nil }
        title = process.title[language]
        drawing = ProcessDrawing(of: process, in: language, limits: drafted.budgets).svg()
    }
}
