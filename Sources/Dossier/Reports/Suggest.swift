internal import GRDB
public import Workflow

/// A dossier that is offered while somebody types.
public struct Suggestion: Hashable, Sendable {
    /// The number.
    public let number: DossierNumber
    /// The procedure.
    public let procedure: ProcedureKey
    /// Where it stands.
    public let state: StateKey
    /// The unit that sent it.
    public let unit: UnitCode
    /// What that unit is called.
    public let unitName: String
    /// The nominee whose name was typed; `nil` when the number or the unit was.
    public let nominee: String?
}

extension Snapshot {
    /// The dossiers that somebody may mean who has typed so much: by number, unit or the name of a nominee.
    ///
    /// Diacritics and case do not matter, đ is d, and each word may be unfinished. First come numbers that begin so, then where
    /// the words follow each other as typed, then where they only all occur; of equals the newest. Nothing for a text without a word.
    ///
    /// - Parameters:
    ///   - unit: Only dossiers of this unit and of those below it; `nil` is all.
    ///   - limit: How many at most.
    public func suggest(_ text: String, within unit: UnitCode?, limit: Int = 8) throws -> [Suggestion] {
        let words = SearchWords.fold(text)
        guard !words.isEmpty, let all = SearchWords.query(text) else { return [] }
        var rows: [Row] = []
        func take(_ more: [Row]) {
            let known = Set(rows.map { $0[0] as String })
            rows += more.filter { !known.contains($0[0]) }.prefix(max(0, limit - rows.count))
        }
        if text.contains(where: \.isNumber) { take(try numbered(text.kept, within: unit, limit: limit)) }
        let phrase = "\"\(words.joined(separator: " "))\"*"
        if rows.count < limit { take(try found(phrase, within: unit, limit: limit)) }
        if rows.count < limit, words.count > 1 { take(try found(all, within: unit, limit: limit)) }
        return try rows.map { row in
            Suggestion(
                number: DossierNumber(row[0]), procedure: ProcedureKey(row[1]), state: StateKey(row[2]), unit: UnitCode(row[3]),
                unitName: row[4], nominee: try nominee(of: row[0], among: [row[0], row[3], row[4]], typed: words))
        }
    }

    private static let suggested: SQL = "dossier.number, dossier.procedure, dossier.state, dossier.unit, unit.name"

    private func numbered(_ beginning: String, within unit: UnitCode?, limit: Int) throws -> [Row] {
        let request: SQLRequest<Row> = """
            SELECT \(Self.suggested) FROM dossier JOIN unit ON unit.code = dossier.unit
            WHERE dossier.number >= \(beginning) AND dossier.number < \(beginning + "\u{10FFFF}")
              AND \(UnitScope.covers("dossier.unit", unit))
            ORDER BY dossier.number DESC LIMIT \(limit)
            """
        return try request.fetchAll(db)
    }

    private func found(_ query: String, within unit: UnitCode?, limit: Int) throws -> [Row] {
        let request: SQLRequest<Row> = """
            SELECT \(Self.suggested) FROM dossier_search CROSS JOIN dossier ON dossier.rowid = dossier_search.rowid
                CROSS JOIN unit ON unit.code = dossier.unit
            WHERE dossier_search MATCH \(query) AND \(UnitScope.covers("dossier.unit", unit))
            ORDER BY dossier_search.rowid DESC LIMIT \(limit)
            """
        return try request.fetchAll(db)
    }

    /// The first nominee whose name has all typed words that number and unit do not explain; else the first with one of them.
    private func nominee(of number: String, among others: [String], typed words: [String]) throws -> String? {
        let explained = others.flatMap(SearchWords.fold)
        let open = words.filter { word in !explained.contains { $0.hasPrefix(word) } }
        guard !open.isEmpty else { return nil }
        var nearest: String?
        let names = try String.fetchCursor(
            db.cachedStatement(sql: "SELECT name FROM nominee WHERE dossier = ? ORDER BY place"), arguments: [number])
        while let name = try names.next() {
            let own = SearchWords.fold(name)
            let hits = open.filter { word in own.contains { $0.hasPrefix(word) } }.count
            if hits == open.count { return name }
            if hits > 0, nearest == nil { nearest = name }
        }
        return nearest
    }
}
