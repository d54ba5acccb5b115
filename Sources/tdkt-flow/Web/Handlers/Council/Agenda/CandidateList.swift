import Dossier
import Workflow

/// The dossiers that wait for a council, with everything their list shows.
struct CandidateList: Sendable {
    /// How many a page holds.
    static let perPage = 100

    let candidates: [CouncilCandidate]
    let sessions: [Int: String]
    let units: [UnitCode: String]
    let office: Office
    let calendar: BusinessCalendar

    /// - Parameters:
    ///   - unit: Whose dossiers, with those of the units below.
    ///   - session: The session that they are gathered for; those on its agenda are left out.
    init(_ snapshot: Snapshot, within unit: UnitCode?, for session: Int?, seenBy person: UnitCode?, on day: CivilDay) throws {
        let others = try snapshot.councilCandidates(within: unit).filter { $0.session == nil || $0.session != session }
        // Those that can be taken come first.
        candidates = others.filter { $0.session == nil } + others.filter { $0.session != nil }
        sessions = Dictionary(
            try snapshot.councilSessions(within: person).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        units = try snapshot.unitNames()
        office = try snapshot.office(on: day)
        calendar = try snapshot.calendar()
    }

    /// What the form asks to see.
    struct Filter {
        var procedure: String?
        var unit: String?
        var page = 1
        var chosen: Set<DossierNumber> = []

        /// Reads it from an address or a form.
        init(_ values: FormValues) {
            procedure = values.text("procedure")
            unit = values.text("unit")
            page = values.text("page").flatMap { Int($0) } ?? 1
            chosen = Set(values.all("dossier").map { DossierNumber($0) })
        }
    }

    /// Whether the form was sent only to see other dossiers.
    static func isAsked(by form: FormValues) -> Bool {
        form["do"] == "filter" || form["page"] != nil
    }

    func view(_ filter: Filter, at now: Moment, in language: Language) -> CandidatesView {
        let fitting = candidates.filter { candidate in
            (filter.procedure.map { candidate.procedure.text == $0 } ?? true) && (filter.unit.map { candidate.unit.text == $0 } ?? true)
        }
        let pages = max(1, (fitting.count + Self.perPage - 1) / Self.perPage)
        let page = min(max(1, filter.page), pages)
        let shown = fitting.dropFirst((page - 1) * Self.perPage).prefix(Self.perPage)
        let shownNumbers = Set(shown.map(\.number))
        return CandidatesView(
            procedures: choices(
                candidates.map { ($0.procedure.text, $0.title[language]) }, chosen: filter.procedure,
                all: language.say(vi: "Mọi thủ tục", en: "Every procedure")),
            sendingUnits: choices(
                candidates.map { ($0.unit.text, units[$0.unit] ?? $0.unit.text) }, chosen: filter.unit,
                all: language.say(vi: "Mọi đơn vị", en: "Every unit")),
            candidates: shown.map { row(of: $0, isChosen: filter.chosen.contains($0.number), at: now, in: language) },
            hasCandidates: !shown.isEmpty, isFiltered: !candidates.isEmpty,
            alsoChosen: candidates.map(\.number).filter { filter.chosen.contains($0) && !shownNumbers.contains($0) }.map(\.text),
            count: language.say(
                vi: "\(fitting.count.grouped) hồ sơ", en: fitting.count == 1 ? "1 dossier" : "\(fitting.count.grouped) dossiers"),
            previousPage: page > 1 ? "\(page - 1)" : nil, nextPage: page < pages ? "\(page + 1)" : nil,
            paging: pages > 1 ? PagingView.words(page, of: pages, in: language) : nil)
    }

    private func row(
        of candidate: CouncilCandidate, isChosen: Bool, at now: Moment, in language: Language
    ) -> CandidatesView.Row {
        let clock = candidate.dueAt.map { due in
            ClockView(
                "", due: due, .running(due: due, at: now, dueSoonWithin: office.dueSoonWorkingDays, in: calendar), at: now,
                hours: office.hours, calendar: calendar, in: language)
        }
        let still = language.say(vi: "hạn không chạy", en: "the clock stands still")
        return CandidatesView.Row(
            number: candidate.number.text, url: Links.dossier(candidate.number), procedure: candidate.title[language],
            unit: units[candidate.unit] ?? candidate.unit.text, nominees: candidate.nominees.grouped,
            clock: clock?.tone ?? ToneView(tone: "still", sign: "‖", words: still), distance: clock?.short ?? still,
            day: candidate.dueAt?.day.display,
            elsewhere: candidate.session.map { session in
                let title = sessions[session].map(\.quoted) ?? language.say(vi: "của cấp trên", en: "of the level above")
                return language.say(vi: "Đã nằm trong phiên \(title)", en: "On the agenda of session \(title) already")
            }, isChosen: isChosen)
    }

    /// The values that there are, each once, by what they are called.
    private func choices(_ values: [(key: String, label: String)], chosen: String?, all: String) -> [FieldView.Choice] {
        let known = Dictionary(values.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
        return [FieldView.Choice(value: "", label: all)]
            + known.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
                FieldView.Choice(value: $0.key, label: $0.value, isChosen: $0.key == chosen)
            }
    }
}

extension Snapshot {
    /// Refuses dossiers of other units exactly as those that there are not.
    ///
    /// - Throws: ``Refusal/unknown(_:_:nearest:)``.
    func requireDossiers(_ numbers: [DossierNumber], within unit: UnitCode?) throws {
        // No nearest number is offered: it could be another unit's.
        guard unit != nil, let hidden = try numbers.first(where: { try !isVisible($0, within: unit) }) else { return }
        throw Refusal.unknown(.dossier, hidden.text, nearest: nil)
    }
}
