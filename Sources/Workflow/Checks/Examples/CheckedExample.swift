/// An example that is being checked, in the file of a process or of a procedure.
struct CheckedExample {
    let example: Example
    /// The process it runs on; `nil` when none is known.
    let process: Process?
    /// The procedure whose limits and papers count; `nil` when none is known.
    let procedure: Procedure?
    /// The procedures that could be named.
    let procedureKeys: [String]
    /// The first day of the version it stands in.
    let effective: CivilDay
    private let subject: any Checked

    init(_ example: Example, in subject: CheckedProcess) {
        self.init(
            example, process: subject.process,
            procedure: example.procedure.flatMap { subject.world.procedure($0, on: example.received.day) },
            procedureKeys: subject.world.procedures(on: subject.process.key).map(\.key.text).uniqued,
            effective: subject.process.effective, subject: subject)
    }

    init(_ example: Example, in subject: CheckedProcedure) {
        self.init(
            example, process: subject.world.process(of: subject.procedure, on: example.received.day), procedure: subject.procedure,
            procedureKeys: [], effective: subject.procedure.effective, subject: subject)
    }

    private init(
        _ example: Example, process: Process?, procedure: Procedure?, procedureKeys: [String], effective: CivilDay, subject: any Checked
    ) {
        self.example = example
        self.process = process
        self.procedure = procedure
        self.procedureKeys = procedureKeys
        self.effective = effective
        self.subject = subject
    }

    /// A problem where something of the example stands.
    func problem(_ finding: Finding, at path: String...) -> Problem {
        subject.problem(finding, at: ["examples", example.key.text] + path)
    }

    /// A problem of the example as a whole.
    func problem(_ finding: Finding) -> Problem {
        subject.problem(finding, atKey: ["examples", example.key.text])
    }

    /// A problem where a key of the example stands.
    func problem(_ finding: Finding, atKey path: String...) -> Problem {
        subject.problem(finding, atKey: ["examples", example.key.text] + path)
    }

    /// Whether the file has no error of its form.
    var isWhole: Bool { subject.reading.definition != nil }

    /// Whether a state or an action stands in the same file, even if it could not be read.
    func isWrittenBeside(_ section: String, _ key: String) -> Bool {
        subject.reading.marks.knows([section, key])
    }

    /// The moves that have to be done.
    var done: [Example.Step] { example.steps.filter(\.isDone) }

    /// Whether the receipt or a move that has to be done starts the statutory clock; `nil` when some action is not known.
    var startsClock: Bool? {
        guard let process else { return nil }
        if process.startsOnReceipt { return true }
        let actions = done.map { process.action($0.action) }
        return actions.contains(nil) ? nil : actions.contains { $0?.clock == .start }
    }

    /// Whether a supervisor's pause lasts to the end.
    var endsHeld: Bool { example.holds.contains { $0.to == nil } }
}

/// A rule about examples, wherever they stand.
protocol ExampleCheck: ProcessCheck, ProcedureCheck {
    /// What breaks the rule.
    func problems(in subject: CheckedExample) -> [Problem]
}

extension ExampleCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        subject.process.examples.flatMap { problems(in: CheckedExample($0, in: subject)) }
    }

    func problems(in subject: CheckedProcedure) -> [Problem] {
        subject.procedure.examples.flatMap { problems(in: CheckedExample($0, in: subject)) }
    }
}

extension [String] {
    /// The texts in the order of their letters, each once.
    fileprivate var uniqued: [String] { Set(self).sorted() }
}
