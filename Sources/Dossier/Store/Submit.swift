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
        fields: [FieldKey: String] = [:], note: String? = nil, by actor: Actor, at moment: Moment
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
        let number = try nextNumber(identifier: rules.office.identifier.value, on: moment.day)
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

    /// The next number of a day: `H37.12-180827-0001`.
    private func nextNumber(identifier: String, on day: CivilDay) throws -> DossierNumber {
        let digits = day.iso.filter { $0 != "-" }.dropFirst(2)
        let prefix = "\(identifier)-\(digits)-"
        let statement = try db.cachedStatement(
            sql: """
                SELECT max(CAST(substr(number, ?1) AS INTEGER)) FROM dossier
                WHERE number >= ?2 AND number < ?3 AND length(number) < ?1 + 9 AND substr(number, ?1) NOT GLOB '*[^0-9]*'
                """)
        let last = try Int.fetchOne(statement, arguments: [prefix.count + 1, prefix, prefix + ":"]) ?? 0
        let sequence = String(last + 1)
        return DossierNumber(prefix + String(repeating: "0", count: max(0, 4 - sequence.count)) + sequence)
    }
}

extension Pins {
    /// What the history says of a dossier that is older than its procedure; `nil` for all others.
    func note(receivedOn day: CivilDay) -> String? {
        guard day < procedure.effective else { return nil }
        return "Tiếp nhận trước ngày \(procedure.effective.display): áp dụng phiên bản đầu tiên của thủ tục."
    }
}
