#include "ui/maps/map_editor.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "ui/maps/cell_pane.h"
#include "ui/maps/evidence_pane.h"
#include "ui/maps/map_table_model.h"
#include "ui/maps/side_panes.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

using canvas::BoardPlace;

MapEditor::MapEditor(shell::Workbench& workbench, MapKind kind, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_session(workbench, kind, this)
    , m_view(new canvas::BoardView(this))
    , m_model(new MapTableModel(m_session, this))
{
    setObjectName(idOf(kind) + QStringLiteral("Page"));
    m_view->setObjectName(QStringLiteral("boardView"));
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("mapTable"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(56);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    addActions();

    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_view);
    m_middle->addWidget(m_table);
    m_middle->addWidget(makeEmpty());
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_middle, 1);
    auto* across = new QSplitter(this);
    across->addWidget(left);
    across->addWidget(makeInspector());
    across->setStretchFactor(0, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({1000, theme::Size::inspector});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(across);
    setFocusProxy(m_view);

    connect(m_view, &canvas::BoardView::currentChanged, this, &MapEditor::placeChanged);
    connect(m_view, &canvas::BoardView::textEntered, this, &MapEditor::textEntered);
    connect(m_view, &canvas::BoardView::cardDropped, this, &MapEditor::dropped);
    connect(m_view, &canvas::BoardView::moveRequested, this, &MapEditor::moveCurrent);
    connect(m_view, &canvas::BoardView::insertRequested, this, &MapEditor::insertCard);
    connect(m_view, &canvas::BoardView::removeRequested, this, &MapEditor::removeCurrent);
    connect(m_view, &canvas::BoardView::openRequested, this, &MapEditor::showCell);
    connect(m_view, &canvas::BoardView::stepRenamed, this, [this](int at, const QString& title) {
        m_session.renameStep(m_session.board().steps[static_cast<std::size_t>(at)].id, title);
    });
    connect(m_view, &canvas::BoardView::laneRenamed, this, [this](int at, const QString& title) {
        m_session.renameLane(m_session.board().lanes[static_cast<std::size_t>(at)].id, title);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_view->setCurrent({index.row(), index.column(), {}});
    });
    connect(&m_session, &MapSession::boardChanged, this, &MapEditor::refreshContent);
    connect(&m_session, &MapSession::valuesChanged, this, &MapEditor::refreshContent);
    connect(&m_session, &MapSession::mapsChanged, this, &MapEditor::refreshMaps);
    connect(&workbench, &shell::Workbench::languageChanged, this, &MapEditor::retranslate);
    connect(&workbench.theme(), &theme::ThemeSource::changed, this, &MapEditor::applyTheme);
    applyTheme();
    m_view->setLanguage(workbench.language());
    refreshMaps();
    retranslate();
}

MapEditor::~MapEditor()
{
    // Views and panes ask the session to their last moment (a table on its way out still measures its headers), so they
    // go before it does.
    hide();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_model;
}

QString MapEditor::actionId(const char* id) const
{
    return (m_session.kind() == MapKind::Journey ? QStringLiteral("maps.") : QStringLiteral("blueprints.")) +
           QLatin1String(id);
}

QAction* MapEditor::action(const char* id, const char* words, const char* icon, const QKeySequence& keys,
                           std::function<void()> run, bool checkable, int section)
{
    return m_workbench.actions().add({actionId(id),
                                      [words] { return tr(words); },
                                      QLatin1String(icon),
                                      keys,
                                      QStringLiteral("map"),
                                      {},
                                      checkable,
                                      section},
                                     this, std::move(run));
}

void MapEditor::addMenu(const char* id, const char* words, std::function<void(QMenu*)> fill)
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(menu);
    });
    action(id, words, "plus", {}, [] {})->setMenu(menu);
}

