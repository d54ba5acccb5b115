internal import GRDB
public import Workflow

extension Snapshot {
    /// A page of the work, as the record stands.
    ///
    /// - Parameters:
    ///   - now: The time on the clock, by which clocks are overdue or near.
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    public func worklist(_ query: WorklistQuery, at now: Moment, within unit: UnitCode?) throws -> WorklistPage {
        let horizon = try horizon(at: now)
        let places = try places()
        let limit = max(1, query.limit)
        let request: SQLRequest<Row> = """
            WITH \(try places.table(actingFor: query.roles)),
            page AS (
                SELECT id, due_key, number FROM \(query.parts(places, horizon, within: unit))
                ORDER BY due_key, number LIMIT \(limit + 1))
            SELECT \(Self.worklistColumns) FROM page JOIN dossier ON dossier.rowid = page.id JOIN unit ON unit.code = dossier.unit
            ORDER BY page.due_key, dossier.number
            """
        let rows = try request.fetchAll(db)
        let last = rows.count > limit ? rows[limit - 1] : nil
        return WorklistPage(
            rows: try rows.prefix(limit).map { try worklistRow($0, places, horizon) },
            next: last.map { PageCursor(key: $0[14], tie: $0[0]).text })
    }
}

extension WorklistQuery {
    /// The roles that the list is for.
    var roles: Set<RoleKey> {
        if case .mine(_, let roles) = holder { roles } else { [] }
    }

    /// The beginning of the list, from the page on: each part no longer than the page, in the order of the list.
    ///
    /// Without a band, what is due is found by the index of due moments, and the rest is read in the order of numbers until the page
    /// is full, so that the whole register is never sorted.
    fileprivate func parts(_ places: Places, _ horizon: DueHorizon, within scope: UnitCode?) -> SQL {
        let conditions = conditions(places, horizon, within: scope)
        guard let band else {
            let dated = conditions + [Work.isDue(from: "", before: Work.noDue)]
            let undated = conditions + ["\(Work.dueKey) = \(Work.noDue)"]
            return "(SELECT * FROM \(part(dated)) UNION ALL SELECT * FROM \(part(undated, isUndated: true)))"
        }
        let indexed = band.index(places, horizon).map { [$0] } ?? []
        return part(conditions + indexed + [band.condition(horizon)], isUndated: band.isUndated)
    }

    /// Whether an index other than that of the numbers finds the dossiers, so that walking through the numbers would be the longer way.
    private var isFoundByIndex: Bool {
        if case .mine = holder { return true }
        return search != nil || resolved != nil || received != nil || enteredLateSince != nil || pausedLongerThan != nil
    }

    private func part(_ conditions: [SQL], isUndated: Bool = false) -> SQL {
        var conditions = conditions
        if let cursor = PageCursor(after) {
            conditions.append("(\(Work.dueKey), dossier.number) > (\(cursor.key), \(cursor.tie))")
            if isUndated, cursor.key == Work.noDue { conditions.append("dossier.number > \(cursor.tie)") }
        }
        // A plus keeps SQLite from walking through the numbers.
        let order: SQL = isUndated ? (isFoundByIndex ? "+dossier.number" : "dossier.number") : "due_key, dossier.number"
        return """
            (SELECT dossier.rowid AS id, \(Work.dueKey) AS due_key, dossier.number AS number FROM \(Work.source)
             WHERE \(conditions.joined(separator: " AND "))
             ORDER BY \(order) LIMIT \(max(1, limit) + 1))
            """
    }
}
