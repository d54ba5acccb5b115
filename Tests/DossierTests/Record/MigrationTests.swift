import Crypto
import Foundation
import GRDB
import Testing

@testable import Dossier

@Suite struct `A released migration` {
    /// A migration is never edited; another one follows it. So a line is added here, and none is ever changed.
    private static let released = [
        ("2018-08-27 office, record and caches", "7262e0b0dfff10d51c4ab1bed1770a4c6a88c00272834b96b6b20eb30d301ea5"),
        ("2026-11-29 accounts, stand-ins, council sessions and drafts", "18163282b358e58405d822624efbe3a102a3d659041b48b0d658322fb8d968e7"),
        ("2026-11-29 publications, migrations and mergers of units", "01c870155237317cf4cc624eb435d71f78c6f044b99e4df049c48a93998e7cb8"),
        (
            "2026-11-29 dossiers that are no awards, and decisions of the State",
            "ebd69cec18b9a847dd26cbcc2ec9b9a009919946f6e7e0b0fb080a2414909d21"
        ),
    ]

    @Test func `is frozen text`() {
        #expect(Schema.migrations.map(\.name) == Self.released.map(\.0))
        for (migration, frozen) in zip(Schema.migrations, Self.released) {
            let digest = SHA256.hash(data: Data(migration.sql.utf8)).map { String(format: "%02x", $0) }.joined()
            #expect(digest == frozen.1, "\(migration.name)")
        }
        #expect(Schema.version == Self.released.count)
    }

    @Test func `is applied once, and a second opening changes nothing`() throws {
        let record = try KeptRecord()
        let before = try record.content()
        let again = try DossierStore.open(at: record.path)
        let applied = try again.database.read { try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations") }
        #expect(applied == Schema.migrations.map(\.name))
        try again.close()
        #expect(try record.content() == before)
    }

    /// The tables that a new record has, by their own words: the schema that the migrations add up to.
    @Test func `gives tables that are strict, and the rowids that the contract promises`() throws {
        let record = try KeptRecord()
        let tables = try record.rows(
            "SELECT name, strict, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
        for table in tables where table[0] as String != "grdb_migrations" { #expect(table[1] as Bool, "\(table)") }
        for name in ["dossier", "history"] {
            #expect(tables.first { $0[0] as String == name }?[2] as Bool? == false, "\(name) has rowids")
        }
    }
}
