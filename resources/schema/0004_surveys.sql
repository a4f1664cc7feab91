-- Surveys: questionnaires, their questions, and what people answered.

CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,                   -- its words; the same words in a later wave are the same question
    kind TEXT NOT NULL,                   -- 'nps', 'scale', 'single', 'multi', 'open', 'number', 'date'
    measure TEXT NOT NULL DEFAULT '',     -- what a scale asks: 'satisfaction', 'effort', ''
    low REAL,                             -- ends of a scale, as printed in the questionnaire
    high REAL,
    low_is_good INTEGER NOT NULL DEFAULT 0,
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX question_by_questionnaire ON question (questionnaire_id);
CREATE INDEX question_by_touchpoint ON question (touchpoint_id);

CREATE TABLE option (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    question_id INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    value REAL                            -- its place on a scale, when the question is read as one
);
CREATE INDEX option_by_question ON option (question_id);

-- One filled-in questionnaire.
CREATE TABLE response (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) DEFERRABLE INITIALLY DEFERRED,
    wave_id INTEGER REFERENCES wave (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    doctor_id INTEGER REFERENCES doctor (id) DEFERRABLE INITIALLY DEFERRED,
    service_id INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    sex INTEGER,                          -- ISO/IEC 5218: 1 male, 2 female
    age_from INTEGER,                     -- years; the ends of the group that was ticked, or twice the age
    age_to INTEGER,                       -- NULL: and older
    weight REAL                           -- NULL: 1
);
CREATE INDEX response_by_import ON response (import_id);
CREATE INDEX response_by_person ON response (person_id) WHERE person_id IS NOT NULL;

-- Closed answers. Numbers stand in value; the ticked option of a single choice in option_id; a multiple choice has a row
-- here when it was answered at all, and its ticked options in answer_pick.
CREATE TABLE answer (
    response_id INTEGER NOT NULL REFERENCES response (id) DEFERRABLE INITIALLY DEFERRED,
    question_id INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    value REAL,
    option_id INTEGER REFERENCES option (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (response_id, question_id)
) WITHOUT ROWID;

CREATE TABLE answer_pick (
    response_id INTEGER NOT NULL REFERENCES response (id) DEFERRABLE INITIALLY DEFERRED,
    option_id INTEGER NOT NULL REFERENCES option (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (response_id, option_id)
) WITHOUT ROWID;

-- Open answers, in the text index and open to coding.
CREATE TABLE answer_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    response_id INTEGER NOT NULL REFERENCES response (id) DEFERRABLE INITIALLY DEFERRED,
    question_id INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
);
CREATE INDEX answer_text_by_response ON answer_text (response_id);
CREATE INDEX answer_text_by_question ON answer_text (question_id);

CREATE VIRTUAL TABLE derived_search_answer_text USING fts5(text, tokenize='tropa');