void MapEditor::addActions()
{
    const bool isBlueprint = m_session.kind() == MapKind::Blueprint;
    action("card", QT_TR_NOOP("Add a card"), "card", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
           [this] { insertCard(); });
    action("step", QT_TR_NOOP("Add a step"), "columns", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] {
        const StepId added = m_session.addStepAfter(currentStep());
        m_view->setCurrent({std::max(0, m_view->current().lane), m_session.board().columnOf(added), {}});
    });
    action("stage", QT_TR_NOOP("Add a stage"), "stage", {},
           [this] { m_session.addStageAfter(currentStep(), tr("New stage")); });
    addMenu("lane", QT_TR_NOOP("Add a lane"), [this, isBlueprint](QMenu* menu) {
        if (isBlueprint) {
            for (const Term<LaneRole>& role : laneRoles()) {
                if (role.value != LaneRole::None)
                    menu->addAction(m_workbench.words(role.name), this, [this, value = role.value] {
                        const LaneKind kind = value == LaneRole::Time           ? LaneKind::Time
                                              : value == LaneRole::StaffEmotion ? LaneKind::Emotion
                                                                                : LaneKind::Nodes;
                        m_session.addLaneAfter(currentLane(), kind, value);
                    });
            }
            return;
        }
        for (const Term<LaneKind>& kind : laneKinds()) {
            if (kind.value != LaneKind::Nodes)
                menu->addAction(m_workbench.words(kind.name), this, [this, value = kind.value] {
                    m_session.addLaneAfter(currentLane(), value, LaneRole::None);
                });
        }
    });
    addMenu("mark", QT_TR_NOOP("Mark"), [this](QMenu* menu) {
        for (const Term<MarkKind>& mark : markKinds())
            menu->addAction(m_workbench.words(mark.name), this, [this, value = mark.value] { toggleMark(value); });
    });
    if (isBlueprint)
        action("link", QT_TR_NOOP("Link from here"), "link", QKeySequence(Qt::CTRL | Qt::Key_L),
               [this] { startOrFinishLink(); });
    action(
        "removeStep", QT_TR_NOOP("Remove the step"), "trash", {}, [this] { m_session.removeStep(currentStep()); },
        false, 1);
    action(
        "stepLeft", QT_TR_NOOP("Move the step left"), "arrow-left", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left),
        [this] { m_session.moveStep(currentStep(), -1); }, false, 1);
    action(
        "stepRight", QT_TR_NOOP("Move the step right"), "arrow-right",
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), [this] { m_session.moveStep(currentStep(), 1); }, false, 1);
    action(
        "laneUp", QT_TR_NOOP("Move the lane up"), "arrow-up", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up),
        [this] { m_session.moveLane(currentLane(), -1); }, false, 1);
    action(
        "laneDown", QT_TR_NOOP("Move the lane down"), "arrow-down", QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down),
        [this] { m_session.moveLane(currentLane(), 1); }, false, 1);
    action(
        "removeLane", QT_TR_NOOP("Remove the lane"), "trash", {}, [this] { m_session.removeLane(currentLane()); },
        false, 1);
    QAction* table = action(
        "table", QT_TR_NOOP("Table"), "table", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [] {}, true, 2);
    connect(table, &QAction::toggled, this, &MapEditor::showTable);
    QAction* strength = action(
        "strength", QT_TR_NOOP("Evidence strength"), "bars", {}, [] {}, true, 2);
    strength->setChecked(true);
    connect(strength, &QAction::toggled, m_view, &canvas::BoardView::setShowsStrength);
    action(
        "zoomIn", QT_TR_NOOP("Zoom in"), "zoom-in", QKeySequence(Qt::CTRL | Qt::Key_Equal),
        [this] { m_view->setZoom(m_view->zoom() * 1.25); }, false, 2);
    action(
        "zoomOut", QT_TR_NOOP("Zoom out"), "zoom-out", QKeySequence(Qt::CTRL | Qt::Key_Minus),
        [this] { m_view->setZoom(m_view->zoom() / 1.25); }, false, 2);
    action(
        "zoomFull", QT_TR_NOOP("Actual size"), "expand", QKeySequence(Qt::CTRL | Qt::Key_0),
        [this] { m_view->setZoom(1); }, false, 2);
    action(
        "fit", QT_TR_NOOP("Fit the whole map"), "fit", QKeySequence(Qt::CTRL | Qt::Key_9), [this] { m_view->fit(); },
        false, 2);
    action(
        "export", QT_TR_NOOP("Export the map…"), "export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { exportMap(); }, false, 3);
    action(
        "new", QT_TR_NOOP("New map"), "plus", {}, [this] { makeMap(); }, false, 3);
}

