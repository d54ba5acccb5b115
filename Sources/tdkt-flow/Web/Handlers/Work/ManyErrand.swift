import Dossier
import Workflow

/// Doing something with many dossiers at once: each is asked and moved by the same rules as if it were alone.
enum ManyErrand {
    /// How many dossiers are taken at once.
    static let most = 200

    /// What came of one dossier.
    enum Fate: Sendable {
        case done(Done)
        case refused([OpenForm.Problem])
    }

    /// The form, with what would come of each dossier.
    static func show(_ visit: Visit) async throws -> Answer {
        let numbers = numbers(in: visit.query)
        guard !numbers.isEmpty else { return nothingChosen(visit) }
        let input = ErrandInput.empty
        return .page(try await page(visit, visit.query["action"] ?? "", numbers, input, fates: nil))
    }

    /// Does it with each dossier, and tells what came of each.
    static func send(_ visit: Visit) async throws -> Answer {
        let (key, numbers) = (visit.form["action"] ?? "", numbers(in: visit.form))
        guard !numbers.isEmpty else { return nothingChosen(visit) }
        let input = ErrandInput(values: visit.form)
        var fates: [(DossierNumber, Fate)] = []
        for number in numbers {
            fates.append((number, try await carryOut(key, on: number, input, visit)))
        }
        let isRefused = fates.allSatisfy { if case .refused = $0.1 { true } else { false } }
        if isRefused { return .refused(try await page(visit, key, numbers, input, fates: fates)) }
        return .page(try await result(visit, key, fates))
    }

    private static func nothingChosen(_ visit: Visit) -> Answer {
        .seeOther(
            Links.home,
            notice: visit.say(
                vi: "Chưa chọn hồ sơ nào. Đánh dấu các dòng rồi làm lại.", en: "No dossier is selected. Tick some lines and try again."))
    }

    /// Every dossier once, in the order in which they were chosen.
    private static func numbers(in values: FormValues) -> [DossierNumber] {
        var seen: Set<String> = []
        return values.all("number").filter { seen.insert($0).inserted }.prefix(most).map { DossierNumber($0) }
    }

    /// What a key of the form stands for: a verb of the office or an action of a process; `nil` when neither has it.
    static func errand(_ key: String, under rules: Rules) -> Errand? {
        switch ManyDeed(rawValue: key) {
        case .assign: .assign
        case .extend: .extend
        case nil: rules.process.action(ActionKey(key)).map(Errand.act)
        }
    }

    private static func carryOut(_ key: String, on number: DossierNumber, _ input: ErrandInput, _ visit: Visit) async throws -> Fate {
        let (actor, within, language) = (try visit.actor, visit.within, visit.language)
        do {
            return try await visit.office.write { transaction in
                let dossier = try VisibleDossier(number, in: transaction.snapshot, within: within)
                guard let errand = errand(key, under: dossier.rules) else {
                    return .refused([OpenForm.Problem(text: noSuchDeed(visit), field: nil)])
                }
                let reading = ErrandReading(input, for: errand, on: dossier.standing, people: dossier.assignable, now: visit.now)
                guard reading.problems.isEmpty, let intent = reading.intent else {
                    return .refused(reading.problems.map { OpenForm.Problem(text: $0.words[language], field: $0.field) })
                }
                let seen = visit.form["seen.\(number)"].flatMap { Int($0) } ?? -1
                do {
                    return .done(
                        try transaction.carryOut(intent, on: number, seen: seen, by: actor, at: reading.moment, note: reading.note))
                } catch Refusal.blocked(let blockers, let rules) {
                    let field = BlockerField(errand: errand, standing: dossier.standing, input: input)
                    return .refused(
                        blockers.map {
                            OpenForm.Problem(text: $0.words(in: language, rules: rules, isOnPage: true), field: field.name(for: $0))
                        })
                }
            }
        } catch let refusal as Refusal {
            return .refused(refusal.sentences(in: language).map { OpenForm.Problem(text: $0, field: nil) })
        } catch WebFault.notFound {
            return .refused([OpenForm.Problem(text: unknown(number, visit), field: nil)])
        }
    }

    /// What is told of a number that the record does not know, and just the same of another unit's.
    static func unknown(_ number: DossierNumber, _ visit: Visit) -> String {
        Refusal.unknown(.dossier, number.text, nearest: nil).sentences(in: visit.language).joined(separator: " ")
    }

    static func noSuchDeed(_ visit: Visit) -> String {
        visit.say(
            vi: "Quy trình của hồ sơ này không có việc ấy. Mở hồ sơ để xem việc có thể làm.",
            en: "The process of this dossier has no such action. Open it to see what can be done.")
    }
}
