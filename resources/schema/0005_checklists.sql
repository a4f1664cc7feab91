-- Mystery patient: what is checked, where it is planned, what was seen.

CREATE TABLE checklist (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    critical_rule TEXT NOT NULL DEFAULT 'flag', -- 'flag', 'zero-section', 'zero-total', 'cap'
    critical_cap REAL,                          -- of 'cap': the total is at most this
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE checklist_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    checklist_id INTEGER NOT NULL REFERENCES checklist (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    weight REAL                                 -- NULL: it weighs what its applicable items weigh
);

CREATE TABLE checklist_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    section_id INTEGER NOT NULL REFERENCES checklist_section (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    weight REAL NOT NULL DEFAULT 1,
    maximum REAL NOT NULL DEFAULT 1,
    critical INTEGER NOT NULL DEFAULT 0,
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX checklist_item_by_section ON checklist_item (section_id);
CREATE INDEX checklist_item_by_touchpoint ON checklist_item (touchpoint_id);

CREATE TABLE checklist_scenario (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);

-- A visit still to be made.
CREATE TABLE checklist_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    checklist_id INTEGER NOT NULL REFERENCES checklist (id) DEFERRABLE INITIALLY DEFERRED,
    clinic_id INTEGER NOT NULL REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    scenario_id INTEGER REFERENCES checklist_scenario (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    shopper TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE checklist_visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    checklist_id INTEGER NOT NULL REFERENCES checklist (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL DEFAULT '',
    date TEXT,
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    wave_id INTEGER REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: the wave its date falls into
    scenario_id INTEGER REFERENCES checklist_scenario (id) DEFERRABLE INITIALLY DEFERRED,
    shopper TEXT NOT NULL DEFAULT '',
    planned_minutes REAL,
    waited_minutes REAL
);
CREATE INDEX checklist_visit_by_import ON checklist_visit (import_id);

CREATE TABLE checklist_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    visit_id INTEGER NOT NULL REFERENCES checklist_visit (id) DEFERRABLE INITIALLY DEFERRED,
    item_id INTEGER NOT NULL REFERENCES checklist_item (id) DEFERRABLE INITIALLY DEFERRED,
    score REAL,                                 -- NULL: not applicable
    comment TEXT NOT NULL DEFAULT ''
);
CREATE INDEX checklist_score_by_visit ON checklist_score (visit_id);
