-- The visit base. Rows come by import only, a million at a time: no secondary indexes, the columns in memory answer.

CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    day INTEGER NOT NULL,                 -- days since 1970-01-01
    clinic_id INTEGER,
    doctor_id INTEGER,
    service_id INTEGER,
    channel_id INTEGER,
    amount INTEGER,                       -- hundredths of the currency
    cost INTEGER
);

-- What is known of a patient beside the visits; the newest active import that says a thing holds.
CREATE TABLE patient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    sex TEXT,                             -- 'm', 'f'
    birth_year INTEGER,
    channel_id INTEGER,
    group_name TEXT
);
CREATE INDEX patient_by_person ON patient (person_id);

CREATE TABLE channel_cost (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    month INTEGER NOT NULL,               -- year * 100 + month
    amount INTEGER NOT NULL
);
