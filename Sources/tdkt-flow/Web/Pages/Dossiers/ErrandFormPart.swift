import Dossier
import Workflow

/// The form of an errand, open under the header of its dossier.
struct ErrandFormPart: Part {
    static let template = "dossiers/form"

    let heading: String
    let action: String
    let cancelURL: String
    let formKey: String
    /// The revision of the dossier that the form is made for.
    let seen: String
    let takesFile: Bool
    /// What will be done, or what to know before.
    let intro: [String]
    /// What the engine points out before it is done.
    let cautions: [String]
    let fields: [FieldView]
    /// A file that came when the form was refused.
    let staged: StagedView?
    let list: NomineeLinesPart?
    let remark: FieldView?
    let when: FieldView
    let isWhenOpen: Bool
    let canBeSent: Bool
    let button: String
    /// The names of the fields that stand on the form.
    let names: Set<String>

    init(_ open: OpenForm, of dossier: VisibleDossier, words: EntrySentence, visit: Visit) {
        let (errand, language) = (open.errand, visit.language)
        let fields = ErrandFields(open: open, dossier: dossier, words: words, language: language, now: visit.now)
        heading = errand.title(in: language)
        action = errand.url(for: dossier.number)
        cancelURL = Links.dossier(dossier.number)
        formKey = visit.token.formKey
        seen = "\(dossier.standing.revision)"
        takesFile = errand == .attach
        intro = fields.intro
        cautions = open.offer.warnings.map { language.note($0.words) }
        self.fields = fields.fields
        staged = open.input.staged.map { StagedView($0, as: ErrandInput.Name.staged, in: language) }
        list = errand.action.flatMap { NomineeLinesPart($0, open: open, standing: dossier.standing, in: language) }
        remark = fields.remark
        when = fields.when
        isWhenOpen = !when.value.isEmpty || when.error != nil
        canBeSent = open.offer.isPossible
        button = errand.title(in: language)
        names = Set(self.fields.map(\.name) + [remark?.name, when.name].compactMap(\.self)).union(list?.names ?? [])
    }
}

/// The fields of an errand's form, with what was typed and what is wrong with it.
struct ErrandFields {
    let open: OpenForm
    let dossier: VisibleDossier
    let words: EntrySentence
    let language: Language
    let now: Moment

    private typealias Name = ErrandInput.Name
    private var standing: Standing { dossier.standing }

    /// What the errand asks for.
    var fields: [FieldView] {
        switch open.errand {
        case .act(let action): action.asks.map(asked)
        case .attach: [document, field(Name.file, language.say(vi: "Tệp", en: "File"), .file, hint: fileHint)]
        case .assign: [assignee]
        case .extend: [day, reason]
        case .pause, .undo: [reason]
        case .resume: []
        }
    }

    /// A remark; where a reason is asked for, that is the remark.
    var remark: FieldView? {
        switch open.errand {
        case .extend, .pause, .undo: nil
        case .act, .attach, .assign, .resume: field(Name.remark, language.say(vi: "Ghi chú", en: "Remark"), .area)
        }
    }

    /// When it happened.
    var when: FieldView {
        let hint = language.say(
            vi: "Để trống nếu việc vừa xảy ra. Ghi khi nhập muộn, từ \(standing.lastOccurredAt.display) trở đi.",
            en: "Leave it empty for just now. Fill it in when you enter late, from \(standing.lastOccurredAt.display) on.")
        let typed = open.input.values[Name.when] ?? ""
        // A browser shows nothing of a time that it cannot read; then it stands there as plain text.
        let kind: FieldView.Kind = typed.isEmpty || Moment(typed) != nil ? .moment : .text
        return field(Name.when, language.say(vi: "Việc xảy ra lúc", en: "When it happened"), kind, hint: hint)
    }

    /// What to know before it is done.
    var intro: [String] {
        switch open.errand {
        case .undo: undoing
        case .extend:
            [
                standing.dueAt.map {
                    language.say(
                        vi: "Hạn hiện nay: \($0.displayWithWeekday(in: language)).", en: "Due now: \($0.displayWithWeekday(in: language)).")
                },
                standing.lastDayToExtend.map {
                    language.say(
                        vi: "Chỉ gia hạn được đến hết \($0.displayWithWeekday(in: language)), kèm phiếu xin lỗi và hẹn lại.",
                        en: "It can be extended until \($0.displayWithWeekday(in: language)), with an apology and a new date.")
                },
            ].compactMap(\.self)
        case .pause:
            [language.say(vi: "Cả hai đồng hồ đứng lại cho đến khi tính hạn tiếp.", en: "Both clocks stand still until they are resumed.")]
        case .resume: [language.say(vi: "Cả hai đồng hồ chạy tiếp.", en: "Both clocks run on.")]
        case .act, .attach, .assign: []
        }
    }

