internal import GRDB
public import Workflow

/// The awards of a year: nominees who were awarded by a decision that is dated in it.
public struct AwardsReport: Hashable, Sendable {
    /// The year of the decisions.
    public let year: Int
    /// How many nominees were awarded.
    public internal(set) var total = 0
    /// By award; awards that nobody got are left out.
    public internal(set) var byAward: [AwardKey: Int] = [:]
    /// By what the award was given for; every basis is there, and what was given without one stands under none.
    public internal(set) var byBasis: [Procedure.Basis: Int]
    /// By kind of nominee; every kind is there.
    public internal(set) var byKind: [NomineeKind: Int]
    /// Individuals who lead: senior leaders, leaders of departments, and others from deputy head of a division up.
    public internal(set) var leaders = 0
    /// Individuals who are entrepreneurs.
    public internal(set) var entrepreneurs = 0
    /// Individuals who work, study or serve without leading.
    public internal(set) var workers = 0

    init(year: Int) {
        self.year = year
        byBasis = Dictionary(uniqueKeysWithValues: Procedure.Basis.allCases.map { ($0, 0) })
        byKind = Dictionary(uniqueKeysWithValues: NomineeKind.allCases.map { ($0, 0) })
    }

    /// The share of thematic and unplanned awards in all, in tenths of a percent, half up; `nil` when there are none.
    public var thematicAndUnplannedTenths: Int? {
        Share.of(thematicAndUnplanned, in: total, unitsPerPercent: 10)
    }

    /// The share of all the rest in all, in tenths of a percent, half up; `nil` when there are none.
    public var meritTenths: Int? {
        Share.of(total - thematicAndUnplanned, in: total, unitsPerPercent: 10)
    }

    /// The share of leaders in leaders and workers, in tenths of a percent, half up; `nil` when there are none of both.
    public var leadersTenths: Int? {
        Share.of(leaders, in: leaders + workers, unitsPerPercent: 10)
    }

    /// The share of workers in leaders and workers, in tenths of a percent, half up; `nil` when there are none of both.
    public var workersTenths: Int? {
        Share.of(workers, in: leaders + workers, unitsPerPercent: 10)
    }

    private var thematicAndUnplanned: Int {
        (byBasis[.thematic] ?? 0) + (byBasis[.unplanned] ?? 0)
    }

    mutating func add(_ count: Int, award: AwardKey, basis: Procedure.Basis?, kind: NomineeKind, position: Nominee.Position?) {
        total += count
        byAward[award, default: 0] += count
        if let basis { byBasis[basis, default: 0] += count }
        byKind[kind, default: 0] += count
        guard kind == .individual, let position else { return }
        if position.isLeader { leaders += count }
        if position == .entrepreneur { entrepreneurs += count }
        if position == .worker { workers += count }
    }
}

extension Snapshot {
    /// The awards of a year by procedures of a level, as the record stands, or as it stood at a moment.
    ///
    /// A nominee counts under the award on the list, which may be another than that of the procedure.
    public func awardsReport(year: Int, level: Procedure.Level = .province, asOf moment: Moment? = nil) throws -> AwardsReport {
        var report = AwardsReport(year: year)
        let seen = moment?.iso ?? Moment(day: .last, time: .midnight).iso
        let rows = try Row.fetchAll(db, sql: Self.awardsSQL, arguments: [year, level.rawValue, seen])
        for row in rows {
            let given: String? = row[1]
            let basis = given.flatMap(Procedure.Basis.init(rawValue:))
            guard (basis == nil) == (given == nil), let kind = NomineeKind(rawValue: row[2]) else {
                throw UnreadableRow(field: "nominee")
            }
            let position: String? = row[3]
            report.add(
                row[4], award: AwardKey(row[0]), basis: basis, kind: kind, position: position.flatMap(Nominee.Position.init(rawValue:)))
        }
        if let moment {
            for number in try changed(since: moment) {
                guard let standing = try history(of: number).replay(asOf: moment) else { continue }
                report.add(standing, level: level)
            }
        }
        return report
    }

    /// The dossiers that had come in by a moment and that something has happened to since.
    func changed(since moment: Moment) throws -> [DossierNumber] {
        try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT history.dossier FROM history JOIN dossier ON dossier.number = history.dossier
                WHERE history.occurred_at > ?1 AND dossier.received_at <= ?1 ORDER BY history.dossier
                """, arguments: [moment.iso]
        ).map { DossierNumber($0) }
    }

    /// The awarded nominees of all dossiers that nothing has happened to since a moment.
    private static let awardsSQL = """
        SELECT nominee.award, dossier.basis, nominee.kind, nominee.position, count(*)
        FROM dossier JOIN nominee ON nominee.dossier = dossier.number
        WHERE nominee.outcome = 'awarded' AND dossier.level = ?2
          AND dossier.number IN (
              SELECT decision.dossier FROM decision
              WHERE decision.cancelled_at IS NULL AND decision.date BETWEEN printf('%04d-01-01', ?1) AND printf('%04d-12-31', ?1))
          AND NOT EXISTS (SELECT 1 FROM history WHERE history.dossier = dossier.number AND history.occurred_at > ?3)
        GROUP BY nominee.award, dossier.basis, nominee.kind, nominee.position
        """
}

extension AwardsReport {
    /// Adds what a dossier awarded, as it stood then.
    fileprivate mutating func add(_ standing: Standing, level: Procedure.Level) {
        let procedure = standing.rules.procedure
        guard procedure.level == level, standing.decisions.contains(where: { $0.cancelledAt == nil && $0.decision.date.year == year })
        else {
            return
        }
        for (nominee, result) in zip(standing.nominees, standing.results) where result.outcome == .awarded {
            add(1, award: nominee.award, basis: procedure.basis, kind: nominee.kind, position: nominee.position)
        }
    }
}
