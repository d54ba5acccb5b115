internal import GRDB
public import Workflow

/// What an audit found: how much there is, the head to be kept elsewhere, and every problem.
public struct AuditReport: Hashable, Sendable {
    /// How many dossiers the record holds.
    public let dossiers: Int
    /// How many entries the history has.
    public let entries: Int
    /// The hash of the last entry; kept elsewhere, it proves later that nothing was cut off.
    public let head: String
    /// What does not add up.
    public let problems: [AuditProblem]
}

/// A head that was kept elsewhere.
public struct KeptHead: Hashable, Sendable {
    /// The hash of the last entry at that time.
    public let hash: String
    /// How many entries the history had at that time.
    public let entries: Int

    /// A head as it was noted down.
    public init(hash: String, entries: Int) {
        self.hash = hash
        self.entries = entries
    }
}

/// Something in the record that does not add up: a fact, without words.
public enum AuditProblem: Hashable, Sendable {
    /// The content of an entry is not what its hash covers.
    case altered(entry: Int, dossier: DossierNumber)
    /// An entry does not follow the one before it: one was removed, put in or moved.
    case broken(entry: Int, dossier: DossierNumber)
    /// An entry cannot be read.
    case unreadable(entry: Int, dossier: DossierNumber)
    /// The history of a dossier does not add up.
    case contradictory(DossierNumber, ReplayProblem)
    /// A column of the history is not what the replay gives.
    case wrongStep(dossier: DossierNumber, sequence: Int, column: String, kept: String, replayed: String)
    /// A column of a dossier is not what its history adds up to.
    case wrongColumn(DossierNumber, column: String, kept: String, replayed: String)
    /// The nominees of a dossier are not what its history adds up to.
    case wrongNominees(DossierNumber)
    /// The decisions of a dossier are not what its history adds up to.
    case wrongDecisions(DossierNumber)
    /// The search index does not find a dossier as it should.
    case wrongSearch(DossierNumber)
    /// A dossier has a history and no row.
    case missingRow(DossierNumber)
    /// A dossier has a row and no history.
    case missingHistory(DossierNumber)
    /// A published definition is not what its digest covers.
    case alteredDefinition(kind: String, key: String, effective: String)
    /// The definitions a dossier is pinned to are not on record.
    case missingDefinition(DossierNumber)
    /// A version of the calendar is not what its digest covers.
    case alteredCalendar(version: Int)
    /// An attached file is not in its folder.
    case missingFile(DossierNumber, name: String, digest: String)
    /// An attached file is not what its digest covers.
    case alteredFile(DossierNumber, name: String, digest: String)
    /// The history is shorter than when the head was kept.
    case cutOff(entries: Int, kept: Int)
    /// The entry at the kept place has another hash.
    case otherHead(kept: String, found: String)
    /// SQLite finds the file itself damaged.
    case damaged(String)

    /// The code that scripts read.
    public var code: String {
        switch self {
        case .altered: "entry-altered"
        case .broken: "chain-broken"
        case .unreadable: "entry-unreadable"
        case .contradictory: "history-contradictory"
        case .wrongStep: "history-column"
        case .wrongColumn: "dossier-column"
        case .wrongNominees: "nominees"
        case .wrongDecisions: "decisions"
        case .wrongSearch: "search"
        case .missingRow: "dossier-missing"
        case .missingHistory: "history-missing"
        case .alteredDefinition: "definition-altered"
        case .missingDefinition: "definition-missing"
        case .alteredCalendar: "calendar-altered"
        case .missingFile: "file-missing"
        case .alteredFile: "file-altered"
        case .cutOff: "cut-off"
        case .otherHead: "other-head"
        case .damaged: "file-damaged"
        }
    }

    /// The dossier it is about, if it is about one.
    public var dossier: DossierNumber? {
        switch self {
        case .altered(_, let number), .broken(_, let number), .unreadable(_, let number), .contradictory(let number, _),
            .wrongStep(let number, _, _, _, _), .wrongColumn(let number, _, _, _), .wrongNominees(let number),
            .wrongDecisions(let number), .wrongSearch(let number), .missingRow(let number), .missingHistory(let number),
            .missingDefinition(let number), .missingFile(let number, _, _), .alteredFile(let number, _, _):
            number
        case .alteredDefinition, .alteredCalendar, .cutOff, .otherHead, .damaged:
            nil
        }
    }
}

