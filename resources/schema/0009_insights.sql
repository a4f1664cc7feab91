-- The insights room: what the team believes, why, and what came of it.

CREATE TABLE insight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    kind TEXT NOT NULL,                   -- 'pain', 'opportunity', 'fail', 'hypothesis'
    status TEXT NOT NULL DEFAULT 'open',  -- 'open', 'supported', 'refuted', 'acting', 'done'
    statement TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    value REAL,                           -- what it is worth and costs, on 1 … 5
    effort REAL,
    patients INTEGER,                     -- how many it touches, typed; NULL: told from its numbers
    due_on TEXT,
    origin_kind TEXT NOT NULL DEFAULT '', -- where it came from: 'map_card', 'map_mark'
    origin_id INTEGER NOT NULL DEFAULT 0,
    made_at TEXT,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX insight_by_origin ON insight (origin_kind, origin_id);

-- One piece of evidence: either an entity of any room, or a metric in a scope, computed when it is looked at.
CREATE TABLE insight_evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    insight_id INTEGER NOT NULL REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL DEFAULT 'for',     -- 'for', 'against'
    ref_kind TEXT NOT NULL DEFAULT '',
    ref_id INTEGER NOT NULL DEFAULT 0,
    metric TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '{}',     -- JSON of a metrics Scope
    parameters TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX insight_evidence_by_insight ON insight_evidence (insight_id);
CREATE INDEX insight_evidence_by_ref ON insight_evidence (ref_kind, ref_id);

-- A metric before and after something was done: two waves, or the two sides of a day.
CREATE TABLE insight_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    insight_id INTEGER NOT NULL REFERENCES insight (id) DEFERRABLE INITIALLY DEFERRED,
    metric TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '{}',
    parameters TEXT NOT NULL DEFAULT '{}',
    before_wave_id INTEGER REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED,
    after_wave_id INTEGER REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED,
    split_on TEXT                         -- the first day of "after", where there are no waves
);
CREATE INDEX insight_check_by_insight ON insight_check (insight_id);
