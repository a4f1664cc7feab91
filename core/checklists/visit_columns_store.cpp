#include "checklists/checklist_store.h"
#include "checklists/visit_columns.h"
#include "checklists/visit_store.h"

#include "frame/frame_store.h"

namespace tropa::checklists {

namespace {

namespace dim = metrics::dimension;

struct DatedWave
{
    qint64 id = 0;
    QDate from;
    QDate to;
};

std::vector<DatedWave> datedWaves(storage::Connection& connection)
{
    std::vector<DatedWave> waves;
    auto rows = connection.prepare("SELECT id, starts, ends FROM wave WHERE starts IS NOT NULL AND ends IS NOT NULL");
    while (rows.step())
        waves.push_back({rows.integer(0), rows.date(1), rows.date(2)});
    return waves;
}

qint64 waveOf(const Visit& visit, const std::vector<DatedWave>& waves)
{
    if (visit.wave.isValid())
        return visit.wave.value();
    for (const DatedWave& wave : waves) {
        if (visit.date.isValid() && wave.from <= visit.date && visit.date <= wave.to)
            return wave.id;
    }
    return 0;
}

} // namespace

VisitColumns loadVisitColumns(storage::Connection& connection)
{
    VisitColumns columns;
    columns.checklists = checklists(connection);
    std::unordered_map<qint64, std::size_t> places;
    for (std::size_t i = 0; i < columns.checklists.size(); ++i)
        places[columns.checklists[i].id.value()] = i;

    metrics::CodedRows& rows = columns.rows;
    rows.kind = QStringLiteral("checklist_visit");
    metrics::NamedColumn clinic(connection, dim::clinic, "clinic");
    metrics::NamedColumn wave(connection, dim::wave, "wave");
    const std::vector<DatedWave> waves = datedWaves(connection);
    std::unordered_map<qint64, std::size_t> visitPlaces;
    for (const Visit& visit : visits(connection)) {
        const auto checklist = places.find(visit.checklist.value());
        if (checklist == places.end())
            continue;
        visitPlaces[visit.id.value()] = rows.ids.size();
        rows.ids.push_back(visit.id.value());
        rows.days.push_back(visit.date.isValid() ? static_cast<int>(visit.date.toJulianDay()) : 0);
        rows.persons.push_back(0);
        clinic.add(visit.clinic.value());
        wave.add(waveOf(visit, waves));
        columns.checklistOf.push_back(checklist->second);
    }
    rows.columns = {clinic.take(), wave.take()};
    metrics::addCalendar(connection, rows);

    columns.marks.resize(rows.size());
    for (const ItemScore& score : scores(connection)) {
        if (const auto place = visitPlaces.find(score.visit.value()); place != visitPlaces.end())
            columns.marks[place->second][score.item.value()] = score.score;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        columns.scores.push_back(scoreVisit(columns.checklists[columns.checklistOf[i]], columns.marks[i]));

    auto touchpoints = connection.prepare("SELECT id, stage_id, name FROM touchpoint");
    while (touchpoints.step()) {
        columns.stageOf[touchpoints.integer(0)] = touchpoints.integer(1);
        columns.touchpointNames[touchpoints.integer(0)] = touchpoints.text(2);
    }
    for (const auto& [id, name] : frame::frameNames(connection, QStringLiteral("stage")))
        columns.stageNames[id] = name;
    return columns;
}

QByteArrayList visitColumnTables()
{
    return {"import",          "checklist", "checklist_section", "checklist_item", "checklist_visit", "clinic",
            "checklist_score", "wave",      "touchpoint",        "stage"};
}

} // namespace tropa::checklists
