import Benchmark
import Dossier
import Workflow

/// A register of 100,000 dossiers taken over into an empty office, in one transaction, on the disk when the call returns.
func measureImport() {
    let configuration = Benchmark.Configuration(
        metrics: [.wallClock], warmupIterations: 0, maxDuration: .seconds(300), maxIterations: 3)
    Benchmark("import register of 100,000", configuration: configuration) { benchmark, taking in
        try taking.intoFreshOffice { path in
            let store = try DossierStore.open(at: path)
            let clerk = try MeasuredOffice.actor("clerk", in: store)
            benchmark.startMeasurement()
            _ = try store.write(at: MeasuredOffice.now) { try $0.importRegister(taking.register, file: "register.csv", by: clerk) }
            benchmark.stopMeasurement()
            try store.close()
        }
    } setup: {
        try Taking(recorded: false)
    } teardown: {
        try BenchFolder.removeFresh()
    }
    Benchmark("import register of 100,000" + yardstick, configuration: configuration) { benchmark, taking in
        try taking.intoFreshOffice { path in
            let bare = try BareSQLite(path: path)
            let inserts = try taking.rows.map { (try bare.prepare($0.sql), $0.rows) }
            benchmark.startMeasurement()
            try bare.prepare("BEGIN IMMEDIATE").run()
            for (insert, rows) in inserts {
                for row in rows { try insert.run(row) }
            }
            try bare.prepare("COMMIT").run()
            benchmark.stopMeasurement()
        }
    } setup: {
        try Taking(recorded: true)
    } teardown: {
        try BenchFolder.removeFresh()
    }
}

/// A register, an empty office to copy, and the rows that the program made of the register elsewhere.
private final class Taking {
    /// The rows of one table, and the statement that writes one.
    struct Table {
        let sql: String
        let rows: [[BareValue]]
    }

    let register: String
    let rows: [Table]
    private let empty: String

    init(recorded: Bool) throws {
        register = try SampleRegister.text(dossiers: KeptOffices.dossiers)
        empty = try BenchFolder.fresh("begun")
        try MeasuredOffice.begin(at: empty)
        rows = recorded ? try Self.rows(of: try BareSQLite(path: try KeptOffices.large())) : []
    }

    func intoFreshOffice(_ take: (String) throws -> Void) throws {
        let path = try BenchFolder.copy(of: empty, named: "import")
        try take(path)
        try BenchFolder.remove(path)
    }

    private static func rows(of bare: BareSQLite) throws -> [Table] {
        let columns = try Columns(bare)
        return try ["history", "dossier", "nominee", "decision", "dossier_search"].map { table in
            Table(sql: columns.insert(into: table), rows: try bare.rows("SELECT \(columns.list(table)) FROM \(table)"))
        }
    }
}
