/// The columns of the tables as the file itself tells them, so that a bare loop writes whatever the program writes.
struct Columns {
    private let byTable: [String: [String]]

    init(_ bare: BareSQLite) throws {
        var byTable: [String: [String]] = [:]
        let found = try bare.rows(
            """
            SELECT sqlite_master.name, column.name FROM sqlite_master JOIN pragma_table_info(sqlite_master.name) AS column
            WHERE sqlite_master.type = 'table' ORDER BY sqlite_master.name, column.cid
            """)
        for row in found {
            guard case .text(let table) = row[0], case .text(let column) = row[1] else { continue }
            byTable[table, default: []].append(column)
        }
        self.byTable = byTable
    }

    func names(_ table: String) -> [String] {
        byTable[table] ?? []
    }

    func list(_ table: String) -> String {
        names(table).joined(separator: ", ")
    }

    /// The statement that writes a row with all its columns.
    func insert(into table: String) -> String {
        "INSERT INTO \(table) (\(list(table))) VALUES (\(names(table).map { _ in "?" }.joined(separator: ", ")))"
    }
}
