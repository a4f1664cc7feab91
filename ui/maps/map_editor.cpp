#include "ui/maps/map_editor.h"

#include "maps/frozen_values.h"
#include "maps/persona_sheet.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "ui/maps/caret_delegate.h"
#include "ui/maps/cell_pane.h"
#include "ui/maps/evidence_drop.h"
#include "ui/maps/evidence_pane.h"
#include "ui/maps/find_bar.h"
#include "ui/maps/inspector_tabs.h"
#include "ui/maps/links_pane.h"
#include "ui/maps/map_table_model.h"
#include "ui/maps/nested_desk.h"
#include "ui/maps/news_watch.h"
#include "ui/maps/note_desk.h"
#include "ui/maps/second_board.h"
#include "ui/maps/side_panes.h"
#include "ui/maps/strength_strip.h"
#include "ui/maps/table_drop.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/room_header.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    m_table->setItemDelegate(new CaretDelegate(m_table));
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
    m_find = new FindBar(*m_view, m_workbench.theme(), left);
    column->addWidget(m_find);
    m_nested = new NestedDesk(m_session, *m_view, this);
    column->addWidget(m_nested);
    m_pair = new QSplitter(left);
    m_pair->setChildrenCollapsible(false);
    auto* first = new QWidget(m_pair);
    m_pairName = new QLabel(first);
    m_pairName->setObjectName(QStringLiteral("firstName"));
    m_pairName->setContentsMargins(12, 0, 12, 0);
    m_pairName->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    m_pairName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_pairName->hide();
    auto* under = new QVBoxLayout(first);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    under->addWidget(m_pairName);
    under->addWidget(m_middle, 1);
    m_pair->addWidget(first);
    column->addWidget(m_pair, 1);
    m_strengths = new StrengthStrip(m_workbench, left);
    m_news = new NewsWatch(m_session, *m_view, m_strengths);
    m_strengths->addWidget(m_news);
    column->addWidget(m_strengths);
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
    connect(m_view, &canvas::BoardView::stepsDropped, this, [this](int beside, bool after) {
        const Block held = m_view->block();
        const int count = held.columns;
        m_session.moveSteps(held.column, count, beside, after);
    });
    connect(m_view, &canvas::BoardView::lanesDropped, this, [this](int beside, bool after) {
        const Block held = m_view->block();
        m_session.moveLanes(held.lane, held.lanes, beside, after);
    });
    connect(m_view, &canvas::BoardView::stageDropped, &m_session, &MapSession::moveStage);
    connect(m_view, &canvas::BoardView::linkRequested, this,
            [this](CardId from, CardId to) { m_session.link(from, to); });
    connect(m_view, &canvas::BoardView::linkClicked, this, [this](LinkId link) {
        m_tabs->setCurrentWidget(m_links);
        m_links->select(link);
    });
    connect(m_view, &canvas::BoardView::menuRequested, this, &MapEditor::showMenu);
    connectNames();
    connectSteps();
    connect(m_strengths, &StrengthStrip::changed, this, &MapEditor::applyView);
    connect(m_view, &canvas::BoardView::insertRequested, this, &MapEditor::insertCard);
    connect(m_view, &canvas::BoardView::removeRequested, this, &MapEditor::removeSelected);
    connect(m_view, &canvas::BoardView::openRequested, this, &MapEditor::showCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const BoardPlace& here = m_view->current();
        if (index.isValid() && (here.lane != index.row() || here.column != index.column()))
            m_view->setCurrent({index.row(), index.column(), {}});
    });
    connect(&m_session, &MapSession::boardChanged, this, &MapEditor::refreshContent);
    connect(&m_session, &MapSession::valuesChanged, this, &MapEditor::refreshContent);
    connect(&m_session, &MapSession::mapsChanged, this, &MapEditor::refreshMaps);
    connect(&workbench, &shell::Workbench::languageChanged, this, &MapEditor::retranslate);
    connect(&workbench.theme(), &theme::ThemeSource::changed, this, &MapEditor::applyTheme);
    new TableDrop(m_session, *m_table, this);
    auto* drop = new EvidenceDrop(m_session, *m_view, this);
    connect(drop, &EvidenceDrop::left, this, [this] {
        m_view->setHits({}, -1);
        m_find->refresh();
    });
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

