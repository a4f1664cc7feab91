// The part of MapEditor that works on whole steps, stages and lanes by their names: naming, removing, their menu.
#include "ui/maps/map_editor.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>
#include <span>

namespace tropa::ui::journeys {

using Part = canvas::BoardView::Editing;
using Hold = canvas::BoardView::Hold;

void MapEditor::connectNames()
{
    // The board may have changed under an open field; what it named may be gone.
    const auto at = [](const auto& list, int index) {
        return index >= 0 && index < static_cast<int>(list.size()) ? list[static_cast<std::size_t>(index)].id
                                                                   : decltype(list.front().id){};
    };
    connect(m_view, &canvas::BoardView::stageRenamed, this, [this, at](int index, const QString& title) {
        m_session.renameStage(at(m_session.board().stages, index), title);
    });
    connect(m_view, &canvas::BoardView::stepRenamed, this, [this, at](int index, const QString& title) {
        if (const StepId step = at(m_session.board().steps, index); step.isValid())
            m_session.renameStep(step, title);
    });
    connect(m_view, &canvas::BoardView::laneRenamed, this, [this, at](int index, const QString& title) {
        if (const LaneId lane = at(m_session.board().lanes, index); lane.isValid())
            m_session.renameLane(lane, title);
    });
}

void MapEditor::nameNew(Part part, int index)
{
    if (m_middle->currentWidget() == m_view)
        m_view->editHeader(part, index);
}

void MapEditor::renameHeader()
{
    if (m_middle->currentWidget() != m_view || !m_view->current().isValid())
        return;
    if (const auto header = m_view->header())
        m_view->editHeader(header->part, header->index);
    else if (m_view->hold() == Hold::Lanes)
        m_view->editHeader(Part::Lane, m_view->block().lane);
    else
        m_view->editHeader(Part::Step, m_view->block().column);
}

void MapEditor::addStage()
{
    const std::size_t before = m_session.board().stages.size();
    const Step* step = m_session.board().step(currentStep());
    const auto position = [&] {
        return step ? std::ranges::find(m_session.board().stages, step->stage, &Stage::id) -
                          m_session.board().stages.begin() + 1
                    : static_cast<std::ptrdiff_t>(before);
    }();
    const canvas::BoardPlace from = m_view->current();
    const Board known = m_session.board();
    m_session.addStageAfter(currentStep(), tr("New stage"));
    const Board& board = m_session.board();
    if (board.stages.size() <= before)
        return;
    const auto steps = board.stepsOf(board.stages[static_cast<std::size_t>(position)].id);
    if (!steps.empty())
        m_wayBack.remember(known, from, {QStringLiteral("map_step"), steps.front()->id.value()});
    nameNew(Part::Stage, static_cast<int>(position));
}

void MapEditor::addLane(LaneKind kind, LaneRole role)
{
    const int before = static_cast<int>(m_session.board().lanes.size());
    const int row = m_session.board().rowOf(currentLane()), added = row < 0 ? before : row + 1;
    const canvas::BoardPlace from = m_view->current();
    const Board known = m_session.board();
    m_session.addLaneAfter(currentLane(), kind, role);
    if (static_cast<int>(m_session.board().lanes.size()) <= before)
        return;
    const LaneId lane = m_session.board().lanes[static_cast<std::size_t>(added)].id;
    m_wayBack.remember(known, from, {QStringLiteral("map_lane"), lane.value()});
    nameNew(Part::Lane, added);
}

void MapEditor::removeSelected()
{
    const Block held = m_view->block();
    const Hold hold = m_view->hold();
    m_wayBack.forget(); // the reader stays where they are
    if (hold == Hold::Cells)
        return m_session.removeCards(m_view->selectedCards());
    const Board& board = m_session.board();
    const std::size_t cards = board.cards.size(), steps = board.steps.size(), lanes = board.lanes.size();
    QStringList removed;
    if (const auto header = m_view->header(); header && header->part == Part::Stage) {
        const Stage stage = board.stages[static_cast<std::size_t>(header->index)];
        m_session.removeStage(stage.id);
        removed << tr("stage “%1”").arg(stage.title);
    } else if (hold == Hold::Columns) {
        m_session.removeSteps(held.column, held.columns);
    } else {
        m_session.removeLanes(held.lane, held.lanes);
    }
    const auto gone = [](std::size_t before, std::size_t now) { return static_cast<int>(before - now); };
    if (const int count = gone(steps, board.steps.size()); count > 0)
        removed << tr("%n steps", nullptr, count);
    if (const int count = gone(lanes, board.lanes.size()); count > 0)
        removed << tr("%n lanes", nullptr, count);
    const bool isMuch =
        removed.size() > 1 || gone(steps, board.steps.size()) > 1 || gone(lanes, board.lanes.size()) > 1;
    if (const int count = gone(cards, board.cards.size()); count > 0)
        removed << tr("%n cards", nullptr, count);
    if (isMuch)
        told(removed);
}

void MapEditor::told(const QStringList& removed)
{
    offerUndo(tr("Removed: %1").arg(removed.join(QStringLiteral(", "))));
}

void MapEditor::offerUndo(const QString& words)
{
    // Of this entry, whatever was done since.
    m_workbench.notify(
        {shell::Notice::Kind::Info, words, tr("Undo"),
         [workbench = QPointer<shell::Workbench>(&m_workbench), entry = m_workbench.project().nextUndo()] {
             if (workbench)
                 workbench->undoEntry(entry);
         }});
}

void MapEditor::showMenu(const QPoint& at)
{
    static constexpr const char* ofCell[] = {"cut",       "copy",    "paste",     "",       "bind",   "card",
                                             "step",      "lane",    "duplicate", "merge",  "wider",  "narrower",
                                             "taller",    "shorter", "remove",    "",       "mark",   "link",
                                             "backstage", "nested",  "",          "sticky", "comment"};
    static constexpr const char* ofStep[] = {
        "rename", "",          "step",  "substep", "stage", "stepLeft", "stepRight", "makeSubstep", "makeStep",
        "fold",   "duplicate", "merge", "remove",  "",      "mark",     "backstage", "nested"};
    static constexpr const char* ofStage[] = {"rename", "", "stage", "moveLeft", "moveRight", "remove", "", "nested"};
    static constexpr const char* ofLane[] = {"rename",   "",          "lane",  "laneUp", "laneDown",
                                             "laneWhom", "duplicate", "merge", "remove"};
    std::span<const char* const> ids = ofCell;
    if (const auto header = m_view->header())
        ids = header->part == Part::Step    ? std::span<const char* const>(ofStep)
              : header->part == Part::Stage ? std::span<const char* const>(ofStage)
                                            : std::span<const char* const>(ofLane);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("boardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : ids) {
        if (*id == '\0')
            menu->addSeparator();
        else if (QAction* known = m_workbench.actions().find(actionId(id)))
            menu->addAction(known);
    }
    menu->popup(at);
}

} // namespace tropa::ui::journeys
