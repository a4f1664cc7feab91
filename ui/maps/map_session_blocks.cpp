// The part of MapSession that changes several cards, steps or lanes in one edit.
#include "maps/board_edit.h"
#include "maps/journey_store.h"
#include "maps/map_json.h"
#include "maps/map_store.h"
#include "ui/maps/map_session.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

std::optional<double> numberIn(const QString& text)
{
    QString plain = text.simplified();
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

std::vector<StepId> MapSession::stepIds(int column, int count) const
{
    std::vector<StepId> ids;
    for (int i = column; i < column + count && i < static_cast<int>(m_board.steps.size()); ++i)
        ids.push_back(m_board.steps[static_cast<std::size_t>(i)].id);
    return ids;
}

std::vector<LaneId> MapSession::laneIds(int lane, int count) const
{
    std::vector<LaneId> ids;
    for (int i = lane; i < lane + count && i < static_cast<int>(m_board.lanes.size()); ++i)
        ids.push_back(m_board.lanes[static_cast<std::size_t>(i)].id);
    return ids;
}

void MapSession::moveCards(const std::vector<CardId>& cards, int lanes, int columns)
{
    const int lastLane = static_cast<int>(m_board.lanes.size()) - 1,
              lastColumn = static_cast<int>(m_board.steps.size()) - 1;
    for (const CardId id : cards) {
        const Card* card = m_board.card(id);
        const int lane = m_board.rowOf(card->lane) + lanes, column = m_board.columnOf(card->step) + columns;
        if (lane < 0 || column < 0 || lane > lastLane || column > lastColumn)
            return; // none goes where not all can
    }
    if (cards.empty())
        return;
    m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Move of %n cards"), static_cast<qint64>(cards.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const CardId id : cards) {
                const Card* card = m_board.card(id);
                tropa::maps::moveCard(
                    edit, id, m_board.lanes[static_cast<std::size_t>(m_board.rowOf(card->lane) + lanes)].id,
                    m_board.steps[static_cast<std::size_t>(m_board.columnOf(card->step) + columns)].id);
            }
            return {};
        });
}

void MapSession::placeCard(CardId card, LaneId lane, StepId step, int position)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Move of a card")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::placeCard(edit, card, lane, step, position);
        return {};
    });
}

void MapSession::removeCards(const std::vector<CardId>& cards)
{
    if (cards.empty())
        return;
    m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Removal of %n cards"), static_cast<qint64>(cards.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const CardId id : cards)
                tropa::maps::removeCard(edit, id);
            return {};
        });
}

void MapSession::duplicateCards(const std::vector<CardId>& cards)
{
    if (cards.empty())
        return;
    m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Copies of %n cards"), static_cast<qint64>(cards.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const CardId id : cards) {
                const Card card = *m_board.card(id);
                insertCard(edit, card, card.lane, card.step);
            }
            return {};
        });
}

void MapSession::mergeCards(const std::vector<CardId>& cards, const Block& block)
{
    // The first begins where the block does, so that it can cover all of it.
    if (cards.size() < 2 && block.lanes * block.columns < 2)
        return;
    if (cards.empty())
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Merging of cards")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::moveCard(edit, cards.front(), m_board.lanes[static_cast<std::size_t>(block.lane)].id,
                              m_board.steps[static_cast<std::size_t>(block.column)].id);
        tropa::maps::mergeCards(edit, m_board, cards, block.columns, block.lanes);
        return {};
    });
}

void MapSession::addSteps(int column, int count, bool before)
{
    if (column < 0 || column >= static_cast<int>(m_board.steps.size()))
        return;
    const Step& at = m_board.steps[static_cast<std::size_t>(column)];
    const auto siblings = m_board.stepsOf(at.stage);
    const auto position =
        static_cast<int>(std::ranges::find(siblings, at.id, &Step::id) - siblings.begin()) + (before ? 0 : 1);
    StepId made;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "New step")},
        [&](project::Edit& edit) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                const StepId added = addStep(edit, at.stage, tr("New step"), position + i);
                if (i == 0)
                    made = added;
            }
            return {};
        },
        making());
    m_made = {QStringLiteral("map_step"), made.value()};
}

