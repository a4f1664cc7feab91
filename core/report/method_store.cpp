#include "report/method.h"

#include "interviews/respondent.h"

#include <QCoreApplication>

namespace tropa::report {

namespace {

constexpr const char* active = " JOIN import i ON i.id = x.import_id AND i.active = 1 ";

class Counting
{
public:
    explicit Counting(storage::Connection& db) : m_db(db) {}

    void add(const Message& name, const QByteArray& sql)
    {
        auto row = m_db.prepare(sql);
        if (row.step() && row.integer(0) > 0)
            counts.push_back({name, row.integer(0), day(row.text(1)), day(row.text(2))});
    }

    std::vector<MethodCount> counts;

private:
    // A moment has a time behind the date.
    static QDate day(const QString& iso) { return QDate::fromString(iso.left(10), Qt::ISODate); }

    storage::Connection& m_db;
};

} // namespace

std::vector<MethodCount> methodCounts(storage::Connection& connection, Language language)
{
    Counting counting(connection);
    counting.add({QT_TRANSLATE_NOOP("core", "Interviews (transcripts)")},
                 "SELECT count(*), min(coalesce(x.recorded_on, r.interviewed_on)), "
                 "max(coalesce(x.recorded_on, r.interviewed_on)) FROM document x LEFT JOIN respondent r ON "
                 "r.id = x.respondent_id LEFT JOIN import i ON i.id = x.import_id WHERE coalesce(i.active, 1) = 1");
    for (const auto group : {interviews::RespondentGroup::OwnLoyal, interviews::RespondentGroup::OwnLost,
                             interviews::RespondentGroup::Competitor}) {
        counting.add(
            {QT_TRANSLATE_NOOP("core", "of them respondents: %1"), {text(interviews::groupName(group), language)}},
            "SELECT count(DISTINCT r.id), min(r.interviewed_on), max(r.interviewed_on) FROM respondent r JOIN "
            "document x ON x.respondent_id = r.id LEFT JOIN import i ON i.id = x.import_id WHERE "
            "coalesce(i.active, 1) = 1 AND r.group_kind = " +
                QByteArray::number(static_cast<int>(group)));
    }
    std::vector<std::pair<qint64, QString>> waves;
    {
        auto rows = connection.prepare("SELECT id, name FROM wave ORDER BY position, id");
        while (rows.step())
            waves.emplace_back(rows.integer(0), rows.text(1));
    }
    for (const auto& [id, name] : waves)
        counting.add({QT_TRANSLATE_NOOP("core", "Survey, wave %1: responses"), {name}},
                     QByteArray("SELECT count(*), min(x.date), max(x.date) FROM response x") + active +
                         "WHERE x.wave_id = " + QByteArray::number(id));
    counting.add({QT_TRANSLATE_NOOP("core", "Survey without a wave: responses")},
                 QByteArray("SELECT count(*), min(x.date), max(x.date) FROM response x") + active +
                     "WHERE x.wave_id IS NULL");
    counting.add({QT_TRANSLATE_NOOP("core", "Mystery-patient visits")},
                 QByteArray("SELECT count(*), min(x.date), max(x.date) FROM checklist_visit x") + active);
    counting.add({QT_TRANSLATE_NOOP("core", "Visits of patients")},
                 QByteArray("SELECT count(*), date(min(x.day) * 86400, 'unixepoch'), date(max(x.day) * 86400, "
                            "'unixepoch') FROM visit x") +
                     active);
    counting.add({QT_TRANSLATE_NOOP("core", "Patients who came")},
                 QByteArray("SELECT count(DISTINCT x.person_id), date(min(x.day) * 86400, 'unixepoch'), "
                            "date(max(x.day) * 86400, 'unixepoch') FROM visit x") +
                     active);
    counting.add({QT_TRANSLATE_NOOP("core", "Calls")},
                 QByteArray("SELECT count(*), min(x.at), max(x.at) FROM call x") + active);
    counting.add({QT_TRANSLATE_NOOP("core", "Reviews")},
                 QByteArray("SELECT count(*), min(x.date), max(x.date) FROM review x") + active);
    return std::move(counting.counts);
}

} // namespace tropa::report
