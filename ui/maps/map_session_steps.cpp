// The part of MapSession that changes substeps and what cards cover.
#include "maps/board_edit.h"
#include "maps/map_store.h"
#include "ui/maps/map_session.h"

#include <QCoreApplication>

namespace tropa::ui::journeys {

StepId MapSession::addSubstep(int column)
{
    StepId added;
    for (const StepId step : stepIds(column, 1))
        m_workbench.edit(
            {QT_TRANSLATE_NOOP("core", "New substep")},
            [&](project::Edit& edit) -> Result<void> {
                added = tropa::maps::addSubstep(edit, m_board, step, tr("New substep"));
                return {};
            },
            making());
    m_made = {QStringLiteral("map_step"), added.value()};
    return added;
}

void MapSession::setSubsteps(int column, int count, bool areSubsteps)
{
    const std::vector<StepId> steps = stepIds(column, count);
    m_workbench.edit(areSubsteps ? Message{QT_TRANSLATE_NOOP("core", "Step made part of the step before")}
                                 : Message{QT_TRANSLATE_NOOP("core", "Substep made a step")},
                     [&](project::Edit& edit) -> Result<void> {
                         tropa::maps::setSubsteps(edit, m_board, steps, areSubsteps);
                         return {};
                     });
}

void MapSession::setLaneScope(LaneId lane, const metrics::Scope& scope)
{
    const Lane* known = m_board.lane(lane);
    if (!known || known->scope == scope)
        return;
    Lane changed = *known;
    changed.scope = scope;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "For whom a lane is")}, [&](project::Edit& edit) -> Result<void> {
        setLane(edit, changed);
        return {};
    });
}

void MapSession::stretchCard(CardId card, int columns, int rows)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Size of a card")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::stretchCard(edit, m_board, card, columns, rows);
        return {};
    });
}

} // namespace tropa::ui::journeys