void MapSession::removeSteps(int column, int count)
{
    const std::vector<StepId> steps = stepIds(column, count);
    if (steps.empty())
        return;
    m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Removal of %n steps"), static_cast<qint64>(steps.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const StepId step : steps)
                tropa::maps::removeStep(edit, step);
            return {};
        });
}

void MapSession::duplicateStep(int column)
{
    for (const StepId step : stepIds(column, 1))
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Copy of a step")}, [&](project::Edit& edit) -> Result<void> {
            tropa::maps::duplicateStep(edit, m_board, step);
            return {};
        });
}

void MapSession::mergeSteps(int column, int count)
{
    const std::vector<StepId> steps = stepIds(column, count);
    if (steps.size() > 1)
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Merging of steps")}, [&](project::Edit& edit) -> Result<void> {
            tropa::maps::mergeSteps(edit, m_board, steps);
            return {};
        });
}

void MapSession::moveSteps(int column, int count, int beside, bool after)
{
    const std::vector<StepId> steps = stepIds(column, count), target = stepIds(beside, 1);
    if (steps.empty() || target.empty() || (beside >= column && beside < column + count))
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Move of a step")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::moveSteps(edit, m_board, steps, target.front(), after);
        return {};
    });
}

void MapSession::addLaneBeside(int lane, bool before)
{
    if (lane < 0 || lane >= static_cast<int>(m_board.lanes.size()))
        return;
    const Lane& like = m_board.lanes[static_cast<std::size_t>(lane)];
    Lane added;
    added.kind = like.kind == LaneKind::Curve ? LaneKind::Text : like.kind;
    added.role = like.role;
    added.title = m_workbench.words(added.role == LaneRole::None ? term(laneKinds(), added.kind).name
                                                                 : term(laneRoles(), added.role).name);
    LaneId made;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "New lane")},
        [&](project::Edit& edit) -> Result<void> {
            made = addLane(edit, m_board.map.id, added, lane + (before ? 0 : 1));
            return {};
        },
        making());
    m_made = {QStringLiteral("map_lane"), made.value()};
}

void MapSession::removeLanes(int lane, int count)
{
    const std::vector<LaneId> lanes = laneIds(lane, count);
    if (lanes.empty())
        return;
    m_workbench.edit(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Removal of %n lanes"), static_cast<qint64>(lanes.size())),
        [&](project::Edit& edit) -> Result<void> {
            for (const LaneId one : lanes)
                tropa::maps::removeLane(edit, one);
            return {};
        });
}

void MapSession::duplicateLane(int lane)
{
    for (const LaneId one : laneIds(lane, 1))
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Copy of a lane")}, [&](project::Edit& edit) -> Result<void> {
            tropa::maps::duplicateLane(edit, m_board, one);
            return {};
        });
}

void MapSession::mergeLanes(int lane, int count)
{
    const std::vector<LaneId> lanes = laneIds(lane, count);
    if (lanes.size() > 1)
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Merging of lanes")}, [&](project::Edit& edit) -> Result<void> {
            tropa::maps::mergeLanes(edit, m_board, lanes);
            return {};
        });
}

void MapSession::moveLanes(int lane, int count, int beside, bool after)
{
    const std::vector<LaneId> lanes = laneIds(lane, count), target = laneIds(beside, 1);
    if (lanes.empty() || target.empty() || (beside >= lane && beside < lane + count))
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Move of a lane")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::moveLanes(edit, m_board, lanes, target.front(), after);
        return {};
    });
}

void MapSession::renameStage(StageId stage, const QString& title)
{
    const auto known = std::ranges::find(m_board.stages, stage, &Stage::id);
    if (title.isEmpty() || known == m_board.stages.end() || known->title == title)
        return;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Name of a stage")},
        [&](project::Edit& edit) -> Result<void> {
            tropa::maps::renameStage(edit, stage, title);
            return {};
        },
        naming({QStringLiteral("map_stage"), stage.value()}));
}

void MapSession::removeStage(StageId stage)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Removal of a stage")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::removeStage(edit, stage);
        return {};
    });
}

