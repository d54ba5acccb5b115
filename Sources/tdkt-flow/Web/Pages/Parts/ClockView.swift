import Workflow

/// One clock of a dossier as every page shows it: the day, how far it is, and how it stands.
struct ClockView: Part {
    static let template = "parts/clock"

    /// Which clock: “Hạn theo thủ tục”, “Hạn của bước”.
    let label: String
    /// “thứ Sáu 05/10/2018, 17:00”; `nil` while there is no due moment.
    let day: String?
    /// “còn 3 ngày làm việc”; the state of the clock where there is no due moment.
    let distance: String
    /// The same in few words, for a list.
    let short: String
    let tone: ToneView

    /// A clock with its due moment, as it stands at a moment.
    ///
    /// - Parameter pause: Why it stands still, if it does.
    init(
        _ label: String, due: Moment?, _ timeliness: Timeliness, at now: Moment, hours: OfficeHours, calendar: BusinessCalendar,
        pause: String? = nil, in language: Language
    ) {
        self.label = label
        tone = ToneView(timeliness, in: language)
        day = due?.displayWithWeekday(in: language)
        switch timeliness {
        case .onTrack, .dueSoon, .overdue:
            let far = due.map { WorkingDistance(from: now, to: $0, hours: hours, in: calendar) }
            distance = far?.text(in: language) ?? tone.words
            short = far?.short(in: language) ?? tone.words
        case .notStarted, .paused, .early, .onTime, .late:
            distance = timeliness == .paused ? [tone.words, pause].compactMap(\.self).joined(separator: ": ") : tone.words
            short = tone.words
        }
    }
}

extension ClockView {
    /// The statutory clock of a dossier.
    static func statutory(of standing: Standing, at now: Moment, in language: Language) -> ClockView {
        ClockView(
            language.say(vi: "Hạn theo thủ tục", en: "Statutory due"), due: standing.dueAt, standing.timeliness(at: now), at: now,
            hours: standing.rules.office.hours, calendar: standing.calendar, pause: standing.pauseReason(in: language), in: language)
    }

    /// The clock of the step a dossier stands at; `nil` where the step has no budget.
    static func step(of standing: Standing, at now: Moment, in language: Language) -> ClockView? {
        standing.stepTimeliness(at: now).map { timeliness in
            ClockView(
                language.say(vi: "Hạn của bước", en: "Step due"), due: standing.stepDueAt, timeliness, at: now,
                hours: standing.rules.office.hours, calendar: standing.calendar, in: language)
        }
    }
}
