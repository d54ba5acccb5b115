extension Schema {
    /// What owners and administrators do to definitions and units, so that it is known afterwards who did what, and on what basis.
    static let thirdMigration = """
        -- Who published a version. What came with the beginning of the record was published by nobody.
        CREATE TABLE publication (
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            effective TEXT NOT NULL,
            basis TEXT,
            actor TEXT NOT NULL REFERENCES user (name),
            occurred_at TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            PRIMARY KEY (kind, key, effective),
            FOREIGN KEY (kind, key, effective) REFERENCES definition (kind, key, effective)
        ) STRICT;
        CREATE TRIGGER publication_is_not_edited BEFORE UPDATE ON publication
            BEGIN SELECT RAISE(ABORT, 'a publication is never edited'); END;
        CREATE TRIGGER publication_is_not_removed BEFORE DELETE ON publication
            BEGIN SELECT RAISE(ABORT, 'a publication is never removed'); END;

        -- A run moves many dossiers onto a version. What it did to each stands in the history; this is what was asked for.
        CREATE TABLE migration_run (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('process', 'procedure')),
            key TEXT NOT NULL,
            effective TEXT NOT NULL,
            states TEXT NOT NULL,
            actor TEXT NOT NULL REFERENCES user (name),
            occurred_at TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            finished_at TEXT,
            undone_at TEXT
        ) STRICT;
        CREATE INDEX history_migrated ON history (dossier) WHERE action = 'migrate';

        -- A unit that merged into another takes no dossiers from that day on; its name and its old numbers stay.
        CREATE TABLE unit_merge (
            unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (code),
            successor TEXT NOT NULL REFERENCES unit (code),
            merged_on TEXT NOT NULL,
            basis TEXT,
            actor TEXT NOT NULL REFERENCES user (name),
            occurred_at TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            CHECK (unit <> successor)
        ) STRICT;
        CREATE TRIGGER unit_merge_is_not_edited BEFORE UPDATE ON unit_merge
            BEGIN SELECT RAISE(ABORT, 'a merger of units is never edited'); END;
        CREATE TRIGGER unit_merge_is_not_removed BEFORE DELETE ON unit_merge
            BEGIN SELECT RAISE(ABORT, 'a merger of units is never removed'); END;
        """
}