void MapSession::moveStage(int stage, int beside, bool after)
{
    const int count = static_cast<int>(m_board.stages.size());
    if (stage < 0 || beside < 0 || stage >= count || beside >= count || stage == beside)
        return;
    const int position = beside + (after ? 1 : 0) - (stage < beside ? 1 : 0);
    if (position == stage)
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Move of a stage")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::moveStage(edit, m_board.stages[static_cast<std::size_t>(stage)].id, position);
        return {};
    });
}

void MapSession::link(const Link& changed)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Link")}, [&](project::Edit& edit) -> Result<void> {
        setLink(edit, changed);
        return {};
    });
}

void MapSession::removeLink(LinkId link)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Removal of a link")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::removeLink(edit, link);
        return {};
    });
}

int MapSession::paste(const CopiedBlock& copied, int lane, int column)
{
    int left = 0, columns = 0;
    for (const CopiedBlock::Cell& cell : copied.cells) {
        columns = std::max(columns, column + cell.column + 1);
        if (lane + cell.lane >= static_cast<int>(m_board.lanes.size()))
            ++left;
    }
    if (m_board.steps.empty() || left == static_cast<int>(copied.cells.size()))
        return left;
    m_workbench.edit(Message::counted(QT_TRANSLATE_N_NOOP("core", "Pasting of %n cards"),
                                      static_cast<qint64>(copied.cells.size()) - left),
                     [&](project::Edit& edit) -> Result<void> {
                         std::vector<StepId> steps = stepIds(0, static_cast<int>(m_board.steps.size()));
                         while (static_cast<int>(steps.size()) < columns)
                             steps.push_back(addStep(edit, m_board.steps.back().stage, tr("New step")));
                         for (const CopiedBlock::Cell& cell : copied.cells) {
                             const int row = lane + cell.lane;
                             if (row >= static_cast<int>(m_board.lanes.size()))
                                 continue;
                             const CardId card =
                                 insertCard(edit, cell.card, m_board.lanes[static_cast<std::size_t>(row)].id,
                                            steps[static_cast<std::size_t>(column + cell.column)]);
                             if (cell.picture.isEmpty())
                                 continue;
                             if (auto shown = setCardPicture(edit, card, cell.card.pictureName, cell.picture); !shown)
                                 return shown;
                         }
                         return {};
                     });
    return left;
}

int MapSession::enterTable(const std::vector<QStringList>& rows, int lane, int column)
{
    int left = 0;
    qsizetype columns = 0;
    for (const QStringList& row : rows)
        columns = std::max(columns, column + row.size());
    if (m_board.steps.empty() || columns > limit::steps)
        return static_cast<int>(rows.size());
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Pasting of a table")}, [&](project::Edit& edit) -> Result<void> {
        std::vector<StepId> steps = stepIds(0, static_cast<int>(m_board.steps.size()));
        while (static_cast<qsizetype>(steps.size()) < columns)
            steps.push_back(addStep(edit, m_board.steps.back().stage, tr("New step")));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t row = static_cast<std::size_t>(lane) + i;
            for (qsizetype j = 0; j < rows[i].size(); ++j) {
                const QString text = rows[i][j].trimmed();
                if (text.isEmpty())
                    continue;
                if (row >= m_board.lanes.size()) {
                    ++left;
                    continue;
                }
                const Lane& into = m_board.lanes[row];
                const StepId step = steps[static_cast<std::size_t>(column + j)];
                CardField field = CardField::Text;
                QVariant value = text;
                if (into.kind == LaneKind::Curve || into.kind == LaneKind::Time || into.kind == LaneKind::Arc) {
                    std::optional<double> number = numberIn(text);
                    if (number && into.kind == LaneKind::Arc)
                        *number -= arcLevel(0); // levels are kept as experiences
                    const bool isTime = into.kind == LaneKind::Time;
                    if (!number || (isTime ? *number < 0 || *number > limit::minutes : std::abs(*number) > 2)) {
                        ++left;
                        continue;
                    }
                    field = isTime ? CardField::StandardMinutes : CardField::Experience;
                    value = *number;
                }
                const auto there = m_board.cardsAt(into.id, step);
                const CardId card = there.empty() ? tropa::maps::addCard(edit, into.id, step) : there.front()->id;
                setCardField(edit, card, field, value);
            }
        }
        return {};
    });
    return left;
}

} // namespace tropa::ui::journeys
