#include "maps/journey_store.h"

#include "maps/card_store.h"
#include "maps/map_store.h"
#include "maps/nested_store.h"
#include "maps/note_store.h"
#include "maps/row_order.h"
#include "maps/span_keeper.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

constexpr RowOrder stageOrder{"map_stage", "journey_id"};
constexpr RowOrder stepOrder{"map_step", "map_stage_id"};

Guid orRandom(const Guid& guid)
{
    return guid.isNull() ? Guid::random() : guid;
}

EntityRef placeOf(StepId step)
{
    return {QStringLiteral("map_step"), step.value()};
}

JourneyId journeyOf(storage::Connection& db, StageId stage)
{
    return JourneyId(db.value<qint64>("SELECT journey_id FROM map_stage WHERE id = ?", stage).value_or(0));
}

struct Spanning
{
    CardId card;
    StepId step;
    int columns;
};

std::vector<Spanning> spanningCards(storage::Connection& db, JourneyId journey)
{
    std::vector<Spanning> cards;
    auto rows = db.prepare("SELECT c.id, c.step_id, c.column_span FROM map_card c JOIN map_lane l ON l.id = c.lane_id "
                           "JOIN map m ON m.id = l.map_id WHERE m.journey_id = ? AND c.column_span > 1");
    rows.bindAll(journey);
    while (rows.step())
        cards.push_back({rows.id<CardId>(0), rows.id<StepId>(1), static_cast<int>(rows.integer(2))});
    return cards;
}

std::ptrdiff_t indexOf(const std::vector<StepId>& steps, StepId step)
{
    return std::ranges::find(steps, step) - steps.begin();
}

struct Sibling
{
    StepId id;
    bool isSubstep = false;
};

std::vector<Sibling> siblingsOf(storage::Connection& db, StageId stage)
{
    std::vector<Sibling> steps;
    auto rows = db.prepare("SELECT id, is_substep FROM map_step WHERE map_stage_id = ? ORDER BY position, id");
    rows.bindAll(stage);
    while (rows.step())
        steps.push_back({rows.id<StepId>(0), rows.boolean(1)});
    return steps;
}

/// A substep that has come to begin a stage is a step.
void settleFirst(project::Edit& edit, StageId stage)
{
    const std::vector<Sibling> steps = siblingsOf(edit.db(), stage);
    if (!steps.empty() && steps.front().isSubstep)
        edit.db().run("UPDATE map_step SET is_substep = 0 WHERE id = ?", steps.front().id);
}

/// Cards that reach over a column at `index` (but do not start there) change their span by `by`.
void stretchOver(project::Edit& edit, const std::vector<StepId>& steps, const std::vector<Spanning>& cards,
                 std::ptrdiff_t index, int by)
{
    for (const Spanning& card : cards) {
        const std::ptrdiff_t from = indexOf(steps, card.step);
        if (from < index && index < from + card.columns)
            edit.db().run("UPDATE map_card SET column_span = ? WHERE id = ?", card.columns + by, card.card);
    }
}

} // namespace

JourneyId addJourney(project::Edit& edit, const QString& name, const QString& note, const Guid& guid)
{
    storage::Connection& db = edit.db();
    db.run("INSERT INTO journey (guid, name, note, position) VALUES (?, ?, ?, (SELECT coalesce(max(position), -1) + 1 "
           "FROM journey))",
           orRandom(guid), name.trimmed(), note);
    return JourneyId(db.lastInsertedId());
}

void removeJourney(project::Edit& edit, JourneyId journey)
{
    storage::Connection& db = edit.db();
    std::vector<MapId> maps;
    auto rows = db.prepare("SELECT id FROM map WHERE journey_id = ?");
    rows.bindAll(journey);
    while (rows.step())
        maps.push_back(rows.id<MapId>(0));
    for (const MapId map : maps)
        removeMap(edit, map);
    std::vector<StageId> stages;
    auto stageRows = db.prepare("SELECT id FROM map_stage WHERE journey_id = ?");
    stageRows.bindAll(journey);
    while (stageRows.step())
        stages.push_back(stageRows.id<StageId>(0));
    for (const StageId stage : stages)
        removeStage(edit, stage);
    db.run("DELETE FROM journey WHERE id = ?", journey);
}

