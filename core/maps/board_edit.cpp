#include "maps/board_edit.h"

#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/lane_span_keeper.h"
#include "maps/map_store.h"
#include "maps/note_store.h"
#include "maps/span_keeper.h"

#include <algorithm>

namespace tropa::maps {

namespace {

std::vector<Board> boardsOf(storage::Connection& db, JourneyId journey)
{
    std::vector<Board> found;
    for (const MapSummary& map : maps(db)) {
        if (map.journey == journey)
            found.push_back(loadBoard(db, map.id));
    }
    return found;
}

QString joined(QStringList texts, const QString& separator)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(separator);
}

int positionInStage(const Board& board, const Step& step)
{
    const auto steps = board.stepsOf(step.stage);
    return static_cast<int>(std::ranges::find(steps, step.id, &Step::id) - steps.begin());
}

template <class T>
bool isIn(const std::vector<T>& list, const T& one)
{
    return std::ranges::find(list, one) != list.end();
}

/// The order after `moved` were put beside an element, and what each of them has to be moved to on the way.
template <class T, class Move>
void putBeside(std::vector<T> order, const std::vector<T>& moved, T beside, bool after, Move move)
{
    for (const T& one : moved) {
        std::erase(order, one);
        const auto at = std::ranges::find(order, beside) + (after ? 1 : 0);
        const int position = static_cast<int>(at - order.begin());
        order.insert(at, one);
        move(one, position);
        beside = one;
        after = true;
    }
}

} // namespace

namespace {

StepId copyStep(project::Edit& edit, const Board& board, const Step& from, int position)
{
    const Step* step = &from;
    const StepId id = from.id;
    const StepId copy = addStep(edit, step->stage, step->title, position, step->touchpoint);
    setSubstep(edit, copy, step->isSubstep);
    setStepNote(edit, copy, step->note);
    setStepWidth(edit, copy, step->width);
    for (const Mark& mark : step->marks)
        addMark(edit, copy, mark);
    for (const Board& one : boardsOf(edit.db(), board.map.journey)) {
        for (const Card& card : one.cards) {
            if (card.step == id && card.columns == 1) // a spanning one has grown over the new column
                insertCard(edit, card, card.lane, copy);
        }
    }
    return copy;
}

} // namespace

StepId duplicateStep(project::Edit& edit, const Board& board, StepId id)
{
    const Step* step = board.step(id);
    if (!step)
        return {};
    const int column = board.columnOf(id), parts = board.substepsOf(column), at = positionInStage(board, *step) + 1;
    const StepId copy = copyStep(edit, board, *step, at + parts);
    for (int part = 1; part <= parts; ++part)
        copyStep(edit, board, board.steps[static_cast<std::size_t>(column + part)], at + parts + part);
    edit.setPlace({QStringLiteral("map_step"), copy.value()});
    return copy;
}

StepId addSubstep(project::Edit& edit, const Board& board, StepId id, const QString& title)
{
    const Step* step = board.step(id);
    if (!step)
        return {};
    const int behind = step->isSubstep ? 0 : board.substepsOf(board.columnOf(id));
    const StepId added = addStep(edit, step->stage, title, positionInStage(board, *step) + 1 + behind);
    setSubstep(edit, added, true);
    return added;
}

int setSubsteps(project::Edit& edit, const Board& board, const std::vector<StepId>& steps, bool areSubsteps)
{
    int done = 0;
    for (const StepId id : steps) {
        const Step* step = board.step(id);
        if (!step || step->isSubstep == areSubsteps || (areSubsteps && positionInStage(board, *step) == 0))
            continue;
        setSubstep(edit, id, areSubsteps);
        ++done;
    }
    return done;
}

namespace {

Card singleRow(Card card)
{
    card.rows = 1;
    return card;
}

} // namespace

LaneId duplicateLane(project::Edit& edit, const Board& board, LaneId id)
{
    const Lane* lane = board.lane(id);
    if (!lane)
        return {};
    Lane added = *lane;
    added.id = {};
    added.guid = {};
    const LaneId copy = addLane(edit, board.map.id, added, board.rowOf(id) + 1);
    for (const Card& card : board.cards) {
        if (card.lane == id && board.freeRows(card) == 1) // one that reaches on below has grown over the copy
            insertCard(edit, singleRow(card), copy, card.step);
    }
    edit.setPlace({QStringLiteral("map_lane"), copy.value()});
    return copy;
}

