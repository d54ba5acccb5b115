extension Place {
    /// A procedure, as far as it can be read.
    func procedure() -> Procedure? {
        let required = ["procedure", "effective", "title", "level", "process", "documents"]
        let optional = [
            "number", "award", "basis", "kinds", "national-code", "legal-basis", "limit", "steps", "pause", "cut-off", "receipt", "council",
            "titles-before", "ended", "one-door", "examples",
        ]
        guard let entries = Entries(self, required: required, optional: optional, nullable: ["national-code"]) else { return nil }
        if entries.mentions("award") {
            // An award that is given to nobody, or for nothing, would be counted nowhere.
            for key in ["basis", "kinds"] where !entries.mentions(key) { reportAtKey(.missingKey(key, in: self)) }
        }
        let key = entries["procedure"]?.key(Procedure.self)
        let effective = entries["effective"]?.day()
        let number = entries["number"]?.wholeNumber(atLeast: 1)
        let title = entries["title"]?.statedTitle()
        let level = entries["level"]?.choice(Procedure.Level.self)
        let award = entries["award"]?.key(Award.self)
        let basis = entries["basis"]?.choice(Procedure.Basis.self)
        let kinds = entries["kinds"]?.choices(NomineeKind.self)
        let nationalCode = entries["national-code"]?.words()
        let legalBasis = entries["legal-basis"]?.texts()
        let ended = entries["ended"]?.ending()
        let isOneDoor = entries["one-door"]?.truth()
        let process = entries["process"]?.key(Process.self)
        let limit = entries["limit"]?.statedTerm()
        let steps = entries["steps"]?.steps()
        let onReturn = entries["pause"]?.pauseReturn()
        let cutOff = entries["cut-off"]?.time()
        let strictReceipt = entries["receipt"]?.strictReceipt()
        let documents = entries["documents"]?.documents()
        let council = entries["council"]?.councilRule()
        let titlesBefore = entries["titles-before"]?.titlesBefore()
        let examples = entries["examples"]?.examples()
        return Procedure(
            key: key ?? ProcedureKey(""), effective: effective ?? .first, number: number, title: title ?? Stated(.unread),
            level: level ?? .province, award: award, basis: basis, kinds: kinds ?? [], nationalCode: nationalCode,
            legalBasis: legalBasis ?? [], ended: ended, isOneDoor: isOneDoor ?? true, process: process ?? ProcessKey(""), limit: limit,
            steps: steps?.budgets ?? [:],
            stepsStatus: steps?.status,
            onReturn: onReturn, cutOff: cutOff, strictReceipt: strictReceipt, documents: documents ?? [], council: council,
            titlesBefore: titlesBefore, examples: examples ?? [])
    }

    private func statedTitle() -> Stated<BilingualText>? {
        guard case .map = node.content else {
            reportShape(.bilingual)
            return nil
        }
        guard let entries = Entries(self, required: ["vi", "en"], optional: ["status"]) else { return nil }
        let status = entries.status()
        return entries.bilingual().map { Stated($0, status: status) }
    }

    private func steps() -> (budgets: [StateKey: Limit], status: FactStatus?) {
        guard let entries = Entries(self, required: ["budgets"], optional: ["status"]) else { return ([:], nil) }
        var budgets: [StateKey: Limit] = [:]
        for (key, place) in entries["budgets"]?.namedEntries() ?? [] {
            budgets[StateKey(key)] = place.limit()
        }
        return (budgets, entries.status())
    }

    private func documents() -> [RequiredDocument] {
        namedEntries(mayBeEmpty: true).compactMap { key, place in place.document(DocumentKey(key)) }
    }

    private func document(_ key: DocumentKey) -> RequiredDocument? {
        guard case .map(let pairs) = node.content, pairs.contains(where: { ["title", "required"].contains($0.key.scalar) }) else {
            return RequiredDocument(key: key, title: bilingual() ?? .unread)
        }
        guard let entries = Entries(self, required: ["title"], optional: ["required"]) else { return nil }
        let title = entries["title"]?.bilingual()
        let isRequired = entries["required"]?.truth()
        return RequiredDocument(key: key, title: title ?? .unread, isRequired: isRequired ?? true)
    }

    /// The end of a procedure; a map, though an empty one already says that it ends.
    private func ending() -> Procedure.Ending? {
        guard let entries = Entries(self, required: [], optional: ["successor", "status", "source"]) else { return nil }
        return Procedure.Ending(
            successor: entries["successor"]?.key(Procedure.self), status: entries.status(), source: entries["source"]?.words())
    }

    private func titlesBefore() -> Procedure.TitlesBefore? {
        guard let entries = Entries(self, required: ["award", "years"], optional: ["status"]) else { return nil }
        let award = entries["award"]?.key(Award.self)
        let years = entries["years"]?.wholeNumber(atLeast: 1)
        let status = entries.status()
        guard let award, let years else { return nil }
        return Procedure.TitlesBefore(award: award, years: years, status: status)
    }
}
