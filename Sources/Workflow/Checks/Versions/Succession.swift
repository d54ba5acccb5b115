/// The successor of a procedure that ends is another procedure, and following successors leads to one that goes on.
struct Succession: ProcedureCheck {
    func problems(in subject: CheckedProcedure) -> [Problem] {
        guard let successor = subject.procedure.ended?.successor else { return [] }
        let known = subject.world.procedureKeys
        guard known.contains(successor.text) else {
            let use = BilingualText(vi: "Thủ tục này nhường chỗ cho", en: "the procedure names as its successor")
            return [subject.problem(.unknown(.procedure, use, successor.text, among: known), at: ["ended", "successor"])]
        }
        var way = [subject.procedure.key]
        var next: ProcedureKey? = successor
        while let key = next {
            if way.contains(key) { return [subject.problem(.circle(way + [key]), at: ["ended", "successor"])] }
            way.append(key)
            next = subject.world.procedure(key, on: subject.procedure.effective)?.ended?.successor
        }
        return []
    }
}

extension Finding {
    fileprivate static func circle(_ way: [ProcedureKey]) -> Finding {
        let names = way.map(\.text).joined(separator: " → ")
        return Finding(
            code: .successorCircle,
            message: BilingualText(vi: "Các thủ tục thay thế nhau thành vòng: \(names).", en: "the successors lead in a circle: \(names)."),
            why: BilingualText(
                vi: "Hồ sơ đang xử lý sẽ không có thủ tục nào để chuyển sang.",
                en: "Running dossiers would find no procedure to go on under."),
            mend: BilingualText(
                vi: "Chọn ở `successor` một thủ tục còn hiệu lực, hoặc bỏ `successor`.",
                en: "Name a procedure that goes on in `successor`, or remove `successor`."))
    }
}
