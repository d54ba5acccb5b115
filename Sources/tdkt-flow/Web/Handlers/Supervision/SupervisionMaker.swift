import Dossier
import Workflow

/// Makes the supervisor's pages.
struct SupervisionMaker {
    let visit: Visit
    let snapshot: Snapshot
    let office: Office
    var titles: WorkTitles
    private let unitNames: [UnitCode: String]

    init(visit: Visit, snapshot: Snapshot) throws {
        self.visit = visit
        self.snapshot = snapshot
        office = try snapshot.office(on: visit.now.day)
        titles = WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now)
        unitNames = try snapshot.unitNames()
    }

    var lateSince: CivilDay { visit.now.day.advanced(by: -SupervisionShow.lateDays) }

    mutating func page(_ grouping: OverdueGrouping) throws -> SupervisionPage {
        let (now, within) = (visit.now, visit.within)
        let figures = try snapshot.supervisionFigures(
            at: now, within: within, pausedLongerThan: office.pausedLong, enteredLateSince: lateSince)
        let groups = try snapshot.overdueBreakdown(by: grouping, at: now, within: within)
        let months = try snapshot.timelinessByMonth(last: SupervisionShow.months, at: now, within: within)
        let yearAgo = now.day.advanced(by: -365)
        let times = try snapshot.timePerState(from: yearAgo, to: now.day, within: within)
        let waiting = try snapshot.pausedLong(
            longerThan: office.pausedLong, at: now, within: within, limit: SupervisionShow.mostWaiting)
        let loads = try snapshot.openByAssignee(at: now, within: within)
        let most = groups.map(\.overdue).max() ?? 1
        return SupervisionPage(
            title: visit.say(vi: "Giám sát", en: "Supervision"), asOf: now.displayWithWeekday(in: visit.language),
            figures: self.figures(figures), months: MonthsChartMaker(visit: visit).chart(months),
            states: try StatesChartMaker(visit: visit).chart(times, from: yearAgo, &titles),
            groupings: OverdueGrouping.allCases.map {
                SupervisionPage.Grouping(
                    label: $0.name(in: visit.language), url: Links.supervision(by: $0), isCurrent: $0 == grouping)
            },
            groups: try groups.map { try group($0, by: grouping, most: most) }, hasGroups: !groups.isEmpty,
            groupedBy: grouping.name(in: visit.language), groupHeader: grouping.name(in: visit.language).capitalizedFirst,
            groupsCSV: Links.supervisionTable(.overdue, by: grouping),
            waiting: try waiting.dossiers.map { try self.waiting($0) }, hasWaiting: !waiting.dossiers.isEmpty,
            waitingTitle: visit.say(
                vi: "Tạm dừng quá \(office.pausedLong) ngày làm việc", en: "Paused for over \(office.pausedLong) working days"),
            waitingURL: link([(.pausedOver, "\(office.pausedLong)"), (.band, WorklistBand.paused.rawValue)]),
            waitingCSV: Links.supervisionTable(.paused), loads: try loads.map { try load($0) }, hasLoads: !loads.isEmpty,
            loadsWords: loadsWords(figures),
            loadsCSV: Links.supervisionTable(.people), forecastURL: Links.forecast, lateURL: Links.enteredLate(),
            lateCount: figures.entriesEnteredLate.grouped)
    }

    mutating func latePage(after cursor: String?) throws -> LatePage {
        let page = try snapshot.enteredLate(since: lateSince, within: visit.within, limit: 50, after: cursor)
        return LatePage(
            title: visit.say(vi: "Nhập muộn", en: "Entered late"), since: lateSince.display,
            rows: try page.entries.map { entry in
                LatePage.Row(
                    number: entry.number.text, url: Links.dossier(entry.number), deed: try deed(entry),
                    actor: try titles.person(entry.actor), occurred: entry.occurredAt.display, recorded: entry.recordedAt.display,
                    days: entry.daysBetween.grouped)
            }, hasRows: !page.entries.isEmpty, nextURL: page.next.map { Links.enteredLate(after: $0) },
            csvURL: Links.supervisionTable(.late), backURL: Links.supervision)
    }

    /// What was done, as its process calls it.
    func deed(_ entry: LateEntry) throws -> String {
        let history = try snapshot.history(of: entry.number)
        let event = history.entries.first { $0.sequence == entry.sequence }?.event
        return event?.verb(in: visit.language, rules: history.rules) ?? entry.action
    }

    private func link(_ values: [(WorkFilter.Name, String?)]) -> String {
        Links.work(values.reduce(WorkFilter()) { $0.with($1.0, $1.1) })
    }

    /// What the table of loads counts, beside what is in progress.
    private func loadsWords(_ figures: SupervisionFigures) -> String {
        let resolved = figures.open - figures.inProgress
        return visit.say(
            vi: "Mọi hồ sơ chưa đi hết quy trình: \(figures.open.grouped), gồm \(figures.inProgress.grouped) chưa giải quyết xong và"
                + " \(resolved.grouped) đã giải quyết nhưng còn bước phải làm, như trả kết quả.",
            en: "Every dossier not at the end of its process: \(figures.open.grouped), of which \(figures.inProgress.grouped) are in"
                + " progress and \(resolved.grouped) are resolved with steps still to take, as handing over the result.")
    }

    private func figures(_ figures: SupervisionFigures) -> [SupervisionPage.Figure] {
        [
            .init(
                number: figures.inProgress.grouped, label: visit.say(vi: "chưa giải quyết xong", en: "in progress"),
                url: link([(.progress, "1")]), tone: "quiet"),
            .init(
                number: figures.overdueStatutory.grouped, label: visit.say(vi: "quá hạn theo thủ tục", en: "statutory overdue"),
                url: link([(.clock, DueLine.Clock.statutory.rawValue)]), tone: "over"),
            .init(
                number: figures.overdue.grouped, label: visit.say(vi: "quá hạn, tính cả bước", en: "overdue, steps included"),
                url: link([(.band, WorklistBand.overdue.rawValue)]), tone: "over"),
            .init(
                number: figures.dueSoon.grouped,
                label: visit.say(
                    vi: "đến hạn trong \(office.dueSoonWorkingDays) ngày", en: "due within \(office.dueSoonWorkingDays) days"),
                url: link([(.band, WorklistBand.near.rawValue)]), tone: "soon"),
            .init(
                number: figures.paused.grouped, label: visit.say(vi: "đang tạm dừng", en: "paused"),
                url: link([(.band, WorklistBand.paused.rawValue)]), tone: "still"),
            .init(
                number: figures.pausedLong.grouped,
                label: visit.say(
                    vi: "tạm dừng quá \(office.pausedLong) ngày làm việc", en: "paused over \(office.pausedLong) working days"),
                url: link([(.pausedOver, "\(office.pausedLong)"), (.band, WorklistBand.paused.rawValue)]), tone: "still"),
            .init(
                number: figures.dossiersEnteredLate.grouped,
                label: visit.say(
                    vi: "nhập muộn, \(SupervisionShow.lateDays) ngày qua", en: "entered late, last \(SupervisionShow.lateDays) days"),
                url: link([(.lateSince, lateSince.iso), (.band, WorkFilter.allBands)]), tone: "quiet"),
        ]
    }

    private mutating func group(_ group: OverdueGroup, by grouping: OverdueGrouping, most: Int) throws -> SupervisionPage.Group {
        let name = grouping.filter
        let value = group.key ?? WorkFilter.nobody
        return SupervisionPage.Group(
            name: try title(of: group.key, grouping), overdue: group.overdue.grouped,
            overdueURL: link([(name, value), (.band, WorklistBand.overdue.rawValue)]), statutory: group.overdueStatutory.grouped,
            statutoryURL: link([(name, value), (.clock, DueLine.Clock.statutory.rawValue)]),
            longest: visit.say(vi: "\(group.longestWorkingDays) ngày", en: "\(group.longestWorkingDays) days"),
            open: group.open.grouped, openURL: link([(name, value)]), share: "\(max(1, group.overdue * 100 / max(most, 1)))")
    }

    /// What a procedure, unit, desk, person or step is called.
    mutating func title(of key: String?, _ grouping: OverdueGrouping) throws -> String {
        guard let key else { return visit.say(vi: "chưa giao ai", en: "nobody") }
        switch grouping {
        case .procedure: return try titles.procedure(ProcedureKey(key))
        case .unit: return unitNames[UnitCode(key)] ?? key
        case .desk: return office.title(of: DeskKey(key), in: visit.language)
        case .person: return try titles.person(UserName(key))
        case .state:
            for process in try snapshot.keys(of: .process) {
                if let state = try titles.process(ProcessKey(process), visit.now.day).state(StateKey(key)) {
                    return state.title[visit.language]
                }
            }
            return key
        }
    }

    private mutating func waiting(_ dossier: PausedDossier) throws -> SupervisionPage.Waiting {
        SupervisionPage.Waiting(
            number: dossier.number.text, url: Links.dossier(dossier.number), unit: dossier.unitName,
            state: try titles.state(dossier.state, under: dossier.procedure), assignee: try titles.person(dossier.assignee),
            hasAssignee: dossier.assignee != nil, since: dossier.since.display, days: dossier.workingDays.grouped)
    }

    private mutating func load(_ load: PersonLoad) throws -> SupervisionPage.Load {
        let value = load.person?.text ?? WorkFilter.nobody
        return SupervisionPage.Load(
            name: try title(of: load.person?.text, .person), open: load.open.grouped, openURL: link([(.assignee, value)]),
            overdue: load.overdue.grouped, overdueURL: link([(.assignee, value), (.band, WorklistBand.overdue.rawValue)]),
            soon: load.dueSoon.grouped, soonURL: link([(.assignee, value), (.band, WorklistBand.near.rawValue)]))
    }
}

extension OverdueGrouping {
    /// What the office calls it.
    func name(in language: Language) -> String {
        switch self {
        case .procedure: language.say(vi: "thủ tục", en: "procedure")
        case .unit: language.say(vi: "đơn vị", en: "unit")
        case .desk: language.say(vi: "bộ phận", en: "desk")
        case .person: language.say(vi: "người giữ", en: "person")
        case .state: language.say(vi: "bước", en: "step")
        }
    }

    /// By which name of an address a list is narrowed to a group.
    var filter: WorkFilter.Name {
        switch self {
        case .procedure: .procedure
        case .unit: .sender
        case .desk: .desk
        case .person: .assignee
        case .state: .state
        }
    }
}
