import Dossier
import Workflow

/// The page of one dossier: as JSON for scripts, as text for people.
struct DossierPageText {
    let standing: Standing
    let steps: [History.Step]
    /// What the unit is called.
    let unitName: String?
    let at: Moment
    let office: WorkingOffice

    private var rules: Rules { standing.rules }
    private var language: Language { office.language }

    /// What `show` answers, as the contract has it.
    var json: JSON {
        [
            "number": .string(standing.number.text), "procedure": .string(rules.procedure.key.text),
            "procedureVersion": .string(standing.pins.procedure.effective.iso), "process": .string(rules.process.key.text),
            "state": .string(standing.state.text), "revision": .int(standing.revision), "unit": .string(standing.unit.text),
            "assignee": .text(standing.assignee?.text), "receivedAt": .string(standing.receivedAt.iso),
            "acceptedAt": .text(standing.acceptedAt?.iso), "decidedAt": .text(standing.decidedAt?.iso),
            "dueAt": .text(standing.dueAt?.iso), "clock": .string(standing.clock.rawValue),
            "timeliness": .string(standing.timeliness(at: at).rawValue),
            "step": [
                "state": .string(standing.state.text), "dueAt": .text(standing.stepDueAt?.iso),
                "timeliness": .text(standing.stepTimeliness(at: at)?.rawValue),
            ],
            "nominees": .array(zip(standing.nominees, standing.results).map(json)),
            "documents": .array(
                rules.procedure.documents.map { json($0, isRequired: $0.isRequired) }
                    + standing.formerPapers.map { json($0, isRequired: false) }),
            "history": .array(
                steps.map { step in
                    [
                        "sequence": .int(step.entry.sequence), "action": .string(step.entry.event.action), "from": .text(step.from?.text),
                        "to": .string(step.to.text), "actor": .string(step.entry.actor.text),
                        "occurredAt": .string(step.entry.occurredAt.iso), "recordedAt": .string(step.entry.recordedAt.iso),
                        "note": .text(note(of: step)),
                    ]
                }),
        ]
    }

    private func json(_ document: RequiredDocument, isRequired: Bool) -> JSON {
        [
            "key": .string(document.key.text), "title": .string(document.title[language]), "required": .bool(isRequired),
            "received": .bool(standing.papers.contains(document.key)),
        ]
    }

    /// The remark of an entry; a migration, which has none, says what it changed.
    private func note(of step: History.Step) -> String? {
        guard step.entry.note == nil, case .migrated(let migration) = step.entry.event else { return step.entry.note }
        return step.change(by: migration, in: language)
    }

    private func json(_ nominee: Nominee, _ result: NomineeResult) -> JSON {
        [
            "name": .string(nominee.name), "kind": .string(nominee.kind.rawValue), "position": .text(nominee.position?.rawValue),
            "award": .string(nominee.award.text), "outcome": .string(result.outcome.rawValue), "reason": .text(result.reason),
        ]
    }

    /// One row for the dossier, without its lists.
    var table: Table {
        let keys = [
            "number", "procedure", "procedureVersion", "process", "state", "revision", "unit", "assignee", "receivedAt", "acceptedAt",
            "decidedAt", "dueAt", "clock", "timeliness",
        ]
        let cells: [String?] = [
            standing.number.text, rules.procedure.key.text, standing.pins.procedure.effective.iso, rules.process.key.text,
            standing.state.text, "\(standing.revision)", standing.unit.text, standing.assignee?.text, standing.receivedAt.iso,
            standing.acceptedAt?.iso, standing.decidedAt?.iso, standing.dueAt?.iso, standing.clock.rawValue,
            standing.timeliness(at: at).rawValue,
        ]
        return Table(keys.map { Table.Column(key: $0, title: $0) }, rows: [cells.map { $0 ?? "" }])
    }

