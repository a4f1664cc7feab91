#pragma once

#include "checklists/ids.h"
#include "frame/ids.h"
#include "project/edit.h"

#include <QDate>
#include <QSet>

#include <optional>
#include <vector>

namespace tropa::checklists {

/// One mystery visit without its scores.
struct Visit
{
    VisitId id;
    ChecklistId checklist;
    QString code;
    QDate date;
    frame::ClinicId clinic;
    frame::WaveId wave; ///< none: the wave its date falls into
    ScenarioId scenario;
    QString shopper;
    std::optional<double> plannedMinutes;
    std::optional<double> waitedMinutes;
};

struct ItemScore
{
    ScoreId id;
    VisitId visit;
    ItemId item;
    std::optional<double> score; ///< none: not applicable
    QString comment;
};

QSet<QByteArray> visitTables();
VisitId addVisit(project::Edit& edit, project::ImportId import, const Visit& visit);
void addScore(project::Edit& edit, project::ImportId import, const ItemScore& score);
void setWaited(project::Edit& edit, VisitId visit, double minutes);
/// Changes one raw score. Recorded.
void setScore(project::Edit& edit, ScoreId score, std::optional<double> value);

/// Of live imports, the oldest first.
std::vector<Visit> visits(storage::Connection& connection);
std::vector<ItemScore> scores(storage::Connection& connection, VisitId visit = {});

} // namespace tropa::checklists
