-- The maps room. A journey owns stages and steps; its maps (journey maps and blueprints) are lane sets over them.

CREATE TABLE journey (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE map_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    journey_id INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    stage_id INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED, -- of the frame
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX map_stage_by_journey ON map_stage (journey_id);

CREATE TABLE map_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    map_stage_id INTEGER NOT NULL REFERENCES map_stage (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    width INTEGER NOT NULL DEFAULT 0,     -- of the column, in units of the board; 0: the standard one
    position INTEGER NOT NULL DEFAULT 0   -- within the stage
);
CREATE INDEX map_step_by_stage ON map_step (map_stage_id);

CREATE TABLE map (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    journey_id INTEGER NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,                   -- 'journey', 'blueprint'
    state TEXT NOT NULL DEFAULT 'as-is',  -- 'as-is', 'to-be'
    title TEXT NOT NULL,
    persona_id INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    scope TEXT NOT NULL DEFAULT '{}',     -- JSON of a metrics Scope: wave, clinic, period
    owner TEXT NOT NULL DEFAULT '',
    review_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX map_by_journey ON map (journey_id);

CREATE TABLE map_lane (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',        -- in a blueprint; the three lines follow from it
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL DEFAULT '',
    height INTEGER NOT NULL DEFAULT 0,    -- 0: as high as its cards ask
    sources TEXT NOT NULL DEFAULT '[]',   -- of a curve: JSON [{metric, parameters, weight}]
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX map_lane_by_map ON map_lane (map_id);

CREATE TABLE map_card (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    lane_id INTEGER NOT NULL REFERENCES map_lane (id) DEFERRABLE INITIALLY DEFERRED,
    step_id INTEGER NOT NULL REFERENCES map_step (id) DEFERRABLE INITIALLY DEFERRED,
    column_span INTEGER NOT NULL DEFAULT 1,
    row_span INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL DEFAULT 0,  -- within its cell
    text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    icons TEXT NOT NULL DEFAULT '',       -- names of channel icons, separated by spaces
    actor TEXT NOT NULL DEFAULT '',
    system TEXT NOT NULL DEFAULT '',
    standard_minutes REAL,
    tolerance_minutes REAL,
    actual_minutes REAL,
    experience REAL,                      -- a person's guess on [-2, 2], where nothing is measured
    expected REAL,                        -- what patients expect there, on [-2, 2]
    nested_map_id INTEGER REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX map_card_by_lane ON map_card (lane_id);
CREATE INDEX map_card_by_step ON map_card (step_id);
CREATE INDEX map_card_by_guid ON map_card (guid);

CREATE TABLE map_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    step_id INTEGER REFERENCES map_step (id) DEFERRABLE INITIALLY DEFERRED, -- either a step
    card_id INTEGER REFERENCES map_card (id) DEFERRABLE INITIALLY DEFERRED, -- or a card
    kind TEXT NOT NULL,                   -- F fail, W wait, D decision, B bottleneck, C critical, M moment of truth
    cause TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    recovery TEXT NOT NULL DEFAULT ''
);
CREATE INDEX map_mark_by_step ON map_mark (step_id);
CREATE INDEX map_mark_by_card ON map_mark (card_id);

CREATE TABLE map_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    from_card_id INTEGER NOT NULL REFERENCES map_card (id) DEFERRABLE INITIALLY DEFERRED,
    to_card_id INTEGER NOT NULL REFERENCES map_card (id) DEFERRABLE INITIALLY DEFERRED,
    direction TEXT NOT NULL DEFAULT 'one', -- 'none', 'one', 'two'
    kind TEXT NOT NULL DEFAULT 'flow',    -- 'flow', 'information', 'dependency', 'trigger'
    label TEXT NOT NULL DEFAULT '',
    minutes REAL                          -- how long the passing takes
);
CREATE INDEX map_link_by_map ON map_link (map_id);
CREATE INDEX map_link_by_from ON map_link (from_card_id);
CREATE INDEX map_link_by_to ON map_link (to_card_id);

-- What a card rests on, piece by piece.
CREATE TABLE card_evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    card_id INTEGER NOT NULL REFERENCES map_card (id) DEFERRABLE INITIALLY DEFERRED,
    ref_kind TEXT NOT NULL,
    ref_id INTEGER NOT NULL
);
CREATE INDEX card_evidence_by_card ON card_evidence (card_id);
CREATE INDEX card_evidence_by_ref ON card_evidence (ref_kind, ref_id);

-- What a card computes: a metric in a scope, or the quotes that a scope holds.
CREATE TABLE card_binding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    card_id INTEGER NOT NULL REFERENCES map_card (id) DEFERRABLE INITIALLY DEFERRED,
    metric TEXT NOT NULL DEFAULT '',      -- '': the evidence of the scope (quotes)
    scope TEXT NOT NULL DEFAULT '{}',     -- JSON of a metrics Scope
    parameters TEXT NOT NULL DEFAULT '{}',
    target REAL,                          -- in place of the project's
    alarm REAL,
    weight REAL NOT NULL DEFAULT 1        -- among several on one curve point
);
CREATE INDEX card_binding_by_card ON card_binding (card_id);

-- What the checker finds and a person has decided to leave as it is, with the reason.
CREATE TABLE map_suppression (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    element_kind TEXT NOT NULL,           -- 'map', 'map_stage', 'map_step', 'map_lane', 'map_card', 'map_link'
    element_id INTEGER NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX map_suppression_by_map ON map_suppression (map_id);

-- What a person keeps to begin new maps with.
CREATE TABLE map_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL                 -- JSON tropa-map/1
);

-- A named state of a map, with the values it showed then.
CREATE TABLE map_snapshot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    taken_at TEXT NOT NULL,
    coder_id INTEGER,
    content TEXT NOT NULL                 -- JSON tropa-snapshot/1
);
CREATE INDEX map_snapshot_by_map ON map_snapshot (map_id);

-- What a pain, an opportunity or a fail point is worth and costs, on 1 … 5: the prioritisation matrix.
CREATE TABLE map_priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    element_kind TEXT NOT NULL,           -- 'map_card', 'map_mark'
    element_id INTEGER NOT NULL,
    value REAL,
    effort REAL
);
CREATE INDEX map_priority_by_element ON map_priority (element_kind, element_id);

-- What a map showed when a copy of the project was handed over, in place of what it would compute.
CREATE TABLE map_frozen (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL                 -- JSON tropa-frozen/1
);
CREATE INDEX map_frozen_by_map ON map_frozen (map_id);
