extension Schema {
    /// What is not an award: a dossier without a basis, and one that waits for a decision of the State.
    ///
    /// SQLite cannot change a CHECK, so the table is made anew under its name, with its rowids, which the search index goes by.
    static let fourthMigration = """
        CREATE TABLE dossier_new (
            number TEXT NOT NULL UNIQUE,
            procedure TEXT NOT NULL,
            procedure_version TEXT NOT NULL,
            process TEXT NOT NULL,
            process_version TEXT NOT NULL,
            level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune', 'state')),
            -- What an award is given for; NULL where the procedure gives none.
            basis TEXT,
            unit TEXT NOT NULL REFERENCES unit (code),
            channel TEXT,
            state TEXT NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            assignee TEXT REFERENCES user (name),
            received_at TEXT NOT NULL,
            accepted_at TEXT,
            stopped_at TEXT,
            decided_at TEXT,
            clock TEXT NOT NULL CHECK (clock IN ('notStarted', 'running', 'paused', 'stopped')),
            due_at TEXT,
            step_due_at TEXT,
            calendar_version INTEGER NOT NULL REFERENCES calendar_version (version),
            -- Whether the one-door statistics count it, as its procedure says.
            one_door INTEGER NOT NULL DEFAULT 1 CHECK (one_door IN (0, 1)),
            CHECK ((clock = 'stopped') = (stopped_at IS NOT NULL)),
            CHECK (clock NOT IN ('running', 'paused') OR accepted_at IS NOT NULL),
            CHECK (clock <> 'notStarted' OR accepted_at IS NULL),
            CHECK (accepted_at IS NULL OR accepted_at >= received_at),
            CHECK (decided_at IS NULL OR decided_at = stopped_at),
            CHECK (clock <> 'paused' OR due_at IS NULL)
        ) STRICT;
        INSERT INTO dossier_new (
            rowid, number, procedure, procedure_version, process, process_version, level, basis, unit, channel, state, revision,
            assignee, received_at, accepted_at, stopped_at, decided_at, clock, due_at, step_due_at, calendar_version)
        SELECT
            rowid, number, procedure, procedure_version, process, process_version, level, basis, unit, channel, state, revision,
            assignee, received_at, accepted_at, stopped_at, decided_at, clock, due_at, step_due_at, calendar_version
        FROM dossier;
        DROP TABLE dossier;
        ALTER TABLE dossier_new RENAME TO dossier;
        CREATE INDEX dossier_due ON dossier (due_at) WHERE clock = 'running';
        CREATE INDEX dossier_step_due ON dossier (step_due_at) WHERE step_due_at IS NOT NULL;
        CREATE INDEX dossier_open ON dossier (number) WHERE stopped_at IS NULL;
        CREATE INDEX dossier_state ON dossier (state, number);
        CREATE INDEX dossier_unit ON dossier (unit, number);
        CREATE INDEX dossier_procedure ON dossier (procedure, number);
        CREATE INDEX dossier_assignee ON dossier (assignee, number) WHERE assignee IS NOT NULL;
        CREATE INDEX dossier_received ON dossier (received_at);
        CREATE INDEX dossier_stopped ON dossier (stopped_at) WHERE stopped_at IS NOT NULL;
        """
}
