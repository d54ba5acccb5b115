import Dossier
import Workflow

/// Makes the page of a list of dossiers.
struct WorkPageMaker {
    let visit: Visit
    let filter: WorkFilter
    let actor: Actor
    let snapshot: Snapshot

    func page(_ list: WorklistPage, _ counts: [WorklistBand: Int]) throws -> WorkPage {
        var titles = WorkTitles(snapshot: snapshot, language: visit.language, now: visit.now)
        let office = try snapshot.office(on: visit.now.day)
        let calendar = try snapshot.calendar()
        let rows = try list.rows.map { row in
            WorkPage.Row(
                number: row.number.text, url: Links.dossier(row.number), procedure: try titles.procedure(row.procedure),
                unit: row.unitName, nominees: nominees(row), state: try titles.state(row.state, in: row.process, row.processVersion),
                assignee: try titles.person(row.assignee),
                statutory: cell(row.dueAt, row.timeliness, office, calendar),
                step: row.stepTimeliness.map { cell(row.stepDueAt, $0, office, calendar) })
        }
        let deeds = try deeds(for: list.rows, &titles, office)
        let current = filter[.band].flatMap(WorklistBand.init(rawValue:))
        let total = current.map { counts[$0] ?? 0 } ?? (filter[.band] == nil ? counts[.open] : nil)
        let filterFields = WorkFilterFields(visit: visit, filter: filter, snapshot: snapshot)
        let fields = try filterFields.fields(&titles)
        let mayReceive = office.grants(.submit, to: actor.roles)
        return WorkPage(
            title: filter.isMine ? visit.say(vi: "Việc của tôi", en: "My work") : visit.say(vi: "Hồ sơ", en: "Dossiers"),
            section: filter.isMine ? .today : .dossiers,
            total: (total ?? (counts[.open] ?? 0) + (counts[.closed] ?? 0)).grouped + visit.say(vi: " hồ sơ", en: " dossiers"),
            tabs: tabs(counts), filters: fields, areFiltersOpen: filter.isNarrowed, kept: filterFields.kept(besides: fields),
            narrowings: try filterFields.narrowings(&titles),
            isNarrowed: filter.isNarrowed, listURL: Links.work(WorkFilter(isMine: filter.isMine)), rows: rows, hasRows: !rows.isEmpty,
            deeds: deeds, hasDeeds: !deeds.isEmpty, moveURL: Links.move, receiveURL: mayReceive ? Links.receive : nil, empty: empty,
            nextURL: list.next.map { Links.work(filter.with(.after, $0)) },
            firstURL: filter[.after] == nil ? nil : Links.work(filter.with(.after, nil)), csvURL: Links.workTable(filter))
    }

    private func nominees(_ row: WorklistRow) -> String {
        switch row.nomineeCount {
        case 0: "–"
        case 1: row.firstNominee ?? ""
        default:
            visit.say(
                vi: "\(row.firstNominee ?? "") và \((row.nomineeCount - 1).grouped) đối tượng khác",
                en: "\(row.firstNominee ?? "") and \((row.nomineeCount - 1).grouped) more")
        }
    }

    private func cell(_ due: Moment?, _ timeliness: Timeliness, _ office: Office, _ calendar: BusinessCalendar) -> WorkPage.ClockCell {
        let clock = ClockView("", due: due, timeliness, at: visit.now, hours: office.hours, calendar: calendar, in: visit.language)
        return WorkPage.ClockCell(tone: clock.tone, words: clock.short, day: due?.display)
    }

    /// The parts of the list as links, with how many dossiers each holds.
    private func tabs(_ counts: [WorklistBand: Int]) -> [WorkPage.Tab] {
        let bands: [WorklistBand] = filter.isMine ? [.open, .overdue, .today, .soon, .later, .paused, .idle] : WorklistBand.shown
        let current = filter[.band].flatMap(WorklistBand.init(rawValue:)) ?? .open
        var tabs = bands.map { band in
            WorkPage.Tab(
                label: band.name(in: visit.language), url: Links.work(filter.with(.band, band == .open ? nil : band.rawValue)),
                count: (counts[band] ?? 0).grouped, isCurrent: filter[.band] != WorkFilter.allBands && band == current)
        }
        if !filter.isMine {
            tabs.append(
                WorkPage.Tab(
                    label: visit.say(vi: "Tất cả", en: "All"), url: Links.work(filter.with(.band, WorkFilter.allBands)),
                    count: ((counts[.open] ?? 0) + (counts[.closed] ?? 0)).grouped, isCurrent: filter[.band] == WorkFilter.allBands))
        }
        return tabs
    }

    /// What can be done with many of these at once: the actions that start from a step shown here and that the person may do.
    private func deeds(for rows: [WorklistRow], _ titles: inout WorkTitles, _ office: Office) throws -> [WorkPage.Deed] {
        var deeds: [WorkPage.Deed] = []
        var seen: Set<String> = []
        for row in rows where seen.insert("\(row.process) \(row.processVersion.iso) \(row.state)").inserted {
            let process = try titles.process(row.process, row.processVersion)
            for action in process.actions where action.from.contains(row.state) && action.vote == nil {
                let roles = process.roles(for: action, at: row.state)
                guard !actor.roles.isDisjoint(with: roles), !deeds.contains(where: { $0.key == action.key.text }) else { continue }
                deeds.append(WorkPage.Deed(key: action.key.text, label: action.title[visit.language]))
            }
        }
        for verb in ManyDeed.verbs where office.grants(verb.permission, to: actor.roles) && !rows.isEmpty {
            deeds.append(WorkPage.Deed(key: verb.rawValue, label: verb.name(in: visit.language)))
        }
        return deeds
    }

    private var empty: String {
        if filter.isNarrowed || filter[.band] != nil {
            return visit.say(
                vi: "Không có hồ sơ nào như bộ lọc. Bỏ bớt điều kiện, hoặc xem các thẻ khác.",
                en: "No dossier is like the filter. Take away a condition, or look at the other tabs.")
        }
        return filter.isMine
            ? visit.say(
                vi: "Ở đây sẽ có các hồ sơ giao cho bạn, và các hồ sơ chưa giao cho ai đang ở bước thuộc vai trò của bạn.",
                en: "Here stand the dossiers you have, and those that nobody has and that wait where your roles act.")
            : visit.say(vi: "Chưa có hồ sơ nào.", en: "There is no dossier yet.")
    }
}

extension WorklistBand {
    /// The parts that the list of all dossiers shows.
    static let shown: [WorklistBand] = [.open, .overdue, .today, .soon, .later, .paused, .idle, .closed]

    /// What the office calls the part.
    func name(in language: Language) -> String {
        switch self {
        case .overdue: language.say(vi: "Quá hạn", en: "Overdue")
        case .today: language.say(vi: "Hôm nay", en: "Today")
        case .soon: language.say(vi: "Sắp đến hạn", en: "Soon")
        case .near: language.say(vi: "Hôm nay và sắp đến hạn", en: "Today and soon")
        case .later: language.say(vi: "Sau đó", en: "Later")
        case .paused: language.say(vi: "Tạm dừng", en: "Paused")
        case .idle: language.say(vi: "Không tính hạn", en: "No clock")
        case .open: language.say(vi: "Đang xử lý", en: "Open")
        case .closed: language.say(vi: "Đã xong", en: "Closed")
        }
    }
}