QWidget* MapEditor::makeHeader()
{
    shell::ActionRegistry& actions = m_workbench.actions();
    m_header = new widgets::RoomHeader(m_workbench.theme(), actions.find(QStringLiteral("view.back")),
                                       actions.find(QStringLiteral("view.forward")), this);
    m_maps = new QComboBox(m_header);
    m_maps->setObjectName(QStringLiteral("mapChoice"));
    m_maps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_maps->setMaximumWidth(300);
    connect(m_maps, &QComboBox::activated, this,
            [this](int index) { m_session.open(MapId(m_maps->itemData(index).toLongLong())); });
    m_header->addWidget(m_maps);
    for (const char* id : {"edit.undo", "edit.redo"}) {
        if (QAction* shown = actions.find(QLatin1String(id)))
            m_header->addTool(shown);
    }
    // What does not fit goes into «…» from the end.
    for (const char* id : {"step", "card", "lane", "mark", "link", "find", "compare", "table", "strength", "zoomOut",
                           "fit", "zoomIn", "export", "duplicate", "merge"}) {
        if (QAction* shown = actions.find(actionId(id)))
            m_header->addTool(shown, qstrcmp(id, "lane") == 0 || qstrcmp(id, "mark") == 0);
    }
    return m_header;
}

QWidget* MapEditor::makeInspector()
{
    auto* inspector = new QWidget(this);
    m_inspector = inspector;
    m_tabs = new InspectorTabs(m_workbench.theme(), inspector);
    m_evidence = new EvidencePane(m_session, m_tabs);
    m_cell = new CellPane(m_session, m_tabs);
    m_tabs->addTab(m_evidence, theme::Glyph::Bars);
    m_tabs->addTab(m_cell, theme::Glyph::Card);
    m_links = new LinksPane(m_session, m_tabs);
    m_tabs->addTab(m_links, theme::Glyph::Link);
    m_sides = new SidePanes(m_session, *m_tabs);
    m_notes = new NoteDesk(m_session, *m_view, *m_tabs, this);
    connect(m_sides, &SidePanes::entityRequested, this, &MapEditor::showEntity);
    connect(m_sides, &SidePanes::differenceChanged, this, [this](const auto& difference) {
        m_view->setDifference(difference);
        updateFacts();
    });
    connect(m_sides, &SidePanes::deviationChanged, m_view, &canvas::BoardView::setDeviations);
    connect(m_sides, &SidePanes::cellRequested, this, &MapEditor::showCell);
    connect(m_evidence, &EvidencePane::cellRequested, this, &MapEditor::showCell);
    m_minimap = new canvas::Minimap(*m_view, inspector);
    m_minimap->setFixedHeight(112);
    auto* column = new QVBoxLayout(inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_session.kind() == MapKind::Blueprint)
        m_tabs->setCurrentWidget(m_cell); // its nodes have fields; numbers stand in one lane alone
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
    m_tabs->setTabText(2, tr("Links"));
    m_sides->retranslate();
    m_emptyWords->setText(
        isBlueprint ? tr("There is no blueprint yet. Begin with a template, or with the steps of a journey map.")
                    : tr("There is no journey map yet. Begin with a template or with an empty one."));
    m_cell->retranslate();
    m_links->retranslate();
    m_notes->retranslate();
    m_find->retranslate();
    m_strengths->retranslate();
    m_news->retranslate();
    m_nested->retranslate();
    if (m_second)
        m_second->retranslate();
    refreshContent();
}

