#pragma once

#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"

#include "support/test_project.h"

namespace tropa::test {

/// A small journey: stages A (a1, a2) and B (b1), one map with lanes "one" and "two".
struct TestMap
{
    maps::JourneyId journey;
    maps::StageId stageA, stageB;
    maps::StepId a1, a2, b1;
    maps::MapId map;
    maps::LaneId one, two;

    explicit TestMap(TestProject& project, maps::MapKind kind = maps::MapKind::Journey)
    {
        project.edit([&](project::Edit& edit) {
            journey = maps::addJourney(edit, QStringLiteral("Visit"));
            stageA = maps::addStage(edit, journey, QStringLiteral("A"));
            stageB = maps::addStage(edit, journey, QStringLiteral("B"));
            a1 = maps::addStep(edit, stageA, QStringLiteral("a1"));
            a2 = maps::addStep(edit, stageA, QStringLiteral("a2"));
            b1 = maps::addStep(edit, stageB, QStringLiteral("b1"));
            maps::MapInfo info;
            info.journey = journey;
            info.kind = kind;
            info.title = QStringLiteral("First visit");
            map = maps::addMap(edit, info);
            maps::Lane lane;
            lane.title = QStringLiteral("one");
            one = maps::addLane(edit, map, lane);
            lane.title = QStringLiteral("two");
            two = maps::addLane(edit, map, lane);
        });
    }
};

/// A board in one line, for comparing: "A[a1 a2] B[b1] | one: a1=Hello(2)".
inline QString shape(const maps::Board& board)
{
    QStringList stages, lanes;
    for (const maps::Stage& stage : board.stages) {
        QStringList steps;
        for (const maps::Step* step : board.stepsOf(stage.id))
            steps << step->title;
        stages << stage.title + QLatin1Char('[') + steps.join(QLatin1Char(' ')) + QLatin1Char(']');
    }
    for (const maps::Lane& lane : board.lanes) {
        QStringList cards;
        for (const maps::Card& card : board.cards) {
            if (card.lane == lane.id)
                cards << board.step(card.step)->title + QLatin1Char('=') + card.text +
                             (card.columns > 1 ? QStringLiteral("(%1)").arg(card.columns) : QString());
        }
        lanes << lane.title + QStringLiteral(": ") + cards.join(QLatin1Char(' '));
    }
    return stages.join(QLatin1Char(' ')) + QStringLiteral(" | ") + lanes.join(QStringLiteral(" | "));
}

} // namespace tropa::test
