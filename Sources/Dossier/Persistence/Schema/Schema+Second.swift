extension Schema {
    /// What the web office keeps. Nothing here is rebuilt from the history, and no report counts it.
    static let secondMigration = """
        ALTER TABLE user ADD COLUMN full_name TEXT CHECK (full_name IS NULL OR trim(full_name) <> '');
        ALTER TABLE user ADD COLUMN disabled_at TEXT;

        -- How a person logs in. The password is kept as scrypt (RFC 7914) gives it, with its salt and costs.
        CREATE TABLE account (
            user TEXT NOT NULL PRIMARY KEY REFERENCES user (name),
            password TEXT NOT NULL,
            must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
            changed_at TEXT NOT NULL
        ) STRICT;

        -- Who is logged in. The token itself is only in the browser; here is its SHA-256.
        CREATE TABLE session (
            digest TEXT NOT NULL PRIMARY KEY,
            user TEXT NOT NULL REFERENCES user (name),
            acts_for TEXT REFERENCES user (name),
            began_at TEXT NOT NULL,
            seen_at TEXT NOT NULL,
            ends_at TEXT NOT NULL,
            CHECK (acts_for IS NULL OR acts_for <> user)
        ) STRICT;
        CREATE INDEX session_user ON session (user);

        -- Who acts for whom while somebody is away.
        CREATE TABLE stand_in (
            id INTEGER PRIMARY KEY,
            absent TEXT NOT NULL REFERENCES user (name),
            stand_in TEXT NOT NULL REFERENCES user (name),
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            set_by TEXT NOT NULL REFERENCES user (name),
            recorded_at TEXT NOT NULL,
            ended_at TEXT,
            CHECK (absent <> stand_in),
            CHECK (first_day <= last_day)
        ) STRICT;
        CREATE INDEX stand_in_absent ON stand_in (absent);
        CREATE INDEX stand_in_stand_in ON stand_in (stand_in);

        -- Both names go on record, and into the hash.
        ALTER TABLE history ADD COLUMN on_behalf_of TEXT;
        CREATE INDEX history_late ON history (recorded_at) WHERE substr(recorded_at, 1, 10) > substr(occurred_at, 1, 10);

        CREATE TABLE council_session (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            held_at TEXT NOT NULL,
            place TEXT,
            unit TEXT REFERENCES unit (code),
            revision INTEGER NOT NULL CHECK (revision > 0),
            made_by TEXT NOT NULL REFERENCES user (name),
            recorded_at TEXT NOT NULL,
            closed_at TEXT,
            closed_by TEXT REFERENCES user (name),
            CHECK ((closed_at IS NULL) = (closed_by IS NULL))
        ) STRICT;
        CREATE TABLE council_member (
            session INTEGER NOT NULL REFERENCES council_session (id),
            place INTEGER NOT NULL CHECK (place > 0),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            office TEXT,
            is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
            PRIMARY KEY (session, place)
        ) STRICT, WITHOUT ROWID;
        -- The agenda. An item that was moved at closing says where to; one that was not says why not.
        CREATE TABLE council_item (
            session INTEGER NOT NULL REFERENCES council_session (id),
            dossier TEXT NOT NULL REFERENCES dossier (number),
            place INTEGER NOT NULL CHECK (place > 0),
            moved_to TEXT,
            refusal TEXT,
            PRIMARY KEY (session, dossier)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX council_item_dossier ON council_item (dossier);
        -- Votes per nominee, by the nominee's place on the list; place 0 is a dossier without a list.
        CREATE TABLE council_vote (
            session INTEGER NOT NULL REFERENCES council_session (id),
            dossier TEXT NOT NULL REFERENCES dossier (number),
            nominee INTEGER NOT NULL CHECK (nominee >= 0),
            votes_for INTEGER NOT NULL CHECK (votes_for >= 0),
            votes_against INTEGER CHECK (votes_against >= 0),
            PRIMARY KEY (session, dossier, nominee)
        ) STRICT, WITHOUT ROWID;

        -- A definition that an owner is writing; it need not be readable yet.
        CREATE TABLE draft (
            kind TEXT NOT NULL CHECK (kind IN ('process', 'procedure')),
            key TEXT NOT NULL,
            effective TEXT NOT NULL,
            text TEXT NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            author TEXT NOT NULL REFERENCES user (name),
            saved_at TEXT NOT NULL,
            PRIMARY KEY (kind, key, effective)
        ) STRICT;
        """
}
