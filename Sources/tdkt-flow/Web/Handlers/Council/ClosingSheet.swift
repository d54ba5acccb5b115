import Dossier
import Workflow

/// Makes the page that shows where the dossiers of a session go.
struct ClosingSheet {
    let visit: Visit
    let reading: SessionReading
    let closing: CouncilClosing
    /// What the actions ask for beside the vote, each once.
    let asked: [Field]
    /// What was entered for it.
    let entered: [FieldKey: String]

    /// Reads the session, and weighs closing it with what the form says.
    init(_ visit: Visit) async throws {
        let (id, actor, now) = (try visit.sessionID, try visit.actor, visit.now)
        let entered = Dictionary(
            visit.form.below(Self.prefix).map { (FieldKey($0.name), $0.value) }.filter { !$0.1.isEmpty },
            uniquingKeysWith: { first, _ in first })
        (reading, closing, asked) = try await visit.office.read { snapshot in
            let reading = try snapshot.sessionReading(id, for: actor)
            return (
                reading, try snapshot.previewClosing(id, entering: entered, by: actor, at: now),
                try reading.session.isOpen ? snapshot.askedAtClosing(reading.tally) : []
            )
        }
        self.visit = visit
        self.entered = entered
    }

    private static let prefix = "field-"

    /// What has to be entered and is not.
    var missing: [ErrorSummary.Line] {
        asked.filter { $0.isRequired && entered[$0.key] == nil }.map { field in
            let title = field.title[visit.language].quoted
            return .init(
                visit.say(
                    vi: "Chưa ghi \(title). Ghi rồi kết thúc phiên.", en: "\(title) is missing. Enter it, then close the session."),
                at: Self.prefix + field.key.text)
        }
    }

    func page(errors: [ErrorSummary.Line] = []) -> SessionClosePage {
        let session = reading.session
        return SessionClosePage(
            title: visit.say(vi: "Kết thúc: \(session.title)", en: "Closing: \(session.title)"),
            head: SessionHead(reading, current: "close", in: visit.language), errors: ErrorSummary(errors),
            outcomes: zip(closing.outcomes, reading.tally.dossiers).enumerated().map { outcome($1.0, of: $1.1, place: $0 + 1) },
            hasOutcomes: !closing.outcomes.isEmpty, summary: summary, isOpen: session.isOpen,
            hindrance: hindrance.map(SessionClosePage.Hindrance.init), fields: asked.map { view(of: $0, errors) },
            hasFields: !asked.isEmpty, seen: session.revision, action: Links.councilSession(session.id, "close"),
            sessionURL: Links.councilSession(session.id), votesURL: Links.councilSession(session.id, "votes"),
            printURL: Links.councilSession(session.id, "print"), formKey: visit.token.formKey)
    }

    /// How many go, and what to do next.
    private var summary: String {
        let all = closing.outcomes.count
        let staying = closing.staying.count
        let moved = closing.outcomes.count { if case .moved = $0.fate { true } else { false } }
        let going = all - staying - moved
        if !closing.session.isOpen {
            return visit.say(
                vi: "Phiên họp đã kết thúc. \(moved.grouped) hồ sơ đã chuyển bước.",
                en: "The session is closed. Dossiers moved: \(moved.grouped).")
        }
        if all == 0 {
            return visit.say(
                vi: "Chương trình không có hồ sơ nào; kết thúc thì phiên đóng lại như vậy.",
                en: "The agenda has no dossier; closing the session leaves it at that.")
        }
        var parts: [String] = []
        if moved > 0 { parts.append(visit.say(vi: "\(moved.grouped) hồ sơ đã chuyển bước", en: "moved already: \(moved.grouped)")) }
        if going > 0 { parts.append(visit.say(vi: "\(going.grouped) hồ sơ sẽ chuyển bước", en: "will move: \(going.grouped)")) }
        if staying > 0 { parts.append(visit.say(vi: "\(staying.grouped) hồ sơ ở lại", en: "will stay: \(staying.grouped)")) }
        let what = parts.joined(separator: ", ")
        let after =
            staying == 0
            ? ""
            : visit.say(
                vi: " Với hồ sơ ở lại: sửa theo lý do bên cạnh rồi kết thúc lại, hoặc bỏ ra khỏi chương trình.",
                en: " For those that stay: mend what is said beside them and close again, or take them off the agenda.")
        return what.prefix(1).uppercased() + what.dropFirst() + "." + after
    }

