import Dossier
import Workflow

/// Doing something with many dossiers at once: each is asked and moved by the same rules as if it were alone.
enum ManyErrand {
    /// How many dossiers are taken at once.
    static let most = 200

    /// What came of one dossier.
    private enum Fate: Sendable {
        case done(Done)
        case refused([String])
    }

    /// The form, with what would come of each dossier.
    static func show(_ visit: Visit) async throws -> Answer {
        let numbers = numbers(in: visit.query)
        guard !numbers.isEmpty else {
            return .seeOther(
                Links.home,
                notice: visit.say(
                    vi: "Chưa chọn hồ sơ nào. Đánh dấu các dòng rồi làm lại.", en: "No dossier is selected. Tick some lines and try again.")
            )
        }
        let input = ErrandInput(values: FormValues(), files: [])
        return .page(try await page(visit, visit.query["action"] ?? "", numbers, input, fates: nil))
    }

    /// Does it with each dossier, and tells what came of each.
    static func send(_ visit: Visit) async throws -> Answer {
        let (key, numbers) = (visit.form["action"] ?? "", numbers(in: visit.form))
        let input = ErrandInput(values: visit.form, files: [])
        var fates: [(DossierNumber, Fate)] = []
        for number in numbers {
            fates.append((number, try await carryOut(key, on: number, input, visit)))
        }
        let isRefused = fates.allSatisfy { if case .refused = $0.1 { true } else { false } }
        if isRefused { return .refused(try await page(visit, key, numbers, input, fates: fates)) }
        return .page(try await result(visit, key, fates))
    }

    /// Every dossier once, in the order in which they were chosen.
    private static func numbers(in values: FormValues) -> [DossierNumber] {
        var seen: Set<String> = []
        return values.all("number").filter { seen.insert($0).inserted }.prefix(most).map { DossierNumber($0) }
    }

    private static func errand(_ key: String, under rules: Rules) -> Errand? {
        switch ManyDeed(rawValue: key) {
        case .assign: .assign
        case .extend: .extend
        case nil: rules.process.action(ActionKey(key)).map(Errand.act)
        }
    }

    private static func carryOut(_ key: String, on number: DossierNumber, _ input: ErrandInput, _ visit: Visit) async throws -> Fate {
        let (actor, within) = (try visit.actor, visit.within)
        do {
            return try await visit.office.write { transaction in
                let dossier = try VisibleDossier(number, in: transaction.snapshot, within: within)
                guard let errand = errand(key, under: dossier.rules) else {
                    return .refused([noSuchDeed(visit)])
                }
                let reading = ErrandReading(input, for: errand, on: dossier.standing, people: dossier.assignable, now: visit.now)
                guard reading.problems.isEmpty, let intent = reading.intent else {
                    return .refused(reading.problems.map { $0.words[visit.language] })
                }
                let seen = visit.form["seen.\(number)"].flatMap { Int($0) } ?? -1
                return .done(
                    try transaction.carryOut(intent, on: number, seen: seen, by: actor, at: reading.moment, note: reading.note))
            }
        } catch let refusal as Refusal {
            return .refused(refusal.sentences(in: visit.language))
        } catch WebFault.notFound {
            return .refused([Refusal.unknown(.dossier, number.text, nearest: nil)].flatMap { $0.sentences(in: visit.language) })
        }
    }

    private static func noSuchDeed(_ visit: Visit) -> String {
        visit.say(
            vi: "Quy trình của hồ sơ này không có việc ấy. Mở hồ sơ để xem việc có thể làm.",
            en: "The process of this dossier has no such action. Open it to see what can be done.")
    }

    private static func page(
        _ visit: Visit, _ key: String, _ numbers: [DossierNumber], _ input: ErrandInput, fates: [(DossierNumber, Fate)]?
    ) async throws -> ManyPage {
        let (actor, within) = (try visit.actor, visit.within)
        let reasons = Dictionary(
            (fates ?? []).map { number, fate in
                if case .refused(let reasons) = fate { (number, reasons) } else { (number, []) }
            }, uniquingKeysWith: { first, _ in first })
        return try await visit.office.read { snapshot in
            var lines: [ManyPage.Line] = []
            var form: ErrandFields?
            var title: String?
            for number in numbers {
                guard let dossier = try? VisibleDossier(number, in: snapshot, within: within) else { continue }  // another unit's: not there
                guard let errand = errand(key, under: dossier.rules) else {
                    lines.append(line(dossier, [noSuchDeed(visit)], visit))
                    continue
                }
                let offer = try ErrandOffer(errand, on: dossier.standing, by: actor, at: visit.now, in: snapshot)
                let blockers = offer.blockers.map { $0.words(in: visit.language, rules: dossier.rules, isOnPage: true) }
                lines.append(line(dossier, blockers, visit))
                if form == nil || title == nil, offer.isPossible || form == nil {
                    if offer.isPossible { title = errand.title(in: visit.language) }
                    form = ErrandFields(
                        open: OpenForm(offer: offer, input: input, isSent: fates != nil), dossier: dossier,
                        words: EntrySentence(
                            rules: dossier.rules, unitName: dossier.unitName, shown: dossier.shown, language: visit.language),
                        language: visit.language, now: visit.now)
                }
            }
            let possible = lines.count(where: \.isPossible)
            let deed = title ?? form?.open.errand.title(in: visit.language) ?? key
            var shown: Set<String> = []
            let sentences = numbers.flatMap { reasons[$0] ?? [] }.filter { shown.insert($0).inserted }
            let isAct = form?.open.errand.action != nil
            return ManyPage(
                title: visit.say(vi: "\(deed): \(lines.count.grouped) hồ sơ", en: "\(deed): \(lines.count.grouped) dossiers"),
                section: .dossiers, errors: ErrorSummary(sentences: sentences), lines: lines, possible: possible.grouped,
                hasPossible: possible > 0, impossible: (lines.count - possible).grouped, hasImpossible: possible < lines.count,
                intro: isAct ? form?.intro ?? [] : [], fields: form?.fields ?? [], remark: form?.remark, when: form?.when,
                isWhenOpen: form.map { !$0.when.value.isEmpty } ?? false,
                button: visit.say(vi: "\(deed) (\(possible.grouped))", en: "\(deed) (\(possible.grouped))"), action: Links.move, deed: key,
                formKey: visit.token.formKey, cancelURL: Links.home)
        }
    }

    private static func line(_ dossier: VisibleDossier, _ reasons: [String], _ visit: Visit) -> ManyPage.Line {
        let standing = dossier.standing
        return ManyPage.Line(
            number: dossier.number.text, url: Links.dossier(dossier.number), unit: dossier.unitName,
            state: standing.stateDefinition?.title[visit.language] ?? standing.state.text, isPossible: reasons.isEmpty, reasons: reasons,
            seen: "\(standing.revision)")
    }

    private static func result(_ visit: Visit, _ key: String, _ fates: [(DossierNumber, Fate)]) async throws -> ManyResultPage {
        let lines = fates.map { number, fate in
            switch fate {
            case .refused(let reasons):
                return ManyResultPage.Line(
                    number: number.text, url: Links.dossier(number), isDone: false, words: visit.say(vi: "chưa làm", en: "not done"),
                    reasons: reasons)
            case .done(let done):
                let state = Titles(rules: done.after.rules, language: visit.language).state(done.after.state)
                let warnings = done.warnings.map { visit.say(vi: "Lưu ý: ", en: "Note: ") + $0.words[visit.language] }
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
