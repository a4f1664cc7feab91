// The part of MapEditor that speaks of substeps, and of cards over several cells.
#include "ui/maps/map_editor.h"

#include <QAction>

#include <algorithm>

namespace tropa::ui::journeys {

void MapEditor::addStepActions()
{
    action(
        "substep", QT_TR_NOOP("Add a substep"), "columns", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        [this] { addSubstep(); }, false, 2);
    action(
        "makeSubstep", QT_TR_NOOP("Make it part of the step before"), "arrow-down", {}, [this] { setSubsteps(true); },
        false, 2);
    action(
        "makeStep", QT_TR_NOOP("Make it a step of its own"), "arrow-up", {}, [this] { setSubsteps(false); }, false, 2);
    action(
        "fold", QT_TR_NOOP("Fold or unfold the substeps"), "columns", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
        [this] { toggleFold(m_view->current().column); }, false, 2);
    const auto stretcher = [&](const char* id, const char* words, Qt::Key key, int columns, int rows) {
        action(
            id, words, "expand", QKeySequence(Qt::ALT | key), [this, columns, rows] { stretch(columns, rows); }, false,
            1);
    };
    stretcher("wider", QT_TR_NOOP("Widen the card by a step"), Qt::Key_End, 1, 0);
    stretcher("narrower", QT_TR_NOOP("Narrow the card by a step"), Qt::Key_Home, -1, 0);
    stretcher("taller", QT_TR_NOOP("Extend the card by a lane"), Qt::Key_PageDown, 0, 1);
    stretcher("shorter", QT_TR_NOOP("Shorten the card by a lane"), Qt::Key_PageUp, 0, -1);
}

void MapEditor::connectSteps()
{
    connect(m_view, &canvas::BoardView::cardStretched, &m_session, &MapSession::stretchCard);
    connect(m_view, &canvas::BoardView::foldRequested, this, &MapEditor::toggleFold);
    connect(m_view, &canvas::BoardView::unfoldRequested, this,
            [this](int column) { unfold(m_session.board().steps[static_cast<std::size_t>(column)].id); });
}

void MapEditor::addSubstep()
{
    const int column = m_view->current().column;
    if (column < 0)
        return;
    const Board& board = m_session.board();
    unfold(board.steps[static_cast<std::size_t>(board.headOf(column))].id);
    const canvas::BoardPlace from = m_view->current();
    const Board known = board;
    const StepId added = m_session.addSubstep(column);
    const int at = m_session.board().columnOf(added);
    if (at < 0)
        return;
    m_wayBack.remember(known, from, {QStringLiteral("map_step"), added.value()});
    m_view->setCurrent({std::max(0, m_view->current().lane), at, {}});
    nameNew(canvas::BoardView::Editing::Step, at);
}

void MapEditor::setSubsteps(bool areSubsteps)
{
    const Board& board = m_session.board();
    const int current = m_view->current().column;
    if (current < 0)
        return;
    const Block held = m_view->hold() == canvas::BoardView::Hold::Columns ? m_view->block() : Block{0, current, 1, 1};
    const auto changes = [&](int column) {
        const Step& step = board.steps[static_cast<std::size_t>(column)];
        return step.isSubstep != areSubsteps &&
               (!areSubsteps || (column > 0 && board.steps[static_cast<std::size_t>(column - 1)].stage == step.stage));
    };
    bool any = false;
    for (int column = held.column; column < held.column + held.columns; ++column)
        any = any || changes(column);
    if (!any)
        return m_workbench.notify({shell::Notice::Kind::Info,
                                   areSubsteps ? tr("There is no step before it in its stage that it could be part of.")
                                               : tr("It is a step of its own already.")});
    m_session.setSubsteps(held.column, held.columns, areSubsteps);
}

void MapEditor::unfold(StepId step)
{
    if (!m_folded.remove(step))
        return;
    keepView();
    refreshContent();
}

void MapEditor::toggleFold(int column)
{
    const Board& board = m_session.board();
    if (column < 0 || column >= static_cast<int>(board.steps.size()))
        return;
    const int head = board.headOf(column);
    if (board.substepsOf(head) == 0)
        return m_workbench.notify({shell::Notice::Kind::Info, tr("This step has no substeps.")});
    const StepId step = board.steps[static_cast<std::size_t>(head)].id;
    const bool folds = !m_folded.remove(step);
    if (folds) {
        if (m_view->header() && m_view->header()->part == canvas::BoardView::Editing::Step)
            m_view->goToHeader(canvas::BoardView::Editing::Step, head);
        else if (column != head)
            m_view->setCurrent({std::max(0, m_view->current().lane), head, {}});
        m_folded.insert(step);
    }
    keepView();
    refreshContent();
}

void MapEditor::stretch(int columns, int rows)
{
    const Board& board = m_session.board();
    const Card* card = board.card(m_view->current().card);
    if (!card)
        return m_workbench.notify({shell::Notice::Kind::Info, tr("Choose a card first.")});
    Card wanted = *card;
    const int tall = board.freeRows(*card);
    wanted.columns = std::max(1, card->columns + columns);
    wanted.rows = std::max(1, tall + rows);
    const bool atEdge = board.columnOf(card->step) + wanted.columns > static_cast<int>(board.steps.size()) ||
                        board.rowOf(card->lane) + wanted.rows > static_cast<int>(board.lanes.size());
    if (atEdge)
        return m_workbench.notify({shell::Notice::Kind::Info, tr("The map ends here.")});
    if (rows > 0 && board.freeRows(wanted) < wanted.rows)
        return m_workbench.notify({shell::Notice::Kind::Info, tr("Other cards stand below; move them first.")});
    if (wanted.columns != card->columns || wanted.rows != card->rows)
        m_session.stretchCard(card->id, wanted.columns, wanted.rows);
}

} // namespace tropa::ui::journeys
