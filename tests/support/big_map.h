#pragma once

#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "support/test_project.h"

namespace tropa::test {

/// A map with a card in every cell; stages of five steps.
inline maps::MapId makeBigMap(TestProject& project, int columns = 100, int lanes = 50)
{
    const QString text = QStringLiteral("Звонит в клинику, ждёт ответа оператора и переспрашивает время");
    maps::MapId map;
    project.edit([&](project::Edit& edit) {
        maps::MapInfo info;
        info.journey = maps::addJourney(edit, QStringLiteral("Большой путь"));
        info.title = QStringLiteral("Большая карта");
        std::vector<maps::StepId> steps;
        for (int stage = 0; stage < columns / 5; ++stage) {
            const maps::StageId id = maps::addStage(edit, info.journey, QStringLiteral("Стадия %1").arg(stage));
            for (int step = 0; step < 5; ++step)
                steps.push_back(maps::addStep(edit, id, QStringLiteral("Шаг %1").arg(steps.size() + 1)));
        }
        map = maps::addMap(edit, info);
        for (int row = 0; row < lanes; ++row) {
            maps::Lane lane;
            lane.kind = row % 5 == 0 ? maps::LaneKind::Pains : maps::LaneKind::Text;
            lane.title = QStringLiteral("Дорожка %1").arg(row + 1);
            const maps::LaneId id = maps::addLane(edit, map, lane);
            for (const maps::StepId step : steps)
                maps::addCard(edit, id, step, text);
        }
    });
    return map;
}

} // namespace tropa::test
