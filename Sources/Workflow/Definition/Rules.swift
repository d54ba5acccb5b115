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
    public var statutoryLimit: Limit? {
        (procedure.limit ?? process.limit)?.value
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
        var hours = office.hours
        if let strict = procedure.strictReceipt { hours.strictReceipt = strict }
        return Deadline(limit: limit, hours: hours, cutOff: procedure.cutOff, onReturn: procedure.onReturn ?? office.onReturn)
    }
}
