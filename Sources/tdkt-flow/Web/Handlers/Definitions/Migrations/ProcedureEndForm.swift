import Dossier
import Workflow

/// The end of a procedure: what would become of its running dossiers is looked at, then it is published, and they pass on.
enum ProcedureEndForm {
    static func show(_ visit: Visit) async throws -> Answer {
        let key = try visit.procedure
        return .page(try await visit.office.read { try page(visit, $0, key) })
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let key = try visit.procedure
        guard let day = visit.form.text("on").flatMap({ CivilDay($0) }) else {
            let error = ErrorSummary.Line(
                visit.say(vi: "Chọn ngày đầu tiên không nhận hồ sơ.", en: "Choose the first day without dossiers."), at: "on")
            return .refused(try await visit.office.read { try page(visit, $0, key, errors: [error]) })
        }
        let status = visit.form.text("status").map { FactStatus(rawValue: $0) }
        if case .some(nil) = status {
            let error = ErrorSummary.Line(
                visit.say(vi: "Chọn một mức chắc chắn có trong danh sách.", en: "Choose how sure it is from the list."), at: "status")
            return .refused(try await visit.office.read { try page(visit, $0, key, errors: [error]) })
        }
        let end = End(
            key: key, day: day, successor: visit.form.text("successor").map { ProcedureKey($0) }, status: status ?? nil,
            basis: visit.form.text("basis"), actor: try visit.actor, now: visit.now)
        do {
            return visit.form["do"] == "end" ? try await publish(visit, end) : try await look(visit, end, [])
        } catch let refusal as Refusal {
            let errors = refusal.sentences(in: visit.language).map { ErrorSummary.Line(text: $0, href: nil) }
            return .refused(try await visit.office.read { try page(visit, $0, key, errors: errors) })
        }
    }

    /// What was typed.
    private struct End: Sendable {
        let key: ProcedureKey
        let day: CivilDay
        let successor: ProcedureKey?
        let status: FactStatus?
        let basis: String?
        let actor: Actor
        let now: Moment

        /// Publishes the end; what it refuses, looking at it refuses as well.
        func publish(in transaction: Transaction) throws {
            try transaction.endProcedure(key, on: day, successor: successor, status: status, basis: basis, by: actor, at: now)
        }

        /// The version with which the procedure ends.
        private func version(in snapshot: Snapshot) throws -> DefinitionFile {
            try snapshot.endingVersion(of: key, on: day, successor: successor, status: status, source: basis)
        }

        /// Whether this very end is published already, as by the first of two clicks.
        func isPublished(in snapshot: Snapshot) throws -> Bool {
            let file = try version(in: snapshot)
            let known = try snapshot.publishedReading(.procedure, key.text, day)
            return known != nil && known?.digest == DefinitionReader().digest(of: file)
        }

        /// What would become of the running dossiers, and in few signs what was looked at.
        func rehearse(in snapshot: Snapshot) throws -> (report: MigrationReport, seen: String) {
            let report = try snapshot.rehearse(ending: try version(in: snapshot), by: actor, at: now)
            var print = report.fingerprint
            print.cover(key.text, day.iso, successor?.text ?? "", status?.rawValue ?? "", basis ?? "")
            return (report, print.text)
        }
    }

    /// Thrown when all is said, so that nothing is written.
    private struct OnlyLooked: Error {}

    private static func look(
        _ visit: Visit, _ end: End, _ errors: [ErrorSummary.Line], status: Answer.Status = .conflict
    ) async throws -> Answer {
        do {
            try await visit.office.write { transaction -> Void in
                try end.publish(in: transaction)
                throw OnlyLooked()
            }
        } catch is OnlyLooked {
            // As it should be: it could be published, and was not.
        }
        let page = try await visit.office.read { try Self.page(visit, $0, end.key, errors: errors, looking: end) }
        return errors.isEmpty ? .page(page) : .refused(page, status: status)
    }

    private static func publish(_ visit: Visit, _ end: End) async throws -> Answer {
        let ends = end.key.ends(on: end.day, in: visit.language)
        let definition = Links.definition(.procedure, end.key.text, version: end.day)
        let (seen, isPublished) = try await visit.office.read { (try end.rehearse(in: $0).seen, try end.isPublished(in: $0)) }
        if seen != visit.form["seen"] {
            if isPublished { return .seeOther(definition, notice: ends) }
            let sentence = visit.say(
                vi: "Chưa kết thúc: điều sẽ xảy ra không còn như lúc xem trước. Xem lại bảng dưới, rồi kết thúc.",
                en: "Nothing was ended: what would happen is not what you looked at any more. Look at the table below, then end it.")
            return try await look(visit, end, [.init(text: sentence, href: nil)])
        }
        if visit.form["confirm"] == nil {
            let sentence = visit.say(
                vi: "Đánh dấu là đã xem điều sẽ xảy ra, rồi kết thúc.", en: "Tick that you have read what will happen, then end it.")
            return try await look(visit, end, [.init(sentence, at: "confirm")], status: .unprocessableContent)
        }
        try await visit.office.write { try end.publish(in: $0) }
        guard let successor = end.successor else { return .seeOther(definition, notice: ends) }
        if end.day > end.now.day { return .seeOther(definition, notice: "\(ends) \(visit.language.moveOnThatDay).") }
        let plan = try await visit.office.read { try $0.migrationPlan(.procedure, for: end.key.text, to: end.day, states: [:]) }
        let report = try await visit.office.carryOut(plan, by: end.actor, at: end.now)
        return .seeOther(
            report.run.map { Links.migration($0) } ?? definition,
            notice: "\(ends) \(report.passed(to: successor.text, in: visit.language))")
    }

