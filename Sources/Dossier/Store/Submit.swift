internal import GRDB
public import Workflow

extension Transaction {
    /// Takes in a new dossier. Papers may be missing; then it cannot be accepted yet.
    ///
    /// A dossier received before the first version of its procedure is pinned to that first version, and its history says so.
    ///
    /// - Parameter fields: What is entered for the fields that its process asks for on submission.
    /// - Returns: Where it stands, with the number it was given: identifier, day, and the sequence of that day.
    public func submit(
        _ procedure: ProcedureKey, from unit: UnitCode, nominees: [Nominee], documents: [DocumentKey], channel: Channel,
        fields: [FieldKey: String] = [:], by actor: Actor, at moment: Moment
    ) throws -> Standing {
        var numbers = NumbersOfDays()
        return try submit(
            procedure, from: unit, nominees: nominees, documents: documents, channel: channel, fields: fields, note: nil,
            numbers: &numbers, by: actor, at: moment)
    }

    /// Takes in one of many dossiers; their numbers are counted on, since looking for the last one takes longer the more there are.
    func submit(
        _ procedure: ProcedureKey, from unit: UnitCode, nominees: [Nominee], documents: [DocumentKey], channel: Channel,
        fields: [FieldKey: String], note: String?, numbers: inout NumbersOfDays, by actor: Actor, at moment: Moment
    ) throws -> Standing {
        if moment > now { throw Refusal.inFuture(given: moment, now: now) }
        let (rules, pins) = try snapshot.rules(for: procedure, on: moment.day)
        let unit = try snapshot.knownUnit(unit)
        if let end = rules.procedure.ended, rules.procedure.effective <= moment.day {
            throw Refusal.version(.ended(procedure, on: rules.procedure.effective, successor: end.successor))
        }
        try snapshot.requireOpen(unit.code, on: moment.day)
        let (kept, reasons) = rules.weighSubmission(fields.mapValues(\.kept), documents: documents, nominees: nominees.count)
        try weigh(rules, unit: unit, reasons: reasons, by: actor)
        let number = try numbers.next(identifier: rules.office.identifier.value, on: moment.day, in: db)
        let submission = Submission(pins: pins, unit: unit.code, channel: channel, nominees: nominees, documents: documents, fields: kept)
        let notes = [pins.note(receivedOn: moment.day), note].compactMap(\.self)
        return try begin(
            number, with: .submitted(submission), under: rules, by: actor, at: moment,
            note: notes.isEmpty ? nil : notes.joined(separator: " "))
    }

    private func weigh(_ rules: Rules, unit: SendingUnit, reasons: [Blocker], by actor: Actor) throws {
        var blockers: [Blocker] = []
        let needed = rules.office.permissions[.submit] ?? []
        if actor.roles.isDisjoint(with: needed) { blockers.append(.role(needed: needed)) }
        if let own = actor.unit, try !snapshot.unitPath(unit.code).contains(where: { $0.code == own }) { blockers.append(.unit(unit.code)) }
        blockers += reasons
        if !blockers.isEmpty { throw Refusal.blocked(blockers, under: rules) }
    }
}

extension Pins {
    /// What the history says of a dossier that is older than its procedure; `nil` for all others.
    func note(receivedOn day: CivilDay) -> String? {
        guard day < procedure.effective else { return nil }
        return "Tiếp nhận trước ngày \(procedure.effective.display): áp dụng phiên bản đầu tiên của thủ tục."
    }
}