extension Snapshot {
    /// Verifies the whole record: the file, the chain, the definitions and the calendar; replays every dossier, counts its
    /// due moments anew with the calendar they were counted with, compares every column, and looks at every attached file.
    ///
    /// - Parameters:
    ///   - kept: A head kept elsewhere; with it, also that nothing was cut off.
    ///   - progress: Is told how many dossiers of how many are done.
    public func audit(against kept: KeptHead? = nil, progress: (Int, Int) -> Void = { _, _ in }) throws -> AuditReport {
        var problems = try fileProblems() + definitionProblems() + calendarProblems()
        let chain = try verifyChain(against: kept)
        problems += chain.problems
        let numbers = try String.fetchAll(
            db, sql: "SELECT number FROM dossier UNION SELECT dossier FROM history ORDER BY 1")
        for (done, number) in numbers.enumerated() {
            progress(done, numbers.count)
            problems += try verify(DossierNumber(number))
        }
        progress(numbers.count, numbers.count)
        problems += try strayProblems()
        let dossiers = try Int.fetchOne(db, sql: "SELECT count(*) FROM dossier") ?? 0
        return AuditReport(dossiers: dossiers, entries: chain.entries, head: chain.head, problems: problems)
    }

    private func fileProblems() throws -> [AuditProblem] {
        try String.fetchAll(db, sql: "PRAGMA quick_check(10)").filter { $0 != "ok" }.map(AuditProblem.damaged)
    }

    private func definitionProblems() throws -> [AuditProblem] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT kind, key, effective, digest, path, text FROM definition ORDER BY kind, key, effective")
        let reader = DefinitionReader()
        return rows.compactMap { row in
            let file = DefinitionFile(path: row[4], text: row[5])
            let definition = reader.read(file).definition
            let names: (String, String, String) = (row[0], row[1], row[2])
            let isSame =
                reader.digest(of: file) == row[3] && definition?.kind.rawValue == names.0 && definition?.key == names.1
                && definition?.effective.iso == names.2
            return isSame ? nil : .alteredDefinition(kind: names.0, key: names.1, effective: names.2)
        }
    }

    /// Rows that belong to no dossier, and so to nothing that was verified.
    private func strayProblems() throws -> [AuditProblem] {
        func strays(_ sql: String) throws -> [DossierNumber] {
            try String.fetchAll(db, sql: "\(sql) EXCEPT SELECT number FROM dossier ORDER BY 1").map { DossierNumber($0) }
        }
        let search = try String.fetchAll(
            db, sql: "SELECT dossier FROM dossier_search WHERE rowid NOT IN (SELECT rowid FROM dossier) ORDER BY rowid")
        return try strays("SELECT dossier FROM nominee").map(AuditProblem.wrongNominees)
            + strays("SELECT dossier FROM decision").map(AuditProblem.wrongDecisions)
            + search.map { .wrongSearch(DossierNumber($0)) }
    }

    private func calendarProblems() throws -> [AuditProblem] {
        var previous = HistoryRow.beginning
        let versions = try Row.fetchAll(
            db, sql: "SELECT version, digest, actor, occurred_at, recorded_at FROM calendar_version ORDER BY version")
        return try versions.compactMap { row in
            let version: Int = row[0]
            let rows = try Row.fetchAll(
                db, sql: "SELECT date, kind, name, source FROM calendar_row WHERE version = ? ORDER BY date", arguments: [version])
            // Rows that cannot be read have no digest, and so count as altered.
            let digest = (try? rows.map(CalendarRow.init(row:))).map {
                CalendarRow.digest(of: $0, after: previous, by: row[2], occurredAt: row[3], recordedAt: row[4])
            }
            previous = row[1]
            return digest == previous ? nil : .alteredCalendar(version: version)
        }
    }
}