    private var undoing: [String] {
        guard let last = standing.lastDeed, let step = dossier.steps.first(where: { $0.entry.sequence == last.sequence }) else { return [] }
        let what = words.text(step)
        let when = step.entry.occurredAt.display
        var sentences = [language.say(vi: "Sẽ rút lại: \(when) \(what)", en: "This will be taken back: \(when) \(what)")]
        if let from = step.from, from != step.to {
            let state = Titles(rules: dossier.rules, language: language).state(from)
            sentences.append(language.say(vi: "Hồ sơ trở lại bước \(state).", en: "The dossier goes back to \(state)."))
        }
        if case .moved(let move) = last.event, let decision = move.decision {
            sentences.append(
                language.say(
                    vi: "Số quyết định \(decision.number.quoted) vẫn ở trong sổ, ghi là đã hủy.",
                    en: "The decision number \(decision.number.quoted) stays on record, as cancelled."))
        }
        return sentences
    }

    private func field(
        _ name: String, _ label: String, _ kind: FieldView.Kind = .text, hint: String? = nil, isRequired: Bool = false
    ) -> FieldView {
        FieldView(
            name, label, kind, value: open.input.values[name], hint: hint, error: open.error(at: name), isRequired: isRequired)
    }

    private var reason: FieldView { field(Name.reason, language.say(vi: "Lý do", en: "Reason"), .area, isRequired: true) }

    private var fileHint: String {
        FileType.taken(in: language)
            + (open.input.staged == nil
                ? language.say(vi: " Bỏ trống nếu xem bản giấy.", en: " Leave it empty when seen on paper.")
                : language.say(
                    vi: " Tệp đã nhận còn được giữ; chọn tệp khác để thay.",
                    en: " The file that is here is kept; choose another one to replace it."))
    }

    private func choice(_ choices: [FieldView.Choice]) -> FieldView.Kind {
        .choice([.none(in: language)] + choices)
    }

    private var document: FieldView {
        let documents = dossier.rules.procedure.documents
        // What is missing first: that is what comes in.
        let ordered = documents.filter { !standing.papers.contains($0.key) } + documents.filter { standing.papers.contains($0.key) }
        return field(
            Name.document, language.say(vi: "Giấy tờ", en: "Paper"),
            choice(
                ordered.map { document in
                    let received = standing.papers.contains(document.key) ? language.say(vi: " (đã nhận)", en: " (received)") : ""
                    return FieldView.Choice(value: document.key.text, label: document.title[language] + received)
                }), isRequired: true)
    }

    private var assignee: FieldView {
        let acting = Set(standing.stateDefinition?.acting ?? [])
        let people = dossier.assignable
        let ordered = people.filter { !$0.roles.isDisjoint(with: acting) } + people.filter { $0.roles.isDisjoint(with: acting) }
        let state = Titles(rules: dossier.rules, language: language).state(standing.state)
        return field(
            Name.assignee, language.say(vi: "Người nhận", en: "Who gets it"),
            choice(
                ordered.map { person in
                    let roles = person.roles.map { dossier.rules.office.title(of: $0, in: language) }.sorted().joined(separator: ", ")
                    return FieldView.Choice(value: person.name.text, label: "\(person.shownName) – \(roles)")
                }),
            hint: language.say(
                vi: "Người làm được việc ở bước \(state) đứng đầu danh sách.", en: "Whoever can act at \(state) comes first."),
            isRequired: true)
    }

    private var day: FieldView { date(Name.day, language.say(vi: "Ngày mới", en: "The new day"), isRequired: true) }

    /// A day; what a browser could not show in a field for days stands there as plain text.
    private func date(_ name: String, _ label: String, isRequired: Bool) -> FieldView {
        let typed = open.input.values[name] ?? ""
        return field(name, label, typed.isEmpty || CivilDay(typed) != nil ? .date : .text, isRequired: isRequired)
    }

    private func asked(_ asked: Field) -> FieldView {
        let name = Name.field(asked.key)
        let label = asked.title[language]
        // The votes of all are needed only for whoever has none of the own.
        let isVoteForAll = open.errand.action?.vote?.votesFor == asked.key
        switch asked.entry {
        case .text where asked == open.errand.action?.reasonField: return field(name, label, .area, isRequired: asked.isRequired)
        case .text: return field(name, label, isRequired: asked.isRequired)
        case .date: return date(name, label, isRequired: asked.isRequired)
        case .number(let min, let max):
            let hint =
                isVoteForAll && !standing.nominees.isEmpty
                ? language.say(vi: "Cho mọi đối tượng không ghi riêng bên dưới.", en: "For everybody without a number of their own below.")
                : bounds(min, max)
            return field(name, label, .number, hint: hint, isRequired: asked.isRequired)
        case .choice(let choices):
            return field(
                name, label, choice(choices.map { FieldView.Choice(value: $0.key, label: $0.title[language]) }),
                isRequired: asked.isRequired)
        }
    }

    private func bounds(_ min: Rational?, _ max: Rational?) -> String? {
        switch (min, max) {
        case (nil, nil): nil
        case (let min?, nil): language.say(vi: "Từ \(min.text) trở lên.", en: "\(min.text) or more.")
        case (nil, let max?): language.say(vi: "Không quá \(max.text).", en: "\(max.text) at most.")
        case (let min?, let max?): language.say(vi: "Từ \(min.text) đến \(max.text).", en: "From \(min.text) to \(max.text).")
        }
    }
}
