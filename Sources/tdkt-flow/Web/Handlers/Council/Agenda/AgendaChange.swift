import Dossier
import Workflow

/// Changing which dossiers are on the agenda, and in which order.
enum AgendaChange {
    /// What a button asks for.
    private enum Wish {
        case add([DossierNumber])
        case up(DossierNumber)
        case down(DossierNumber)
        case remove(DossierNumber)
    }

    static func send(_ visit: Visit) async throws -> Answer {
        if CandidateList.isAsked(by: visit.form) {
            return .page(try await AgendaAdd.page(visit, CandidateList.Filter(visit.form)))
        }
        let (id, actor, seen) = (try visit.sessionID, try visit.actor, visit.seenRevision)
        let wish = wish(visit.form)
        let reading = try await visit.sessionReading()
        if let question = question(wish, reading, visit) { return .page(SessionShow.page(visit, reading, question: question)) }
        do {
            try await visit.office.write { transaction in
                let snapshot = transaction.snapshot
                try snapshot.requireDossiers(added(wish), within: actor.unit)
                let numbers = try snapshot.councilAgenda(of: snapshot.knownSession(id, for: actor).id).map(\.dossier)
                try transaction.setAgenda(wished(wish, from: numbers), of: id, seen: seen, by: actor)
            }
        } catch let refusal as Refusal {
            let errors = refusal.sentences(in: visit.language).map { ErrorSummary.Line(text: $0, href: nil) }
            if case .add = wish {
                let page = try await AgendaAdd.page(visit, CandidateList.Filter(visit.form), errors: ErrorSummary(errors))
                return .refused(page, status: refusal.sessionStatus)
            }
            return .refused(SessionShow.page(visit, try await visit.sessionReading(), errors: errors), status: refusal.sessionStatus)
        }
        return .seeOther(Links.councilSession(id), notice: notice(wish, visit.language))
    }

    private static func wish(_ form: FormValues) -> Wish {
        if let number = form["up"] { return .up(DossierNumber(number)) }
        if let number = form["down"] { return .down(DossierNumber(number)) }
        if let number = form["remove"] { return .remove(DossierNumber(number)) }
        return .add(form.all("dossier").map { DossierNumber($0) })
    }

    private static func added(_ wish: Wish) -> [DossierNumber] {
        if case .add(let numbers) = wish { numbers } else { [] }
    }

    /// The agenda as it would be.
    private static func wished(_ wish: Wish, from numbers: [DossierNumber]) -> [DossierNumber] {
        var numbers = numbers
        switch wish {
        case .add(let more): numbers += more
        case .remove(let number): numbers.removeAll { $0 == number }
        case .up(let number):
            if let place = numbers.firstIndex(of: number), place > 0 { numbers.swapAt(place, place - 1) }
        case .down(let number):
            if let place = numbers.firstIndex(of: number), place < numbers.count - 1 { numbers.swapAt(place, place + 1) }
        }
        return numbers
    }

    /// What is asked before votes are lost; `nil` when none are, or when it was answered.
    private static func question(_ wish: Wish, _ reading: SessionReading, _ visit: Visit) -> SessionPage.Question? {
        guard case .remove(let number) = wish, visit.form["sure"] != number.text,
            let dossier = reading.tally.dossiers.first(where: { $0.item.dossier == number }), dossier.item.movedTo == nil
        else { return nil }
        let counted = dossier.lines.count { $0.votesFor != nil }
        guard counted > 0 else { return nil }
        return SessionPage.Question(
            words: visit.say(
                vi: "Hồ sơ \(number.quoted) đã có phiếu của \(counted.grouped) đối tượng. Bỏ ra thì mất số phiếu đó.",
                en: "The dossier \(number.quoted) has votes for \(counted.grouped) nominees. They are lost when it is taken off."),
            number: number.text)
    }

    private static func notice(_ wish: Wish, _ language: Language) -> String {
        switch wish {
        case .add(let numbers) where numbers.isEmpty:
            language.say(vi: "Chưa chọn hồ sơ nào; chương trình giữ nguyên.", en: "No dossier was selected; the agenda is as it was.")
        case .add(let numbers):
            language.say(vi: "Đã thêm \(numbers.count.grouped) hồ sơ.", en: "Dossiers added: \(numbers.count.grouped).")
        case .up(let number):
            language.say(vi: "Đã đưa \(number.quoted) lên một bậc.", en: "\(number.quoted) was moved up.")
        case .down(let number):
            language.say(vi: "Đã đưa \(number.quoted) xuống một bậc.", en: "\(number.quoted) was moved down.")
        case .remove(let number):
            language.say(vi: "Đã bỏ \(number.quoted) ra khỏi chương trình.", en: "\(number.quoted) was taken off the agenda.")
        }
    }
}
