import Dossier
import Workflow

/// Receiving a dossier: the form, what it would promise, and taking it in.
enum DossierReceive {
    /// The form; for a procedure that has ended, which one stands in its place, unless what was handed in before is entered late.
    static func show(_ visit: Visit) async throws -> Answer {
        let moment = visit.query["at"].flatMap { ReceiptForm.moment($0, now: visit.now) } ?? visit.now
        let reading = try await reading(of: ReceiptForm(at: min(moment, visit.now)), visit: visit)
        if let page = try await visit.office.read({ try ReceiveEndedPage(reading.rules.procedure, at: reading.moment, in: $0, visit) }) {
            return .page(page)
        }
        return .page(page(reading, visit, shows: .form))
    }

    /// What would be promised for another time, for the script.
    static func promise(_ visit: Visit) async throws -> Answer {
        let key = ProcedureKey(try visit.parameter("procedure"))
        let typed = visit.query["at"] ?? ""
        let query = visit.query
        return .part(
            try await visit.office.read { snapshot in
                let moment = ReceiptForm.moment(typed, now: visit.now)
                let rules = try snapshot.rules(for: key, on: (moment ?? visit.now).day).rules
                return PromiseView(
                    rules, calendar: try snapshot.calendar(), at: moment,
                    named: rules.process.asks.entered { query.text("given.\($0)") }, now: visit.now, in: visit.language)
            })
    }

    /// The form was sent: looked through, with more rows, or to be recorded.
    static func send(_ visit: Visit) async throws -> Answer {
        let actor = try visit.actor
        guard let token = visit.form["once"], StagedFiles.isID(token) else { throw WebFault.unreadableForm }
        if let number = try await visit.office.read({ try $0.dossier(takenFrom: token, by: actor.name) }) {
            return again(number, visit)
        }
        let form = try await ReceiptForm.sent(token: token, visit: visit)
        switch form.wish {
        case .rows: return .page(try await page(form.withMoreRows, visit: visit, shows: .files))
        case .preview: return .page(try await page(form, visit: visit, shows: .preview))
        case .receive, .accept: break
        }
        let reading = try await reading(of: form, visit: visit)
        guard let handedIn = reading.handedIn, reading.errors(in: visit.language).isEmpty else {
            return .refused(page(reading, visit, shows: .everything))
        }
        do {
            return try await record(handedIn, form, reading.moment, visit)
        } catch let refusal as Refusal {
            return .refused(page(reading.refused(refusal), visit, shows: .everything))
        }
    }

    private static func page(_ form: ReceiptForm, visit: Visit, shows: ReceivePage.Extent = .form) async throws -> ReceivePage {
        page(try await reading(of: form, visit: visit), visit, shows: shows)
    }

    private static func page(_ reading: ReceiptReading, _ visit: Visit, shows: ReceivePage.Extent) -> ReceivePage {
        ReceivePage(reading, language: visit.language, formKey: visit.token.formKey, shows: shows)
    }

    private static func reading(of form: ReceiptForm, visit: Visit) async throws -> ReceiptReading {
        let key = ProcedureKey(try visit.parameter("procedure"))
        let actor = try visit.actor
        return try await visit.office.read { try ReceiptReading(form, procedure: key, by: actor, at: visit.now, in: $0) }
    }

    /// Takes the dossier in, in one transaction; of two clicks on one form the second is told of the first's dossier.
    private static func record(_ handedIn: HandedIn, _ form: ReceiptForm, _ moment: Moment, _ visit: Visit) async throws -> Answer {
        let actor = try visit.actor
        let attachments = visit.office.store.attachments
        let done: Done? = try await visit.office.write { transaction in
            if try transaction.snapshot.dossier(takenFrom: form.token, by: actor.name) != nil { return nil }
            let done = try transaction.receive(
                handedIn, accepting: form.wish == .accept ? Entered(fields: form.fields) : nil, by: actor, at: moment)
            for paper in form.staged {
                guard let content = attachments.staged.content(paper.file.id, of: actor.name) else { throw WebFault.unreadableForm }
                try attachments.keep(content, as: paper.file.file)
            }
            try transaction.note(done.after.number, takenFrom: form.token, by: actor.name)
            return done
        }
        for paper in form.staged { attachments.staged.remove(paper.file.id, of: actor.name) }
        guard let done else {
            guard let number = try await visit.office.read({ try $0.dossier(takenFrom: form.token, by: actor.name) }) else {
                throw WebFault.notFound
            }
            return again(number, visit)
        }
        return .seeOther(Links.dossier(done.after.number), notice: ReceiptNotice(done, language: visit.language).text)
    }

    private static func again(_ number: DossierNumber, _ visit: Visit) -> Answer {
        .seeOther(
            Links.dossier(number),
            notice: visit.say(
                vi:
                    "Biểu mẫu này đã được nhận thành hồ sơ \(number) rồi; không ghi thêm hồ sơ nào. Muốn nhận hồ sơ khác, mở lại mục Tiếp nhận.",
                en:
                    "This form was taken in as dossier \(number) already; no second one was recorded. For another dossier open Receive again."
            ))
    }
}
