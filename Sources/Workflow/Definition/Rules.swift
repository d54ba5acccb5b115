/// What one dossier runs under: its procedure, the process that the procedure runs on, and the office.
///
/// Where a procedure is silent, its process speaks, and where that is silent, the office does.
public struct Rules: Hashable, Sendable {
    /// The published procedure.
    public let procedure: Procedure
    /// The state machine it runs on.
    public let process: Process
    /// The office that runs it.
    public let office: Office

    /// The rules of one dossier.
    public init(procedure: Procedure, process: Process, office: Office) {
        self.procedure = procedure
        self.process = process
        self.office = office
    }

    /// The statutory limit, of the procedure or else of its process.
    public var statutoryTerm: Term? {
        (procedure.limit ?? process.limit)?.value
    }

    /// The day that a dossier names as its last, where its term runs until one; `nil` where it runs otherwise or names none.
    public func lastDay(named fields: [FieldKey: String], receivedOn receipt: CivilDay) -> CivilDay? {
        guard case .until(let key, _)? = statutoryTerm, let field = process.asks.first(where: { $0.key == key }) else { return nil }
        let year = yearEntered(in: fields) ?? receipt.year
        return fields[key].flatMap { field.day(of: $0, in: year) }
    }

    /// The year that is entered for the day of the term; `nil` where the term asks for none, or none is entered.
    public func yearEntered(in fields: [FieldKey: String]) -> Int? {
        guard case .until(_, in: let key?)? = statutoryTerm, let field = process.asks.first(where: { $0.key == key }) else { return nil }
        return fields[key].flatMap { field.read($0)?.year }
    }

    /// The field of a year in which something stands that is no year of the calendar, with what stands there.
    func yearMisread(in fields: [FieldKey: String]) -> (Field, String)? {
        guard case .until(_, in: let key?)? = statutoryTerm, let field = process.asks.first(where: { $0.key == key }),
            let text = fields[key], let value = field.read(text), value.year == nil
        else { return nil }
        return (field, text)
    }

    /// Whether the statutory limit is a day of the dossier, not a length of time.
    public var runsUntilDay: Bool {
        if case .until? = statutoryTerm { true } else { false }
    }

    /// The field that the statutory limit runs until, where a dossier names no day in it; `nil` where it does, or the limit is a length of
    /// time. One that the process does not ask for is called by its key.
    public func fieldWithoutDay(named fields: [FieldKey: String], receivedOn receipt: CivilDay) -> Field? {
        guard case .until(let key, _)? = statutoryTerm, lastDay(named: fields, receivedOn: receipt) == nil else { return nil }
        return process.asks.first { $0.key == key }
            ?? Field(key: key, title: BilingualText(vi: key.text, en: key.text), entry: .date)
    }

    /// The step budget of a state, of the procedure or else of its process.
    public func budget(of state: StateKey) -> Limit? {
        procedure.steps[state] ?? process.state(state)?.budget
    }

    /// When the council's vote carries, of the procedure or else of the office.
    public var council: CouncilRule {
        procedure.council ?? office.council
    }

    /// How a step budget is counted here: after a pause it always continues, whatever the statutory limit does.
    public func stepDeadline(_ limit: Limit) -> Deadline {
        let statutory = deadline(limit)
        return Deadline(limit: limit, hours: statutory.hours, cutOff: statutory.cutOff, onReturn: .continues)
    }

    /// How a limit is counted here: the office's hours with what the procedure changes of them.
    public func deadline(_ limit: Limit) -> Deadline {
        Deadline(limit: limit, hours: hours, cutOff: procedure.cutOff, onReturn: procedure.onReturn ?? office.onReturn)
    }

    /// How the statutory term of a dossier is counted that was handed in with these fields; `nil` without a term, or without its day.
    public func statutoryDeadline(named fields: [FieldKey: String], receivedOn receipt: CivilDay) -> Deadline? {
        switch statutoryTerm {
        case .within(let limit): deadline(limit)
        case .until: lastDay(named: fields, receivedOn: receipt).map { Deadline(until: $0, hours: hours, cutOff: procedure.cutOff) }
        case nil: nil
        }
    }

    private var hours: OfficeHours {
        var hours = office.hours
        if let strict = procedure.strictReceipt { hours.strictReceipt = strict }
        return hours
    }
}

extension Value {
    /// The year of the calendar that a number stands for: whole, from 1 to 9999.
    fileprivate var year: Int? {
        guard case .number(let number) = self, number.denominator == 1, (1...9999).contains(number.numerator) else { return nil }
        return number.numerator
    }
}