QWidget* MapEditor::makeHeader()
{
    auto* header = new QWidget(this);
    m_header = header;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(4);
    const auto addButton = [&](QAction* shown, bool withWords) {
        if (!shown)
            return;
        auto* button = new QToolButton(header);
        button->setDefaultAction(shown);
        button->setAutoRaise(true);
        button->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        if (shown->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
    };
    for (const char* id : {"view.back", "view.forward"})
        addButton(m_workbench.actions().find(QLatin1String(id)), false);
    m_maps = new QComboBox(header);
    m_maps->setObjectName(QStringLiteral("mapChoice"));
    m_maps->setFont(theme::fontFor(theme::TypeRole::ItemTitle));
    m_maps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_maps->setMaximumWidth(420);
    connect(m_maps, &QComboBox::activated, this,
            [this](int index) { m_session.open(MapId(m_maps->itemData(index).toLongLong())); });
    row->addWidget(m_maps);
    m_facts = new QLabel(header);
    m_facts->setFont(theme::fontFor(theme::TypeRole::Small));
    m_facts->setObjectName(QStringLiteral("mapFacts"));
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_facts, 1);
    for (const char* id : {"edit.undo", "edit.redo"})
        addButton(m_workbench.actions().find(QLatin1String(id)), false);
    const auto tool = [&](const char* id, bool withWords) {
        addButton(m_workbench.actions().find(actionId(id)), withWords);
    };
    tool("step", false);
    tool("card", false);
    tool("lane", true);
    tool("mark", true);
    tool("link", false);
    tool("table", false);
    tool("strength", false);
    tool("zoomOut", false);
    tool("fit", false);
    tool("zoomIn", false);
    tool("export", false);
    return header;
}

QWidget* MapEditor::makeInspector()
{
    auto* inspector = new QWidget(this);
    m_inspector = inspector;
    m_tabs = new QTabWidget(inspector);
    m_tabs->setDocumentMode(true);
    m_evidence = new EvidencePane(m_session, m_tabs);
    m_cell = new CellPane(m_session, m_tabs);
    m_tabs->addTab(m_evidence, {});
    m_tabs->addTab(m_cell, {});
    m_sides = new SidePanes(m_session, *m_tabs);
    connect(m_sides, &SidePanes::entityRequested, this, &MapEditor::showEntity);
    connect(m_sides, &SidePanes::cellRequested, this, &MapEditor::showCell);
    m_minimap = new canvas::Minimap(*m_view, inspector);
    m_minimap->setFixedHeight(112);
    auto* column = new QVBoxLayout(inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addWidget(m_minimap);
    column->addLayout(foot);
    inspector->setMinimumWidth(theme::Size::inspectorLeast);
    return inspector;
}

QWidget* MapEditor::makeEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyWords = new QLabel(empty);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    m_emptyButton = new QToolButton(empty);
    m_emptyButton->setObjectName(QStringLiteral("makeFirstMap"));
    m_emptyButton->setDefaultAction(m_workbench.actions().find(actionId("new")));
    m_emptyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return empty;
}

void MapEditor::retranslate()
{
    const bool isBlueprint = m_session.kind() == MapKind::Blueprint;
    m_view->setLanguage(m_workbench.language());
    m_view->setAccessibleName(isBlueprint ? tr("Service blueprint") : tr("Journey map"));
    m_table->setAccessibleName(tr("The map as a table"));
    m_maps->setAccessibleName(tr("Map"));
    m_tabs->setTabText(0, tr("Evidence"));
    m_tabs->setTabText(1, tr("Cell"));
    m_sides->retranslate();
    m_emptyWords->setText(
        isBlueprint
            ? tr("There is no blueprint yet. A new one stands on the steps of the first journey map.")
            : tr("There is no journey map yet. Begin with an empty one, or make a project from the clinic template."));
    m_cell->retranslate();
    refreshContent();
}

void MapEditor::applyTheme()
{
    const theme::Theme& theme = m_workbench.theme().theme();
    m_view->setTheme(theme);
    m_minimap->setTheme(theme);
    for (QWidget* ground : {m_header, m_inspector, static_cast<QWidget*>(m_evidence->viewport())}) {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, theme.panel);
        ground->setPalette(colours);
        ground->setAutoFillBackground(true);
    }
    m_evidence->refresh();
}

