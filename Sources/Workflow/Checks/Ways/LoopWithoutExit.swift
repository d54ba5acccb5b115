/// From every loop some way leads to a final state.
struct LoopWithoutExit: ProcessCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard subject.knowsAllWays else { return [] }
        let exits = subject.ways.exits
        let canEnd = subject.ways.canEnd
        return Knots(exits).members.compactMap { knot in
            guard let first = knot.first, !canEnd[first], knot.count > 1 || exits[first].contains(first) else { return nil }
            let keys = knot.map { subject.ways.states[$0].key }
            return subject.problem(finding(keys), atKey: ["states", keys[0].text])
        }
    }

    private func finding(_ states: [StateKey]) -> Finding {
        let names = states.map { "“\($0)”" }.joined(separator: ", ")
        return Finding(
            code: .loopWithoutExit,
            message: BilingualText(
                vi: "Từ \(names) hồ sơ chỉ đi vòng, không tới được bước cuối nào.",
                en: "from \(names) a dossier can only go round; no final state can be reached."),
            why: BilingualText(
                vi: "Hồ sơ vào vòng này không bao giờ giải quyết xong.", en: "A dossier that comes into this loop is never resolved."),
            mend: BilingualText(
                vi: "Thêm một việc dẫn từ một trong các bước này ra ngoài, tới một bước có đường kết thúc.",
                en: "Add an action that leads from one of these states to one from which dossiers can end."))
    }
}
