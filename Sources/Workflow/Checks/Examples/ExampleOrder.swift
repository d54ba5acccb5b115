/// The moves of an example come in the order of time, none before the dossier is handed in.
struct ExampleOrder: ExampleCheck {
    func problems(in subject: CheckedExample) -> [Problem] {
        var previous = subject.example.received
        return subject.example.steps.enumerated().compactMap { index, step in
            defer { previous = max(previous, step.at) }
            guard step.at < previous else { return nil }
            let finding =
                index == 0 || previous == subject.example.received
                ? Finding.moveBeforeReceipt(step.action, at: step.at, received: previous)
                : .moveBeforePrevious(step.action, at: step.at, previous: previous)
            return subject.problem(finding, at: "moves", "\(index)", "at")
        }
    }
}
