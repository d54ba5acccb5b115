import Dossier
import Workflow

/// Publishes a draft: only as it was looked at, and only once.
enum DraftPublish {
    static func send(_ visit: Visit) async throws -> Answer {
        let place = try DraftPlace(visit)
        let typed = TypedPublication(visit.form)
        let day = typed.day ?? typed.looked ?? place.effective
        guard let errand = visit.form["do"], ["look", "publish"].contains(errand) else { throw WebFault.unreadableForm }
        if errand == "look", typed.day != nil { return try await page(visit, place, typed, from: day, status: .ok) }
        let errors = typed.errors(visit)
        guard errors.isEmpty else { return try await page(visit, place, typed, from: day, errors) }
        let actor = try visit.actor
        do {
            let published = try await visit.office.write { transaction in
                try compare(typed, place, from: day, in: transaction.snapshot)
                return try transaction.publishDraft(
                    place.kind, place.key, place.effective, from: day, basis: typed.basis, seen: typed.seen, by: actor, at: visit.now)
            }
            guard let published else { return try await gone(visit, place, from: day) }
            return .seeOther(
                Links.definition(place.kind, published.key, version: published.effective), notice: published.words(in: visit.language) + "."
            )
        } catch let fault as Meanwhile {
            let line = try await visit.office.read { fault.line(visit, try $0.shownNames()) }
            return try await page(visit, place, typed, from: day, [line], status: fault.status)
        } catch Refusal.draftMeanwhile(let name, let moment) {
            let line = try await visit.office.read { Meanwhile.saved(name, moment).line(visit, try $0.shownNames()) }
            return try await page(visit, place, typed, from: day, [line], status: .conflict)
        } catch let refusal as Refusal {
            let lines = refusal.sentences(in: visit.language).map { ErrorSummary.Line(text: $0, href: nil) }
            return try await page(visit, place, typed, from: day, lines)
        }
    }

    /// Where somebody is led who would publish what is published; `nil` when nobody has published it.
    static func published(_ visit: Visit, _ place: DraftPlace, from day: CivilDay?) async throws -> Answer? {
        let day = day ?? place.effective
        return try await visit.office.read { snapshot in
            try snapshot.publications(place.kind.definition, place.key)[day].map { publication in
                let who = try snapshot.shownNames()[publication.actor] ?? publication.actor.text
                return .seeOther(
                    Links.definition(place.kind, place.key, version: day),
                    notice: visit.say(
                        vi: "\(who) đã công bố bản có hiệu lực từ \(day.display) lúc \(publication.occurredAt.display);"
                            + " không công bố thêm lần nữa.",
                        en: "\(who) published the version in force from \(day.display) on \(publication.occurredAt.day.display) at"
                            + " \(publication.occurredAt.time.text); it was not published again."))
            }
        }
    }

    /// The draft is not there any more: published by a first click or another owner, or removed.
    private static func gone(_ visit: Visit, _ place: DraftPlace, from day: CivilDay) async throws -> Answer {
        if let answer = try await published(visit, place, from: day) { return answer }
        let sentence = visit.say(
            vi: "Bản nháp có hiệu lực từ \(place.effective.display) không còn: người khác đã xóa, hoặc đã công bố từ một ngày khác."
                + " Chưa công bố thêm gì. Xem các phiên bản dưới đây.",
            en: "The draft that was to hold from \(place.effective.display) is gone: somebody removed it, or published it from another day."
                + " Nothing more was published. See the versions below.")
        let page = try await visit.office.read { snapshot in
            try DefinitionShow.page(visit, snapshot, place.kind, place.key, errors: ErrorSummary(sentences: [sentence]))
        }
        return .refused(page, status: .conflict)
    }

    /// Sees to it that what is published is what was looked at.
    private static func compare(_ typed: TypedPublication, _ place: DraftPlace, from day: CivilDay, in snapshot: Snapshot) throws {
        guard let review = try ReviewedDraft(place, from: day, in: snapshot), review.draft.revision == typed.seen else { return }
        if day != place.effective, let other = try snapshot.draft(place.kind, place.key, day) { throw Meanwhile.draft(other) }
        if review.baseSign != typed.base { throw Meanwhile.version(review.base) }
    }

    /// The page again, with what was typed; nothing is ticked where there is something new to look at.
    private static func page(
        _ visit: Visit, _ place: DraftPlace, _ typed: TypedPublication, from day: CivilDay, _ errors: [ErrorSummary.Line] = [],
        status: Answer.Status = .unprocessableContent
    ) async throws -> Answer {
        let page = try await visit.office.read { snapshot -> ReviewPage? in
            guard let review = try ReviewedDraft(place, from: day, in: snapshot) else { return nil }
            var typed = typed
            let isAsLookedAt = day == typed.looked && review.draft.revision == typed.seen && review.baseSign == typed.base
            if !isAsLookedAt { typed.isConfirmed = false }
            return try ReviewMaker(visit: visit, snapshot: snapshot, review: review).page(typed, errors: errors)
        }
        guard let page else { return try await gone(visit, place, from: day) }
        return status == .ok ? .page(page) : .refused(page, status: status)
    }
}

/// What happened since the page was shown.
private enum Meanwhile: Error {
    /// Another owner saved the draft.
    case saved(UserName, Moment)
    /// There is another version now that comes before it.
    case version(DefinitionVersion?)
    /// Another draft is to hold from the day that was chosen.
    case draft(Draft)

    var status: Answer.Status {
        switch self {
        case .saved, .version: .conflict
        case .draft: .unprocessableContent
        }
    }

    /// What is so, then what to do.
    func line(_ visit: Visit, _ names: [UserName: String]) -> ErrorSummary.Line {
        switch self {
        case .saved(let name, let moment):
            let who = names[name] ?? name.text
            return ErrorSummary.Line(
                text: visit.say(
                    vi: "\(who) đã lưu bản nháp này lúc \(moment.display), sau khi bạn mở trang. Chưa công bố gì. Mục 1 đến 4 giờ theo"
                        + " văn bản của \(who): xem lại, rồi công bố.",
                    en: "\(who) saved this draft on \(moment.day.display) at \(moment.time.text), after you opened the page. Nothing was"
                        + " published. Parts 1 to 4 follow the text of \(who) now: look again, then publish."),
                href: "#changes")
        case .version(let version):
            let day = version?.effective.display ?? "–"
            return ErrorSummary.Line(
                text: visit.say(
                    vi: "Từ lúc bạn mở trang đã có bản khác đứng trước bản này: bản có hiệu lực từ \(day). Chưa công bố gì. Mục 3 giờ so"
                        + " với bản đó: xem lại, rồi công bố.",
                    en: "Since you opened the page another version came before this one: the one in force from \(day). Nothing was"
                        + " published. Part 3 now compares with it: look again, then publish."),
                href: "#changes")
        case .draft(let draft):
            let who = names[draft.author] ?? draft.author.text
            return ErrorSummary.Line(
                visit.say(
                    vi: "Đã có bản nháp cho ngày này, \(who) lưu lúc \(draft.savedAt.display). Mở bản đó, hoặc chọn ngày khác.",
                    en:
                        "There is a draft for this day already, saved by \(who) on \(draft.savedAt.display). Open it, or choose another day."
                ),
                at: "effective")
        }
    }
}
