-- The file itself: who works on it, what was done to it, what is derived from it.
-- Names tell what is recorded in history: every table is, but those that begin with file_, history_ or derived_.

CREATE TABLE file_format (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    reader_min INTEGER NOT NULL           -- the oldest schema number that may read this file
);

CREATE TABLE file_opening (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    stamp BLOB NOT NULL,                  -- fresh at each opening; a -wal with another stamp is foreign
    counter INTEGER NOT NULL              -- rewritten by the commit that makes earlier ones durable
);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,                   -- 'name', 'language', 'guid', 'key_fingerprint' …
    value TEXT
);
CREATE INDEX setting_by_name ON setting (name);

CREATE TABLE coder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    initials TEXT NOT NULL DEFAULT '',
    color TEXT
);

-- Definitions are data: what counts as lost, the target, the benchmark. The newest version not after a date holds.
CREATE TABLE rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,                   -- 'patients.lost', 'target', 'benchmark', 'evidence' …
    subject TEXT NOT NULL DEFAULT '',     -- a metric id, a service …
    version INTEGER NOT NULL DEFAULT 1,
    since TEXT,
    value TEXT NOT NULL,                  -- JSON
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX rule_by_name ON rule (name, subject);

CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    row_count INTEGER NOT NULL DEFAULT 0,
    skipped_count INTEGER NOT NULL DEFAULT 0,
    recipe TEXT,                          -- JSON tropa-recipe/1
    proof TEXT,                           -- JSON: what could not be read, what was left out
    active INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE media (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,                   -- 'picture', 'document', 'recording'
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL
);
CREATE TABLE file_media_piece (
    id INTEGER PRIMARY KEY,
    media_id INTEGER NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL
);
CREATE INDEX file_media_piece_by_media ON file_media_piece (media_id, part);

-- An action of a person: one transaction. Undo and redo append entries of their own.
CREATE TABLE history_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    coder_id INTEGER,
    kind TEXT NOT NULL,                   -- 'edit', 'undo', 'redo'
    label TEXT NOT NULL,                  -- JSON Message
    of_entry INTEGER,                     -- what an undo or redo speaks of
    undone_by INTEGER,                    -- the undo entry while this one is undone
    merge_key TEXT,
    place_kind TEXT,
    place_id INTEGER
);
CREATE INDEX history_entry_by_coder ON history_entry (coder_id, kind, undone_by);

CREATE TABLE history_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,                -- the primary key; several columns joined by commas
    before TEXT,                          -- JSON by column name; NULL: there was no row
    after TEXT                            -- JSON by column name; NULL: there is no row
);
CREATE INDEX history_row_by_entry ON history_row (entry_id);
CREATE INDEX history_row_by_row ON history_row (table_name, row_key);

CREATE TABLE derived_chunk (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    part INTEGER NOT NULL,
    stamp TEXT NOT NULL,                  -- what the chunk was built from; another stamp means: build again
    bytes BLOB NOT NULL
);
CREATE UNIQUE INDEX derived_chunk_by_name ON derived_chunk (name, part);

INSERT INTO file_format (id, reader_min) VALUES (1, 1);
INSERT INTO file_opening (id, stamp, counter) VALUES (1, zeroblob(16), 0);