    private static func page(
        _ visit: Visit, _ snapshot: Snapshot, _ key: ProcedureKey, errors: [ErrorSummary.Line] = [], looking end: End? = nil
    ) throws -> ProcedureEndPage {
        guard let version = try snapshot.definitionVersions(.procedure, key.text).last else { throw WebFault.notFound }
        var sentences: [String] = []
        var rehearsal: RehearsalView?
        var confirm: FieldView?
        if let end {
            let (report, seen) = try end.rehearse(in: snapshot)
            let (visible, others) = try report.narrowed(to: visit.within, in: snapshot)
            rehearsal = RehearsalView(
                visible, others: others, seen: seen, after: 0,
                button: visit.say(vi: "Kết thúc thủ tục từ \(end.day.display)", en: "End the procedure on \(end.day.display)"), at: end.now,
                in: visit.language)
            confirm = tick(visit, end, error: errors.error(at: "confirm"))
            sentences = [key.ends(on: end.day, in: visit.language)]
            if end.successor != nil, end.day > end.now.day { sentences.append(visit.language.moveOnThatDay + ".") }
        }
        return ProcedureEndPage(
            title: visit.say(vi: "Kết thúc thủ tục", en: "End the procedure"), name: version.title[visit.language],
            errors: ErrorSummary(errors), fields: try fields(visit, snapshot, key, errors), rehearsal: rehearsal, confirm: confirm,
            sentences: sentences,
            action: Links.endProcedure(key.text), backURL: Links.definition(.procedure, key.text), formKey: visit.token.formKey)
    }

    /// What has to be ticked, since an end cannot be taken back; it is ticked anew each time there is something to look at.
    private static func tick(_ visit: Visit, _ end: End, error: String?) -> FieldView {
        let words = visit.say(
            vi: "Tôi đã xem các mục trên. Từ \(end.day.display) thủ tục này không nhận hồ sơ nữa, và điều đó không rút lại được.",
            en: "I have read the above. From \(end.day.display) on the procedure takes no dossiers, and that cannot be taken back.")
        return FieldView(
            "confirm", visit.say(vi: "Điều sẽ xảy ra", en: "What will happen"), .ticks([FieldView.Choice(value: "yes", label: words)]),
            error: error, isRequired: true)
    }

    private static func fields(_ visit: Visit, _ snapshot: Snapshot, _ key: ProcedureKey, _ errors: [ErrorSummary.Line]) throws
        -> [FieldView]
    {
        let others = try snapshot.successors(of: key, on: visit.form.text("on").flatMap { CivilDay($0) } ?? visit.now.day)
        let none = FieldView.Choice(value: "", label: visit.say(vi: "Không có", en: "None"))
        return [
            FieldView(
                "on", visit.say(vi: "Ngày đầu tiên không nhận hồ sơ", en: "First day without dossiers"), .date, value: visit.form["on"],
                error: errors.error(at: "on"), isRequired: true),
            FieldView(
                "successor", visit.say(vi: "Thủ tục thay thế", en: "The procedure in its place"),
                .choice([none] + others.map { FieldView.Choice(value: $0.key, label: $0.title[visit.language]) }),
                value: visit.form["successor"] ?? "",
                hint: visit.say(
                    vi:
                        "Hồ sơ đang xử lý chuyển sang thủ tục này: số hồ sơ không đổi; ngày tiếp nhận, tạm dừng và gia hạn theo sang, còn hạn"
                        + " trả tính lại từ ngày tiếp nhận cũ theo thời hạn của nó. Không còn hồ sơ nào thì để trống được.",
                    en:
                        "Running dossiers pass to it with their numbers; receipt, pauses and extensions are carried over, and the due day is"
                        + " counted anew from the old receipt under its limit. It may be left empty when none is running."),
                isWide: true),
            FieldView(
                "status", visit.say(vi: "Mức chắc chắn", en: "How sure it is"),
                .choice(
                    [FieldView.Choice(value: "", label: visit.say(vi: "Không ghi", en: "Left open"))]
                        + FactStatus.allCases.map { FieldView.Choice(value: $0.rawValue, label: $0.words[visit.language]) }),
                value: visit.form["status"] ?? "", error: errors.error(at: "status")),
            FieldView("basis", visit.say(vi: "Căn cứ", en: "Legal basis"), value: visit.form["basis"], isWide: true),
        ]
    }
}

extension Visit {
    /// The procedure that the path names.
    ///
    /// - Throws: ``WebFault/notFound`` when it names a process.
    fileprivate var procedure: ProcedureKey {
        get throws {
            guard case (.procedure, let key) = try definition else { throw WebFault.notFound }
            return ProcedureKey(key)
        }
    }
}
