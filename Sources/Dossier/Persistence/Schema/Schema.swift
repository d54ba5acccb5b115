/// The tables of the record. A migration that has been released is frozen text: it is never edited, only followed by another.
enum Schema {
    /// Marks a file as one of ours: "TDKT" in `PRAGMA application_id`.
    static let applicationID: Int32 = 0x5444_4B54

    /// The number of migrations this program knows, kept in `PRAGMA user_version`.
    static let version = migrations.count

    /// All migrations, oldest first.
    static let migrations: [(name: String, sql: String)] = [
        ("2018-08-27 office, record and caches", firstMigration),
        ("2026-11-29 accounts, stand-ins, council sessions and drafts", secondMigration),
        ("2026-11-29 publications, migrations and mergers of units", thirdMigration),
        ("2026-11-29 dossiers that are no awards, and decisions of the State", fourthMigration),
    ]
}