void mergeSteps(project::Edit& edit, const Board& board, const std::vector<StepId>& steps)
{
    if (steps.size() < 2)
        return;
    const StepId into = steps.front();
    const Step& first = *board.step(into);
    QStringList titles, notes;
    frame::TouchpointId touchpoint;
    std::vector<MarkKind> marks;
    for (const StepId id : steps) {
        const Step& step = *board.step(id);
        titles << step.title;
        notes << step.note;
        if (!touchpoint.isValid())
            touchpoint = step.touchpoint;
        for (const Mark& mark : step.marks) {
            if (isIn(marks, mark.kind))
                continue;
            marks.push_back(mark.kind);
            if (id != into)
                addMark(edit, into, mark);
        }
    }
    // What belongs to the last of them goes on belonging to what they become.
    std::vector<StepId> parts;
    const int last = board.columnOf(steps.back());
    for (int column = last + 1; column <= last + board.substepsOf(last); ++column)
        parts.push_back(board.steps[static_cast<std::size_t>(column)].id);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        for (const Board& one : boardsOf(edit.db(), board.map.journey)) {
            for (const Card& card : one.cards) {
                if (card.step != steps[i])
                    continue;
                // The step it leaves is removed next, which takes this column back from those that span.
                if (card.columns > 1)
                    setCardSpan(edit, card.id, card.columns + 1, card.rows);
                moveCard(edit, card.id, card.lane, into);
            }
        }
        passNotes(edit, steps[i], into);
        removeStep(edit, steps[i]);
    }
    for (const StepId part : parts) {
        if (board.step(part)->stage == first.stage)
            setSubstep(edit, part, true);
    }
    for (const Stage& stage : board.stages) {
        const auto those = board.stepsOf(stage.id);
        if (stage.id != first.stage && !those.empty() &&
            std::ranges::all_of(those, [&](const Step* step) { return step->id != into && isIn(steps, step->id); }))
            removeStage(edit, stage.id);
    }
    setStepTouchpoint(edit, into, touchpoint);
    setStepNote(edit, into, joined(notes, QStringLiteral("\n")));
    renameStep(edit, into, joined(titles, QStringLiteral(" / ")));
}

void mergeLanes(project::Edit& edit, const Board& board, const std::vector<LaneId>& lanes)
{
    if (lanes.size() < 2)
        return;
    Lane into = *board.lane(lanes.front());
    QStringList titles, subtitles;
    for (const LaneId id : lanes) {
        titles << board.lane(id)->title;
        subtitles << board.lane(id)->subtitle;
        if (id == into.id)
            continue;
        for (const Card& card : board.cards) {
            if (card.lane != id)
                continue;
            // The lane it leaves is removed next, which takes this row back from those that span.
            if (card.rows > 1)
                setCardSpan(edit, card.id, card.columns, card.rows + 1);
            moveCard(edit, card.id, into.id, card.step);
        }
        passNotes(edit, id, into.id);
        removeLane(edit, id);
    }
    into.title = joined(titles, QStringLiteral(" / "));
    into.subtitle = joined(subtitles, QStringLiteral(" / "));
    setLane(edit, into);
}

void mergeCards(project::Edit& edit, const Board& board, const std::vector<CardId>& cards, int columns, int rows)
{
    if (cards.empty())
        return;
    const Card* first = board.card(cards.front());
    QStringList texts, notes, icons, actors, systems;
    std::optional<double> standard, tolerance, actual, experience, expected;
    std::vector<MarkKind> marks;
    project::MediaId picture;
    const auto takeFirst = [](std::optional<double>& into, const std::optional<double>& from) {
        if (!into)
            into = from;
    };
    for (const CardId id : cards) {
        const Card& card = *board.card(id);
        texts << card.text;
        notes << card.note;
        icons << card.icons;
        actors << card.actor;
        systems << card.system;
        takeFirst(standard, card.standardMinutes);
        takeFirst(tolerance, card.toleranceMinutes);
        takeFirst(actual, card.actualMinutes);
        takeFirst(experience, card.experience);
        takeFirst(expected, card.expected);
        if (!picture.isValid())
            picture = card.picture;
        const bool isOther = id != first->id;
        for (const Mark& mark : card.marks) {
            if (!isIn(marks, mark.kind) && isOther)
                addMark(edit, first->id, mark);
            marks.push_back(mark.kind);
        }
        if (!isOther)
            continue;
        for (const Binding& binding : card.bindings)
            addBinding(edit, first->id, binding);
        for (const EntityRef& ref : card.evidence)
            addEvidence(edit, first->id, ref);
        passNotes(edit, id, first->id);
    }
    for (Link link : board.links) {
        const bool from = isIn(cards, link.from), to = isIn(cards, link.to);
        if (from && to) {
            removeLink(edit, link.id);
        } else if (from || to) {
            (from ? link.from : link.to) = first->id;
            setLink(edit, link);
        }
    }
    for (const CardId id : cards) {
        if (id != first->id)
            removeCard(edit, id);
    }
    const auto number = [&](CardField field, const std::optional<double>& value) {
        setCardField(edit, first->id, field, value ? QVariant(*value) : QVariant());
    };
    number(CardField::StandardMinutes, standard);
    number(CardField::ToleranceMinutes, tolerance);
    number(CardField::ActualMinutes, actual);
    number(CardField::Experience, experience);
    number(CardField::Expected, expected);
    showPicture(edit, first->id, picture);
    setCardField(edit, first->id, CardField::Note, joined(notes, QStringLiteral("\n")));
    setCardField(edit, first->id, CardField::Icons, joined(icons, QStringLiteral(" ")));
    setCardField(edit, first->id, CardField::Actor, joined(actors, QStringLiteral(", ")));
    setCardField(edit, first->id, CardField::System, joined(systems, QStringLiteral(", ")));
    setCardField(edit, first->id, CardField::Text, joined(texts, QStringLiteral("\n")));
    setCardSpan(edit, first->id, columns, rows);
}

