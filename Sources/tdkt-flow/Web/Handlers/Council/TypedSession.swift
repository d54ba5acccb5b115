import Dossier
import Foundation
import Workflow

/// What was typed on the form of a session.
struct TypedSession: Sendable {
    let title: String
    /// As the browser sent it; `nil` where the hour cannot be changed any more.
    let held: String?
    let place: String
    /// The lines of the table; `nil` where they cannot be changed any more.
    let rows: [CouncilMember]?
    /// What was pasted below the table.
    let more: String

    init(_ form: FormValues) {
        title = form["title"] ?? ""
        held = form["held"]
        place = form["place"] ?? ""
        more = form["more"] ?? ""
        let isAll = form["do"] == "all-present"
        let offices = Dictionary(form.below("office-").map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let present = Set(form.below("present-").map(\.name))
        let names = form.below("name-")
        rows =
            form["more"] == nil && names.isEmpty
            ? nil
            : names.compactMap { line in
                let name = line.value.trimmingCharacters(in: .whitespaces)
                let office = (offices[line.name] ?? "").trimmingCharacters(in: .whitespaces)
                guard !name.isEmpty || !office.isEmpty else { return nil }
                return CouncilMember(name: name, office: office.isEmpty ? nil : office, isPresent: isAll || present.contains(line.name))
            }
    }

    /// The hour, if it can be read.
    var heldAt: Moment? { held.flatMap { Moment($0) } }

    /// All members: those of the table, then those pasted.
    var members: [CouncilMember]? { rows.map { $0 + PastedMembers.members(in: more) } }

    /// What the record holds otherwise, for whoever was not the first to change it.
    func differences(from session: CouncilSession, _ recorded: [CouncilMember], in language: Language) -> [String] {
        var lines: [String] = []
        if title != session.title {
            lines.append(
                language.say(vi: "Trong sổ, tên là \(session.title.quoted).", en: "The record has the title \(session.title.quoted)."))
        }
        if let heldAt, heldAt != session.heldAt {
            lines.append(
                language.say(
                    vi: "Trong sổ, giờ họp là \(session.heldAt.display).", en: "The record has \(session.heldAt.display) as the hour."))
        }
        if place != session.place ?? "" {
            let place = (session.place ?? "").quoted
            lines.append(language.say(vi: "Trong sổ, nơi họp là \(place).", en: "The record has the place \(place)."))
        }
        guard let members else { return lines }
        func names(_ isPresent: Bool) -> [String] {
            recorded.filter { member in
                member.isPresent == isPresent && members.first { $0.name == member.name }.map { $0.isPresent != isPresent } ?? false
            }.map(\.name)
        }
        for (isPresent, vi, en) in [(true, "có mặt", "present"), (false, "vắng", "absent")] where !names(isPresent).isEmpty {
            let list = language.list(names(isPresent))
            lines.append(language.say(vi: "Trong sổ ghi \(vi): \(list).", en: "The record has as \(en): \(list)."))
        }
        let missing = recorded.map(\.name).filter { name in !members.contains { $0.name == name } }
        if !missing.isEmpty {
            let list = language.list(missing)
            lines.append(language.say(vi: "Trong sổ còn có thành viên: \(list).", en: "The record also has the members: \(list)."))
        }
        return lines
    }
}
