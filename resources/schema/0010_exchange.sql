-- What other programs' files hold and no room shows, kept so that the next file written gives it back.

-- kind: 'set', 'link', 'variable', 'selections', 'source', 'graph', 'comment', 'folder'; see exchange/kept_store.h.
CREATE TABLE exchange_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    kind TEXT NOT NULL,
    owner_kind TEXT NOT NULL DEFAULT '',  -- table name of what it belongs to; '' for the project
    owner_id INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,                -- JSON or XML, by kind
    media_id INTEGER REFERENCES media (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX exchange_part_by_owner ON exchange_part (owner_kind, owner_id);
