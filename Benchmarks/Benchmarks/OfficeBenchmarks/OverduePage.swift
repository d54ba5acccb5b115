import Benchmark
import Dossier
import Workflow

/// The first page of the supervisor's list: the fifty clocks most overdue of an office of 100,000 dossiers.
func measureOverduePage() {
    Benchmark("overdue first page of 100,000") { _, page in
        blackHole(try page.store.read { try $0.overdue(at: MeasuredOffice.now, limit: OverduePage.lines) })
    } setup: {
        try OverduePage()
    }
    Benchmark("overdue first page of 100,000" + yardstick) { _, page in
        blackHole(try page.query.rows([.text(""), .text(MeasuredOffice.now.iso), .integer(Int64(OverduePage.lines))]))
    } setup: {
        try OverduePage()
    }
}

/// The office of 100,000 dossiers, open for reading.
final class OverduePage {
    static let lines = 50

    let store: DossierStore
    let query: BareStatement

    init() throws {
        let path = try KeptOffices.large()
        store = try DossierStore.open(at: path)
        query = try BareSQLite(path: path).prepare(Self.sql)
        let found = try store.read { try $0.overdue(at: MeasuredOffice.now, limit: Self.lines) }
        guard found.count == Self.lines else { throw BareFault(code: 0, words: "the page has \(found.count) lines") }
    }

    /// The same columns and rows by the same indexes.
    private static let sql = """
        SELECT * FROM (
            SELECT number, procedure, process, process_version, state, unit, assignee, due_at AS due, 'statutory' AS clock
            FROM dossier WHERE clock = 'running' AND due_at >= ?1 AND due_at < ?2 ORDER BY due_at LIMIT ?3)
        UNION ALL
        SELECT * FROM (
            SELECT number, procedure, process, process_version, state, unit, assignee, step_due_at AS due, 'step' AS clock
            FROM dossier WHERE step_due_at IS NOT NULL AND step_due_at >= ?1 AND step_due_at < ?2 ORDER BY step_due_at LIMIT ?3)
        ORDER BY due, number, clock LIMIT ?3
        """
}
