// The part of BoardView that the keyboard names steps, stages and lanes with, and that keeps hold of what is selected
// while the content changes.
#include "ui/canvas/board_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace tropa::ui::canvas {

int BoardView::stageOfColumn(int column) const
{
    const maps::Board& board = m_look.content->board;
    const maps::StageId stage = board.steps[static_cast<std::size_t>(column)].stage;
    return static_cast<int>(std::ranges::find(board.stages, stage, &maps::Stage::id) - board.stages.begin());
}

void BoardView::goToHeader(Editing part, int index)
{
    if (!m_look.content || part == Editing::Card || index < 0)
        return;
    const SharedContent content = m_look.content; // a folded step brings new content while it is in use
    const maps::Board& board = content->board;
    const auto at = static_cast<std::size_t>(index);
    const int column = m_header ? m_header->column : std::max(0, m_look.current.column);
    if (part == Editing::Lane) {
        if (at >= board.lanes.size() || board.steps.empty())
            return;
        select(Hold::Lanes, {index, 0, 1, 1});
        m_header = {part, index, column};
    } else if (part == Editing::Step) {
        if (at >= board.steps.size() || board.lanes.empty())
            return;
        if (m_look.content->layout.isFolded(index))
            Q_EMIT unfoldRequested(board.headOf(index));
        select(Hold::Columns, {0, index, 1, 1});
        m_header = {part, index, index};
    } else {
        if (at >= board.stages.size() || board.lanes.empty())
            return;
        const auto isOf = [&](const maps::Step& step) { return step.stage == board.stages[at].id; };
        const auto first = static_cast<int>(std::ranges::find_if(board.steps, isOf) - board.steps.begin());
        const auto count = static_cast<int>(std::ranges::count_if(board.steps, isOf));
        if (count == 0)
            return;
        select(Hold::Columns, {0, first, 1, count});
        m_header = {part, index, std::clamp(column, first, first + count - 1)};
    }
    showHeader();
    updateBlock(blockRect());
    describe();
}

int BoardView::besideHeader(const Header& header, int by) const
{
    const maps::Board& board = m_look.content->board;
    const auto count = static_cast<int>(header.part == Editing::Step    ? board.steps.size()
                                        : header.part == Editing::Stage ? board.stages.size()
                                                                        : board.lanes.size());
    int next = header.index + by;
    if (header.part == Editing::Stage) { // a stage without steps has no name on the board
        const auto isEmpty = [&](int stage) {
            return std::ranges::count(board.steps, board.stages[static_cast<std::size_t>(stage)].id,
                                      &maps::Step::stage) == 0;
        };
        while (next >= 0 && next < count && isEmpty(next))
            next += by;
    }
    if (header.part == Editing::Step)
        next = m_look.content->layout.shownColumn(next, by < 0 ? -1 : 1);
    return next >= 0 && next < count ? next : -1;
}

bool BoardView::headerKey(QKeyEvent* event)
{
    const Header here = *m_header;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers & Qt::ControlModifier;
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ||
                         event->key() == Qt::Key_Down;
    if (isArrow && (modifiers & Qt::ShiftModifier)) {
        m_header.reset(); // what follows is a run of steps or lanes, no longer a name
        return false;
    }
    const auto along = [&](int by) {
        int next = besideHeader(here, by);
        if (control) { // to the end
            for (Header far = here; next >= 0;) {
                far.index = next;
                const int further = besideHeader(far, by);
                if (further < 0)
                    break;
                next = further;
            }
        }
        if (next >= 0)
            goToHeader(here.part, next);
        return true;
    };
    const bool isLane = here.part == Editing::Lane;
    const auto toCell = [&](int lane, int column) {
        setCurrent({lane, column, {}});
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return isLane || along(-1);
    case Qt::Key_Right:
        return isLane ? toCell(here.index, 0) : along(1);
    case Qt::Key_Up:
        if (isLane)
            return along(-1);
        if (here.part == Editing::Step) {
            const int head = m_look.content->board.headOf(here.index); // of a substep: first its step
            if (head != here.index)
                goToHeader(Editing::Step, head);
            else
                goToHeader(Editing::Stage, stageOfColumn(here.index));
        }
        return true;
    case Qt::Key_Down:
        if (isLane)
            return along(1);
        if (here.part == Editing::Step)
            return toCell(0, here.index);
        goToHeader(Editing::Step, here.column);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editHeader(here.part, here.index);
        return true;
    default:
        break;
    }
    const QString typed = event->text();
    if (typed.isEmpty() || !typed.at(0).isPrint() || typed.at(0).isSpace() || control)
        return false;
    editHeader(here.part, here.index, typed);
    return true;
}

