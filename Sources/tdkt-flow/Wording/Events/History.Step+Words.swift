import Workflow

extension History.Step {
    /// What was entered on submission or at an action, by the titles of the fields.
    func entered(in language: Language) -> [(label: String, value: String)] {
        switch entry.event {
        case .submitted(let submission):
            return rules.process.asks.shown(submission.fields, in: language)
        case .moved(let move):
            let entered = Dictionary(move.fields.map { (FieldKey($0), $1) }, uniquingKeysWith: { first, _ in first })
            return rules.process.action(move.action)?.asks.shown(entered, in: language) ?? []
        default:
            return []
        }
    }

    /// Where the dossier went, by the titles of the states; `nil` when it stayed where it was.
    func way(in language: Language) -> String? {
        let target = Titles(rules: rules, language: language).state(to)
        guard let from else { return "→ \(target)" }
        return from == to ? nil : "\(Titles(rules: rulesBefore, language: language).state(from)) → \(target)"
    }

    /// From which versions to which a dossier was moved, from which state to which if that one is called otherwise there, and by which run.
    func change(by migration: Migration, in language: Language) -> String {
        let (old, new) = (rulesBefore, rules)
        var parts: [String] = []
        if (old.procedure.key, old.procedure.effective) != (new.procedure.key, new.procedure.effective) {
            parts.append(
                language.version(
                    language.say(vi: "thủ tục", en: "procedure"), from: old.procedure.title.value[language], old.procedure.effective,
                    to: new.procedure.title.value[language], new.procedure.effective, isSame: old.procedure.key == new.procedure.key))
        }
        if (old.process.key, old.process.effective) != (new.process.key, new.process.effective) {
            parts.append(
                language.version(
                    language.say(vi: "quy trình", en: "process"), from: old.process.title[language], old.process.effective,
                    to: new.process.title[language], new.process.effective, isSame: old.process.key == new.process.key))
        }
        if from != to, let way = way(in: language) { parts.append(language.say(vi: "bước \(way)", en: "state \(way)")) }
        return (parts + [language.say(vi: "đợt chuyển \(migration.run)", en: "run \(migration.run)")]).joined(separator: "; ")
    }
}

extension Language {
    /// That one definition came in the place of another, or a version of it in the place of an earlier one.
    fileprivate func version(
        _ kind: String, from old: String, _ first: CivilDay, to new: String, _ then: CivilDay, isSame: Bool
    ) -> String {
        isSame
            ? say(
                vi: "\(kind) \(new.quoted) từ phiên bản \(first.display) sang phiên bản \(then.display)",
                en: "\(kind) \(new.quoted) from the version \(first.display) to the version \(then.display)")
            : say(
                vi: "từ \(kind) \(old.quoted), phiên bản \(first.display), sang \(kind) \(new.quoted), phiên bản \(then.display)",
                en: "from the \(kind) \(old.quoted), version \(first.display), to the \(kind) \(new.quoted), version \(then.display)")
    }
}
