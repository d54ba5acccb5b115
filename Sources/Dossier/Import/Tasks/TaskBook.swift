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

    /// The number that a task bears on the list of its unit.
    private struct Numbered: Hashable {
        let unit: UnitCode
        let number: String
    }

    private var known: [Identity: [Known]] = [:]
    private var numbered: [Numbered: [DossierNumber]] = [:]
    /// The field that numbers the tasks: the first number that has to be told of each; `nil` where they have none.
    private let numberField: FieldKey?

    /// Reads the beginnings of all dossiers of a procedure, once.
    init(of procedure: ProcedureKey, under rules: Rules, in snapshot: Snapshot) throws {
        let field = rules.process.asks.first { field in
            if case .number = field.entry { field.isRequired } else { false }
        }
        numberField = field?.key
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
                if let numbered = number(of: identity) { self.numbered[numbered, default: []].append(DossierNumber(row[0])) }
            }
        }
    }

    private func number(of identity: Identity) -> Numbered? {
        numberField.flatMap { identity.fields[$0] }.map { Numbered(unit: identity.unit, number: $0) }
    }

    /// The number that a row bears on its list; `nil` where tasks have none.
    func number(in identity: Identity) -> String? { number(of: identity)?.number }

    /// The dossier that bears the number of a row which nothing on record tells of word for word; `nil` when there is none.
    ///
    /// Only of the row's year, since every year has its own numbers, and none that ended without being done: its number is free again.
    func standing(numberedAs identity: Identity, year: Int, in snapshot: Snapshot) throws -> Standing? {
        let numbers = number(of: identity).map { numbered[$0] ?? [] } ?? []
        return try numbers.map { try snapshot.standing(of: $0) }.first { standing in
            standing.taskYear(receivedOn: standing.receivedAt.day) == year && standing.stateDefinition?.countsAsResolved != false
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
