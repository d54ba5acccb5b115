import Dossier
import Workflow

/// The form of an errand, open on the page of its dossier, and doing what it says.
struct DossierErrand: Sendable {
    /// Finds the errand among those of a process; `nil` when the process has none of this name.
    private let find: @Sendable (Visit, Rules) throws -> Errand?
    /// Whether a file comes with its form.
    private let takesFile: Bool

    private init(takesFile: Bool = false, find: @escaping @Sendable (Visit, Rules) throws -> Errand?) {
        self.takesFile = takesFile
        self.find = find
    }

    /// An action of the process, which the address names.
    static let act = DossierErrand { visit, rules in
        rules.process.action(ActionKey(try visit.parameter("action"))).map(Errand.act)
    }
    static let attach = DossierErrand(takesFile: true) { _, _ in .attach }
    static let assign = DossierErrand { _, _ in .assign }
    static let extend = DossierErrand { _, _ in .extend }
    static let pause = DossierErrand { _, _ in .pause }
    static let resume = DossierErrand { _, _ in .resume }
    static let undo = DossierErrand { _, _ in .undo }

    private func errand(_ visit: Visit, _ rules: Rules) throws -> Errand {
        guard let errand = try find(visit, rules) else { throw WebFault.notFound }
        return errand
    }

    /// The empty form, or why there is none.
    @Sendable func show(_ visit: Visit) async throws -> Answer {
        try await answer(visit, ErrandInput.empty, isSent: false) { _ in [] }
    }

    /// Does what was typed, or says why not with everything that was typed.
    @Sendable func send(_ visit: Visit) async throws -> Answer {
        let input = takesFile ? try await ErrandInput.staging(visit) : ErrandInput(values: visit.form)
        if input.asksForRows { return try await answer(visit, input, isSent: true) { _ in [] } }
        switch try await carryOut(visit, input) {
        case .done(let done, let errand):
            return .seeOther(Links.dossier(done.after.number), notice: done.notice(of: errand, in: visit.language))
        case .refused(let blockers, let problems):
            return try await answer(visit, input, isSent: true) { field in
                problems.map { OpenForm.Problem(text: $0.words[visit.language], field: $0.field) }
                    + blockers.map {
                        OpenForm.Problem(
                            text: $0.words(in: visit.language, rules: field.standing.rules, isOnPage: true), field: field.name(for: $0))
                    }
            }
        case .stale: return try await answer(visit, input, isSent: true, isStale: true) { _ in [] }
        }
    }

    /// What came of a form.
    private enum Outcome: Sendable {
        case done(Done, Errand)
        case refused([Blocker], [ErrandReading.Problem])
        case stale
    }

    private func carryOut(_ visit: Visit, _ input: ErrandInput) async throws -> Outcome {
        let (number, within, actor) = (try visit.number, visit.within, try visit.actor)
        let attachments = visit.office.store.attachments
        let outcome: Outcome = try await visit.office.write { transaction in
            let dossier = try VisibleDossier(number, in: transaction.snapshot, within: within)
            let errand = try errand(visit, dossier.rules)
            let reading = ErrandReading(input, for: errand, on: dossier.standing, people: dossier.assignable, now: visit.now)
            guard input.seen == dossier.standing.revision else { return .stale }
            guard reading.problems.isEmpty, let intent = reading.intent else {
                // Everything that is wrong at once: what could be read is weighed all the same.
                let decision = try reading.intent.map {
                    try transaction.snapshot.weigh($0, for: dossier.standing, by: actor, at: reading.moment, now: visit.now)
                }
                return .refused(decision?.blockers ?? [], reading.problems)
            }
            do {
                let done = try transaction.carryOut(
                    intent, on: dossier.number, seen: input.seen, by: actor, at: reading.moment, note: reading.note)
                // The file is whole on the disk before the record speaks of it.
                if let staged = input.staged {
                    guard let content = attachments.staged.content(staged.id, of: actor.name) else { throw WebFault.unreadableForm }
                    try attachments.keep(content, as: staged.file)
                }
                return .done(done, errand)
            } catch Refusal.blocked(let blockers, _) {
                return .refused(blockers, [])
            }
        }
        if case .done = outcome, let staged = input.staged { attachments.staged.remove(staged.id, of: actor.name) }
        return outcome
    }

    private func answer(
        _ visit: Visit, _ input: ErrandInput, isSent: Bool, isStale: Bool = false,
        problems: @escaping @Sendable (BlockerField) -> [OpenForm.Problem]
    ) async throws -> Answer {
        let page = try await DossierShow.page(visit) { dossier, offers in
            let errand = try errand(visit, dossier.rules)
            guard let offer = offers.first(where: { $0.errand == errand }) else { throw WebFault.notFound }
            var open = OpenForm(offer: offer, input: input, isSent: isSent)
            open.problems = problems(BlockerField(errand: errand, standing: dossier.standing, input: input))
            if isStale {
                open.staleSince = input.seen
                // What has become impossible meanwhile is said at once.
                open.problems += offer.blockers.map {
                    OpenForm.Problem(text: $0.words(in: visit.language, rules: dossier.rules, isOnPage: true), field: nil)
                }
            }
            return open
        }
        return .page(page, status: page.status)
    }
}

extension Done {
    /// What the page afterwards tells: what was done, where the dossier stands, and what is pointed out.
    func notice(of errand: Errand, in language: Language) -> String {
        let titles = Titles(rules: after.rules, language: language)
        let what = errand.title(in: language).quoted
        var sentences = [language.say(vi: "Đã ghi \(what).", en: "Recorded \(what).")]
        if before.state != after.state {
            sentences.append(
                language.say(vi: "Hồ sơ ở bước \(titles.state(after.state)).", en: "The dossier stands at \(titles.state(after.state))."))
        }
        if before.dueAt != after.dueAt, let due = after.dueAt?.displayWithWeekday(in: language) {
            sentences.append(language.say(vi: "Hạn trả \(due).", en: "Due \(due)."))
        }
        sentences += warnings.map { language.note($0.words) }
        return sentences.joined(separator: " ")
    }
}
