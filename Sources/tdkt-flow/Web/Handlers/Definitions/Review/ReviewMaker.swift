import Dossier
import Workflow

/// Makes the page on which a draft is looked at before it is published.
struct ReviewMaker {
    /// How many problems the page shows.
    static let most = 50

    let visit: Visit
    let snapshot: Snapshot
    let review: ReviewedDraft

    private var place: DraftPlace { review.place }
    private var language: Language { visit.language }

    /// The page, with what was typed and what is wrong with it.
    func page(_ typed: TypedPublication, errors: [ErrorSummary.Line] = []) throws -> ReviewPage {
        let (kind, key, effective) = (place.kind, place.key, place.effective)
        let names = try snapshot.shownNames()
        let troubles = review.problems.sorted { $0.severity == .error && $1.severity != .error }
        let rest = troubles.count - min(troubles.count, Self.most)
        let own = try snapshot.tryExamples(of: review.reading)
        let impact = try review.hasErrors ? nil : snapshot.impact(of: review.reading, at: visit.now)
        return ReviewPage(
            title: visit.say(vi: "Xem trước khi công bố", en: "Before publishing"),
            name: review.versions.last?.title[language] ?? key, kind: kind.words(in: language), effective: review.day.display,
            saved: review.draft.saved(by: names, in: language), errors: ErrorSummary(errors),
            state: ToneView(review.problems, in: language),
            troubles: troubles.prefix(Self.most).map { problem in
                ReviewPage.Trouble(
                    place: visit.say(vi: "Dòng \(problem.line)", en: "Line \(problem.line)"),
                    url: Links.draft(kind, key, effective, line: problem.line), state: ToneView(problem.severity, in: language),
                    message: problem.message[language], mend: problem.mend[language])
            },
            hasTroubles: !troubles.isEmpty,
            moreTroubles: rest == 0
                ? nil : visit.say(vi: "Còn \(rest.grouped) chỗ nữa, có ở bản nháp.", en: "\(rest.grouped) more stand at the draft."),
            trial: try review.reading.definition.map { _ in
                TrialView(review, own, try snapshot.tryDependents(of: review.reading), in: language)
            },
            compared: compared, changes: try changes(),
            impact: try impact.map { impact in
                try ImpactView(impact, in: language, tableURL: Links.reviewTable(kind, key, effective, from: review.day, "impact.csv")) {
                    try visit.within == nil || snapshot.isVisible($0, within: visit.within)
                }
            },
            form: try impact.map { try form(typed, errors, running: $0.running) }, draftURL: Links.draft(kind, key, effective),
            definitionURL: review.versions.isEmpty ? nil : Links.definition(kind, key), listURL: Links.definitions)
    }

    private var compared: String {
        guard let base = review.base else {
            return visit.say(
                vi: "Trước ngày \(review.day.display) chưa có bản nào: đây là bản đầu tiên.",
                en: "There is no version before \(review.day.display): this is the first.")
        }
        return visit.say(
            vi: "So với bản có hiệu lực từ \(base.effective.display), là bản trước ngày \(review.day.display).",
            en: "Against the version in force from \(base.effective.display), which is the one before \(review.day.display).")
    }

    private func changes() throws -> ChangesView? {
        guard let base = review.base else { return nil }
        let (kind, key, effective) = (place.kind, place.key, place.effective)
        // What is no YAML has no parts to be told apart.
        guard review.reading.digest != nil else { return nil }
        return ChangesView(
            try review.changes(in: snapshot), in: language,
            tableURL: Links.reviewTable(kind, key, effective, from: review.day, "changes.csv"),
            oldURL: { Links.definition(kind, key, version: base.effective, line: $0) },
            newURL: { Links.draft(kind, key, effective, line: $0) })
    }

    private func form(_ typed: TypedPublication, _ errors: [ErrorSummary.Line], running: Int) throws -> ReviewPage.PublishForm {
        let strayed = review.draft.strayed(to: review.reading, from: review.day)
        let fault = try strayed ?? review.reading.definition.flatMap { try snapshot.fault(ofPublishing: review.reading, $0) }
        let hindrances = fault?.sentences(in: language) ?? []
        return ReviewPage.PublishForm(
            hindrances: hindrances, hasHindrances: !hindrances.isEmpty,
            fields: [
                FieldView(
                    "effective", visit.say(vi: "Bản mới có hiệu lực từ", en: "The new version is to hold from"), .date,
                    value: typed.effective,
                    hint: visit.say(
                        vi: "Ngày khác với ngày trong văn bản thì văn bản được ghi lại theo ngày này.",
                        en: "Where it is another day than the text says, the text is written with this one."),
                    error: errors.error(at: "effective"), isRequired: true),
                FieldView(
                    "basis", visit.say(vi: "Căn cứ", en: "Legal basis"), value: typed.basis, hint: basisHint,
                    error: errors.error(at: "basis"), isWide: true),
                FieldView(
                    "confirm", visit.say(vi: "Điều sẽ xảy ra", en: "What will happen"),
                    .ticks([FieldView.Choice(value: "yes", label: consequences(running), isChosen: typed.isConfirmed)]),
                    error: errors.error(at: "confirm"), isRequired: true),
            ],
            action: Links.review(place.kind, place.key, place.effective), seen: String(review.draft.revision), base: review.baseSign,
            looked: review.day.iso, formKey: visit.token.formKey)
    }

    private var basisHint: String {
        guard case .procedure(let procedure)? = review.reading.definition, !procedure.legalBasis.isEmpty else {
            return visit.say(
                vi: "Số và ngày của văn bản cho phép thay đổi này.", en: "Number and day of the text that allows this change.")
        }
        let known = procedure.legalBasis.joined(separator: "; ")
        return visit.say(
            vi: "Bản nháp đã ghi: \(known). Chỉ điền khi còn căn cứ khác.", en: "The draft says: \(known). Add another if any.")
    }

    private func consequences(_ running: Int) -> String {
        let (day, what) = (review.day.display, "\(place.kind.words(in: language)) \(review.title(in: language).quoted) (\(place.key))")
        return visit.say(
            vi:
                "Tôi đã xem các mục trên. Công bố \(what), có hiệu lực từ \(day): hồ sơ nhận từ ngày đó theo bản này; \(running.grouped) hồ sơ đang xử lý giữ bản của mình;"
                + " bản đã công bố không sửa, không xóa được nữa.",
            en:
                "I have looked at all above. This publishes the \(what), in force from \(day): dossiers received from that day on follow it;"
                + " running dossiers (\(running.grouped)) keep theirs; a published version can never be edited or removed.")
    }
}

extension Draft {
    /// Who saved it last, and when.
    func saved(by names: [UserName: String], in language: Language) -> String {
        let who = names[author] ?? author.text
        return language.say(
            vi: "\(who) lưu lúc \(savedAt.display)", en: "saved by \(who) on \(savedAt.day.display) at \(savedAt.time.text)")
    }
}
