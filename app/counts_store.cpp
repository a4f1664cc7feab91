#include "app/counts_store.h"

#include <QCoreApplication>

namespace tropa::app {

namespace {

struct Counted
{
    const char* id;
    Message name;
    const char* table;
    bool isImported; ///< rows carry import_id, or none when they were made by hand
};

const std::vector<Counted>& counted()
{
    static const std::vector<Counted> all = {
        {"documents", QT_TRANSLATE_NOOP("core", "Transcripts"), "document", true},
        {"segments", QT_TRANSLATE_NOOP("core", "Coded segments"), "segment", false},
        {"codes", QT_TRANSLATE_NOOP("core", "Codes"), "code", false},
        {"responses", QT_TRANSLATE_NOOP("core", "Survey responses"), "response", true},
        {"checklistVisits", QT_TRANSLATE_NOOP("core", "Mystery-patient visits"), "checklist_visit", true},
        {"visits", QT_TRANSLATE_NOOP("core", "Visits"), "visit", true},
        {"patients", QT_TRANSLATE_NOOP("core", "Patients"), "patient", true},
        {"calls", QT_TRANSLATE_NOOP("core", "Calls"), "call", true},
        {"reviews", QT_TRANSLATE_NOOP("core", "Reviews"), "review", true},
        {"maps", QT_TRANSLATE_NOOP("core", "Maps"), "map", false},
    };
    return all;
}

} // namespace

std::vector<Count> projectCounts(storage::Connection& connection)
{
    std::vector<Count> counts;
    for (const Counted& one : counted()) {
        QByteArray sql = QByteArray("SELECT count(*) FROM ") + one.table + " x";
        if (one.isImported)
            sql += " LEFT JOIN import i ON i.id = x.import_id WHERE x.import_id IS NULL OR i.active = 1";
        if (qstrcmp(one.id, "patients") == 0) {
            // Whoever came or is listed; a base of visits alone has patients too.
            sql = "SELECT count(*) FROM (SELECT x.person_id FROM visit x JOIN import i ON i.id = x.import_id AND i.active = 1 "
                  "UNION SELECT x.person_id FROM patient x JOIN import i ON i.id = x.import_id AND i.active = 1)";
        }
        counts.push_back({one.id, one.name, connection.value<qint64>(sql.constData()).value_or(0)});
    }
    return counts;
}

} // namespace tropa::app
