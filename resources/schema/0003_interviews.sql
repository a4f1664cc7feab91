-- The interviews room: who was asked, what was said, what was made of it.
-- Offsets are Unicode code points from 0, spans are half-open, texts have LF line ends and no BOM.

-- group_kind: 0 not known, 1 own loyal, 2 own lost, 3 competitor's. sex: 0 not known, 1 male, 2 female.
-- consent: 0 not known, 1 given, 2 refused.
CREATE TABLE respondent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,                   -- 'R14'
    group_kind INTEGER NOT NULL DEFAULT 0,
    sex INTEGER NOT NULL DEFAULT 0,
    age INTEGER,
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    competitor_id INTEGER REFERENCES competitor (id) DEFERRABLE INITIALLY DEFERRED,
    service_id INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    interviewed_on TEXT,
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    consent INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL DEFAULT 0,    -- of recruiting: 0 not said, 1 found, 2 invited, 3 agreed, 4 interviewed,
                                          -- 5 refused, 6 does not suit
    screener TEXT NOT NULL DEFAULT '',
    incentive TEXT NOT NULL DEFAULT '',
    interviewer TEXT NOT NULL DEFAULT ''
);
CREATE INDEX respondent_by_person ON respondent (person_id);

-- What a team's own table says of a respondent beyond the columns above.
CREATE TABLE respondent_attribute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    respondent_id INTEGER NOT NULL REFERENCES respondent (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    value TEXT NOT NULL
);
CREATE INDEX respondent_attribute_by_respondent ON respondent_attribute (respondent_id);

-- How many of whom are wanted; without a clinic, in any.
CREATE TABLE recruit_quota (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    group_kind INTEGER NOT NULL,
    clinic_id INTEGER REFERENCES clinic (id) DEFERRABLE INITIALLY DEFERRED,
    wanted INTEGER NOT NULL
);
CREATE INDEX recruit_quota_by_clinic ON recruit_quota (clinic_id);

-- A transcript. base_text never changes; what it says now is base_text with its splices applied in order.
-- Loaded in bulk: when its import is undone it stays, switched off, and the respondent it names may be gone.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    import_id INTEGER,
    respondent_id INTEGER,
    name TEXT NOT NULL,
    base_sha256 BLOB NOT NULL,
    recorded_on TEXT,
    duration_ms INTEGER,
    position INTEGER NOT NULL DEFAULT 0,
    base_text TEXT NOT NULL               -- last: whoever lists transcripts need not read past it
);
CREATE INDEX document_by_respondent ON document (respondent_id);

CREATE TABLE document_splice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    revision INTEGER NOT NULL,            -- from 1, in the order of application
    offset INTEGER NOT NULL,
    removed TEXT NOT NULL,
    inserted TEXT NOT NULL,
    sha256 BLOB NOT NULL,                 -- of the whole text after it, UTF-8
    coder_id INTEGER,
    made_at TEXT NOT NULL
);
CREATE INDEX document_splice_by_document ON document_splice (document_id, revision);

-- role: 0 other, 1 interviewer, 2 respondent.
CREATE TABLE document_speaker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    role INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX document_speaker_by_document ON document_speaker (document_id);

-- The words of one turn, without the label and time that stand before them in the text.
CREATE TABLE turn (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    speaker_id INTEGER REFERENCES document_speaker (id) DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    time_ms INTEGER
);
CREATE INDEX turn_by_document ON turn (document_id, begin_at);
CREATE INDEX turn_by_speaker ON turn (speaker_id);

-- How the words of a docx or odt looked, kept for reading. style: 1 bold, 2 italic (both: 3), 10 + level a heading,
-- 20 + level a list item.
CREATE TABLE document_style (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    style INTEGER NOT NULL
);
CREATE INDEX document_style_by_document ON document_style (document_id, begin_at);

