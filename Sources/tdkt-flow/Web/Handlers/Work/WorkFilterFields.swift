import Dossier
import Workflow

/// The fields of the filter, and what of it is in force, in words.
struct WorkFilterFields {
    let visit: Visit
    let filter: WorkFilter
    let snapshot: Snapshot

    private var language: Language { visit.language }

    func fields(_ titles: inout WorkTitles) throws -> [FieldView] {
        var fields = [
            choice(.state, visit.say(vi: "Bước", en: "Step"), try states(&titles)),
            choice(.procedure, visit.say(vi: "Thủ tục", en: "Procedure"), try procedures(&titles)),
            choice(.unit, visit.say(vi: "Đơn vị", en: "Unit"), try units()),
        ]
        if !filter.isMine {
            fields += [
                choice(.assignee, visit.say(vi: "Người giữ", en: "Assignee"), try people()),
                choice(.level, visit.say(vi: "Cấp", en: "Level"), Procedure.Level.allCases.map { ($0.rawValue, $0.words(in: language)) }),
            ]
        }
        return fields
    }

    /// What the form of the filter keeps that stands in none of its fields.
    func kept(besides fields: [FieldView]) -> [WorkPage.Kept] {
        let asked = Set(fields.map(\.name))
        return filter.query.compactMap { name, value in
            guard let value, !asked.contains(name), name != WorkFilter.Name.after.rawValue else { return nil }
            return WorkPage.Kept(name: name, value: value)
        }
    }

    /// Every condition that narrows the list, each with the list without it; also those that only a link can set.
    func narrowings(_ titles: inout WorkTitles) throws -> [WorkPage.Narrowing] {
        let choices: [WorkFilter.Name: [(String, String)]] = [
            .process: try filter[.process].map { key in
                guard try snapshot.keys(of: .process).contains(key) else { return [] }
                return [(key, try titles.process(ProcessKey(key), visit.now.day).title[language])]
            } ?? [], .state: try states(&titles), .procedure: try procedures(&titles), .unit: try units(), .assignee: try people(),
            .level: Procedure.Level.allCases.map { ($0.rawValue, $0.words(in: language)) },
            .sender: try filter[.sender].flatMap { try snapshot.unit(UnitCode($0)) }.map { [($0.code.text, $0.name)] } ?? [],
            .desk: try snapshot.office(on: visit.now.day).desks.map { ($0.key.text, $0.title[language]) },
        ]
        return WorkFilter.Name.allCases.compactMap { name in
            guard name != .band, name != .after, let value = filter[name] else { return nil }
            let shown = choices[name]?.first { $0.0 == value }?.1 ?? CivilDay(value)?.display ?? value
            return WorkPage.Narrowing(label: label(name, shown), url: Links.work(filter.with(name, nil)))
        }
    }

    private func label(_ name: WorkFilter.Name, _ value: String) -> String {
        switch name {
        case .text: visit.say(vi: "tìm “\(value)”", en: "search “\(value)”")
        case .procedure, .process: value
        case .state: visit.say(vi: "bước \(value)", en: "step \(value)")
        case .unit: value
        case .sender: visit.say(vi: "do \(value) gửi", en: "sent by \(value)")
        case .assignee: visit.say(vi: "người giữ: \(value)", en: "assignee: \(value)")
        case .desk: value
        case .level: visit.say(vi: value, en: "level \(value)")
        case .award: visit.say(vi: "danh hiệu \(value)", en: "award \(value)")
        case .basis: visit.say(vi: "loại khen \(value)", en: "basis \(value)")
        case .clock:
            value == DueLine.Clock.step.rawValue
                ? visit.say(vi: "quá hạn của bước", en: "step overdue") : visit.say(vi: "quá hạn theo thủ tục", en: "statutory overdue")
        case .progress: visit.say(vi: "chưa giải quyết xong", en: "in progress")
        case .result:
            switch WorklistQuery.Resolution(rawValue: value) {
            case .early: visit.say(vi: "giải quyết trước hạn", en: "resolved early")
            case .onTime: visit.say(vi: "giải quyết đúng hạn", en: "resolved on time")
            case .late: visit.say(vi: "giải quyết quá hạn", en: "resolved late")
            case nil: value
            }
        case .resolvedFrom: visit.say(vi: "giải quyết từ \(value)", en: "resolved from \(value)")
        case .resolvedTo: visit.say(vi: "giải quyết đến \(value)", en: "resolved to \(value)")
        case .receivedFrom: visit.say(vi: "nhận từ \(value)", en: "received from \(value)")
        case .receivedTo: visit.say(vi: "nhận đến \(value)", en: "received to \(value)")
        case .lateSince: visit.say(vi: "nhập muộn từ \(value)", en: "entered late since \(value)")
        case .pausedOver: visit.say(vi: "tạm dừng quá \(value) ngày làm việc", en: "paused for over \(value) working days")
        case .band, .after: value
        }
    }

    private func choice(_ name: WorkFilter.Name, _ label: String, _ values: [(String, String)]) -> FieldView {
        let all = FieldView.Choice(value: "", label: visit.say(vi: "tất cả", en: "all"))
        return FieldView(
            name.rawValue, label, .choice([all] + values.map { FieldView.Choice(value: $0.0, label: $0.1) }), value: filter[name],
            isRequired: true)
    }

    private func states(_ titles: inout WorkTitles) throws -> [(String, String)] {
        var known: [(String, String)] = []
        for key in try snapshot.keys(of: .process) {
            for state in try titles.process(ProcessKey(key), visit.now.day).states where !known.contains(where: { $0.0 == state.key.text })
            {
                known.append((state.key.text, state.title[language]))
            }
        }
        return known
    }

    private func procedures(_ titles: inout WorkTitles) throws -> [(String, String)] {
        var known: [Procedure] = []
        for key in try snapshot.keys(of: .procedure) { known.append(try titles.rules(of: ProcedureKey(key)).procedure) }
        return known.sorted { ($0.number ?? .max, $0.key.text) < ($1.number ?? .max, $1.key.text) }.map {
            ($0.key.text, "\($0.level.words(in: language)): \($0.title.value[language])")
        }
    }

    private func units() throws -> [(String, String)] {
        let units = try snapshot.unitsForChoosing(within: visit.within)
        // Of the communes only the one that is chosen already: 226 of them would not be a choice but a page.
        return units.filter { $0.level != .commune || $0.code.text == filter[.unit] || visit.within != nil }.map { ($0.code.text, $0.name) }
    }

    private func people() throws -> [(String, String)] {
        [(WorkFilter.nobody, visit.say(vi: "chưa giao ai", en: "nobody"))] + (try snapshot.people()).map { ($0.name.text, $0.shownName) }
    }
}
