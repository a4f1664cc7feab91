#include "app/cli/map_check.h"

#include "maps/board_values.h"
#include "maps/priorities.h"

#include <QJsonArray>

namespace tropa::cli {

Exit mapPriorities(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    storage::Connection& db = project.connection();
    const QHash<EntityRef, maps::Priority> priorities = maps::readPriorities(db);
    QJsonArray json;
    for (const maps::MapSummary& map : chosen) {
        const maps::Board board = maps::loadBoard(db, map.id);
        maps::ValueCache cache;
        const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &call.furniture.sources};
        const Result<maps::BoardValues> values =
            maps::evaluateBoard(context, call.furniture.catalogue, call.furniture.sources, board, {}, cache);
        if (!values)
            return call.fail(values.error());
        for (const maps::PriorityItem& item : maps::priorityItems(board, &*values, priorities)) {
            QJsonObject one = maps::toJson(item, call.language);
            one.insert(QStringLiteral("map"), map.title);
            json.append(one);
            call.say(QStringLiteral("%1  %2 (%3, n = %4)  %5")
                         .arg(call.words(maps::nameOf(item.quadrant())), item.title, item.step,
                              QString::number(item.patients), map.listName()));
        }
    }
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("priorities"), json}});
    return Exit::Done;
}

} // namespace tropa::cli