CREATE TABLE code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    parent_id INTEGER REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    palette INTEGER NOT NULL DEFAULT 1,   -- colour number of the theme, from 1; past the last they repeat hatched
    color TEXT,                           -- '#rrggbb' when a person chose one
    kind TEXT NOT NULL DEFAULT '',        -- '', quote, pain, need, gain, barrier, emotion, touchpoint, stage
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    definition TEXT NOT NULL DEFAULT '',
    use_when TEXT NOT NULL DEFAULT '',
    not_when TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX code_by_parent ON code (parent_id);

-- Codes on the number keys.
CREATE TABLE quick_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_id INTEGER NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
);
CREATE INDEX quick_code_by_code ON quick_code (code_id);

-- Codes put together across the branches; a Set of REFI-QDA.
CREATE TABLE code_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    color TEXT,                           -- '#rrggbb'
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE code_set_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES code_set (id) DEFERRABLE INITIALLY DEFERRED,
    code_id INTEGER NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX code_set_member_by_set ON code_set_member (set_id);
CREATE INDEX code_set_member_by_code ON code_set_member (code_id);

-- A coded stretch of text.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    code_id INTEGER NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    coder_id INTEGER REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    valence INTEGER,                      -- -2 … 2
    weight REAL,
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED, -- other than the code's own
    memo TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
);
-- Holds all that co-occurrence asks, so that it reads no rows.
CREATE INDEX segment_by_document ON segment (document_id, begin_at, end_at, code_id, coder_id);
CREATE INDEX segment_by_code ON segment (code_id, document_id);

-- Segments whose words an edit of the text has changed, until somebody has looked. Of a segment that lost all its
-- words only this is left.
CREATE TABLE segment_review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    segment_id INTEGER REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    code_id INTEGER REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL,                  -- before the edit
    made_at TEXT NOT NULL
);
CREATE INDEX segment_review_by_segment ON segment_review (segment_id);
CREATE INDEX segment_review_by_code ON segment_review (code_id);

-- What the team settled where its coders differed.
CREATE TABLE consensus_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    code_id INTEGER NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    coded INTEGER NOT NULL,               -- 1: the code stands, 0: it does not
    coder_id INTEGER REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    decided_at TEXT NOT NULL
);
CREATE INDEX consensus_decision_by_document ON consensus_decision (document_id);
CREATE INDEX consensus_decision_by_code ON consensus_decision (code_id);

-- A note on a project, document, code or respondent; a segment has its own.
CREATE TABLE memo (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    subject_kind TEXT NOT NULL,           -- table name; 'project' for the whole
    subject_id INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    coder_id INTEGER REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL
);
CREATE INDEX memo_by_subject ON memo (subject_kind, subject_id);

-- Questions about codings kept by name, as core/interviews/code_query.h reads them.
CREATE TABLE saved_query (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL
);

-- Words the project leaves out of counts, beyond the common ones; folded as foldedWord() does.
CREATE TABLE stop_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL
);

-- Until when what a respondent said may be kept, beside respondent.consent; no row: no date was agreed.
CREATE TABLE respondent_retention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    respondent_id INTEGER NOT NULL REFERENCES respondent (id) DEFERRABLE INITIALLY DEFERRED,
    keep_until TEXT NOT NULL
);
CREATE INDEX respondent_retention_by_respondent ON respondent_retention (respondent_id);

-- What is asked, in its order.
CREATE TABLE guide (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE guide_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    guide_id INTEGER NOT NULL REFERENCES guide (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX guide_section_by_guide ON guide_section (guide_id);
CREATE TABLE guide_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guid BLOB NOT NULL,
    section_id INTEGER NOT NULL REFERENCES guide_section (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    probes TEXT NOT NULL DEFAULT '',      -- one a line
    touchpoint_id INTEGER REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    code_id INTEGER REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX guide_question_by_section ON guide_question (section_id);
CREATE INDEX guide_question_by_code ON guide_question (code_id);

-- Words of each turn, rowid = turn.id; kept by interviews::TurnIndex.
CREATE VIRTUAL TABLE derived_search_turn USING fts5 (text, tokenize = 'tropa');
