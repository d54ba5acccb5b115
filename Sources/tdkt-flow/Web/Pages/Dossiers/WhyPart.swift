import Workflow

/// Why a dossier is due on its day: the months with their counted days numbered, and the skipped ones with their reasons.
struct WhyPart: Part {
    static let template = "dossiers/why-part"

    /// One month as a grid.
    struct Month: Sendable {
        let caption: String
        let weeks: [Week]
    }

    /// One line of the grid.
    struct Week: Sendable {
        let cells: [Cell]
    }

    /// One day, or an empty place.
    struct Cell: Sendable {
        let dayOfMonth: String
        /// How much of the limit has run: “1”, “2.5”; “–” for a skipped day.
        let tally: String
        /// The class of the stylesheet.
        let look: String
        /// The reason, shown when the pointer rests on it; the list has it too.
        let tip: String
    }

    /// Days that were skipped, or count for a reason of their own.
    struct Note: Sendable {
        let days: String
        let words: String
    }

    /// How many days are explained in place; a longer explanation is a page of its own.
    static let mostInPlace = 75

    let summary: String
    let months: [Month]
    let notes: [Note]
    let hasNotes: Bool
    let weekdays: [String]

    init(_ explanation: Explanation, of standing: Standing, in language: Language) {
        let limit = standing.rules.termWords(in: language) ?? "–"
        let due =
            explanation.dueAt.map {
                language.say(vi: "hạn trả \($0.displayWithWeekday(in: language))", en: "due \($0.displayWithWeekday(in: language))")
            }
            ?? language.say(vi: "đang tạm dừng, chưa có hạn", en: "paused, no due day yet")
        summary = language.say(vi: "Thời hạn \(limit); \(due).", en: "The limit is \(limit); \(due).")
        weekdays = Weekday.allCases.map { $0.name(in: language) }
        let byMonth = Dictionary(grouping: explanation.days) { $0.day.year * 12 + $0.day.month }
        // Whole months in which nothing counts, as in a long pause, are told by the list alone.
        months = byMonth.keys.sorted().compactMap { key in
            guard let days = byMonth[key], days.contains(where: \.counted) || days.count < 28 else { return nil }
            return Self.month(days, due: explanation.dueAt?.day, in: language)
        }
        notes = Self.notes(explanation.days, in: language)
        hasNotes = !notes.isEmpty
    }

    private static func month(_ days: [ExplainedDay], due: CivilDay?, in language: Language) -> Month {
        let known = Dictionary(uniqueKeysWithValues: days.map { ($0.day, $0) })
        let last = days[0].day.lastDayOfMonth
        let first = last.advanced(by: 1 - last.day)
        let start = first.advanced(by: 1 - first.weekday.rawValue)
        var weeks: [Week] = []
        var monday = start
        while monday <= last {
            weeks.append(
                Week(
                    cells: (0..<7).map { offset in
                        let day = monday.advanced(by: offset)
                        return day < first || day > last
                            ? Cell(dayOfMonth: "", tally: "", look: "none", tip: "") : cell(day, known[day], due, language)
                    }))
            monday = monday.advanced(by: 7)
        }
        let caption = language.say(vi: "Tháng \(first.month)/\(first.year)", en: "Month \(first.month)/\(first.year)")
        // A week before the first day that is told, or behind the last one, would be empty.
        return Month(caption: caption, weeks: weeks.filter { week in week.cells.contains { $0.look != "none" && $0.look != "outside" } })
    }

    private static func cell(_ day: CivilDay, _ explained: ExplainedDay?, _ due: CivilDay?, _ language: Language) -> Cell {
        guard let explained else { return Cell(dayOfMonth: "\(day.day)", tally: "", look: "outside", tip: "") }
        let isDue = day == due
        let look = isDue ? "due" : explained.counted ? "counted" : "skipped"
        let tally = explained.counted ? explained.number?.text ?? "✓" : "–"
        return Cell(
            dayOfMonth: "\(day.day)", tally: isDue ? "\(tally) ⚑" : tally, look: look,
            tip: "\(day.display): \(explained.reason(in: language))")
    }

    /// Days with the same reason that follow each other are told once; plain working days are not told.
    private static func notes(_ days: [ExplainedDay], in language: Language) -> [Note] {
        var runs: [(first: CivilDay, last: CivilDay, reasons: [DayReason])] = []
        for day in days where !(day.counted && day.reasons == [.worked]) {
            if let last = runs.last, last.last.advanced(by: 1) == day.day, last.reasons == day.reasons {
                runs[runs.count - 1].last = day.day
            } else {
                runs.append((day.day, day.day, day.reasons))
            }
        }
        return runs.map { run in
            let weekday = run.first.weekday.name(in: language)
            return Note(
                days: run.first == run.last ? "\(weekday) \(run.first.display)" : "\(run.first.display) – \(run.last.display)",
                words: run.reasons.map { $0.text(in: language) }.joined(separator: "; "))
        }
    }
}

/// The page that explains the due day of a dossier.
struct WhyPage: Page {
    static let template = "dossiers/why"

    let title: String
    let number: String
    let dossierURL: String
    let clock: ClockView
    /// `nil` before the clock starts.
    let why: WhyPart?
    var section: Section? { .dossiers }

    init(_ dossier: VisibleDossier, visit: Visit) {
        let standing = dossier.standing
        number = standing.number.text
        title = visit.say(vi: "Cách tính hạn, hồ sơ \(number)", en: "Why that day? \(number)")
        dossierURL = Links.dossier(standing.number)
        clock = ClockView.statutory(of: standing, at: visit.now, in: visit.language)
        why = standing.explanation.map { WhyPart($0, of: standing, in: visit.language) }
    }
}
