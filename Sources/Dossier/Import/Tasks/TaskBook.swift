internal import GRDB
internal import Workflow

/// The dossiers of a procedure that are on record, each found by what it says itself.
struct TaskBook {
    /// What makes a task the same when it is told again: the unit, the year of receipt and what was handed in.
    struct Identity: Hashable {
        let unit: UnitCode
        let year: Int
        let fields: [FieldKey: String]
    }

    private var numbers: [Identity: DossierNumber] = [:]

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
                let identity = Identity(unit: unit, year: received.day.year, fields: submission.fields)
                if numbers[identity] == nil { numbers[identity] = DossierNumber(row[0]) }
            }
        }
    }

    /// The dossier that says this; `nil` when there is none.
    subscript(identity: Identity) -> DossierNumber? { numbers[identity] }
}
