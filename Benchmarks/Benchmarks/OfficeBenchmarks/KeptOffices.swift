import Dossier
import Foundation
import Workflow

/// The offices that are made once and kept.
enum KeptOffices {
    /// How many dossiers the register of the large office has.
    static let dossiers = 100_000

    /// An office that took over a register of 100,000 dossiers.
    static func large() throws -> String {
        let register = try SampleRegister.text(dossiers: dossiers)
        return try BenchFolder.kept("large", from: try sources() + [register]) { path in
            try MeasuredOffice.begin(at: path)
            let store = try DossierStore.open(at: path)
            let clerk = try MeasuredOffice.actor("clerk", in: store)
            _ = try store.write(at: MeasuredOffice.now) { try $0.importRegister(register, file: "register.csv", by: clerk) }
            try store.close()
        }
    }

    /// How many dossiers of the office of ``ready()`` can be moved.
    static let moves = 2_000

    /// When they were handed in and accepted.
    static let submittedAt = Moment(minutes: MeasuredOffice.now.minutes - 7 * 1440)

    /// The large office with dossiers that were handed in and accepted, so that each can be appraised.
    static func ready() throws -> String {
        let large = try large()
        return try BenchFolder.kept("ready", from: [large, String(moves)]) { path in
            try FileManager.default.copyItem(atPath: large, toPath: path)
            let store = try DossierStore.open(at: path)
            let clerk = try MeasuredOffice.actor("clerk", in: store)
            try store.write(at: MeasuredOffice.now) { transaction in
                for place in 0..<moves {
                    let number = try submit(place, in: transaction, by: clerk)
                    _ = try transaction.carryOut(.act(ActionKey("accept"), Entered()), on: number, by: clerk, at: submittedAt)
                }
            }
            try store.close()
        }
    }

    private static func submit(_ place: Int, in transaction: Transaction, by clerk: Actor) throws -> DossierNumber {
        let procedure = ProcedureKey("province-merit-certificate")
        let rules = try transaction.snapshot.rules(for: procedure, on: submittedAt.day).rules
        let nominee = Nominee(
            name: "Nguyễn Văn \(place)", kind: .individual, position: .worker, award: rules.procedure.award ?? AwardKey(""))
        return try transaction.submit(
            procedure, from: UnitCode("so-noi-vu"), nominees: [nominee], documents: rules.procedure.documents.map(\.key),
            channel: .direct, by: clerk, at: submittedAt
        ).number
    }

    /// The numbers of the dossiers that can be moved, in the order in which they were handed in.
    static func movable(in bare: BareSQLite) throws -> [String] {
        let found = try bare.rows(
            "SELECT number FROM dossier WHERE received_at = ? AND revision = 2 ORDER BY number", [.text(submittedAt.iso)])
        return found.compactMap { row in
            if case .text(let number) = row[0] { number } else { nil }
        }
    }

    /// The tables, the definitions and the calendar.
    private static func sources() throws -> [String] {
        let empty = try BenchFolder.fresh("empty")
        try MeasuredOffice.begin(at: empty)
        let tables = try BareSQLite(path: empty).rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        try BenchFolder.remove(empty)
        let definitions = try MeasuredOffice.definitions().map(\.text)
        return tables.map { "\($0)" } + definitions + [try MeasuredOffice.text("workflows/calendars/vn.csv")]
    }
}
