// The part of MapEditor that tells the personas, waves and segments of a map apart.
#include "ui/maps/map_editor.h"

#include "maps/board_view_store.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

constexpr const char* distinguished[] = {metrics::dimension::persona, metrics::dimension::wave,
                                         metrics::dimension::segment, metrics::dimension::clinic};

using Names = std::map<qint64, QString>;

Names namesOf(shell::Workbench& workbench, const char* dimension)
{
    return workbench.project()
        .read([&](storage::Connection& db) {
            return metrics::dimensionValues(db, *metrics::findDimension(QLatin1String(dimension)));
        })
        .valueOr({});
}

} // namespace

void MapEditor::addWhomActions()
{
    const auto menuOf = [&](const char* id, const char* words, const char* icon, int section, auto fill) {
        auto* menu = new QMenu(this);
        menu->setObjectName(QLatin1String(id) + QStringLiteral("Menu"));
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            qDeleteAll(menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves submenus
            (this->*fill)(menu);
        });
        action(
            id, words, icon, {}, [] {}, false, section)
            ->setMenu(menu);
    };
    menuOf("laneWhom", QT_TR_NOOP("Whom the lane is for"), "persona", 2, &MapEditor::fillLaneWhomMenu);
    menuOf("showFor", QT_TR_NOOP("Show only for"), "eye", 4, &MapEditor::fillShowForMenu);
}

void MapEditor::fillLaneWhomMenu(QMenu* menu)
{
    const Lane* lane = m_session.board().lane(currentLane());
    if (!lane) {
        menu->addAction(tr("Choose a cell first"))->setEnabled(false);
        return;
    }
    const auto choice = [&](QMenu* into, const QString& words, const metrics::Scope& scope) {
        QAction* one =
            into->addAction(words, this, [this, id = lane->id, scope] { m_session.setLaneScope(id, scope); });
        one->setCheckable(true);
        one->setChecked(lane->scope == scope);
    };
    choice(menu, tr("For all"), {});
    for (const char* dimension : distinguished) {
        QMenu* values = menu->addMenu(m_workbench.words(metrics::findDimension(QLatin1String(dimension))->name));
        values->setObjectName(QLatin1String(dimension) + QStringLiteral("Whom"));
        for (const auto& [value, words] : namesOf(m_workbench, dimension)) {
            metrics::Scope scope = lane->scope; // of each kind one, of several kinds together
            scope.where[QLatin1String(dimension)] = {value};
            choice(values, words, scope);
        }
        values->setEnabled(!values->isEmpty());
    }
}

void MapEditor::fillShowForMenu(QMenu* menu)
{
    const auto choose = [this](const std::optional<ShownFor>& chosen) {
        m_shownFor = chosen;
        keepView();
        refreshContent();
    };
    QAction* all = menu->addAction(tr("All"), this, [choose] { choose({}); });
    all->setCheckable(true);
    all->setChecked(!m_shownFor);
    const Board& board = m_session.board();
    for (const char* dimension : distinguished) {
        // Those the map speaks of.
        QSet<qint64> spoken;
        const auto add = [&](const metrics::Scope& scope) {
            for (const qint64 value : scope.values(dimension))
                spoken << value;
        };
        add(board.map.scope);
        for (const Lane& lane : board.lanes)
            add(lane.scope);
        for (const Card& card : board.cards) {
            for (const Binding& binding : card.bindings)
                add(binding.scope);
        }
        if (qstrcmp(dimension, metrics::dimension::persona) == 0) {
            for (const frame::PersonaId persona : board.map.personas())
                spoken << persona.value();
        }
        if (spoken.size() < 2)
            continue; // nothing to tell apart
        menu->addSection(m_workbench.words(metrics::findDimension(QLatin1String(dimension))->name));
        for (const auto& [value, words] : namesOf(m_workbench, dimension)) {
            if (!spoken.contains(value))
                continue;
            const ShownFor one{QLatin1String(dimension), value, words};
            QAction* shown = menu->addAction(words, this, [choose, one] { choose(one); });
            shown->setCheckable(true);
            shown->setChecked(m_shownFor == one);
        }
    }
    if (menu->actions().size() == 1)
        menu->addAction(tr("The map speaks of one persona, wave, segment and clinic only"))->setEnabled(false);
}

bool MapEditor::readView()
{
    const MapId map = m_session.map();
    if (map == m_viewOf)
        return false;
    m_viewOf = map;
    m_folded.clear();
    m_shownFor.reset();
    const auto kept = m_workbench.project().read([&](storage::Connection& db) { return boardView(db, map); });
    if (!kept || !map.isValid())
        return false;
    m_folded = kept->folded;
    for (const char* dimension : distinguished) {
        if (kept->shownDimension != QLatin1String(dimension))
            continue;
        const Names names = namesOf(m_workbench, dimension);
        if (const auto found = names.find(kept->shownValue); found != names.end()) // it may be gone since
            m_shownFor = ShownFor{kept->shownDimension, kept->shownValue, found->second};
    }
    return true;
}

void MapEditor::goToFirstFilled()
{
    const canvas::SharedContent& content = m_view->content();
    const canvas::BoardPlace& here = m_view->current();
    if (here.card.isValid() || here.column > 0)
        return;
    const Board& board = content->board;
    const bool isBlueprint = m_session.kind() == MapKind::Blueprint;
    for (const Step& step : board.steps) {
        for (const Lane& lane : board.lanes) {
            if (isBlueprint && lane.role != LaneRole::Customer)
                continue; // what the patient does is what the rest serves
            if (const auto cards = board.cardsAt(lane.id, step.id); !cards.empty())
                return m_view->setCurrent(canvas::placeOf(*content, cards.front()->id));
        }
    }
}

void MapEditor::keepView()
{
    project::Project& project = m_workbench.project();
    if (project.isReadOnly() || project.isPaused()) // then it is as long as the window is
        return;
    maps::BoardViewState view{m_folded, {}, 0};
    if (m_shownFor)
        view = {m_folded, m_shownFor->dimension, m_shownFor->value};
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "View of a map")}, [&](project::Edit& edit) {
        keepBoardView(edit, m_viewOf, view);
        return Result<void>();
    });
    if (!done)
        m_workbench.notify(done.error());
}

bool MapEditor::isForOthers(const metrics::Scope& scope) const
{
    if (!m_shownFor)
        return false;
    const std::vector<qint64>& values = scope.values(m_shownFor->dimension.toLatin1().constData());
    return !values.empty() && std::ranges::find(values, m_shownFor->value) == values.end();
}

BoardValues MapEditor::shownValues() const
{
    BoardValues shown;
    if (!m_session.hasValues())
        return shown;
    shown = m_session.values();
    for (const Lane& lane : m_session.board().lanes) {
        if (isForOthers(lane.scope))
            shown.curves.remove(lane.id);
    }
    return shown;
}

} // namespace tropa::ui::journeys