bool BoardView::stepTab(bool forward)
{
    const BoardPlace before = m_look.current;
    if (!m_look.content || !before.isValid())
        return false;
    if (m_header) {
        const int next = besideHeader(*m_header, forward ? 1 : -1);
        if (next < 0)
            return false;
        goToHeader(m_header->part, next);
        return true;
    }
    if (!forward && before.column == 0)
        return false;
    step(0, forward ? 1 : -1);
    return !(before == m_look.current); // at the end of a lane Tab goes on to the next pane
}

BoardView::Kept BoardView::keep() const
{
    Kept kept;
    const maps::Block held = block();
    kept.isWhole = !held.isEmpty() && (m_anchor || m_hold != Hold::Cells);
    if (!kept.isWhole)
        return kept;
    const maps::Board& board = m_look.content->board;
    for (int column = held.column; column < held.column + held.columns; ++column)
        kept.steps.push_back(board.steps[static_cast<std::size_t>(column)].id);
    for (int lane = held.lane; lane < held.lane + held.lanes; ++lane)
        kept.lanes.push_back(board.lanes[static_cast<std::size_t>(lane)].id);
    kept.header = m_header;
    if (m_header && m_header->part == Editing::Stage)
        kept.stage = board.stages[static_cast<std::size_t>(m_header->index)].id;
    return kept;
}

void BoardView::restore(const Kept& kept)
{
    const Hold hold = m_hold;
    m_anchor.reset();
    m_hold = Hold::Cells;
    m_header.reset();
    if (!kept.isWhole || !m_look.current.isValid())
        return;
    const maps::Board& board = m_look.content->board;
    // First and last of those that are still there, when nothing else stands between them.
    const auto run = [](const auto& ids, const auto& placeOf) {
        std::optional<std::pair<int, int>> found;
        int count = 0;
        for (const auto id : ids) {
            const int at = placeOf(id);
            if (at < 0)
                continue;
            found = found ? std::pair(std::min(found->first, at), std::max(found->second, at)) : std::pair(at, at);
            ++count;
        }
        return found && found->second - found->first + 1 == count ? found : std::nullopt;
    };
    const auto columns = run(kept.steps, [&](maps::StepId id) { return board.columnOf(id); });
    const auto lanes = run(kept.lanes, [&](maps::LaneId id) { return board.rowOf(id); });
    if ((hold != Hold::Lanes && !columns) || (hold != Hold::Columns && !lanes))
        return;
    BoardPlace place = m_look.current;
    int lane = place.lane, column = place.column; // of the anchor: the far corner
    if (hold != Hold::Lanes) {
        if (place.column != columns->second)
            place.column = columns->first;
        column = place.column == columns->first ? columns->second : columns->first;
    }
    if (hold != Hold::Columns) {
        if (place.lane != lanes->second)
            place.lane = lanes->first;
        lane = place.lane == lanes->first ? lanes->second : lanes->first;
    }
    if (place.lane != m_look.current.lane || place.column != m_look.current.column) {
        const maps::Card* card = cardOver(*m_look.content, place.lane, place.column);
        place.card = card ? card->id : maps::CardId();
    }
    m_look.current = place;
    m_hold = hold;
    m_anchor = QPoint(column, lane);
    if (!kept.header)
        return;
    m_header = kept.header;
    if (m_header->part == Editing::Stage)
        m_header->index =
            static_cast<int>(std::ranges::find(board.stages, kept.stage, &maps::Stage::id) - board.stages.begin());
    else
        m_header->index = m_header->part == Editing::Step ? columns->first : lanes->first;
    m_header->column = m_header->part == Editing::Lane ? std::min(m_header->column, column) : columns->first;
    if (m_header->part == Editing::Stage && m_header->index == static_cast<int>(board.stages.size()))
        m_header.reset();
}

} // namespace tropa::ui::canvas
