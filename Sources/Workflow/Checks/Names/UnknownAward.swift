/// The award that a procedure gives, and the one it asks for, are awards of the office.
struct UnknownAward: ProcedureCheck {
    func problems(in subject: CheckedProcedure) -> [Problem] {
        guard let office = subject.world.office(on: subject.procedure.effective), !office.awards.isEmpty else { return [] }
        let known = office.awards.map(\.key.text)
        var problems: [Problem] = []
        if let award = subject.procedure.award?.text, !known.contains(award) {
            let use = BilingualText(vi: "Thủ tục này tặng", en: "the procedure gives")
            problems.append(subject.problem(.unknown(.award, use, award, among: known), at: ["award"]))
        }
        if let before = subject.procedure.titlesBefore?.award.text, !known.contains(before) {
            let use = BilingualText(vi: "Thủ tục này đòi hỏi trước đó phải có", en: "the procedure asks for the earlier title")
            problems.append(subject.problem(.unknown(.award, use, before, among: known), at: ["titles-before", "award"]))
        }
        return problems
    }
}
