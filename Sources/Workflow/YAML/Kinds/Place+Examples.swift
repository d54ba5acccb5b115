extension Place {
    /// The examples of a definition.
    ///
    /// - Parameter namesProcedure: Whether each says under which procedure it runs, as in the file of a process.
    func examples(namingProcedure namesProcedure: Bool = false) -> [Example] {
        namedEntries().compactMap { key, place in place.example(ExampleKey(key), namesProcedure) }
    }

    /// An example; `nil` when a moment of it cannot be read, since the rest would be checked against a hole.
    private func example(_ key: ExampleKey, _ namesProcedure: Bool) -> Example? {
        let required = namesProcedure ? ["procedure", "received"] : ["received"]
        let optional = ["title", "with", "papers", "nominees", "moves", "paused", "expect"]
        guard let entries = Entries(self, required: required, optional: optional) else { return nil }
        let title = entries["title"]?.bilingual()
        let procedure = entries["procedure"]?.key(Procedure.self)
        let received = entries["received"]?.moment()
        let fields = entries["with"]?.entered()
        let papers = entries["papers"]?.papers()
        let nominees = entries["nominees"]?.nomineeCount()
        let steps = entries["moves"]?.everyItem().map { $0.step() } ?? []
        let holds = entries["paused"]?.everyItem().map { $0.hold() } ?? []
        let expectation = entries["expect"]?.expectation()
        guard let received, !steps.contains(nil), !holds.contains(nil) else { return nil }
        return Example(
            key: key, title: title, procedure: procedure, received: received, fields: fields ?? [:], papers: papers,
            nominees: nominees ?? 0,
            steps: steps.compactMap(\.self), holds: holds.compactMap(\.self), expectation: expectation ?? Example.Expectation())
    }

    /// A moment, as `2019-01-28T08:00`.
    func moment() -> Moment? {
        guard let text = text() else { return nil }
        if let moment = Moment(text) { return moment }
        report(.badMoment(text))
        return nil
    }

    /// `none`, or the keys of papers.
    private func papers() -> [DocumentKey] {
        node.scalar?.trimmed == Self.none ? [] : keys(RequiredDocument.self)
    }

    /// How many are nominated.
    private func nomineeCount() -> Int? {
        guard let count = wholeNumber(atLeast: 0) else { return nil }
        if count <= Example.mostNominees { return count }
        report(.tooManyNominees(count, most: Example.mostNominees))
        return nil
    }

    private func step() -> Example.Step? {
        guard let entries = Entries(self, required: ["action", "at"], optional: ["with", "refused"]) else { return nil }
        let action = entries["action"]?.key(Action.self)
        let at = entries["at"]?.moment()
        let fields = entries["with"]?.entered()
        let refused = entries["refused"]?.keys(Condition.self)
        guard let action, let at else { return nil }
        return Example.Step(
            action: action, at: at, fields: fields ?? [:], refused: refused?.map(\.text) ?? [])
    }

    /// What is entered, by field.
    private func entered() -> [FieldKey: String] {
        let fields = namedEntries().compactMap { key, place in place.text().map { (FieldKey(key), $0) } }
        return Dictionary(fields, uniquingKeysWith: { first, _ in first })
    }

    private func hold() -> Example.Hold? {
        guard let entries = Entries(self, required: ["from"], optional: ["to"]) else { return nil }
        let from = entries["from"]?.moment()
        let to = entries["to"]?.moment()
        return from.map { Example.Hold(from: $0, to: to) }
    }

    private func expectation() -> Example.Expectation? {
        guard let entries = Entries(self, required: [], optional: ["state", "due", "step-due"]) else { return nil }
        let state = entries["state"]?.key(State.self)
        let due = entries["due"]?.due()
        let stepDue = entries["step-due"]?.due()
        return Example.Expectation(state: state, due: due, stepDue: stepDue)
    }

    /// `none`, or a moment.
    private func due() -> Example.Due? {
        node.scalar?.trimmed == Self.none ? .noMoment : moment().map(Example.Due.at)
    }

    /// The items of a list of maps; a map alone is a list of one.
    private func everyItem() -> [Place] {
        switch node.content {
        case .list(let nodes): return items(nodes)
        case .map: return [self]
        case .scalar:
            reportShape(.list)
            return []
        }
    }

    /// The word for nothing, where nothing has to be said.
    private static let none = "none"
}
