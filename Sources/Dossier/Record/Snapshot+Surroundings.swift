internal import GRDB
internal import Workflow

extension Snapshot {
    /// What the rest of the record knows about a dossier, as far as something that is wanted can ask for it.
    func surroundings(of standing: Standing, for intent: Intent) throws -> Surroundings {
        var surroundings = Surroundings()
        surroundings.unitPath = try unitPath(standing.unit)
        surroundings.authority = authority(of: standing.rules.procedure.level, path: surroundings.unitPath, unit: standing.unit)
        guard case .act(let key, let entered) = intent.asAct, let action = standing.rules.process.action(key),
            // What does not start from here is refused before anything of this is asked.
            action.from.contains(standing.state)
        else { return surroundings }
        if let fields = action.decision, let number = entered.fields[fields.number]?.kept, !number.isEmpty,
            let date = entered.fields[fields.date].flatMap({ CivilDay($0.kept) })
        {
            surroundings.numbersInUse = try uses(of: number, authority: surroundings.authority, year: date.year)
        }
        let asked = (action.requires + action.warns).compactMap(standing.rules.process.condition)
        let names = Set(asked.flatMap { $0.check.names.map(\.name) })
        if names.contains(where: { $0.hasPrefix("nominees.elsewhere") }) {
            surroundings.standingElsewhere = try standingElsewhere(standing)
        }
        if names.contains(where: { $0.hasPrefix("nominees.short-of-titles") }) {
            surroundings.shortOfTitles = try shortOfTitles(standing)
        }
        return surroundings
    }

    /// Who decides on a dossier of a level: the State, the province, or the district or commune the unit belongs to.
    func authority(of level: Procedure.Level, path: [SendingUnit], unit: UnitCode) -> String {
        [.province, .state].contains(level) ? level.rawValue : path.first { $0.level == level }?.code.text ?? unit.text
    }

    private func uses(of number: String, authority: String, year: Int) throws -> [Surroundings.NumberInUse] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT dossier, date, signer, cancelled_at IS NOT NULL, cancelled_reason FROM decision
                WHERE authority = ? AND year = ? AND number = ?
                """)
        return try Row.fetchAll(statement, arguments: [authority, year, number]).map { row in
            guard let date = CivilDay(row[1]) else { throw UnreadableRow(field: "decision.date") }
            return Surroundings.NumberInUse(
                dossier: DossierNumber(row[0]),
                decision: DecisionRecord(authority: authority, number: number, date: date, signer: row[2]),
                isCancelled: row[3], cancelledReason: row[4])
        }
    }

    private func standingElsewhere(_ standing: Standing) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT nominee.dossier FROM nominee JOIN dossier ON dossier.number = nominee.dossier
                WHERE nominee.name = ? AND nominee.award = ? AND nominee.kind = ? AND nominee.dossier <> ?
                  AND dossier.stopped_at IS NULL AND nominee.outcome NOT IN ('refused', 'referred')
                ORDER BY nominee.dossier LIMIT 1
                """)
        return try zip(standing.nominees, standing.results).compactMap { nominee, result in
            guard result.outcome.stands else { return nil }
            let other = try String.fetchOne(
                statement, arguments: [nominee.name, nominee.award.text, nominee.kind.rawValue, standing.number.text])
            return other.map { "\(nominee.name) (\($0))" }
        }
    }

    /// Nominees for whom the record does not show the title in each of the years before the dossier was received.
    private func shortOfTitles(_ standing: Standing) throws -> [String] {
        guard let rule = standing.rules.procedure.titlesBefore, rule.years > 0 else { return [] }
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(DISTINCT decision.year) FROM nominee JOIN decision ON decision.dossier = nominee.dossier
                WHERE nominee.name = ? AND nominee.award = ? AND nominee.outcome = 'awarded'
                  AND decision.cancelled_at IS NULL AND decision.year BETWEEN ? AND ?
                """)
        let year = standing.receivedAt.day.year
        return try zip(standing.nominees, standing.results).compactMap { nominee, result in
            guard result.outcome.stands else { return nil }
            let found = try Int.fetchOne(
                statement, arguments: [nominee.name, rule.award.text, year - rule.years, year - 1])
            return found ?? 0 >= rule.years ? nil : nominee.name
        }
    }
}

extension Intent {
    /// An action that is offered, as one for which nothing was entered yet.
    var asAct: Intent {
        if case .offer(let action) = self { .act(action, Entered()) } else { self }
    }
}
