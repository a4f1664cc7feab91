// The part of MapEditor that goes between the maps over one journey, layers and the backstage under a step, and tells a
// map step by step.
#include "maps/layer_store.h"
#include "ui/maps/map_editor.h"
#include "ui/maps/presentation.h"
#include "ui/maps/second_board.h"
#include "ui/maps/side_panes.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace tropa::ui::journeys {

MapId MapEditor::mapFor(storage::Connection& db, const EntityRef& ref) const
{
    // A step is on every map of its journey: on this one, else on one of this page's.
    if (ref.kind == QLatin1String("map_step") && m_session.board().columnOf(StepId(ref.id)) >= 0)
        return m_session.map();
    if (ref.kind == QLatin1String("map_stage") &&
        std::ranges::find(m_session.board().stages, StageId(ref.id), &Stage::id) != m_session.board().stages.end())
        return m_session.map();
    const MapId found = mapOf(db, ref);
    if (ref.kind != QLatin1String("map_step"))
        return found;
    const std::vector<MapSummary> all = tropa::maps::maps(db);
    const auto any = std::ranges::find(all, found, &MapSummary::id);
    const auto own = std::ranges::find_if(
        m_session.maps(), [&](const MapSummary& one) { return any != all.end() && one.journey == any->journey; });
    return own == m_session.maps().end() ? found : own->id;
}

void MapEditor::showStage(StageId stage)
{
    const std::vector<const Step*> steps = m_session.board().stepsOf(stage);
    if (!steps.empty())
        showStep(steps.front()->id, false);
}

void MapEditor::showStep(StepId step, bool backstage)
{
    const Board& board = m_session.board();
    const int column = board.columnOf(step);
    if (column < 0)
        return;
    // What stands behind the line of visibility is what a bad step is asked about.
    int first = -1, last = -1;
    for (std::size_t lane = 0; backstage && lane < board.lanes.size(); ++lane) {
        const Zone zone = zoneOf(board.lanes[lane].role);
        if (zone != Zone::Back && zone != Zone::Support)
            continue;
        first = first < 0 ? static_cast<int>(lane) : first;
        last = static_cast<int>(lane);
    }
    m_view->setCurrent({first < 0 ? std::max(0, m_view->current().lane) : first, column, {}});
    if (first >= 0 && last > first)
        m_view->select(canvas::BoardView::Hold::Cells, {first, column, last - first + 1, 1});
}

void MapEditor::makeLayer()
{
    const Board board = m_session.board();
    if (!board.map.id.isValid())
        return;
    const bool toBe = board.map.state == MapState::AsIs;
    MapId made;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Layer of a map")}, [&](project::Edit& edit) -> Result<void> {
        made = addLayer(edit, board, toBe ? MapState::ToBe : MapState::AsIs,
                        (toBe ? tr("%1: to be") : tr("%1: as is")).arg(board.map.title));
        return {};
    });
    if (!made.isValid())
        return;
    showEntity({QStringLiteral("map"), made.value()});
    m_sides->compareWith(board.map.id, true);
}

void MapEditor::switchLayer()
{
    const MapInfo info = m_session.board().map;
    if (!info.id.isValid())
        return;
    const auto found = m_workbench.project().read([&](storage::Connection& db) { return layersBeside(db, info.id); });
    const std::vector<Layer> layers = found.valueOr({});
    // First one in the other state; where all are in the same, the next of them.
    auto there = std::ranges::find_if(layers, [&](const Layer& one) { return one.state != info.state; });
    if (there == layers.end())
        there = layers.begin();
    if (there == layers.end())
        return m_workbench.notify({shell::Notice::Kind::Info, tr("This map has no other layer yet."),
                                   tr("Make the to-be layer"), [this] { makeLayer(); }});
    const canvas::BoardPlace place = m_view->current();
    showEntity({QStringLiteral("map"), there->id.value()});
    m_view->setCurrent({place.lane, place.column, {}});
    m_sides->compareWith(info.id, false);
}

void MapEditor::showBeside(bool shown)
{
    if (shown && !m_second) {
        m_second = new SecondBoard(m_session, *m_view, m_pair);
        m_pair->addWidget(m_second);
        m_pair->setSizes({1000, 1000});
        connect(m_second, &SecondBoard::closed, this,
                [this] { m_workbench.actions().find(actionId("beside"))->setChecked(false); });
        connect(m_second, &SecondBoard::turned, this, [this] {
            m_pair->setOrientation(m_pair->orientation() == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal);
            namePair();
        });
        connect(m_second, &SecondBoard::headsChanged, this, &MapEditor::refreshContent);
    }
    if (!m_second)
        return;
    m_second->setVisible(shown);
    if (shown)
        m_second->open();
    refreshContent();
}

bool MapEditor::hasBeside() const
{
    return m_second && m_second->isVisibleTo(m_pair);
}

// Over the board on the left, as high as what stands over the other: both begin at the same height.
void MapEditor::namePair()
{
    const bool isNamed = hasBeside() && m_pair->orientation() == Qt::Horizontal;
    m_pairName->setVisible(isNamed);
    if (!isNamed)
        return;
    m_pairName->setFixedHeight(m_second->headHeight());
    m_pairName->setText(m_pairName->fontMetrics().elidedText(m_session.board().map.title, Qt::ElideRight,
                                                             std::max(80, m_pair->sizes().value(0) - 24)));
    m_pairName->setToolTip(m_session.board().map.title);
}

void MapEditor::present()
{
    const canvas::SharedContent& content = m_view->content();
    if (!content || content->board.steps.empty())
        return;
    m_view->finishEditing(true);
    auto* told = new Presentation(m_workbench, content, this);
    connect(told, &Presentation::closed, this, [this](int column) {
        if (column >= 0)
            m_view->setCurrent({std::max(0, m_view->current().lane), column, {}});
        m_view->setFocus();
    });
    told->go(told->slideOf(m_view->current().column));
    told->setGeometry(screen()->geometry()); // where nothing manages windows, full screen is only a wish
    told->showFullScreen();
}

} // namespace tropa::ui::journeys
