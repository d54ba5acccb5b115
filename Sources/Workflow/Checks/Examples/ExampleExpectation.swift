/// What an example expects can be so: something is expected, and nothing that rules out the rest of it.
struct ExampleExpectation: ExampleCheck {
    func problems(in subject: CheckedExample) -> [Problem] {
        // In a file with errors of its form an expectation may only be misspelt.
        guard subject.isWhole else { return [] }
        let expected = subject.example.expectation
        if expected.isEmpty, subject.done.count == subject.example.steps.count {
            return [subject.problem(.expectsNothing(subject.example.key))]
        }
        return otherProcess(in: subject) + momentsBeforeReceipt(in: subject) + (stillClock(in: subject).map { [$0] } ?? [])
    }

    private func otherProcess(in subject: CheckedExample) -> [Problem] {
        guard let process = subject.process, let procedure = subject.procedure, procedure.process != process.key else { return [] }
        return [subject.problem(.exampleOfOtherProcess(procedure.key, runsOn: procedure.process), at: "procedure")]
    }

    private func momentsBeforeReceipt(in subject: CheckedExample) -> [Problem] {
        let expected = subject.example.expectation
        return [("due", expected.due), ("step-due", expected.stepDue)].compactMap { key, due in
            guard let moment = due?.moment, moment < subject.example.received else { return nil }
            return subject.problem(.dueBeforeReceipt(moment, received: subject.example.received), at: "expect", key)
        }
    }

    /// A moment that is expected of a clock that cannot run at the end.
    private func stillClock(in subject: CheckedExample) -> Problem? {
        let expected = subject.example.expectation
        if let state = expected.state.flatMap({ subject.process?.state($0) }) {
            if state.isFinal, let key = expected.due != nil ? "due" : expected.stepDue != nil ? "step-due" : nil {
                return subject.problem(.dueAtEnd(state.key), at: "expect", key)
            }
            if state.pausesClock, let key = expected.keyOfMoment { return subject.problem(.dueInPause(state.key), at: "expect", key) }
        }
        if subject.endsHeld, let key = expected.keyOfMoment { return subject.problem(.dueWhileHeld, at: "expect", key) }
        guard let startsClock = subject.startsClock else { return nil }
        if expected.due?.moment != nil, !startsClock { return subject.problem(.dueBeforeStart, at: "expect", "due") }
        if expected.due == .noMoment, expected.stepDue?.moment != nil, startsClock, subject.hasLimit {
            return subject.problem(.stepDueWithoutDue, at: "expect", "step-due")
        }
        return nil
    }
}

extension Example.Expectation {
    /// The key under which a moment is expected.
    fileprivate var keyOfMoment: String? {
        if due?.moment != nil { return "due" }
        return stepDue?.moment != nil ? "step-due" : nil
    }
}

extension CheckedExample {
    fileprivate var hasLimit: Bool { procedure.map { $0.limit != nil } ?? false || process?.limit != nil }
}
