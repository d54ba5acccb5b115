internal import GRDB
internal import Workflow

extension Snapshot {
    /// What following the chain from its beginning gave.
    struct ChainReport {
        var entries = 0
        var head = HistoryRow.beginning
        var problems: [AuditProblem] = []
    }

    /// Follows the chain: every entry is what its hash covers, and follows the one before it.
    func verifyChain(against kept: KeptHead?) throws -> ChainReport {
        let digests = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT version, digest FROM calendar_version").map { row -> (Int, String) in
                (row[0], row[1])
            })
        var report = ChainReport()
        var atKept: String?
        let rows = try Row.fetchCursor(db, sql: "SELECT \(HistoryRow.columns), id FROM history ORDER BY id")
        while let row = try rows.next() {
            let entry = HistoryRow(row)
            let place: Int = row["id"]
            let dossier = DossierNumber(entry.dossier)
            if entry.previousHash != report.head { report.problems.append(.broken(entry: place, dossier: dossier)) }
            if entry.expectedHash != entry.hash { report.problems.append(.altered(entry: place, dossier: dossier)) }
            if digests[entry.calendarVersion] != entry.calendarDigest {
                report.problems.append(.alteredCalendar(version: entry.calendarVersion))
            }
            report.entries += 1
            report.head = entry.hash
            if report.entries == kept?.entries { atKept = entry.hash }
        }
        if let kept, report.entries < kept.entries {
            report.problems.append(.cutOff(entries: report.entries, kept: kept.entries))
        } else if let kept, kept.entries > 0 || kept.hash != HistoryRow.beginning, atKept != kept.hash {
            report.problems.append(.otherHead(kept: kept.hash, found: atKept ?? report.head))
        }
        return report
    }

    /// Replays one dossier and compares it with everything that is kept of it.
    func verify(_ number: DossierNumber) throws -> [AuditProblem] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(HistoryRow.columns), id FROM history WHERE dossier = ? ORDER BY sequence"),
            arguments: [number.text]
        ).map { (HistoryRow($0), $0["id"] as Int) }
        guard !rows.isEmpty else { return [.missingHistory(number)] }
        for (row, place) in rows where Result(catching: { try row.entry() }).isFailure {
            return [.unreadable(entry: place, dossier: number)]
        }
        let history: History
        do {
            history = try self.history(of: number, rows: rows.map(\.0))
        } catch let problem as ReplayProblem {
            return [.contradictory(number, problem)]
        } catch is UnreadableRow {
            return [.missingDefinition(number)]
        }
        do {
            let standing = try history.replay()
            return try compare(standing) + compareSteps(of: history, with: rows.map(\.0)) + verifyPins(of: history)
                + verifyFiles(of: history)
        } catch let problem as ReplayProblem {
            return [.contradictory(number, problem)]
        }
    }

    /// Compares the rows of a dossier, its nominees and its decisions with what they should be.
    private func compare(_ standing: Standing) throws -> [AuditProblem] {
        let number = standing.number
        let columns = DossierRow.columns.joined(separator: ", ")
        guard
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT \(columns) FROM dossier WHERE number = ?"), arguments: [number.text])
        else { return [.missingRow(number)] }
        let kept = DossierRow(row)
        let replayed = DossierRow(standing)
        var problems: [AuditProblem] = DossierRow.columns.indices.compactMap { column in
            kept.values[column] == replayed.values[column]
                ? nil
                : .wrongColumn(
                    number, column: DossierRow.columns[column], kept: kept.text(of: column), replayed: replayed.text(of: column))
        }
        let nominees = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(NomineeRow.columns) FROM nominee WHERE dossier = ? ORDER BY place"), arguments: [number.text])
        if nominees.map(NomineeRow.init) != NomineeRow.rows(of: standing) { problems.append(.wrongNominees(number)) }
        let decisions = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(DecisionRow.columns) FROM decision WHERE dossier = ? ORDER BY sequence"),
            arguments: [number.text])
        let expected = standing.decisions.sorted { $0.sequence < $1.sequence }.map(DecisionRow.init)
        if decisions.map(DecisionRow.init) != expected { problems.append(.wrongDecisions(number)) }
        if try keptSearchWords(of: number) != searchWords(of: standing) { problems.append(.wrongSearch(number)) }
        return problems
    }

    /// Compares where each entry says it led from and to with what the replay gives.
    private func compareSteps(of history: History, with rows: [HistoryRow]) throws -> [AuditProblem] {
        var problems: [AuditProblem] = []
        for (step, row) in zip(try history.steps(), rows) {
            let columns: [(name: String, kept: String?, replayed: String?)] = [
                ("from_state", row.from, step.from?.text), ("to_state", row.to, step.to.text),
                ("action", row.action, step.entry.event.action),
            ]
            for column in columns where column.kept != column.replayed {
                problems.append(
                    .wrongStep(
                        dossier: history.number, sequence: row.sequence, column: column.name, kept: column.kept ?? "null",
                        replayed: column.replayed ?? "null"))
            }
        }
        return problems
    }

    /// Whether the definitions on record are those the dossier was received under, and moved onto since.
    private func verifyPins(of history: History) throws -> [AuditProblem] {
        let versions = history.entries.compactMap(\.event.pins).flatMap { pins in
            [
                ("procedure", pins.procedure.key.text, pins.procedure.effective.iso, pins.procedure.digest),
                ("process", pins.process.key.text, pins.process.effective.iso, pins.process.digest),
                ("office", pins.office.key, pins.office.effective.iso, pins.office.digest),
            ]
        }
        let statement = try db.cachedStatement(sql: "SELECT digest FROM definition WHERE kind = ? AND key = ? AND effective = ?")
        return try versions.compactMap { kind, key, effective, digest in
            try String.fetchOne(statement, arguments: [kind, key, effective]) == digest
                ? nil : .alteredDefinition(kind: kind, key: key, effective: effective)
        }
    }

    private func verifyFiles(of history: History) throws -> [AuditProblem] {
        try history.entries.compactMap { entry in
            guard case .attached(let attachment) = entry.event, let file = attachment.file else { return nil }
            guard let digest = try store.attachments.digestOfContent(kept: file.digest) else {
                return .missingFile(history.number, name: file.name, digest: file.digest)
            }
            return digest == file.digest ? nil : .alteredFile(history.number, name: file.name, digest: file.digest)
        }
    }
}

extension Result {
    fileprivate var isFailure: Bool {
        if case .failure = self { true } else { false }
    }
}
