-- What evidence is about: the shared spine every room points at.

CREATE TABLE clinic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE doctor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    speciality TEXT NOT NULL DEFAULT '',
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    cycle_days INTEGER,
    price REAL,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    icon TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE competitor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    stage_id INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    icon TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE wave (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE segment_of_patients (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT '{}',      -- JSON, read by the room that can tell who is in it
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE persona (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    goals TEXT NOT NULL DEFAULT '',
    fears TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    segment_id INTEGER REFERENCES segment_of_patients (id) DEFERRABLE INITIALLY DEFERRED,
    picture_id INTEGER REFERENCES media (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    quote_kind TEXT NOT NULL DEFAULT '',  -- what was really said: 'segment', 'review' …
    quote_id INTEGER
);

-- Other spellings met in files: "Берег Центр" for the clinic "Центр".
CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                   -- table name: 'clinic', 'doctor' …
    entity_id INTEGER NOT NULL,
    name TEXT NOT NULL
);
CREATE INDEX alias_by_entity ON alias (kind, entity_id);

-- A pseudonym, nothing else. Made in bulk by imports: import_id says which; a person nobody's evidence points at is
-- seen nowhere and counted nowhere.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER
);
-- The keyed hashes by which files speak of a person; one may have several. No indexes: an import reads them all into
-- memory, and keeping two for a hundred thousand persons took a third of the time of a million visits.
CREATE TABLE person_hash (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,                   -- 'id' or 'phone'
    hash BLOB NOT NULL
);
