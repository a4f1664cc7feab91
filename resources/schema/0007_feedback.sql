-- What people say without being asked, and where they are lost on the way: calls, reviews, counts of the funnel.

CREATE TABLE call_reason (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,                   -- why a caller did not book
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,                   -- what a call or a review is about
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE review_site (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
);

-- A step of the funnel, counted somewhere outside: shown, clicked, called, booked, came. In the order of the way.
CREATE TABLE funnel_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    at TEXT,
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    channel_id INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    topic_id INTEGER REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    booked INTEGER NOT NULL,
    reason_id INTEGER REFERENCES call_reason (id) DEFERRABLE INITIALLY DEFERRED,
    wait_seconds REAL,
    operator TEXT NOT NULL DEFAULT ''
);
CREATE INDEX call_by_import ON call (import_id);

CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    date TEXT,
    site_id INTEGER REFERENCES review_site (id) DEFERRABLE INITIALLY DEFERRED,
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    doctor_id INTEGER REFERENCES doctor (id) DEFERRABLE INITIALLY DEFERRED,
    topic_id INTEGER REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    rating REAL,
    text TEXT NOT NULL DEFAULT '',
    answered_on TEXT
);
CREATE INDEX review_by_import ON review (import_id);

CREATE TABLE stage_count (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    month INTEGER NOT NULL,               -- year * 100 + month
    step_id INTEGER NOT NULL REFERENCES funnel_step (id) DEFERRABLE INITIALLY DEFERRED,
    channel_id INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    count INTEGER NOT NULL
);
CREATE INDEX stage_count_by_import ON stage_count (import_id);

CREATE VIRTUAL TABLE derived_search_review USING fts5(text, tokenize='tropa');
