import Dossier
import Workflow

/// The printable record of a session.
enum SessionPrint {
    static func show(_ visit: Visit) async throws -> Answer {
        let reading = try await visit.sessionReading()
        let (session, tally, language) = (reading.session, reading.tally, visit.language)
        let absent = tally.members.count - tally.present
        return .page(
            SessionPrintPage(
                title: session.title, head: SessionHead(reading, current: "print", in: language),
                members: tally.members.map { member in
                    SessionPrintPage.Member(
                        name: member.name, office: member.office ?? "",
                        presence: member.isPresent ? language.say(vi: "có mặt", en: "present") : language.say(vi: "vắng", en: "absent"))
                }, hasMembers: !tally.members.isEmpty,
                attendance: language.say(
                    vi: "\(tally.members.count.grouped) thành viên: có mặt \(tally.present.grouped), vắng \(absent.grouped).",
                    en: "\(tally.members.count.grouped) members: \(tally.present.grouped) present, \(absent.grouped) absent."),
                items: tally.dossiers.enumerated().map { item($1, place: $0 + 1, reading, in: language) },
                hasItems: !tally.dossiers.isEmpty,
                closed: closed(reading, in: language)))
    }

    private static func closed(_ reading: SessionReading, in language: Language) -> String {
        guard let moment = reading.session.closedAt, let by = reading.session.closedBy else {
            return language.say(
                vi: "Phiên họp chưa kết thúc; đây là tình trạng hiện nay.", en: "The session is not closed; this is how it stands.")
        }
        let who = reading.name(of: by)
        return language.say(vi: "\(who) kết thúc phiên họp lúc \(moment.display).", en: "Closed by \(who) on \(moment.display).")
    }

    private static func item(
        _ dossier: TalliedDossier, place: Int, _ reading: SessionReading, in language: Language
    ) -> SessionPrintPage.Item {
        let fate: String =
            switch dossier.matter {
            case .open: language.say(vi: "Chưa chuyển bước.", en: "Not moved yet.")
            case .moved(_, let title): language.say(vi: "Chuyển sang bước \(title.vi.quoted).", en: "Moved to \(title.en.quoted).")
            case .elsewhere(let conflict): conflict.words(in: language)
            }
        return SessionPrintPage.Item(
            place: "\(place)", number: dossier.item.dossier.text, procedure: dossier.title[language],
            unit: reading.name(of: dossier.unit, in: language),
            threshold: dossier.vote.map { $0.thresholdWords(in: language) + ($0.rule.ballot.map { ", \($0.words(in: language))" } ?? "") },
            fate: fate,
            lines: dossier.lines.map { line in
                SessionPrintPage.Line(
                    who: line.nominee.map { "\(line.place). \($0.name)" } ?? language.say(vi: "Cả hồ sơ", en: "The dossier as a whole"),
                    votesFor: line.votesFor?.grouped ?? "", votesAgainst: line.votesAgainst?.grouped ?? "",
                    verdict: line.verdict.words(in: language))
            }, hasLines: !dossier.lines.isEmpty)
    }
}
