import Dossier
import Workflow

/// What a list of dossiers is narrowed to, as the address says it: whoever has the address sees the same list.
struct WorkFilter: Hashable, Sendable {
    /// Whether it is about the person's own work.
    let isMine: Bool
    /// The names and values of the address, without those that are empty.
    private var values: [String: String]

    /// The names that an address can have, in their order.
    enum Name: String, CaseIterable {
        case band, text = "q", procedure, process, state, unit, sender = "sent-by", assignee, desk, level, award, basis, clock, progress,
            result
        case resolvedFrom = "resolved-from"
        case resolvedTo = "resolved-to"
        case receivedFrom = "received-from"
        case receivedTo = "received-to"
        case lateSince = "late-since"
        case pausedOver = "paused-over"
        case after
    }

    /// How many signs of a value count.
    static let longest = 200

    /// The value of `assignee` that stands for nobody: no person has such a name.
    static let nobody = "-"

    init(_ values: FormValues = FormValues(), isMine: Bool = false) {
        self.isMine = isMine
        self.values = [:]
        for name in Name.allCases {
            guard let value = values.text(name.rawValue), name.reads(value) else { continue }
            // Every link of the page carries the filter, so nobody makes it as long as a book.
            self.values[name.rawValue] = name == .after ? value : String(value.prefix(Self.longest))
        }
    }

    subscript(_ name: Name) -> String? {
        get { values[name.rawValue] }
        set { values[name.rawValue] = newValue }
    }

    /// The same filter with another value; the list begins at its beginning again.
    func with(_ name: Name, _ value: String?) -> WorkFilter {
        var filter = self
        if name != .after { filter[.after] = nil }
        filter[name] = value
        return filter
    }

    /// The names and values of the address, always in the same order.
    var query: [(String, String?)] {
        Name.allCases.map { ($0.rawValue, self[$0]) }
    }

    /// Whether anything narrows the list besides the band.
    var isNarrowed: Bool {
        Name.allCases.contains { $0 != .band && $0 != .after && self[$0] != nil }
    }

    /// The question to the record.
    ///
    /// What the record does not know narrows the list to nothing, as what is known and rare would.
    func question(for actor: Actor, limit: Int) -> WorklistQuery {
        var question = WorklistQuery()
        if isMine { question.holder = .mine(actor.name, roles: actor.roles) }
        question.band = self[.band].flatMap(WorklistBand.init(rawValue:)) ?? .open
        if self[.band] == Self.allBands { question.band = nil }
        question.search = self[.text]
        question.procedures = Set([self[.procedure]].compactMap { $0.map { ProcedureKey($0) } })
        question.process = self[.process].map { ProcessKey($0) }
        question.states = Set([self[.state]].compactMap { $0.map { StateKey($0) } })
        question.unit = self[.unit].map { UnitCode($0) }
        question.sender = self[.sender].map { UnitCode($0) }
        if self[.assignee] == Self.nobody { question.isUnassigned = true } else { question.assignee = self[.assignee].map { UserName($0) } }
        question.desk = self[.desk].map { DeskKey($0) }
        question.level = self[.level].flatMap(Procedure.Level.init(rawValue:))
        question.award = self[.award].map { AwardKey($0) }
        question.basis = self[.basis].flatMap(Procedure.Basis.init(rawValue:))
        question.overdueClock = self[.clock].flatMap(DueLine.Clock.init(rawValue:))
        question.isInProgress = self[.progress] != nil
        question.resolution = self[.result].flatMap(WorklistQuery.Resolution.init(rawValue:))
        question.resolved = Self.range(self[.resolvedFrom], self[.resolvedTo])
        question.received = Self.range(self[.receivedFrom], self[.receivedTo])
        question.enteredLateSince = self[.lateSince].flatMap { CivilDay($0) }
        question.pausedLongerThan = self[.pausedOver].flatMap { Int($0) }
        question.limit = limit
        question.after = self[.after]
        return question
    }

    /// The value of `band` that stands for every dossier, also those at their end.
    static let allBands = "all"

    private static func range(_ from: String?, _ to: String?) -> DayRange? {
        let (first, last) = (from.flatMap { CivilDay($0) }, to.flatMap { CivilDay($0) })
        return first == nil && last == nil ? nil : DayRange(from: first, to: last)
    }
}

extension WorkFilter.Name {
    /// Whether a value can be one of the name: what is no day, no number and no word of a fixed list is as if it were not there.
    fileprivate func reads(_ value: String) -> Bool {
        switch self {
        case .band: value == WorkFilter.allBands || WorklistBand(rawValue: value) != nil
        case .level: Procedure.Level(rawValue: value) != nil
        case .basis: Procedure.Basis(rawValue: value) != nil
        case .clock: DueLine.Clock(rawValue: value) != nil
        case .result: WorklistQuery.Resolution(rawValue: value) != nil
        case .resolvedFrom, .resolvedTo, .receivedFrom, .receivedTo, .lateSince: CivilDay(value) != nil
        case .pausedOver: Int(value).map { $0 >= 0 } ?? false
        case .text, .procedure, .process, .state, .unit, .sender, .assignee, .desk, .award, .progress, .after: true
        }
    }
}
