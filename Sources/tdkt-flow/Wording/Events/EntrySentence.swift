import Workflow

/// An entry of a history as a sentence: who did what, and what it changed.
///
/// Each entry speaks by the rules that the dossier ran under when it was made: what a migration renamed later keeps its old name there.
struct EntrySentence {
    let unitName: String
    /// What a page calls somebody.
    let shown: (UserName) -> String
    let language: Language

    /// Who did it; both names when it was done in somebody's place.
    func who(_ entry: Entry) -> String {
        let hand = shown(entry.actor)
        guard let absent = entry.onBehalfOf.map(shown) else { return hand }
        return language.say(vi: "\(hand) (thay \(absent))", en: "\(hand) (in place of \(absent))")
    }

    /// What happened.
    ///
    /// - Parameter undone: The step that this one takes back, if it takes one back.
    func text(_ step: History.Step, undoing undone: History.Step? = nil) -> String {
        let entry = step.entry
        let who = who(entry)
        let titles = Titles(rules: step.rules, language: language)
        switch entry.event {
        case .submitted(let submission):
            let channel = submission.channel.words(in: language)
            return language.say(
                vi: "\(who) nhận hồ sơ của \(unitName), nộp \(channel).", en: "\(who) took in the dossier of \(unitName), \(channel).")
        case .imported:
            return language.say(
                vi: "\(who) nhập hồ sơ từ sổ theo dõi, ở bước \(titles.state(step.to)).",
                en: "\(who) took the dossier over from a register, at \(titles.state(step.to)).")
        case .moved(let move):
            let action = titles.action(move.action)
            guard step.from != step.to, let from = step.from else {
                return language.say(vi: "\(who) làm việc \(action).", en: "\(who) did \(action).")
            }
            return language.say(
                vi: "\(who) làm việc \(action); hồ sơ từ bước \(titles.state(from)) sang bước \(titles.state(step.to)).",
                en: "\(who) did \(action); the dossier went from \(titles.state(from)) to \(titles.state(step.to)).")
        case .attached(let attachment):
            let paper = paper(attachment.document, step.rules).quoted
            guard let file = attachment.file else {
                return language.say(vi: "\(who) nhận giấy tờ \(paper), xem bản giấy.", en: "\(who) received \(paper), seen on paper.")
            }
            return language.say(
                vi: "\(who) nhận giấy tờ \(paper), tệp \(file.name.quoted).", en: "\(who) received \(paper), file \(file.name.quoted).")
        case .assigned(let assignment):
            let assignee = shown(assignment.assignee)
            return language.say(vi: "\(who) giao hồ sơ cho \(assignee).", en: "\(who) gave the dossier to \(assignee).")
        case .extended(let grant):
            let day = grant.day.displayWithWeekday(in: language)
            return language.say(vi: "\(who) gia hạn đến \(day).", en: "\(who) extended the due day to \(day).")
        case .paused: return language.say(vi: "\(who) tạm dừng tính hạn.", en: "\(who) stopped the clocks.")
        case .resumed: return language.say(vi: "\(who) cho tính hạn tiếp.", en: "\(who) let the clocks run again.")
        case .undone:
            let what = (undone.map { $0.entry.event.verb(in: language, rules: $0.rules) } ?? "").quoted
            return language.say(
                vi: "\(who) rút lại việc \(what); hồ sơ ở bước \(titles.state(step.to)).",
                en: "\(who) took back \(what); the dossier stands at \(titles.state(step.to)).")
        case .recounted(let recount):
            let (from, to) = (recount.from?.display ?? "–", recount.to?.display ?? "–")
            let notices = recount.notices.joined(separator: ", ")
            return language.say(
                vi: "\(who) áp dụng lịch mới (\(notices)); hạn trả từ \(from) sang \(to).",
                en: "\(who) applied a new calendar (\(notices)); the due day moved from \(from) to \(to).")
        case .migrated(let migration):
            let change = step.change(by: migration, in: language)
            return language.say(
                vi: "\(who) chuyển phiên bản (\(change)); thời hạn tính tiếp, không tính lại từ đầu.",
                en: "\(who) moved the dossier onto other versions (\(change)); its clocks were carried over.")
        case .transferred(let transfer):
            return language.say(
                vi: "\(who) sáp nhập đơn vị \(transfer.from.quoted); hồ sơ nay thuộc đơn vị \(transfer.to.quoted).",
                en: "\(who) merged the unit \(transfer.from.quoted); the dossier is now of \(transfer.to.quoted).")
        }
    }

    /// What was entered on submission or at an action, by the titles of the fields; and how many nominees got which result.
    func details(_ step: History.Step) -> [(label: String, value: String)] {
        let fields = step.entered(in: language)
        guard case .moved(let move) = step.entry.event, let results = results(move.results) else { return fields }
        return fields + [(language.say(vi: "Kết quả", en: "Results"), results)]
    }

    /// “12 được thông qua, 1 từ chối”.
    private func results(_ runs: [ResultRun]) -> String? {
        guard !runs.isEmpty else { return nil }
        return Outcome.allCases.compactMap { outcome in
            let count = runs.filter { $0.result.outcome == outcome }.reduce(0) { $0 + $1.count }
            return count > 0 ? "\(count.grouped) \(outcome.words(in: language))" : nil
        }.joined(separator: ", ")
    }

    private func paper(_ key: DocumentKey, _ rules: Rules) -> String {
        rules.procedure.documents.first { $0.key == key }?.title[language] ?? key.text
    }
}

extension Channel {
    /// How it came in, after “nộp”.
    fileprivate func words(in language: Language) -> String {
        switch self {
        case .direct: language.say(vi: "trực tiếp", en: "handed in")
        case .post: language.say(vi: "qua bưu chính", en: "by post")
        case .online: language.say(vi: "trực tuyến", en: "online")
        }
    }
}