void moveSteps(project::Edit& edit, const Board& board, const std::vector<StepId>& steps, StepId beside, bool after)
{
    const Step* target = board.step(beside);
    if (!target || steps.empty() || isIn(steps, beside))
        return;
    // Steps take their substeps along.
    std::vector<StepId> moved;
    for (const StepId id : steps) {
        const int column = board.columnOf(id);
        for (int part = column; part <= column + board.substepsOf(column); ++part) {
            if (const StepId one = board.steps[static_cast<std::size_t>(part)].id; !isIn(moved, one))
                moved.push_back(one);
        }
    }
    // Not among those of another step, but before or behind it.
    if (!board.step(steps.front())->isSubstep) {
        const int column = board.columnOf(beside), head = board.headOf(column);
        if (target->isSubstep)
            after = column - head > board.substepsOf(head) / 2 || after;
        beside = board.steps[static_cast<std::size_t>(after ? head + board.substepsOf(head) : head)].id;
    }
    if (isIn(moved, beside))
        return;
    SpanKeeper spans(edit, board.map.journey, moved);
    std::vector<StepId> order;
    for (const Step* step : board.stepsOf(target->stage))
        order.push_back(step->id);
    putBeside(order, moved, beside, after,
              [&](StepId step, int position) { moveStep(edit, step, target->stage, position); });
    for (const StepId one : moved) { // while they moved one by one, some began a stage
        if (board.step(one)->isSubstep)
            setSubstep(edit, one, true);
    }
    spans.settle();
    for (const Stage& stage : board.stages) {
        const auto those = board.stepsOf(stage.id);
        if (stage.id != target->stage && !those.empty() &&
            std::ranges::all_of(those, [&](const Step* step) { return isIn(moved, step->id); }))
            removeStage(edit, stage.id);
    }
    edit.setPlace({QStringLiteral("map_step"), steps.front().value()});
}

int stretchCard(project::Edit& edit, const Board& board, CardId id, int columns, int rows)
{
    const Card* card = board.card(id);
    if (!card)
        return 0;
    const int mostColumns = static_cast<int>(board.steps.size()) - board.columnOf(card->step),
              mostRows = static_cast<int>(board.lanes.size()) - board.rowOf(card->lane);
    Card wanted = *card;
    wanted.columns = std::clamp(columns, 1, std::max(1, mostColumns));
    wanted.rows = std::clamp(rows, 1, std::max(1, mostRows));
    wanted.rows = board.freeRows(wanted);
    if (wanted.columns == card->columns && wanted.rows == card->rows)
        return 0;
    setCardSpan(edit, id, wanted.columns, wanted.rows);
    return 1;
}

void moveLanes(project::Edit& edit, const Board& board, const std::vector<LaneId>& lanes, LaneId beside, bool after)
{
    if (lanes.empty() || !board.lane(beside) || isIn(lanes, beside))
        return;
    std::vector<LaneId> order;
    for (const Lane& lane : board.lanes)
        order.push_back(lane.id);
    LaneSpanKeeper spans(edit, board.map.id, LaneSpanKeeper::What::Moved, lanes);
    putBeside(order, lanes, beside, after, [&](LaneId lane, int position) { moveLane(edit, lane, position); });
    spans.settle();
    edit.setPlace({QStringLiteral("map_lane"), lanes.front().value()});
}

} // namespace tropa::maps