void MapEditor::refreshMaps()
{
    const MapId current = m_session.map();
    m_maps->clear();
    for (const MapSummary& map : m_session.maps())
        m_maps->addItem(map.title, map.id.value());
    const int at = m_maps->findData(current.value());
    if (at >= 0)
        m_maps->setCurrentIndex(at);
    else if (!m_session.maps().empty())
        m_session.open(m_session.maps().front().id);
    else if (current.isValid())
        m_session.open({});
    refreshContent();
}

void MapEditor::refreshContent()
{
    const bool hasMap = m_session.board().map.id.isValid();
    m_middle->setCurrentIndex(!hasMap ? 2 : m_workbench.actions().find(actionId("table"))->isChecked() ? 1 : 0);
    // A text being typed is not taken away when values arrive; the next change brings both.
    if (!m_view->isEditing() || !hasMap) {
        m_view->setContent(canvas::makeContent(m_session.board(), m_session.hasValues() ? &m_session.values() : nullptr,
                                               theme::fontFor(theme::TypeRole::Body), m_workbench.language()));
        m_minimap->refresh();
    }
    updateFacts();
    if (m_pendingPlace.isValid() && hasMap) {
        const EntityRef place = m_pendingPlace;
        m_pendingPlace = {};
        showEntity(place);
    }
}

