import Dossier
import Workflow

/// Begins a draft: a copy of a published version, with a first day of its own.
enum DraftNew {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, from: visit.query.text("from"), effective: nil))
    }

    static func begin(_ visit: Visit) async throws -> Answer {
        let (kind, key) = try visit.definition
        let (from, typed) = (visit.form.text("from"), visit.form.text("effective"))
        guard let effective = typed.flatMap({ CivilDay($0) }) else {
            let error = visit.say(
                vi: "Chọn ngày bản mới bắt đầu có hiệu lực.", en: "Choose the first day on which the new version is to hold.")
            return .refused(try await page(visit, from: from, effective: typed, error: error))
        }
        let versions = try await visit.office.read { try $0.definitionVersions(kind.definition, key) }
        if versions.contains(where: { $0.effective == effective }) {
            let error = visit.say(
                vi: "Ngày \(effective.display) đã có bản công bố, không sửa được nữa. Chọn ngày khác.",
                en: "A published version begins on \(effective.display) and cannot change any more. Choose another day.")
            return .refused(try await page(visit, from: from, effective: typed, error: error))
        }
        guard let version = versions.first(where: { $0.effective.iso == from }) ?? versions.last else { throw WebFault.notFound }
        let actor = try visit.actor
        do {
            try await visit.office.write { transaction in
                guard let text = try transaction.snapshot.definitionText(kind.definition, key, version.effective) else {
                    throw WebFault.notFound
                }
                try transaction.saveDraft(kind, key, effective, text: text.beginning(on: effective), seen: nil, by: actor)
            }
        } catch let refusal as Refusal {
            guard case .draftMeanwhile = refusal else { throw refusal }
            return .refused(try await page(visit, from: from, effective: typed, taken: effective), status: .conflict)
        }
        return .seeOther(
            Links.draft(kind, key, effective),
            notice: visit.say(
                vi: "Đã chép bản \(version.effective.display) thành bản nháp có hiệu lực từ \(effective.display).",
                en: "The version of \(version.effective.display) was copied into a draft that is to hold from \(effective.display)."))
    }

    private static func page(
        _ visit: Visit, from: String?, effective: String?, error: String? = nil, taken: CivilDay? = nil
    ) async throws -> DraftNewPage {
        let (kind, key) = try visit.definition
        let (versions, existing) = try await visit.office.read { snapshot in
            let url = taken.map { Links.draft(kind, key, $0) }
            return (
                try snapshot.definitionVersions(kind.definition, key),
                try DraftRows(visit, snapshot, of: key).of(kind, key).first { $0.url == url }
            )
        }
        guard let last = versions.last else { throw WebFault.notFound }
        let name = last.title[visit.language]
        let fault =
            error
            ?? existing.map { draft in
                visit.say(
                    vi: "Đã có bản nháp cho ngày này, \(draft.author) lưu lúc \(draft.savedAt). Mở bản đó, hoặc chọn ngày khác.",
                    en: "There is a draft for this day already, saved by \(draft.author) on \(draft.savedAt)."
                        + " Open it, or choose another day.")
            }
        let chosen = versions.first { $0.effective.iso == from } ?? last
        return DraftNewPage(
            title: visit.say(vi: "Soạn phiên bản mới", en: "Draft a new version"), name: name,
            errors: fault.flatMap { ErrorSummary([.init($0, at: "effective")]) },
            fields: [
                FieldView(
                    "from", visit.say(vi: "Chép từ bản có hiệu lực từ", en: "Copy the version in force from"),
                    .choice(versions.reversed().map { FieldView.Choice(value: $0.effective.iso, label: $0.effective.display) }),
                    value: chosen.effective.iso, isRequired: true),
                FieldView(
                    "effective", visit.say(vi: "Bản mới có hiệu lực từ", en: "The new version is to hold from"), .date, value: effective,
                    hint: visit.say(
                        vi: "Hồ sơ nhận từ ngày này theo bản mới; hồ sơ nhận trước vẫn theo bản cũ.",
                        en: "Dossiers received from this day on follow the new version; earlier ones keep theirs."),
                    error: fault, isRequired: true),
            ],
            existing: existing, action: Links.newDraft(kind, key), backURL: Links.definition(kind, key, version: chosen.effective),
            formKey: visit.token.formKey)
    }
}

extension String {
    /// The text of a definition with another first day.
    func beginning(on day: CivilDay) -> String {
        replacing(/(?m)^(effective:[ \t]*)["']?[0-9-]+["']?/, maxReplacements: 1) { "\($0.1)\(day.iso)" }
    }
}
