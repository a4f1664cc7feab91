#include "project/history_check.h"

#include <QCoreApplication>

namespace tropa::project {

namespace {

struct Rule
{
    const char* count; ///< the query that counts what breaks it
    const char* words;
};

constexpr Rule rules[] = {
    {"SELECT count(*) FROM history_entry WHERE CASE WHEN json_valid(label) THEN json_type(label) <> 'object' ELSE 1 "
     "END",
     QT_TRANSLATE_N_NOOP("core", "%n entry(s) of the history have a label that cannot be read")},
    {"SELECT count(*) FROM history_entry WHERE kind NOT IN ('edit', 'undo', 'redo')",
     QT_TRANSLATE_N_NOOP("core", "%n entry(s) of the history are neither an edit nor an undo nor a redo")},
    // What is undone or redone came before; an edit speaks of no other entry.
    {"SELECT count(*) FROM history_entry e WHERE (e.kind IN ('undo', 'redo') AND NOT EXISTS (SELECT 1 FROM "
     "history_entry o WHERE o.id = e.of_entry AND o.id < e.id)) OR (e.kind = 'edit' AND e.of_entry IS NOT NULL)",
     QT_TRANSLATE_N_NOOP("core", "%n entry(s) of the history undo or redo themselves, a later entry or none at all")},
    {"SELECT count(*) FROM history_entry e WHERE e.undone_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM history_entry u "
     "WHERE u.id = e.undone_by AND u.id > e.id AND u.kind = 'undo' AND u.of_entry = e.id)",
     QT_TRANSLATE_N_NOOP("core",
                         "%n entry(s) of the history are said to be undone by an entry that does not undo them")},
    {"SELECT count(*) FROM history_row r WHERE NOT EXISTS (SELECT 1 FROM history_entry e WHERE e.id = r.entry_id)",
     QT_TRANSLATE_N_NOOP("core", "%n row(s) of the history belong to no entry")},
};

} // namespace

void checkHistoryEntries(storage::Connection& db, FileFindings& findings)
{
    for (const Rule& rule : rules) {
        const qint64 count = db.value<qint64>(rule.count).value_or(0);
        if (count > 0)
            findings.push_back({FileFinding::Subject::History, Message::counted(rule.words, count), false});
    }
}

void checkNumbers(storage::Connection& db, FileFindings& findings)
{
    auto tables = db.prepare("SELECT name FROM sqlite_sequence WHERE typeof(seq) <> 'integer' OR seq < 0 OR seq = "
                             "9223372036854775807 ORDER BY name");
    while (tables.step())
        findings.push_back(
            {FileFinding::Subject::Integrity,
             {QT_TRANSLATE_NOOP("core", "The table %1 has run out of numbers: nothing can be added to it. "
                                        "Go back to a backup"),
              {tables.text(0)}},
             false});
}

} // namespace tropa::project