void MapEditor::applyTheme()
{
    const theme::Theme& theme = m_workbench.theme().theme();
    m_view->setTheme(theme);
    m_minimap->setTheme(theme);
    if (m_second)
        m_second->applyTheme();
    for (QWidget* ground :
         {static_cast<QWidget*>(m_header), m_inspector, static_cast<QWidget*>(m_evidence->viewport()),
          static_cast<QWidget*>(m_find), static_cast<QWidget*>(m_strengths), static_cast<QWidget*>(m_nested)}) {
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
        m_maps->addItem(map.listName(), map.id.value());
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
    const bool isOther = readView();
    for (QWidget* of : {m_inspector, static_cast<QWidget*>(m_strengths), static_cast<QWidget*>(m_maps)})
        of->setVisible(hasMap); // an empty page says the next step and nothing else
    m_middle->setCurrentIndex(!hasMap ? 2 : m_workbench.actions().find(actionId("table"))->isChecked() ? 1 : 0);
    // A text being typed is not taken away when values arrive; the next change brings both. When its step, stage or
    // lane is no longer where it was, there is nothing to type into.
    const auto sameIds = [](const auto& shown, const auto& now) {
        return std::ranges::equal(
            shown, now, {}, [](const auto& one) { return one.id; }, [](const auto& one) { return one.id; });
    };
    const Board& board = m_session.board();
    const bool isShown = m_view->content() && m_view->content()->board.map.id == board.map.id &&
                         sameIds(m_view->content()->board.steps, board.steps) &&
                         sameIds(m_view->content()->board.stages, board.stages) &&
                         sameIds(m_view->content()->board.lanes, board.lanes);
    if (m_view->content() && m_view->content()->board.map.id.isValid() &&
        m_view->content()->board.map.id != board.map.id)
        m_workbench.notify({shell::Notice::Kind::Info, QString()}); // what was said of the other map is over
    if (!m_view->isEditing() || !hasMap || !isShown) {
        const BoardValues narrowed = m_shownFor ? shownValues() : BoardValues();
        const BoardValues& shown = m_shownFor ? narrowed : m_session.values();
        const auto back = m_view->content()
                              ? m_wayBack.from(m_view->content()->board, m_view->current(), m_session.board())
                              : std::nullopt;
        const canvas::SharedContent content = canvas::makeContent(
            m_session.board(), m_session.hasValues() ? &shown : nullptr, theme::fontFor(theme::TypeRole::Body),
            m_workbench.language(), m_folded, m_view->content());
        m_view->setContent(hasBeside() ? m_second->inLine(content) : content);
        if (back)
            m_view->setCurrent(*back);
        if (hasBeside())
            m_second->align();
        m_view->setCompared(m_session.compared());
        m_minimap->refresh();
        m_find->refresh();
    }
    updateFacts();
    namePair();
    if (isOther && hasMap)
        goToFirstFilled(); // an empty cell leaves the pane beside it blank
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
    const auto names = m_workbench.project().read([&](storage::Connection& db) { return personaNames(db, board.map); });
    if (const QStringList all = names.valueOr({}); !all.isEmpty())
        facts << all.join(QStringLiteral(", "));
    const auto portrait =
        m_workbench.project().read([&](storage::Connection& db) { return portraitOf(db, board.map.persona); });
    if (const QByteArray bytes = portrait.valueOr({}); bytes != m_portrait) {
        constexpr int shown = 240;
        m_portrait = bytes;
        const QImage image = QImage::fromData(bytes);
        m_view->setPortrait(image.isNull()
                                ? image
                                : image.scaled(shown, shown, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
    }
    if (m_shownFor)
        facts << tr("shown for: %1").arg(m_shownFor->words);
    if (const BoardDifference* difference = m_view->difference())
        facts << tr("compared with: %1").arg(difference->against);
    if (m_session.hasValues() && m_session.values().frozen) {
        const FrozenMark& frozen = *m_session.values().frozen;
        if (!frozen.scope.isEmpty())
            facts << frozen.scope;
        const QString mark =
            m_workbench.words({QT_TRANSLATE_NOOP("core", "copy handed over, values of %1, fewer than %2 "
                                                         "hidden"),
                               {frozen.takenOn, leastShown}});
        facts << mark;
        if (!m_toldFrozen) // once, where it cannot be overlooked; the header goes on saying it
            m_workbench.notify(
                {shell::Notice::Kind::Info,
                 tr("This is a copy that was handed over: its numbers stand still, and what they rest on "
                    "is not in it")});
        m_toldFrozen = true;
    }
    m_header->setTitle(m_session.kind() == MapKind::Journey ? tr("Journey map") : tr("Blueprint"));
    m_header->setFacts(facts.join(QStringLiteral(" · ")));
    m_strengths->setValues(m_session.hasValues() ? &m_session.values() : nullptr);
    applyView();
}

void MapEditor::applyView()
{
    QSet<CardId> hidden;
    const Board& board = m_session.board();
    if (m_strengths->isFiltering() && m_session.hasValues()) {
        for (const Card& card : board.cards) {
            const CardValues* values = m_session.values().card(card.id);
            if (isGraded(board.laneOf(card).kind) && !m_strengths->shows(values ? values->strength : Strength::None))
                hidden.insert(card.id);
        }
    }
    for (const Card& card : board.cards) {
        const bool others = isForOthers(board.laneOf(card).scope) ||
                            (!card.bindings.empty() && std::ranges::all_of(card.bindings, [&](const Binding& one) {
                                return isForOthers(one.scope);
                            }));
        if (others)
            hidden.insert(card.id);
    }
    m_view->setHidden(hidden);
    m_view->setHidesHypotheses(m_strengths->isFiltering() && !m_strengths->shows(Strength::Assumption));
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
    m_links->setPlace(place);
    m_sides->setStep(currentStep());
    if (place.isValid()) {
        const QModelIndex index = m_model->index(place.lane, place.column);
        if (m_table->currentIndex() != index)
            m_table->setCurrentIndex(index);
    }
}

void MapEditor::textEntered(const BoardPlace& place, const QString& text)
{
    const Board& board = m_session.board();
    const BoardPlace before = m_view->current();
    const CardId made = m_session.enterText(board.lanes[static_cast<std::size_t>(place.lane)].id,
                                            board.steps[static_cast<std::size_t>(place.column)].id, place.card, text);
    if (place.card.isValid() || !made.isValid())
        return;
    m_wayBack.remember(board, before, {QStringLiteral("map_card"), made.value()});
    if (before.lane == place.lane && before.column == place.column)
        m_view->setCurrent({place.lane, place.column, made});
}

void MapEditor::showTable(bool table)
{
    m_view->finishEditing(true);
    if (m_session.board().map.id.isValid())
        m_middle->setCurrentIndex(table ? 1 : 0);
    if (table && !m_table->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0)); // so that a paste has a place
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
    const auto map = m_workbench.project().read([&](storage::Connection& db) { return mapFor(db, ref); });
    if (map && map->isValid() && *map != m_session.map()) {
        if (std::ranges::none_of(m_session.maps(), [&](const MapSummary& one) { return one.id == *map; })) {
            EntityRef there = ref;
            there.kind.replace(QLatin1String("map"), QLatin1String("blueprint"));
            if (m_session.kind() == MapKind::Journey)
                m_workbench.navigateTo(there);
            return;
        }
        m_pendingPlace = named;
        m_session.open(*map);
        m_maps->setCurrentIndex(m_maps->findData(map->value()));
        return;
    }
    if (!m_view->content())
        return;
    const canvas::SharedContent& content = m_view->content();
    const Board& board = content->board;
    // What an undo has taken away is asked for too: the reader stays where they are.
    const auto goTo = [this](const BoardPlace& place) {
        if (place.isValid())
            m_view->setCurrent(place);
    };
    if (ref.kind == QLatin1String("map_card"))
        goTo(canvas::placeOf(*content, CardId(ref.id)));
    else if (ref.kind == QLatin1String("map_step"))
        showStep(StepId(ref.id), named.kind == QLatin1String("blueprint_step"));
    else if (ref.kind == QLatin1String("map_stage"))
        showStage(StageId(ref.id));
    else if (ref.kind == QLatin1String("map_lane"))
        goTo({board.rowOf(LaneId(ref.id)), std::max(0, m_view->current().column), {}});
    m_view->setFocus();
}

} // namespace tropa::ui::journeys
