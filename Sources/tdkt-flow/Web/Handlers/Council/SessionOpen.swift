import Dossier
import Workflow

/// Opening a session.
enum SessionOpen {
    static func show(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, []))
    }

    static func send(_ visit: Visit) async throws -> Answer {
        if CandidateList.isAsked(by: visit.form) { return .page(try await page(visit, [])) }
        let actor = try visit.actor
        let form = visit.form
        let members = PastedMembers.members(in: form["members"] ?? "")
        let heldAt = form.text("held").flatMap { Moment($0) }
        let dossiers = form.all("dossier").map { DossierNumber($0) }
        do {
            let session = try await visit.office.write { transaction in
                var refusal: Refusal?
                var opened: CouncilSession?
                do {
                    try transaction.snapshot.requireDossiers(dossiers, within: actor.unit)
                    opened = try transaction.openCouncilSession(
                        title: form["title"] ?? "", heldAt: heldAt ?? visit.now, place: form["place"], members: members,
                        dossiers: dossiers, by: actor)
                } catch let found as Refusal {
                    refusal = found
                }
                // Thrown before anything is kept, so that all reasons are told at once.
                guard let opened, heldAt != nil else { throw SessionNotKept(refusal: refusal) }
                return opened
            }
            return .seeOther(
                Links.councilSession(session.id),
                notice: visit.say(
                    vi: "Đã mở phiên họp. Khi họp, điểm danh rồi ghi phiếu.", en: "The session is open. When it meets, tick who is present."
                ))
        } catch let fault as SessionNotKept {
            return .refused(try await page(visit, fault.lines(isHourMissing: heldAt == nil, in: visit.language)))
        }
    }

    private static func page(_ visit: Visit, _ lines: [ErrorSummary.Line]) async throws -> SessionOpenPage {
        let isSent = !visit.form.pairs.isEmpty
        let own = visit.within
        let (list, last) = try await visit.office.read { snapshot in
            let last = try snapshot.councilSessions(within: own).filter { $0.unit == own }
                .max { ($0.heldAt, $0.id) < ($1.heldAt, $1.id) }
            return (
                try CandidateList(snapshot, within: own, for: nil, seenBy: own, on: visit.now.day),
                try last.map { try snapshot.councilMembers(of: $0.id) } ?? []
            )
        }
        let day = visit.now.day.display.dropFirst(3)
        func typed(_ name: String, _ otherwise: String) -> String { isSent ? visit.form[name] ?? "" : otherwise }
        let fields = [
            FieldView(
                "title", visit.say(vi: "Tên phiên họp", en: "Title"),
                value: typed("title", visit.say(vi: "Phiên họp Hội đồng tháng \(day)", en: "Council session \(day)")),
                error: lines.error(at: "title"), isRequired: true),
            FieldView(
                "held", visit.say(vi: "Giờ họp", en: "When"), .moment, value: typed("held", visit.now.nextHour.iso),
                hint: visit.say(
                    vi: "Hồ sơ được chuyển bước vào giờ này khi kết thúc phiên.",
                    en: "The dossiers move at this hour when the session is closed."
                ), error: lines.error(at: "held"), isRequired: true),
            FieldView("place", visit.say(vi: "Nơi họp", en: "Where"), value: typed("place", "")),
            FieldView(
                "members", visit.say(vi: "Thành viên Hội đồng", en: "Members of the council"), .area,
                value: typed("members", PastedMembers.text(of: last)),
                hint: visit.say(
                    vi: "Mỗi dòng một người: họ tên, chức vụ trong Hội đồng. Dán được từ Excel. Điểm danh sau, khi họp.",
                    en: "One per line: name, office on the council. Can be pasted from a spreadsheet. Who is present is ticked later."),
                error: lines.error(at: "members")),
        ]
        return SessionOpenPage(
            title: visit.say(vi: "Mở phiên họp Hội đồng", en: "Open a council session"), errors: ErrorSummary(lines), fields: fields,
            candidates: list.view(CandidateList.Filter(isSent ? visit.form : visit.query), at: visit.now, in: visit.language),
            isUnsaved: isSent, action: Links.newCouncilSession, councilURL: Links.council, formKey: visit.token.formKey)
    }
}

extension Moment {
    /// The next full hour.
    fileprivate var nextHour: Moment { Moment(minutes: (minutes / 60 + 1) * 60) }
}

/// A session was not opened or changed; what was written meanwhile is taken back.
struct SessionNotKept: Error {
    /// Why, as far as the record says.
    let refusal: Refusal?

    /// The reasons, each leading to its field.
    ///
    /// - Parameter members: Where on the page the members stand.
    func lines(isHourMissing: Bool, members: String = FieldView.id(of: "members"), in language: Language) -> [ErrorSummary.Line] {
        var lines: [ErrorSummary.Line] = []
        if isHourMissing {
            lines.append(
                .init(
                    language.say(vi: "Chưa ghi đủ ngày giờ họp. Ghi ngày và giờ.", en: "The day and hour are missing. Enter both."),
                    at: "held"))
        }
        switch refusal {
        case .council(let faults):
            lines += faults.map { .init(text: $0.words(in: language), href: $0.field(members: members).map { "#\($0)" }) }
        case let refusal?:
            lines += refusal.sentences(in: language).map { .init(text: $0, href: nil) }
        case nil: break
        }
        return lines
    }
}

extension CouncilFault {
    /// Where on the form of a session the fault can be mended.
    func field(members: String) -> String? {
        switch self {
        case .titleBlank: FieldView.id(of: "title")
        case .memberBlank, .memberTwice: members
        case .agenda: "candidates"
        case .unwritable, .closed, .underway, .otherUnit, .votes: nil
        }
    }
}