    /// The page for people.
    var text: String {
        let state = standing.rules.process.title(of: standing.state, in: language)
        var lines = ["\(standing.number) · \(rules.procedure.title.value[language])", ""]
        func line(_ label: String, _ value: String?) {
            guard let value else { return }
            lines.append(label + String(repeating: " ", count: max(1, 14 - label.count)) + value.onOneLine)
        }
        line(words("Bước", "State"), "\(state) (\(standing.state))")
        line(words("Bộ phận", "Desk"), standing.stateDefinition.map { rules.office.title(of: $0.desk, in: language) })
        line(words("Đơn vị", "Unit"), unitName.map { "\($0) (\(standing.unit))" } ?? standing.unit.text)
        line(words("Người giữ", "Assignee"), standing.assignee?.text)
        line(words("Nhận lúc", "Received"), standing.receivedAt.display)
        line(words("Tiếp nhận lúc", "Accepted"), standing.acceptedAt?.display)
        let why = standing.clock == .paused ? standing.pauseReason(in: language).map { ": \($0)" } : nil
        line(words("Hạn trả", "Due"), dueWords(standing.dueAt, standing.timeliness(at: at)) + (why ?? ""))
        line(words("Hạn bước", "Step due"), standing.stepTimeliness(at: at).map { dueWords(standing.stepDueAt, $0) })
        line(words("Xong lúc", "Resolved"), standing.stoppedAt?.display)
        if let decision = standing.decision {
            line(words("Quyết định", "Decision"), "\(decision.number), \(decision.date.display), \(decision.signer ?? "–")")
        }
        for cancelled in standing.decisions where cancelled.cancelledAt != nil {
            let reason = cancelled.cancelledReason.map { " (\($0.onOneLine))" } ?? ""
            line(words("Đã hủy", "Cancelled"), "\(cancelled.decision.number.onOneLine), \(cancelled.decision.date.display)\(reason)")
        }
        for entered in rules.process.asks.shown(standing.handedIn, in: language) { line(entered.label, entered.value) }
        lines.append("")
        lines += section(
            words("Giấy tờ", "Papers"),
            rules.procedure.documents.map { document in
                "\(standing.papers.contains(document.key) ? "✓" : "–") \(document.title[language]) (\(document.key))"
            })
        lines += section(
            words("Giấy tờ đã nhận, nay không còn yêu cầu", "Papers received that are no longer asked for"),
            standing.formerPapers.map { "✓ \($0.title[language]) (\($0.key))" })
        lines += section(
            words("Đối tượng", "Nominees"),
            zip(standing.nominees, standing.results).enumerated().map { place, pair in
                let reason = pair.1.reason.map { ": \($0.onOneLine)" } ?? ""
                return
                    "\(place + 1). \(pair.0.name.onOneLine) · \(pair.0.kind.words(in: language)) · \(pair.1.outcome.words(in: language))\(reason)"
            })
        lines += section(words("Lịch sử", "History"), steps.map(historyLine))
        return lines.joined(separator: "\n") + "\n"
    }

    private func dueWords(_ due: Moment?, _ timeliness: Timeliness) -> String {
        (due.map { "\($0.display) · " } ?? "") + timeliness.name(in: language)
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["\(title) (\(lines.count))"] + lines.map { "  \($0)" } + [""]
    }

    private func historyLine(_ step: History.Step) -> String {
        let entry = step.entry
        let way = step.way(in: language).map { " \($0)" } ?? ""
        let late =
            entry.recordedAt.day > entry.occurredAt.day
            ? words(" (ghi \(entry.recordedAt.display))", " (entered \(entry.recordedAt.display))") : ""
        let note = entry.note.map { " “\($0.onOneLine)”" } ?? ""
        let fields = told(step).map { "\n       \($0.onOneLine)" }.joined()
        let action = entry.event.verb(in: language, rules: step.rules)
        return "\(entry.sequence). \(entry.occurredAt.display)\(late)  \(action)\(way)  \(entry.actor)\(note)\(fields)"
    }

    /// What was entered at an action, by the titles of its fields; what was entered on submission, where the head of the page no longer
    /// has it because a migration led to rules that do not ask for it; and what a migration changed.
    private func told(_ step: History.Step) -> [String] {
        switch step.entry.event {
        case .migrated(let migration): [step.change(by: migration, in: language)]
        case .submitted where step.rules.process.asks == rules.process.asks: []
        default: step.entered(in: language).map { "\($0.label): \($0.value)" }
        }
    }

    private func words(_ vi: String, _ en: String) -> String {
        language == .vi ? vi : en
    }
}
