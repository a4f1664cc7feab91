#include "checklists/visit_store.h"

#include "base/guid.h"

namespace tropa::checklists {

QSet<QByteArray> visitTables()
{
    return {QByteArrayLiteral("checklist_visit"), QByteArrayLiteral("checklist_score")};
}

VisitId addVisit(project::Edit& edit, project::ImportId import, const Visit& v)
{
    edit.db().run(
        "INSERT INTO checklist_visit (import_id, checklist_id, code, date, clinic_id, wave_id, scenario_id, shopper, "
        "planned_minutes, waited_minutes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        import, v.checklist, v.code, v.date, v.clinic, v.wave, v.scenario, v.shopper, v.plannedMinutes,
        v.waitedMinutes);
    return VisitId(edit.db().lastInsertedId());
}

void addScore(project::Edit& edit, project::ImportId import, const ItemScore& score)
{
    edit.db().run("INSERT INTO checklist_score (import_id, visit_id, item_id, score, comment) VALUES (?, ?, ?, ?, ?)",
                  import, score.visit, score.item, score.score, score.comment);
}

void setWaited(project::Edit& edit, VisitId visit, double minutes)
{
    edit.db().run("UPDATE checklist_visit SET waited_minutes = ? WHERE id = ?", minutes, visit);
}

void setScore(project::Edit& edit, ScoreId score, std::optional<double> value)
{
    edit.db().run("UPDATE checklist_score SET score = ? WHERE id = ?", value, score);
    edit.setPlace({QStringLiteral("checklist_score"), score.value()});
}

std::vector<Visit> visits(storage::Connection& connection)
{
    std::vector<Visit> all;
    auto rows = connection.prepare(
        "SELECT v.id, v.checklist_id, v.code, v.date, v.clinic_id, v.wave_id, v.scenario_id, v.shopper, "
        "v.planned_minutes, v.waited_minutes FROM checklist_visit v "
        "JOIN import i ON i.id = v.import_id AND i.active = 1 ORDER BY v.date, v.id");
    while (rows.step()) {
        all.push_back({rows.id<VisitId>(0), rows.id<ChecklistId>(1), rows.text(2), rows.date(3),
                       rows.id<frame::ClinicId>(4), rows.id<frame::WaveId>(5), rows.id<ScenarioId>(6), rows.text(7),
                       rows.realOrNone(8), rows.realOrNone(9)});
    }
    return all;
}

std::vector<ItemScore> scores(storage::Connection& connection, VisitId visit)
{
    std::vector<ItemScore> all;
    auto rows = connection.prepare("SELECT s.id, s.visit_id, s.item_id, s.score, s.comment FROM checklist_score s "
                                   "JOIN import i ON i.id = s.import_id AND i.active = 1 "
                                   "WHERE ?1 IS NULL OR s.visit_id = ?1 ORDER BY s.visit_id, s.id");
    rows.bindAll(visit);
    while (rows.step())
        all.push_back({rows.id<ScoreId>(0), rows.id<VisitId>(1), rows.id<ItemId>(2), rows.realOrNone(3), rows.text(4)});
    return all;
}

} // namespace tropa::checklists
