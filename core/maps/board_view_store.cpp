#include "maps/board_view_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace tropa::maps {

BoardViewState boardView(storage::Connection& connection, MapId map)
{
    BoardViewState view;
    auto row = connection.prepare("SELECT folded, shown_dimension, shown_value FROM file_map_view WHERE map_id = ?");
    row.bindAll(map);
    QJsonArray folded;
    if (row.step()) {
        folded = QJsonDocument::fromJson(row.text(0).toUtf8()).array();
        view.shownDimension = row.text(1);
        view.shownValue = row.integer(2);
    }
    if (folded.isEmpty())
        return view;
    auto steps = connection.prepare("SELECT s.id FROM map_step s JOIN map_stage t ON t.id = s.map_stage_id "
                                    "JOIN map m ON m.journey_id = t.journey_id WHERE m.id = ?");
    steps.bindAll(map);
    while (steps.step()) {
        const qint64 step = steps.integer(0);
        if (folded.contains(QJsonValue(step)))
            view.folded.insert(StepId(step));
    }
    return view;
}

void keepBoardView(project::Edit& edit, MapId map, const BoardViewState& view)
{
    std::vector<qint64> ids;
    for (const StepId step : view.folded)
        ids.push_back(step.value());
    std::sort(ids.begin(), ids.end());
    QJsonArray folded;
    for (const qint64 id : ids)
        folded << id;
    edit.db().run("INSERT OR REPLACE INTO file_map_view (map_id, folded, shown_dimension, shown_value) "
                  "VALUES (?, ?, ?, ?)",
                  map, QString::fromUtf8(QJsonDocument(folded).toJson(QJsonDocument::Compact)), view.shownDimension,
                  view.shownValue);
}

} // namespace tropa::maps