void MapEditor::updateFacts()
{
    const Board& board = m_session.board();
    QStringList facts;
    if (board.map.persona.isValid()) {
        const auto name = m_workbench.project().read([&](storage::Connection& db) {
            return frame::frameName(db, {QStringLiteral("persona"), board.map.persona.value()});
        });
        facts << name.valueOr({});
    }
    if (m_session.hasValues()) {
        for (const Strength strength :
             {Strength::Measured, Strength::Coded, Strength::SingleSource, Strength::Assumption}) {
            if (const int count = m_session.values().count(strength); count > 0)
                facts << m_workbench.words(term(strengths(), strength).name) + QLatin1Char(' ') +
                             formatNumber(static_cast<qint64>(count), m_workbench.language());
        }
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setToolTip(m_facts->text());
}

StepId MapEditor::currentStep() const
{
    const int column = m_view->current().column;
    const auto& steps = m_session.board().steps;
    return column >= 0 && column < static_cast<int>(steps.size()) ? steps[static_cast<std::size_t>(column)].id
                                                                  : StepId();
}

LaneId MapEditor::currentLane() const
{
    const int lane = m_view->current().lane;
    const auto& lanes = m_session.board().lanes;
    return lane >= 0 && lane < static_cast<int>(lanes.size()) ? lanes[static_cast<std::size_t>(lane)].id : LaneId();
}

void MapEditor::placeChanged(const BoardPlace& place)
{
    m_evidence->setPlace(place);
    m_cell->setPlace(place);
    if (place.isValid()) {
        const QModelIndex index = m_model->index(place.lane, place.column);
        if (m_table->currentIndex() != index)
            m_table->setCurrentIndex(index);
    }
}

void MapEditor::textEntered(const BoardPlace& place, const QString& text)
{
    const Board& board = m_session.board();
    m_session.enterText(board.lanes[static_cast<std::size_t>(place.lane)].id,
                        board.steps[static_cast<std::size_t>(place.column)].id, place.card, text);
}

void MapEditor::dropped(CardId card, int lane, int column)
{
    const Board& board = m_session.board();
    m_session.moveCard(card, board.lanes[static_cast<std::size_t>(lane)].id,
                       board.steps[static_cast<std::size_t>(column)].id);
}

void MapEditor::moveCurrent(int lanes, int columns)
{
    const BoardPlace place = m_view->current();
    const int lane = place.lane + lanes, column = place.column + columns;
    const Board& board = m_session.board();
    if (place.card.isValid() && lane >= 0 && column >= 0 && lane < static_cast<int>(board.lanes.size()) &&
        column < static_cast<int>(board.steps.size()))
        dropped(place.card, lane, column);
}

void MapEditor::insertCard()
{
    if (!m_view->current().isValid())
        return;
    const CardId added = m_session.addCard(currentLane(), currentStep());
    if (added.isValid()) {
        m_view->setCurrent({m_view->current().lane, m_view->current().column, added});
        m_view->edit();
    }
}

void MapEditor::removeCurrent()
{
    if (m_view->current().card.isValid())
        m_session.removeCard(m_view->current().card);
}

void MapEditor::toggleMark(MarkKind kind)
{
    m_session.toggleMark(currentStep(), m_view->current().card, kind);
}

void MapEditor::startOrFinishLink()
{
    const CardId here = m_view->current().card;
    if (!here.isValid())
        return;
    if (!m_linkFrom.isValid() || !m_session.board().card(m_linkFrom) || m_linkFrom == here) {
        m_linkFrom = here;
        m_workbench.notify({shell::Notice::Kind::Info, tr("Go to the other end and press the same key again.")});
        return;
    }
    m_session.link(m_linkFrom, here);
    m_linkFrom = {};
}

void MapEditor::showTable(bool table)
{
    m_view->finishEditing(true);
    if (m_session.board().map.id.isValid())
        m_middle->setCurrentIndex(table ? 1 : 0);
    m_middle->currentWidget()->setFocus();
}

void MapEditor::showCell()
{
    m_tabs->setCurrentWidget(m_cell);
    m_cell->findChild<QComboBox*>(QStringLiteral("cellMetric"))->setFocus();
}

void MapEditor::showEntity(const EntityRef& named)
{
    EntityRef ref = named;
    ref.kind.replace(QLatin1String("blueprint"), QLatin1String("map"));
    const auto map = m_workbench.project().read([&](storage::Connection& db) { return mapOf(db, ref); });
    if (map && map->isValid() && *map != m_session.map()) {
        if (std::ranges::none_of(m_session.maps(), [&](const MapSummary& one) { return one.id == *map; })) {
            EntityRef there = ref;
            there.kind.replace(QLatin1String("map"), QLatin1String("blueprint"));
            if (m_session.kind() == MapKind::Journey)
                m_workbench.navigateTo(there);
            return;
        }
        m_pendingPlace = ref;
        m_session.open(*map);
        m_maps->setCurrentIndex(m_maps->findData(map->value()));
        return;
    }
    if (!m_view->content())
        return;
    const canvas::SharedContent& content = m_view->content();
    const Board& board = content->board;
    if (ref.kind == QLatin1String("map_card"))
        m_view->setCurrent(canvas::placeOf(*content, CardId(ref.id)));
    else if (ref.kind == QLatin1String("map_step"))
        m_view->setCurrent({std::max(0, m_view->current().lane), board.columnOf(StepId(ref.id)), {}});
    else if (ref.kind == QLatin1String("map_lane"))
        m_view->setCurrent({board.rowOf(LaneId(ref.id)), std::max(0, m_view->current().column), {}});
    m_view->setFocus();
}

void MapEditor::makeMap()
{
    MapInfo info;
    info.kind = m_session.kind();
    info.title = info.kind == MapKind::Journey ? tr("New journey map") : tr("New blueprint");
    const auto journeys = m_workbench.project().read([](storage::Connection& db) { return tropa::maps::maps(db); });
    MapId made;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "New map")}, [&](project::Edit& edit) -> Result<void> {
        const bool joins = journeys && !journeys->empty() && info.kind == MapKind::Blueprint;
        info.journey = joins ? journeys->front().journey : addJourney(edit, info.title);
        if (!joins) {
            const StageId stage = addStage(edit, info.journey, tr("New stage"));
            addStep(edit, stage, tr("New step"));
        }
        made = addMap(edit, info);
        const auto lane = [&](LaneKind kind, LaneRole role) {
            Lane one;
            one.kind = kind;
            one.role = role;
            one.title =
                m_workbench.words(role == LaneRole::None ? term(laneKinds(), kind).name : term(laneRoles(), role).name);
            addLane(edit, made, one);
        };
        if (info.kind == MapKind::Journey) {
            for (const LaneKind kind :
                 {LaneKind::Actions, LaneKind::Quotes, LaneKind::Metrics, LaneKind::Pains, LaneKind::Opportunities})
                lane(kind, LaneRole::None);
        } else {
            for (const LaneRole role : {LaneRole::Evidence, LaneRole::Customer, LaneRole::FrontPeople,
                                        LaneRole::BackPeople, LaneRole::Support})
                lane(LaneKind::Nodes, role);
        }
        return {};
    });
    if (made.isValid())
        showEntity({QStringLiteral("map"), made.value()});
}

} // namespace tropa::ui::journeys
