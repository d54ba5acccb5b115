/// What a key names.
enum Naming: Hashable, Sendable {
    case state, action, condition, field, choice, document, desk, role, award, process, procedure, example
}

extension Comparison {
    /// One of the two versions, and what it and the definitions around it call things.
    struct Side {
        let root: Branch
        var titles: [Naming: [String: BilingualText]] = [:]

        init(root: Branch, known: [Definition]) {
            self.root = root
            for definition in known { note(definition) }
            for action in root["actions"]?.twigs ?? [] { note(action.value["asks"], as: .field) }
            for (key, naming) in Grammar.titledParts { note(root[key], as: naming) }
        }

        /// What a key is called: its title in quotes, else the key in quotes.
        func name(_ key: String, _ naming: Naming) -> BilingualText {
            let title = titles[naming]?[key] ?? BilingualText(vi: key, en: key)
            return BilingualText(vi: "“\(title.vi)”", en: "“\(title.en)”")
        }

        /// Takes the titles of a map of parts.
        mutating func note(_ parts: Branch?, as naming: Naming) {
            for twig in parts?.twigs ?? [] { titles[naming, default: [:]][twig.key] = twig.value.title }
        }

        private mutating func note(_ definition: Definition) {
            switch definition {
            case .office(let office):
                for desk in office.desks { titles[.desk, default: [:]][desk.key.text] = desk.title }
                for role in office.roles { titles[.role, default: [:]][role.key.text] = role.title }
                for award in office.awards { titles[.award, default: [:]][award.key.text] = award.title }
            case .process(let process):
                titles[.process, default: [:]][process.key.text] = process.title
                for action in process.actions { titles[.action, default: [:]][action.key.text] = action.title }
                for field in process.actions.flatMap(\.asks) + process.asks { titles[.field, default: [:]][field.key.text] = field.title }
                for state in process.states { titles[.state, default: [:]][state.key.text] = state.title }
            case .procedure(let procedure): titles[.procedure, default: [:]][procedure.key.text] = procedure.title.value
            }
        }
    }
}
