/// A procedure that ends does not begin again unnoticed; its successor is another procedure, and following successors leads to one
/// that goes on.
struct Succession: ProcedureCheck {
    func problems(in subject: CheckedProcedure) -> [Problem] {
        guard subject.procedure.ended != nil else { return [] }
        let again = subject.world.versions(of: subject.procedure.key).first { version in
            version.effective > subject.procedure.effective && version.ended == nil
        }
        let problems = again.map { [subject.problem(.goesOn(from: $0.effective), atKey: ["ended"])] } ?? []
        return problems + problemsOfSuccessor(in: subject)
    }

    private func problemsOfSuccessor(in subject: CheckedProcedure) -> [Problem] {
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
            let there = subject.world.procedure(key, on: subject.procedure.effective)
            next = there?.ended?.successor
            if let there, there.ended != nil, next == nil {
                return [subject.problem(.ended(key, on: there.effective), at: ["ended", "successor"])]
            }
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
            why: nowhere, mend: nameAnother)
    }

    fileprivate static func ended(_ key: ProcedureKey, on day: CivilDay) -> Finding {
        Finding(
            code: .successorEnded,
            message: BilingualText(
                vi: "Thủ tục thay thế \(quoted: key) đã kết thúc từ ngày \(day.display) mà không có thủ tục nào thay.",
                en: "the successor \(quoted: key) ended on \(day.display) with nothing in its place."),
            why: nowhere, mend: nameAnother)
    }

    fileprivate static func goesOn(from day: CivilDay) -> Finding {
        Finding(
            code: .endedThenGoesOn,
            message: BilingualText(
                vi: "Thủ tục kết thúc ở đây, nhưng còn một phiên bản từ ngày \(day.display) không kết thúc.",
                en: "the procedure ends here, and another version from \(day.display) on does not end."),
            why: BilingualText(
                vi: "Từ ngày ấy thủ tục nhận hồ sơ lại, dù ai đó tin là đã kết thúc.",
                en: "From that day it would take dossiers again, though somebody believes that it has ended."),
            mend: BilingualText(
                vi: "Đặt ngày kết thúc sau phiên bản ấy, hoặc để nguyên nếu thủ tục chỉ ngừng một thời gian.",
                en: "Let the end come after that version, or leave it if the procedure only rests for a time."))
    }

    private static let nowhere = BilingualText(
        vi: "Hồ sơ đang xử lý sẽ không có thủ tục nào để chuyển sang.", en: "Running dossiers would find no procedure to go on under.")
    private static let nameAnother = BilingualText(
        vi: "Chọn ở `successor` một thủ tục còn hiệu lực, hoặc bỏ `successor`.",
        en: "Name a procedure that goes on in `successor`, or remove `successor`.")
}
