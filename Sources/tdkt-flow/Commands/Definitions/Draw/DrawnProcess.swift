import Dossier
import Workflow

/// A process that is to be drawn, with what stands around the picture.
struct DrawnProcess {
    let process: Workflow.Process
    /// What it can be called by: the key of the procedure, if it is that of one, and its own.
    let keys: [String]
    /// The step budgets of the procedure.
    let limits: [StateKey: Limit]
    /// What stands above the picture.
    let title: String
    /// What is to be known of it, sentence by sentence.
    let facts: [String]
    /// The states a dossier came into, in order; empty without a dossier.
    let way: [StateKey]
    /// The same in words.
    let wayLines: [String]
    /// Where the dossier stands.
    var here: StateKey? { way.last }

    /// The process alone, or that of a procedure.
    init(_ process: Workflow.Process, _ procedure: Procedure?, in language: Language) {
        self.process = process
        keys = [procedure?.key.text, process.key.text].compactMap(\.self)
        limits = procedure?.steps ?? [:]
        title = Self.title(process, procedure, in: language)
        facts = Self.versions(process, procedure, in: language)
        way = []
        wayLines = []
    }

    /// The process of a dossier, by the versions it is pinned to, with its way.
    init(
        _ standing: Standing, _ passages: [History.Passage], unit: String?, at moment: Moment, in language: Language
    ) {
        process = standing.rules.process
        keys = [standing.rules.procedure.key.text, process.key.text]
        limits = standing.rules.procedure.steps
        title = Self.title(process, standing.rules.procedure, in: language)
        facts =
            Self.facts(of: standing, unit: unit, at: moment, in: language)
            + Self.versions(process, standing.rules.procedure, in: language)
        // What a migration renamed stands where it is called now.
        way = passages.dropLast().map(\.state) + [standing.state]
        wayLines = passages.map { passage in
            let deed = passage.event.verb(in: language, rules: passage.rules)
            return "\(passage.title[language]) · \(passage.since.display) · \(deed)".onOneLine
        }
    }

    /// The picture as Mermaid text.
    func mermaid(in language: Language, isTitled: Bool) -> String {
        process.mermaid(in: language, limits: limits, title: isTitled ? mermaidTitle : nil, way: way)
    }

    /// The picture as a sheet.
    func sheet(in language: Language) -> DrawingSheet {
        let drawing = ProcessDrawing(
            of: process, in: language, limits: limits, here: here, path: way.dropLast(), tellsOrder: here != nil)
        return DrawingSheet(drawing, title: title, facts: facts, way: wayLines)
    }

    /// The title; with a dossier also where it stands and by when, since there is no other place for it.
    private var mermaidTitle: String {
        here == nil ? title : ([title] + facts.prefix(2)).joined(separator: " · ")
    }

    private static func title(_ process: Workflow.Process, _ procedure: Procedure?, in language: Language) -> String {
        let name = (procedure?.title.value ?? process.title)[language].onOneLine
        guard let limit = (procedure?.limit ?? process.limit)?.words(in: language, asked: process.asks) else { return name }
        return language.say(vi: "\(name) · thời hạn \(limit)", en: "\(name) · limit \(limit)")
    }

    private static func versions(_ process: Workflow.Process, _ procedure: Procedure?, in language: Language) -> [String] {
        var facts: [String] = []
        if let procedure {
            let (key, day) = (procedure.key, procedure.effective.display)
            facts.append(language.say(vi: "Thủ tục \(key), áp dụng từ \(day)", en: "Procedure \(key), in force from \(day)"))
            if !procedure.steps.isEmpty, let status = procedure.stepsStatus?.words[language] {
                facts.append(language.say(vi: "Hạn từng bước: \(status)", en: "Step budgets: \(status)"))
            }
        }
        let (key, name, day) = (process.key, process.title[language].onOneLine, process.effective.display)
        facts.append(
            language.say(vi: "Quy trình “\(name)” (\(key)), áp dụng từ \(day)", en: "Process “\(name)” (\(key)), in force from \(day)"))
        return facts
    }

    private static func facts(of standing: Standing, unit: String?, at moment: Moment, in language: Language) -> [String] {
        let state = standing.rules.process.title(of: standing.state, in: language).onOneLine
        let (since, now) = (standing.stay.enteredAt.display, moment.display)
        let sender = (unit ?? standing.unit.text).onOneLine
        var clocks = [clock(language.say(vi: "Hạn trả", en: "Due"), standing.dueAt, standing.timeliness(at: moment), in: language)]
        if let timeliness = standing.stepTimeliness(at: moment) {
            clocks.append(clock(language.say(vi: "Hạn bước", en: "Step due"), standing.stepDueAt, timeliness, in: language))
        }
        return [
            language.say(
                vi: "Hồ sơ \(standing.number) của \(sender) đang ở bước “\(state)”, từ \(since)",
                en: "Dossier \(standing.number) of \(sender) stands at “\(state)”, since \(since)"),
            clocks.joined(separator: " · ") + language.say(vi: " (lúc \(now))", en: " (at \(now))"),
        ]
    }

    private static func clock(_ label: String, _ due: Moment?, _ timeliness: Timeliness, in language: Language) -> String {
        "\(label): " + [due?.display, timeliness.name(in: language)].compactMap(\.self).joined(separator: ", ")
    }
}

extension DrawnProcess {
    /// A dossier as it stands at a moment; `nil` is after its whole history.
    init(of number: DossierNumber, asOf known: Moment?, at moment: Moment, in snapshot: Snapshot, _ language: Language) throws {
        let standing = try snapshot.standing(of: number, asOf: known)
        let passages = try snapshot.history(of: number).passages(asOf: known)
        self.init(standing, passages, unit: try snapshot.unit(standing.unit)?.name, at: moment, in: language)
    }

    /// What a key, a key with a day, or a file names.
    ///
    /// - Parameter isAsked: Whether the version of just this day was asked for; else the first one stands for days before it.
    /// - Throws: ``Refusal/unknown(_:_:nearest:)`` when it names nothing, ``Refusal/unreadable(_:)`` for a file that cannot be read whole,
    ///   ``VersionFault/notYet(key:on:first:)`` when nothing of the key was in force on the day that was asked for.
    init(named name: String, on day: CivilDay, isAsked: Bool, in office: WorkingOffice) throws {
        let published = try ComparedDefinitions(in: office, on: day)
        if isAsked, let first = published.firstDay(of: name, after: day) {
            throw Refusal.version(.notYet(key: name, on: day, first: first))
        }
        let reading = try published.reading(name, in: office)
        switch reading.definition {
        case .process(let process)?: self.init(process, nil, in: office.language)
        case .procedure(let procedure)?:
            guard let process = try published.process(of: procedure, in: reading.file, on: day, office) else {
                throw Refusal.unknown(.process, procedure.process.text, nearest: published.nearestProcess(to: procedure.process))
            }
            self.init(process, procedure, in: office.language)
        case .office?, nil: throw Refusal.unknown(.process, name, nearest: nil)
        }
    }
}
