/// The pauses of an example end after they begin, lie after the receipt and do not overlap.
struct ExamplePauses: ExampleCheck {
    func problems(in subject: CheckedExample) -> [Problem] {
        let holds = subject.example.holds
        return holds.enumerated().compactMap { index, hold in
            if let to = hold.to, to <= hold.from {
                return subject.problem(.pauseEndsTooSoon(from: hold.from, to: to), at: "paused", "\(index)", "to")
            }
            if hold.from < subject.example.received {
                let finding = Finding.pauseBeforeReceipt(from: hold.from, received: subject.example.received)
                return subject.problem(finding, at: "paused", "\(index)", "from")
            }
            guard let earlier = holds.prefix(index).first(where: { $0.overlaps(hold) }) else { return nil }
            return subject.problem(.pausesOverlap(hold.from, earlier: earlier.from), at: "paused", "\(index)", "from")
        }
    }
}

extension Example.Hold {
    /// Whether some minute lies in both.
    fileprivate func overlaps(_ other: Example.Hold) -> Bool {
        let endsBefore = to.map { $0 <= other.from } ?? false
        let beginsAfter = other.to.map { $0 <= from } ?? false
        return !endsBefore && !beginsAfter
    }
}
