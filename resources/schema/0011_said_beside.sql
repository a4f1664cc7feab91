-- The recording a transcript is typed and checked by. It stays where it is: the path is relative to the project's
-- folder when the recording lies in it or beside it.
CREATE TABLE document_recording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    path TEXT NOT NULL
);
CREATE INDEX document_recording_by_document ON document_recording (document_id);

-- Sticky notes: what is put over a map and is no part of it. At a card, at a cell (lane and step), or, with neither,
-- anywhere on the board.
CREATE TABLE map_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    card_id INTEGER REFERENCES map_card (id) DEFERRABLE INITIALLY DEFERRED,
    lane_id INTEGER REFERENCES map_lane (id) DEFERRABLE INITIALLY DEFERRED,
    step_id INTEGER REFERENCES map_step (id) DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL DEFAULT 0,            -- of its upper left corner, from that of its card, cell or the board
    y REAL NOT NULL DEFAULT 0,
    colour TEXT NOT NULL DEFAULT 'yellow', -- 'yellow', 'green', 'blue', 'pink', 'grey'
    text TEXT NOT NULL DEFAULT '',
    coder_id INTEGER,
    author TEXT NOT NULL DEFAULT '',      -- a name from elsewhere, where it is no coder of the project
    made_at TEXT NOT NULL
);
CREATE INDEX map_note_by_map ON map_note (map_id);
CREATE INDEX map_note_by_card ON map_note (card_id);

-- What is said about a card or a cell, until it is settled.
CREATE TABLE map_thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    card_id INTEGER REFERENCES map_card (id) DEFERRABLE INITIALLY DEFERRED,
    lane_id INTEGER REFERENCES map_lane (id) DEFERRABLE INITIALLY DEFERRED,
    step_id INTEGER REFERENCES map_step (id) DEFERRABLE INITIALLY DEFERRED,
    resolved INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX map_thread_by_map ON map_thread (map_id);
CREATE INDEX map_thread_by_card ON map_thread (card_id);

CREATE TABLE map_comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    thread_id INTEGER NOT NULL REFERENCES map_thread (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    coder_id INTEGER,
    author TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL
);
CREATE INDEX map_comment_by_thread ON map_comment (thread_id);

-- In a copy that was handed over: what an insight rested on, as sums, in JSON.
CREATE TABLE insight_frozen (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    insight_id INTEGER NOT NULL REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL
);
CREATE INDEX insight_frozen_by_insight ON insight_frozen (insight_id);

-- The affinity wall: quotes and thoughts as stickies, put together by hand.
CREATE TABLE wall_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    title TEXT NOT NULL,
    made_kind TEXT NOT NULL DEFAULT '',   -- what it was made into: 'code', 'insight'
    made_id INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE wall_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    group_id INTEGER REFERENCES wall_group (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: not sorted yet
    ref_kind TEXT NOT NULL DEFAULT '',
    ref_id INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',        -- a thought of the team, where it points at nothing
    position INTEGER NOT NULL DEFAULT 0   -- within its group
);
CREATE INDEX wall_note_by_group ON wall_note (group_id);
CREATE INDEX wall_note_by_ref ON wall_note (ref_kind, ref_id);
