import Dossier
import Workflow

/// The versions of a definition as its page lists them: from when to when, by whom and on what basis.
struct VersionRows {
    let visit: Visit
    let snapshot: Snapshot
    let kind: Draft.Kind
    let key: String

    /// A row for each version, the earliest first.
    func rows(_ versions: [DefinitionVersion], shown: DefinitionVersion, on today: CivilDay) throws -> [DefinitionPage.Version] {
        let publications = try snapshot.publications(kind.definition, key)
        let names = try snapshot.shownNames()
        return versions.map { version in
            let publication = publications[version.effective]
            let basis = version.legalBasis + [publication?.basis].compactMap(\.self)
            return DefinitionPage.Version(
                effective: version.effective.display, url: Links.definition(kind, key, version: version.effective),
                until: version.nextEffective?.advanced(by: -1).display
                    ?? (version.isEnd
                        ? visit.say(vi: "không nhận hồ sơ nữa", en: "takes no dossiers")
                        : visit.say(vi: "chưa có bản thay thế", en: "open")),
                published: publication.map { publication in
                    let who = names[publication.actor] ?? publication.actor.text
                    return visit.say(
                        vi: "\(who) công bố lúc \(publication.occurredAt.display)",
                        en: "published by \(who) on \(publication.occurredAt.day.display) at \(publication.occurredAt.time.text)")
                }
                    ?? visit.say(
                        vi: "có từ khi lập sổ, \(version.publishedAt.display)",
                        en: "there since the record began, \(version.publishedAt.display)"),
                basis: basis.isEmpty ? nil : basis.joined(separator: "; "), digest: String(version.digest.prefix(8)),
                state: state(of: version, on: today), isShown: version == shown)
        }
    }

    private func state(of version: DefinitionVersion, on today: CivilDay) -> ToneView {
        DefinitionList.remark(version, on: today, in: visit.language)
            ?? ToneView(tone: "good", sign: "●", words: visit.say(vi: "đang có hiệu lực", en: "in force"))
    }
}

/// The day of which somebody asks what was in force.
struct AskedDay {
    private let visit: Visit
    private let typed: String?
    private let chosen: CivilDay?

    /// The day that is asked for, else today.
    var day: CivilDay { chosen ?? visit.now.day }

    init(_ visit: Visit) {
        self.visit = visit
        typed = visit.query.text("on")
        chosen = typed.flatMap { CivilDay($0) }
    }

    /// The field, with what is wrong with what was typed.
    var field: FieldView {
        let error =
            typed != nil && chosen == nil
            ? visit.say(
                vi: "Đây không phải ngày có trên lịch. Chọn ngày khác; bản dưới đây là của hôm nay.",
                en: "This is no day of the calendar. Choose another; the version below is today's.") : nil
        return FieldView(
            "on", visit.say(vi: "Có hiệu lực ngày", en: "In force on"), .date, value: typed ?? day.iso, error: error, isRequired: true)
    }

    /// What was in force on the day; `nil` while nobody asks.
    ///
    /// - Parameter end: The end of the procedure, where it has one.
    func answer(_ shown: DefinitionVersion, _ end: ToldEnd?) -> String? {
        guard let chosen, visit.query.text("version") == nil else { return nil }
        guard shown.effective <= chosen else {
            return visit.say(
                vi: "Ngày \(chosen.display) chưa có bản nào có hiệu lực; bản đầu tiên có hiệu lực từ \(shown.effective.display).",
                en: "No version was in force on \(chosen.display); the first is in force from \(shown.effective.display).")
        }
        if let end, end.day <= chosen {
            return visit.say(vi: "Ngày \(chosen.display): ", en: "On \(chosen.display): ") + end.sentence(in: visit.language)
        }
        return visit.say(
            vi: "Ngày \(chosen.display): bản có hiệu lực từ \(shown.effective.display).",
            en: "On \(chosen.display): the version in force from \(shown.effective.display).")
    }
}
