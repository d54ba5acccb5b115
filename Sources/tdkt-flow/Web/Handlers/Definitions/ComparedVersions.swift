import Dossier
import Workflow

/// Two published versions of a definition that somebody wants told apart.
struct ComparedVersions {
    let old: DefinitionVersion
    let new: DefinitionVersion
    let changes: [Change]

    /// - Returns: `nil` unless the address names two versions.
    init?(_ visit: Visit, _ snapshot: Snapshot, _ versions: [DefinitionVersion]) throws {
        func chosen(_ name: String) -> DefinitionVersion? {
            visit.query.text(name).flatMap { day in versions.first { $0.effective.iso == day } }
        }
        guard let old = chosen("from"), let new = chosen("to"),
            let before = try snapshot.publishedReading(old.kind, old.key, old.effective),
            let after = try snapshot.publishedReading(new.kind, new.key, new.effective)
        else { return nil }
        (self.old, self.new) = (old, new)
        changes = try snapshot.changes(from: before, to: after, on: max(old.effective, new.effective))
    }

    /// The choice of two versions, and what they differ in; `nil` where there is only one version.
    static func view(
        _ visit: Visit, _ snapshot: Snapshot, _ kind: Draft.Kind, _ key: String, _ versions: [DefinitionVersion]
    ) throws -> CompareView? {
        guard versions.count > 1 else { return nil }
        let compared = try ComparedVersions(visit, snapshot, versions)
        let newest = versions[versions.count - 1].effective
        let choices = versions.reversed().map { FieldView.Choice(value: $0.effective.iso, label: $0.effective.display) }
        return CompareView(
            fields: [
                FieldView(
                    "from", visit.say(vi: "Bản có hiệu lực từ", en: "The version in force from"), .choice(choices),
                    value: compared?.old.effective.iso ?? versions[versions.count - 2].effective.iso, isRequired: true),
                FieldView(
                    "to", visit.say(vi: "so với bản có hiệu lực từ", en: "against the one in force from"), .choice(choices),
                    value: compared?.new.effective.iso ?? newest.iso, isRequired: true),
            ],
            action: Links.definition(kind, key),
            changes: compared.map { compared in
                ChangesView(
                    compared.changes, in: visit.language,
                    tableURL: Links.changes(kind, key, from: compared.old.effective, to: compared.new.effective),
                    oldURL: { Links.definition(kind, key, version: compared.old.effective, line: $0) },
                    newURL: { Links.definition(kind, key, version: compared.new.effective, line: $0) })
            })
    }
}
