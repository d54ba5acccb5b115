extension Schema {
    /// Times are local (UTC+07:00) in ISO 8601, so that text order is time order.
    static let firstMigration = """
        CREATE TABLE unit (
            code TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune')),
            parent TEXT REFERENCES unit (code)
        ) STRICT;

        CREATE TABLE user (
            name TEXT NOT NULL PRIMARY KEY CHECK (trim(name) <> ''),
            unit TEXT REFERENCES unit (code)
        ) STRICT;

        CREATE TABLE user_role (
            user TEXT NOT NULL REFERENCES user (name),
            role TEXT NOT NULL,
            PRIMARY KEY (user, role)
        ) STRICT, WITHOUT ROWID;

        -- Published definitions never change: a dossier is pinned to the version it was received under.
        CREATE TABLE definition (
            kind TEXT NOT NULL CHECK (kind IN ('office', 'process', 'procedure')),
            key TEXT NOT NULL,
            effective TEXT NOT NULL,
            digest TEXT NOT NULL,
            path TEXT NOT NULL,
            text TEXT NOT NULL,
            published_at TEXT NOT NULL,
            PRIMARY KEY (kind, key, effective)
        ) STRICT;
        CREATE TRIGGER definition_is_not_edited BEFORE UPDATE ON definition
            BEGIN SELECT RAISE(ABORT, 'a published definition is never edited'); END;
        CREATE TRIGGER definition_is_not_removed BEFORE DELETE ON definition
            BEGIN SELECT RAISE(ABORT, 'a published definition is never removed'); END;

        -- A version of the calendar is all rows of this version and the earlier ones; the digest chains them.
        CREATE TABLE calendar_version (
            version INTEGER NOT NULL PRIMARY KEY,
            digest TEXT NOT NULL,
            actor TEXT,
            occurred_at TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE calendar_row (
            version INTEGER NOT NULL REFERENCES calendar_version (version),
            date TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('holiday', 'compensatory-off', 'makeup-workday', 'ordinary')),
            name TEXT NOT NULL,
            source TEXT NOT NULL,
            PRIMARY KEY (version, date)
        ) STRICT;
        CREATE TRIGGER calendar_row_is_not_edited BEFORE UPDATE ON calendar_row
            BEGIN SELECT RAISE(ABORT, 'a calendar row is superseded, never edited'); END;
        CREATE TRIGGER calendar_row_is_not_removed BEFORE DELETE ON calendar_row
            BEGIN SELECT RAISE(ABORT, 'a calendar row is superseded, never removed'); END;

        -- The truth. Every column but id is inside the hash, and every hash inside the next.
        CREATE TABLE history (
            id INTEGER PRIMARY KEY,
            dossier TEXT NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            action TEXT NOT NULL,
            from_state TEXT,
            to_state TEXT NOT NULL,
            actor TEXT NOT NULL,
            occurred_at TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            calendar_version INTEGER NOT NULL REFERENCES calendar_version (version),
            calendar_digest TEXT NOT NULL,
            note TEXT,
            content TEXT NOT NULL,
            previous_hash TEXT NOT NULL,
            hash TEXT NOT NULL UNIQUE,
            UNIQUE (dossier, sequence),
            CHECK (occurred_at <= recorded_at)
        ) STRICT;
        CREATE INDEX history_occurred ON history (occurred_at);
        CREATE TRIGGER history_is_not_edited BEFORE UPDATE ON history
            BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
        CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
            BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

        -- From here on everything is rebuilt from the history, and compared with it by the audit.
        CREATE TABLE dossier (
            number TEXT NOT NULL UNIQUE,
            procedure TEXT NOT NULL,
            procedure_version TEXT NOT NULL,
            process TEXT NOT NULL,
            process_version TEXT NOT NULL,
            level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune')),
            basis TEXT NOT NULL,
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
            CHECK ((clock = 'stopped') = (stopped_at IS NOT NULL)),
            CHECK (clock NOT IN ('running', 'paused') OR accepted_at IS NOT NULL),
            CHECK (clock <> 'notStarted' OR accepted_at IS NULL),
            CHECK (accepted_at IS NULL OR accepted_at >= received_at),
            CHECK (decided_at IS NULL OR decided_at = stopped_at),
            CHECK (clock <> 'paused' OR due_at IS NULL)
        ) STRICT;
        CREATE INDEX dossier_due ON dossier (due_at) WHERE clock = 'running';
        CREATE INDEX dossier_step_due ON dossier (step_due_at) WHERE step_due_at IS NOT NULL;
        CREATE INDEX dossier_open ON dossier (number) WHERE stopped_at IS NULL;
        CREATE INDEX dossier_state ON dossier (state, number);
        CREATE INDEX dossier_unit ON dossier (unit, number);
        CREATE INDEX dossier_procedure ON dossier (procedure, number);
        CREATE INDEX dossier_assignee ON dossier (assignee, number) WHERE assignee IS NOT NULL;
        CREATE INDEX dossier_received ON dossier (received_at);
        CREATE INDEX dossier_stopped ON dossier (stopped_at) WHERE stopped_at IS NOT NULL;

        CREATE TABLE nominee (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            place INTEGER NOT NULL CHECK (place > 0),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('individual', 'collective', 'household')),
            position TEXT,
            unit TEXT REFERENCES unit (code),
            award TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'proposed', 'approved', 'awarded', 'refused', 'referred')),
            reason TEXT,
            votes_for INTEGER CHECK (votes_for >= 0),
            PRIMARY KEY (dossier, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX nominee_name ON nominee (name, award);

        -- A decision may cover many dossiers; a cancelled one keeps its number.
        CREATE TABLE decision (
            dossier TEXT NOT NULL REFERENCES dossier (number),
            sequence INTEGER NOT NULL,
            authority TEXT NOT NULL,
            year INTEGER NOT NULL,
            number TEXT NOT NULL,
            date TEXT NOT NULL,
            signer TEXT,
            cancelled_at TEXT,
            cancelled_reason TEXT,
            PRIMARY KEY (dossier, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX decision_number ON decision (authority, year, number);
        CREATE INDEX decision_date ON decision (date) WHERE cancelled_at IS NULL;

        -- Words without diacritics; SQLite's own folding leaves đ as it is, so the words are folded before they come here.
        CREATE VIRTUAL TABLE dossier_search USING fts5 (dossier UNINDEXED, words, tokenize = 'unicode61');
        """
}