    /// Why closing would do nothing now; `nil` when it would do something.
    private var hindrance: String? {
        let session = closing.session
        if session.heldAt > visit.now {
            return visit.say(
                vi: "Phiên họp vào \(session.heldAt.display), chưa tới giờ. Kết thúc sau giờ họp, hoặc sửa giờ.",
                en: "The session is held on \(session.heldAt.display), which is still to come. Close it then, or mend the hour.")
        }
        let isGoing = closing.outcomes.contains { if case .moves = $0.fate { true } else { false } }
        guard asked.isEmpty, !isGoing, !closing.staying.isEmpty else { return nil }
        return visit.say(
            vi: "Chưa hồ sơ nào chuyển được. Xem lý do ở từng hồ sơ.", en: "No dossier can be moved yet. The reasons stand beside each.")
    }

    private func outcome(_ outcome: CouncilOutcome, of dossier: TalliedDossier, place: Int) -> SessionClosePage.Outcome {
        let language = visit.language
        let fate: ToneView
        var reasons: [String] = []
        switch outcome.fate {
        case .moved(_, let title):
            fate = ToneView(
                tone: "good", sign: "●", words: language.say(vi: "đã sang \(title.vi.quoted)", en: "moved to \(title.en.quoted)"))
        case .moves(_, let title):
            fate = ToneView(
                tone: "still", sign: "→", words: language.say(vi: "sẽ sang \(title.vi.quoted)", en: "goes to \(title.en.quoted)"))
        case .stays(let refusal):
            fate = ToneView(tone: "over", sign: "✗", words: language.say(vi: "ở lại", en: "stays"))
            reasons = refusal.sentences(in: language)
        }
        let passing = dossier.lines.count { $0.verdict == .passes }
        let failing = dossier.lines.count { $0.verdict == .fails }
        let left = dossier.lines.count - passing - failing
        let results = language.say(
            vi: "đạt \(passing.grouped), không đạt \(failing.grouped)" + (left > 0 ? ", chưa ghi \(left.grouped)" : ""),
            en: "\(passing.grouped) pass, \(failing.grouped) fail" + (left > 0 ? ", \(left.grouped) not entered" : ""))
        return SessionClosePage.Outcome(
            place: "\(place)", number: outcome.dossier.text, url: Links.dossier(outcome.dossier), procedure: dossier.title[language],
            unit: reading.name(of: dossier.unit, in: language), fate: fate, results: dossier.lines.isEmpty ? "" : results, reasons: reasons,
            warnings: outcome.warnings.map { $0.words[language] })
    }

    private func view(of field: Field, _ errors: [ErrorSummary.Line]) -> FieldView {
        let name = Self.prefix + field.key.text
        let kind: FieldView.Kind =
            switch field.entry {
            case .text: .text
            case .date: .date
            case .number: .number
            case .choice(let choices):
                .choice(
                    [.none(in: visit.language)]
                        + choices.map { .init(value: $0.key, label: $0.title[visit.language]) })
            }
        return FieldView(
            name, field.title[visit.language], kind, value: entered[field.key],
            error: errors.error(at: name), isRequired: field.isRequired)
    }
}

extension Snapshot {
    /// What the actions that the session would do ask for, beside the numbers of the vote.
    fileprivate func askedAtClosing(_ tally: CouncilTally) throws -> [Field] {
        var known: Set<FieldKey> = []
        return try tally.dossiers.filter { $0.matter == .open }.flatMap { dossier -> [Field] in
            guard let vote = dossier.vote, let action = try standing(of: dossier.item.dossier).rules.process.action(vote.action) else {
                return []
            }
            let counted = action.vote.map { [$0.members, $0.present, $0.votesFor] } ?? []
            return action.asks.filter { !counted.contains($0.key) && known.insert($0.key).inserted }
        }
    }
}