StageId addStage(project::Edit& edit, JourneyId journey, const QString& title, int position, frame::StageId speaksOf,
                 const Guid& guid)
{
    const int at = stageOrder.makeRoom(edit, journey.value(), position);
    edit.db().run("INSERT INTO map_stage (guid, journey_id, title, stage_id, position) VALUES (?, ?, ?, ?, ?)",
                  orRandom(guid), journey, title.trimmed(), speaksOf, at);
    const StageId stage(edit.db().lastInsertedId());
    edit.setPlace({QStringLiteral("map_stage"), stage.value()});
    return stage;
}

void renameStage(project::Edit& edit, StageId stage, const QString& title)
{
    edit.setPlace({QStringLiteral("map_stage"), stage.value()});
    edit.db().run("UPDATE map_stage SET title = ? WHERE id = ?", title.trimmed(), stage);
}

void moveStage(project::Edit& edit, StageId stage, int position)
{
    edit.setPlace({QStringLiteral("map_stage"), stage.value()});
    const JourneyId journey = journeyOf(edit.db(), stage);
    std::vector<StepId> moved;
    for (const Sibling& step : siblingsOf(edit.db(), stage))
        moved.push_back(step.id);
    SpanKeeper spans(edit, journey, std::move(moved));
    stageOrder.move(edit, stage.value(), journey.value(), position);
    spans.settle();
}

