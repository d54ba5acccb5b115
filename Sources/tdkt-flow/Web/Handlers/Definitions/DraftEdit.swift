import Dossier
import Workflow

/// The editor of a draft.
enum DraftEdit {
    static func show(_ visit: Visit) async throws -> Answer {
        let place = try DraftPlace(visit)
        let page = try await visit.office.read { snapshot in
            guard let draft = try snapshot.draft(place.kind, place.key, place.effective) else { throw WebFault.notFound }
            return try Self.page(visit, snapshot, place, text: draft.text, seen: draft.revision)
        }
        return .page(page)
    }

    /// Saves the text, or only checks it.
    static func send(_ visit: Visit) async throws -> Answer {
        let place = try DraftPlace(visit)
        // A form without its text is none of ours: saving it would empty the draft.
        guard visit.form["text"] != nil, let errand = visit.form["do"], ["check", "save", "review"].contains(errand) else {
            throw WebFault.unreadableForm
        }
        let text = visit.form.lines("text")
        let seen = visit.form["seen"].flatMap { Int($0) }
        if errand == "check" {
            return .page(try await visit.office.read { try page(visit, $0, place, text: text, seen: seen, isUnsaved: true) })
        }
        if errand == "review", try await isKept(text, place, seen: seen, visit) {
            return .seeOther(Links.review(place.kind, place.key, place.effective))
        }
        let actor = try visit.actor
        let saved: Draft
        do {
            saved = try await visit.office.write { transaction in
                try transaction.saveDraft(place.kind, place.key, place.effective, text: text, seen: seen, by: actor)
            }
        } catch let refusal as Refusal {
            return try await refused(visit, place, refusal, text: text, seen: seen)
        }
        let state = try await visit.office.read { snapshot in
            ToneView(try snapshot.checkDraft(saved.text, place.kind, place.key, place.effective), in: visit.language).words
        }
        return .seeOther(
            errand == "review"
                ? Links.review(place.kind, place.key, place.effective) : Links.draft(place.kind, place.key, place.effective),
            notice: visit.say(vi: "Đã lưu bản nháp: \(state).", en: "The draft was saved: \(state)."))
    }

    /// Whether the text is what the owner saw, so that nothing has to be saved before it is looked at.
    private static func isKept(_ text: String, _ place: DraftPlace, seen: Int?, _ visit: Visit) async throws -> Bool {
        try await visit.office.read { snapshot in
            try snapshot.draft(place.kind, place.key, place.effective).map { $0.revision == seen && $0.text == text } ?? false
        }
    }

    static func remove(_ visit: Visit) async throws -> Answer {
        let place = try DraftPlace(visit)
        let actor = try visit.actor
        guard let seen = visit.form["seen"].flatMap({ Int($0) }) else { throw WebFault.unreadableForm }
        do {
            try await visit.office.write { try $0.removeDraft(place.kind, place.key, place.effective, seen: seen, by: actor) }
        } catch let refusal as Refusal {
            return try await refused(visit, place, refusal, text: visit.form.lines("text"), seen: seen)
        }
        let isKnown = try await visit.office.read { try !$0.definitionVersions(place.kind.definition, place.key).isEmpty }
        return .seeOther(
            isKnown ? Links.definition(place.kind, place.key) : Links.definitions,
            notice: visit.say(
                vi: "Đã xóa bản nháp có hiệu lực từ \(place.effective.display).",
                en: "The draft that was to hold from \(place.effective.display) was removed."))
    }

    /// The editor with what was typed, and, where another owner was first, with the other's text below it.
    private static func refused(
        _ visit: Visit, _ place: DraftPlace, _ refusal: Refusal, text: String, seen: Int?
    ) async throws -> Answer {
        guard case .draftMeanwhile = refusal else {
            let errors = ErrorSummary(sentences: refusal.sentences(in: visit.language))
            return .refused(
                try await visit.office.read {
                    try Self.page(visit, $0, place, text: text, seen: seen, isUnsaved: true, errors: errors)
                })
        }
        let page = try await visit.office.read { snapshot in
            let other = try snapshot.draft(place.kind, place.key, place.effective)
            // Saving again from this page is a choice that was told what it overwrites.
            return try Self.page(visit, snapshot, place, text: text, seen: other?.revision ?? seen, isUnsaved: true, other: other)
        }
        return .refused(page, status: .conflict)
    }

    private static func page(
        _ visit: Visit, _ snapshot: Snapshot, _ place: DraftPlace, text: String, seen: Int?, isUnsaved: Bool = false,
        errors: ErrorSummary? = nil, other: Draft? = nil
    ) throws -> DraftPage {
        let names = try snapshot.shownNames()
        let kept = try snapshot.draft(place.kind, place.key, place.effective)
        let version = try snapshot.definitionVersions(place.kind.definition, place.key).last
        func who(_ draft: Draft) -> String { names[draft.author] ?? draft.author.text }
        let stale = other.map { other in
            visit.say(
                vi:
                    "\(who(other)) đã lưu bản nháp này lúc \(other.savedAt.display), sau khi bạn mở nó. Văn bản của bạn vẫn ở dưới, chưa lưu.",
                en: "\(who(other)) saved this draft on \(other.savedAt.day.display) at \(other.savedAt.time.text), after you opened it."
                    + " Your text is still below, not saved.")
        }
        return DraftPage(
            title: version?.title[visit.language] ?? place.key, kind: place.kind.words(in: visit.language),
            effective: place.effective.display, file: Draft.path(place.kind, place.key, place.effective),
            errors: errors ?? stale.flatMap { ErrorSummary([ErrorSummary.Line(text: $0, href: "#other")]) },
            saved: kept.map { $0.saved(by: names, in: visit.language) },
            isUnsaved: isUnsaved,
            other: other.map { other in
                DraftPage.Other(
                    author: who(other), savedAt: other.savedAt.display, url: Links.draft(place.kind, place.key, place.effective),
                    lines: SourceLine.lines(of: other.text, beside: text))
            },
            text: text, seen: seen.map(String.init) ?? "", check: try DraftCheck.view(of: text, place, snapshot, visit),
            action: Links.draft(place.kind, place.key, place.effective),
            partURL: Links.draft(place.kind, place.key, place.effective, "check"),
            removeURL: Links.draft(place.kind, place.key, place.effective, "remove"),
            definitionURL: version.map { _ in Links.definition(place.kind, place.key) }, listURL: Links.definitions,
            formKey: visit.token.formKey)
    }
}
