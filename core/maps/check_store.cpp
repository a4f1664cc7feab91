#include "frame/frame_store.h"
#include "maps/board_store.h"
#include "maps/checker.h"
#include "maps/nested_store.h"

#include <QCoreApplication>

namespace tropa::maps {

namespace {

void readOtherMaps(storage::Connection& db, const Board& board, CheckContext& context)
{
    for (const MapSummary& other : maps(db)) {
        if (other.journey != board.map.journey || other.id == board.map.id)
            continue;
        const bool isOtherKind = other.kind != board.map.kind;
        context.hasOtherKind = context.hasOtherKind || isOtherKind;
        const Board theirs = loadBoard(db, other.id);
        for (const Lane& lane : theirs.lanes) {
            if (lane.kind != LaneKind::Curve || lane.sources.empty())
                continue;
            for (const Step& step : theirs.steps) {
                if (step.touchpoint.isValid())
                    context.measuredSteps.insert(step.id);
            }
        }
        for (const Card& card : theirs.cards) {
            const int first = theirs.columnOf(card.step);
            const int last = std::min(first + card.columns, static_cast<int>(theirs.steps.size()));
            for (int column = first; column < last; ++column) {
                const StepId step = theirs.steps[static_cast<std::size_t>(column)].id;
                if (isOtherKind && !card.isBlank())
                    context.stepsOfOtherKind.insert(step);
                for (const Binding& binding : card.bindings) {
                    if (!binding.isEvidence())
                        context.measuredSteps.insert(step);
                }
                if (theirs.laneOf(card).kind == LaneKind::Owner && !card.text.isEmpty())
                    context.ownedSteps.insert(step);
            }
        }
    }
}

/// Bindings whose scope names a question, a touchpoint, a doctor … that is gone.
void readDeadBindings(storage::Connection& db, const Board& board, CheckContext& context)
{
    std::map<QString, std::map<qint64, QString>> known; // by dimension; read once each
    for (const Card& card : board.cards) {
        for (const Binding& binding : card.bindings) {
            for (const auto& [dimension, values] : binding.scope.where) {
                const metrics::Dimension* described = metrics::findDimension(dimension);
                if (!described || *described->table == '\0')
                    continue;
                auto names = known.find(dimension);
                if (names == known.end())
                    names = known.emplace(dimension, metrics::dimensionValues(db, *described)).first;
                for (const qint64 value : values) {
                    if (!names->second.contains(value))
                        context.deadBindings.insert(binding.id);
                }
            }
        }
    }
}

} // namespace

CheckContext readCheckContext(storage::Connection& db, const Board& board, QDate today)
{
    CheckContext context;
    context.evidence = metrics::evidenceRules(db);
    context.today = today;
    context.language = metrics::projectLanguage(db);

    context.isNested = !holdersOf(db, board.map.id).empty();

    auto suppressions =
        db.prepare("SELECT rule, element_kind, element_id, reason FROM map_suppression WHERE map_id = ? ORDER BY id");
    suppressions.bindAll(board.map.id);
    while (suppressions.step())
        context.suppressions.push_back(
            {suppressions.text(0), {suppressions.text(1), suppressions.integer(2)}, suppressions.text(3)});

    auto stray = db.prepare("SELECT c.id, c.text FROM map_card c JOIN map_lane l ON l.id = c.lane_id "
                            "LEFT JOIN map_step s ON s.id = c.step_id LEFT JOIN map_stage g ON g.id = s.map_stage_id "
                            "WHERE l.map_id = ? AND g.journey_id IS NOT ? ORDER BY c.id");
    stray.bindAll(board.map.id, board.map.journey);
    while (stray.step())
        context.strayCards.insert(stray.id<CardId>(0), stray.text(1));

    auto positions = db.prepare("SELECT s.id, s.position FROM map_step s JOIN map_stage g ON g.id = s.map_stage_id "
                                "WHERE g.journey_id = ?");
    positions.bindAll(board.map.journey);
    while (positions.step())
        context.positions.insert(positions.id<StepId>(0), static_cast<int>(positions.integer(1)));

    context.priorities = readPriorities(db);
    if (board.map.persona.isValid())
        context.hasPersonaGoals = !db.value<QString>("SELECT goals FROM persona WHERE id = ?", board.map.persona)
                                       .value_or(QString())
                                       .isEmpty();
    readOtherMaps(db, board, context);
    readDeadBindings(db, board, context);
    return context;
}

void suppress(project::Edit& edit, MapId map, const QString& rule, const EntityRef& element, const QString& reason)
{
    edit.setPlace(element);
    edit.db().run("DELETE FROM map_suppression WHERE map_id = ? AND rule = ? AND element_kind = ? AND element_id = ?",
                  map, rule, element.kind, element.id);
    if (!reason.trimmed().isEmpty())
        edit.db().run("INSERT INTO map_suppression (guid, map_id, rule, element_kind, element_id, reason) VALUES "
                      "(?, ?, ?, ?, ?, ?)",
                      Guid::random(), map, rule, element.kind, element.id, reason.trimmed());
}

QHash<EntityRef, Priority> readPriorities(storage::Connection& db)
{
    QHash<EntityRef, Priority> found;
    auto rows = db.prepare("SELECT element_kind, element_id, value, effort FROM map_priority");
    while (rows.step())
        found.insert({rows.text(0), rows.integer(1)}, {rows.realOrNone(2), rows.realOrNone(3)});
    return found;
}

void setPriority(project::Edit& edit, const EntityRef& element, const Priority& priority)
{
    edit.setPlace(element);
    edit.db().run("DELETE FROM map_priority WHERE element_kind = ? AND element_id = ?", element.kind, element.id);
    if (priority.value || priority.effort)
        edit.db().run("INSERT INTO map_priority (element_kind, element_id, value, effort) VALUES (?, ?, ?, ?)",
                      element.kind, element.id, priority.value, priority.effort);
}

} // namespace tropa::maps