void setNestedMap(project::Edit& edit, StageId stage, MapId nested)
{
    storage::Connection& db = edit.db();
    edit.setPlace({QStringLiteral("map_stage"), stage.value()});
    if (nested.isValid() && wouldStandInItself(db, stage, nested))
        return db.fail(Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A map cannot stand inside itself")}));
    db.run("UPDATE map_stage SET nested_map_id = ? WHERE id = ?", nested, stage);
}

void removeStage(project::Edit& edit, StageId stage)
{
    std::vector<StepId> steps;
    auto rows = edit.db().prepare("SELECT id FROM map_step WHERE map_stage_id = ?");
    rows.bindAll(stage);
    while (rows.step())
        steps.push_back(rows.id<StepId>(0));
    for (const StepId step : steps)
        removeStep(edit, step);
    edit.db().run("DELETE FROM map_stage WHERE id = ?", stage);
}

StepId addStep(project::Edit& edit, StageId stage, const QString& title, int position, frame::TouchpointId touchpoint,
               const Guid& guid)
{
    storage::Connection& db = edit.db();
    const JourneyId journey = journeyOf(db, stage);
    const int at = stepOrder.makeRoom(edit, stage.value(), position);
    db.run("INSERT INTO map_step (guid, map_stage_id, title, touchpoint_id, position) VALUES (?, ?, ?, ?, ?)",
           orRandom(guid), stage, title.trimmed(), touchpoint, at);
    const StepId step(db.lastInsertedId());
    const std::vector<Sibling> siblings = siblingsOf(db, stage);
    const auto self = std::ranges::find(siblings, step, &Sibling::id);
    if (self != siblings.begin() && self + 1 < siblings.end() && (self + 1)->isSubstep)
        db.run("UPDATE map_step SET is_substep = 1 WHERE id = ?", step);
    if (const std::vector<Spanning> cards = spanningCards(db, journey); !cards.empty()) {
        std::vector<StepId> steps = columnsOf(db, journey);
        const std::ptrdiff_t index = indexOf(steps, step);
        steps.erase(steps.begin() + index); // where the cards stood before the new column came in between
        stretchOver(edit, steps, cards, index, 1);
    }
    edit.setPlace(placeOf(step));
    return step;
}

void renameStep(project::Edit& edit, StepId step, const QString& title)
{
    edit.setPlace(placeOf(step));
    edit.db().run("UPDATE map_step SET title = ? WHERE id = ?", title.trimmed(), step);
}

void setStepTouchpoint(project::Edit& edit, StepId step, frame::TouchpointId touchpoint)
{
    edit.setPlace(placeOf(step));
    edit.db().run("UPDATE map_step SET touchpoint_id = ? WHERE id = ?", touchpoint, step);
}

void setStepWidth(project::Edit& edit, StepId step, int width)
{
    edit.setPlace(placeOf(step));
    edit.db().run("UPDATE map_step SET width = ? WHERE id = ?", width, step);
}

void setSubstep(project::Edit& edit, StepId step, bool isSubstep)
{
    edit.setPlace(placeOf(step));
    storage::Connection& db = edit.db();
    db.run("UPDATE map_step SET is_substep = ?1 WHERE id = ?2 AND is_substep <> ?1", isSubstep, step);
    settleFirst(edit, StageId(db.value<qint64>("SELECT map_stage_id FROM map_step WHERE id = ?", step).value_or(0)));
}

void setStepNote(project::Edit& edit, StepId step, const QString& note)
{
    edit.setPlace(placeOf(step));
    edit.db().run("UPDATE map_step SET note = ? WHERE id = ?", note, step);
}

void moveStep(project::Edit& edit, StepId step, StageId stage, int position)
{
    edit.setPlace(placeOf(step));
    const StageId before(edit.db().value<qint64>("SELECT map_stage_id FROM map_step WHERE id = ?", step).value_or(0));
    SpanKeeper spans(edit, journeyOf(edit.db(), stage), {step});
    stepOrder.move(edit, step.value(), stage.value(), position);
    spans.settle();
    settleFirst(edit, before);
    if (stage != before)
        settleFirst(edit, stage);
}

void removeStep(project::Edit& edit, StepId step)
{
    storage::Connection& db = edit.db();
    const StageId stage(db.value<qint64>("SELECT map_stage_id FROM map_step WHERE id = ?", step).value_or(0));
    const JourneyId journey = journeyOf(db, stage);
    const std::vector<StepId> steps = columnsOf(db, journey);
    const std::vector<Spanning> cards = spanningCards(db, journey);
    const std::ptrdiff_t index = indexOf(steps, step);
    stretchOver(edit, steps, cards, index, -1);
    const bool hasNext = index + 1 < static_cast<std::ptrdiff_t>(steps.size());
    for (const Spanning& card : cards) {
        if (card.step == step && hasNext)
            db.run("UPDATE map_card SET step_id = ?, column_span = ? WHERE id = ?",
                   steps[static_cast<std::size_t>(index + 1)], card.columns - 1, card.card);
    }
    const std::vector<Sibling> siblings = siblingsOf(db, stage);
    const auto self = std::ranges::find(siblings, step, &Sibling::id);
    if (self != siblings.end() && !self->isSubstep) {
        for (auto part = self + 1; part < siblings.end() && part->isSubstep; ++part)
            db.run("UPDATE map_step SET is_substep = 0 WHERE id = ?", part->id);
    }
    std::vector<CardId> gone;
    auto rows = db.prepare("SELECT id FROM map_card WHERE step_id = ?");
    rows.bindAll(step);
    while (rows.step())
        gone.push_back(rows.id<CardId>(0));
    for (const CardId card : gone)
        removeCard(edit, card);
    removeNotes(edit, step);
    db.run("DELETE FROM map_mark WHERE step_id = ?", step);
    db.run("DELETE FROM map_step WHERE id = ?", step);
    edit.setPlace(hasNext ? placeOf(steps[static_cast<std::size_t>(index + 1)])
                          : EntityRef{QStringLiteral("map_stage"), stage.value()});
}

} // namespace tropa::maps
