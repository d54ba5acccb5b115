import Dossier
import Workflow

extension ManyErrand {
    /// The form, with what would come of each dossier, and what came of it when it was tried.
    static func page(
        _ visit: Visit, _ key: String, _ numbers: [DossierNumber], _ input: ErrandInput, fates: [(DossierNumber, Fate)]?
    ) async throws -> ManyPage {
        let (actor, within) = (try visit.actor, visit.within)
        let told = Dictionary(
            (fates ?? []).map { number, fate in
                if case .refused(let problems) = fate { (number, problems) } else { (number, []) }
            }, uniquingKeysWith: { first, _ in first })
        return try await visit.office.read { snapshot in
            var lines: [ManyPage.Line] = []
            var open: (form: OpenForm, dossier: VisibleDossier)?
            for number in numbers {
                let dossier: VisibleDossier
                do {
                    dossier = try VisibleDossier(number, in: snapshot, within: within)
                } catch WebFault.notFound {
                    lines.append(line(unknown: number, visit))
                    continue
                }
                guard let errand = errand(key, under: dossier.rules) else {
                    lines.append(line(dossier, isPossible: false, [noSuchDeed(visit)], visit))
                    continue
                }
                let offer = try ErrandOffer(errand, on: dossier.standing, by: actor, at: visit.now, in: snapshot)
                let blockers = offer.blockers.map { $0.words(in: visit.language, rules: dossier.rules, isOnPage: true) }
                let reasons = blockers + (told[number] ?? []).map(\.text).filter { !blockers.contains($0) }
                lines.append(line(dossier, isPossible: offer.isPossible, reasons, visit))
                // The form of the first that can be done; of the first at all while none can.
                if open.map({ !$0.form.offer.isPossible && offer.isPossible }) ?? true {
                    open = (OpenForm(offer: offer, input: input, isSent: fates != nil), dossier)
                }
            }
            open?.form.problems = unique(numbers.flatMap { told[$0] ?? [] })
            return page(visit, key, lines, open, isSent: fates != nil, problems: unique(numbers.flatMap { told[$0] ?? [] }))
        }
    }

    private static func page(
        _ visit: Visit, _ key: String, _ lines: [ManyPage.Line], _ open: (form: OpenForm, dossier: VisibleDossier)?, isSent: Bool,
        problems: [OpenForm.Problem]
    ) -> ManyPage {
        let form = open.map { form, dossier in
            ErrandFields(
                open: form, dossier: dossier,
                words: EntrySentence(unitName: dossier.unitName, shown: dossier.shown, language: visit.language),
                language: visit.language, now: visit.now)
        }
        let possible = lines.count(where: \.isPossible)
        let deed = open?.form.errand.title(in: visit.language) ?? visit.say(vi: "Không có việc ấy", en: "No such action")
        let fields = form?.fields ?? []
        let names = Set((fields + [form?.remark, form?.when].compactMap(\.self)).map(\.name))
        let errors = problems.map { problem in
            ErrorSummary.Line(
                text: problem.text, href: problem.field.flatMap { names.contains($0) ? "#\(FieldView.id(of: $0))" : nil })
        }
        return ManyPage(
            title: visit.say(vi: "\(deed): \(lines.count.grouped) hồ sơ", en: "\(deed): \(lines.count.grouped) dossiers"),
            section: .dossiers, errors: ErrorSummary(errors), lines: lines, possible: possible.grouped, hasPossible: possible > 0,
            impossible: (lines.count - possible).grouped, hasImpossible: possible < lines.count,
            // What was typed stays to be copied, also when there is nothing left to send.
            showsForm: possible > 0 || (isSent && form != nil), intro: open?.form.errand.action == nil ? [] : form?.intro ?? [],
            fields: fields, remark: form?.remark, when: form?.when,
            isWhenOpen: form.map { !$0.when.value.isEmpty || $0.when.error != nil } ?? false, button: "\(deed) (\(possible.grouped))",
            action: Links.move, deed: key, formKey: visit.token.formKey, cancelURL: Links.home)
    }

    /// Every reason once, however many dossiers it is told of.
    private static func unique(_ problems: [OpenForm.Problem]) -> [OpenForm.Problem] {
        var seen: Set<OpenForm.Problem> = []
        return problems.filter { seen.insert($0).inserted }
    }

    private static func line(_ dossier: VisibleDossier, isPossible: Bool, _ reasons: [String], _ visit: Visit) -> ManyPage.Line {
        let standing = dossier.standing
        return ManyPage.Line(
            number: dossier.number.text, url: Links.dossier(dossier.number), unit: dossier.unitName,
            state: standing.rules.process.title(of: standing.state, in: visit.language), isPossible: isPossible, reasons: reasons,
            seen: "\(standing.revision)")
    }

    private static func line(unknown number: DossierNumber, _ visit: Visit) -> ManyPage.Line {
        ManyPage.Line(
            number: number.text, url: Links.dossier(number), unit: "–", state: "–", isPossible: false, reasons: [unknown(number, visit)],
            seen: "")
    }

    /// What came of each.
    static func result(_ visit: Visit, _ key: String, _ fates: [(DossierNumber, Fate)]) async throws -> ManyResultPage {
        let lines = fates.map { number, fate in
            switch fate {
            case .refused(let reasons):
                return ManyResultPage.Line(
                    number: number.text, url: Links.dossier(number), isDone: false, words: visit.say(vi: "chưa làm", en: "not done"),
                    reasons: reasons.map(\.text))
            case .done(let done):
                let state = Titles(rules: done.after.rules, language: visit.language).state(done.after.state)
                let warnings = done.warnings.map { visit.language.note($0.words) }
                return ManyResultPage.Line(
                    number: number.text, url: Links.dossier(number), isDone: true,
                    words: done.before.state == done.after.state
                        ? visit.say(vi: "đã ghi", en: "recorded") : visit.say(vi: "đã chuyển tới bước \(state)", en: "moved to \(state)"),
                    reasons: warnings)
            }
        }
        let done = lines.count(where: \.isDone)
        return ManyResultPage(
            title: visit.say(vi: "Kết quả", en: "Results"), section: .dossiers,
            done: visit.say(vi: "\(done.grouped) hồ sơ xong", en: "\(done.grouped) done"),
            refused: visit.say(vi: "\((lines.count - done).grouped) hồ sơ chưa làm", en: "\((lines.count - done).grouped) not done"),
            hasRefused: done < lines.count, lines: lines, homeURL: Links.home)
    }
}
