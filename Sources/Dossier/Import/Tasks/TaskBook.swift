internal import GRDB
internal import Workflow

/// The dossiers of a procedure that are on record, each found by what it says itself.
struct TaskBook {
    /// What makes a task the same when it is told again: the unit and what was handed in.
    struct Identity: Hashable {
        let unit: UnitCode
        let fields: [FieldKey: String]
    }

    private struct Known {
        let number: DossierNumber
        let received: CivilDay
    }

    private var known: [Identity: [Known]] = [:]

    /// Reads the beginnings of all dossiers of a procedure, once.
    init(of procedure: ProcedureKey, in snapshot: Snapshot) throws {
        let rows = try Row.fetchCursor(
            snapshot.db,
            sql: """
                SELECT dossier.number, dossier.unit, dossier.received_at, history.content FROM dossier
                JOIN history ON history.dossier = dossier.number AND history.sequence = 1
                WHERE dossier.procedure = ? ORDER BY dossier.number
                """, arguments: [procedure.text])
        while let row = try rows.next() {
            guard case .submitted(let submission) = try CanonicalJSON.event(from: row[3]), let received = Moment(row[2] as String) else {
                continue
            }
            // A unit that merged since is told by its old code or by that of its successor.
            for unit in Set([submission.unit, UnitCode(row[1])]) {
                let identity = Identity(unit: unit, fields: submission.fields)
                known[identity, default: []].append(Known(number: DossierNumber(row[0]), received: received.day))
            }
        }
    }

    /// The dossier that a row tells of, as it stands; `nil` when there is none.
    ///
    /// One that says already what the row tells of its actions comes first, then one that is not at an end, whenever it was received.
    /// Of those at an end only one of the row's year is meant: the task of another year is another task. The year is that which was
    /// entered, or which the last day names, and else that of receipt.
    ///
    /// - Parameters:
    ///   - received: When the row would be received.
    ///   - taken: The dossiers that other rows of the file have told of.
    func standing(
        of row: TaskRow, _ identity: Identity, received: CivilDay, besides taken: Set<DossierNumber>, in snapshot: Snapshot
    ) throws -> Standing? {
        let told = try (known[identity] ?? []).filter { !taken.contains($0.number) }.map { try snapshot.standing(of: $0.number) }
        return told.first { $0.isDone(asToldBy: row) }
            ?? told.first { $0.stateDefinition?.isFinal != true }
            ?? told.first { $0.taskYear(receivedOn: $0.receivedAt.day) == $0.taskYear(receivedOn: received) }
    }
}

extension Standing {
    /// Whether everything that the row tells beyond what was handed in is on record, and there is such a thing.
    fileprivate func isDone(asToldBy row: TaskRow) -> Bool {
        let further = row.values.filter { handedIn[$0.key] == nil }
        return !further.isEmpty
            && further.allSatisfy { field, value in
                fields[field] != nil && rules.process.field(field)?.read(value)?.canonical == fields[field]
            }
    }

    /// The year of a task that says what this one does, received on a day.
    fileprivate func taskYear(receivedOn receipt: CivilDay) -> Int {
        rules.lastDay(named: handedIn, receivedOn: receipt)?.year ?? receipt.year
    }
}
