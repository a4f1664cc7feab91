// The part of MapEditor that a person's hand is on: actions, and what each does to the map.
#include "ui/maps/curve_dialog.h"
#include "ui/maps/evidence_drop.h"
#include "ui/maps/find_bar.h"
#include "ui/maps/inspector_tabs.h"
#include "ui/maps/map_editor.h"
#include "ui/maps/map_table_model.h"
#include "ui/maps/menu_groups.h"
#include "ui/maps/new_map_dialog.h"
#include "ui/maps/news_watch.h"
#include "ui/maps/persona_dialog.h"
#include "ui/maps/save_template_dialog.h"
#include "ui/maps/side_panes.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace tropa::ui::journeys {

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
                                      section,
                                      menuGroup(section)},
                                     this, std::move(run));
}

void MapEditor::addMenu(const char* id, const char* words, std::function<void(QMenu*)> fill, int section)
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(menu);
    });
    action(
        id, words, section == section::add ? "plus" : "trend", {}, [] {}, false, section)
        ->setMenu(menu);
}

void MapEditor::addActions()
{
    const bool isBlueprint = m_session.kind() == MapKind::Blueprint;
    const auto keys = [](auto... key) { return QKeySequence(key...); };
    action("card", QT_TR_NOOP("Add a card"), "card", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [this] { insertCard(); });
    action(
        "bind", QT_TR_NOOP("Choose what the cell shows…"), "bars", {}, [this] { showCell(); }, false, 1);
    action("step", QT_TR_NOOP("Add a step"), "columns", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] { addStep(); });
    action("stage", QT_TR_NOOP("Add a stage"), "stage", {}, [this] { addStage(); });
    addMenu("lane", QT_TR_NOOP("Add a lane"), [this, isBlueprint](QMenu* menu) { fillLaneMenu(menu, isBlueprint); });
    addMenu("mark", QT_TR_NOOP("Mark"), [this](QMenu* menu) {
        for (const Term<MarkKind>& mark : markKinds())
            menu->addAction(m_workbench.words(mark.name), this, [this, value = mark.value] { toggleMark(value); });
    });
    action("link", QT_TR_NOOP("Link from here"), "link", keys(Qt::CTRL | Qt::Key_L), [this] { startOrFinishLink(); });

    const auto held = [&](const char* id, const char* words, const char* icon, const QKeySequence& key, auto run) {
        return action(
            id, words, icon, key, [this, run] { (this->*run)(); }, false, 1);
    };
    held("cut", QT_TR_NOOP("Cut the cells"), "", keys(QKeySequence::Cut), &MapEditor::cut);
    held("copy", QT_TR_NOOP("Copy the cells"), "copy", keys(QKeySequence::Copy), &MapEditor::copy);
    held("paste", QT_TR_NOOP("Paste cells"), "paste", keys(QKeySequence::Paste), &MapEditor::paste);
    held("duplicate", QT_TR_NOOP("Duplicate"), "copy", keys(Qt::CTRL | Qt::Key_D), &MapEditor::duplicate);
    held("merge", QT_TR_NOOP("Merge"), "merge", keys(Qt::CTRL | Qt::Key_M), &MapEditor::merge);
    held("remove", QT_TR_NOOP("Remove what is selected"), "trash", {}, &MapEditor::removeSelected);
    const auto mover = [&](const char* id, const char* words, const char* icon, Qt::Key key, int lanes, int columns) {
        action(
            id, words, icon, keys(Qt::ALT | Qt::SHIFT | key), [this, lanes, columns] { move(lanes, columns); }, false,
            1);
    };
    mover("moveLeft", QT_TR_NOOP("Move what is selected left"), "arrow-left", Qt::Key_Left, 0, -1);
    mover("moveRight", QT_TR_NOOP("Move what is selected right"), "arrow-right", Qt::Key_Right, 0, 1);
    mover("moveUp", QT_TR_NOOP("Move what is selected up"), "arrow-up", Qt::Key_Up, -1, 0);
    mover("moveDown", QT_TR_NOOP("Move what is selected down"), "arrow-down", Qt::Key_Down, 1, 0);
    addStepActions();
    addWhomActions();

    const auto onStep = [&](const char* id, const char* words, const char* icon, std::function<void()> run) {
        action(id, words, icon, {}, std::move(run), false, 2);
    };
    action(
        "rename", QT_TR_NOOP("Rename the step, stage or lane"), "pencil", keys(Qt::SHIFT | Qt::Key_F2),
        [this] { renameHeader(); }, false, 2);
    onStep("removeStep", QT_TR_NOOP("Remove the step"), "trash", [this] { m_session.removeStep(currentStep()); });
    onStep("stepLeft", QT_TR_NOOP("Move the step left"), "arrow-left", [this] { moveHeldSteps(-1); });
    onStep("stepRight", QT_TR_NOOP("Move the step right"), "arrow-right", [this] { moveHeldSteps(1); });
    onStep("laneUp", QT_TR_NOOP("Move the lane up"), "arrow-up", [this] { moveHeldLanes(-1); });
    onStep("laneDown", QT_TR_NOOP("Move the lane down"), "arrow-down", [this] { moveHeldLanes(1); });
    onStep("removeLane", QT_TR_NOOP("Remove the lane"), "trash", [this] { m_session.removeLane(currentLane()); });

    action(
        "find", QT_TR_NOOP("Find in the map"), "search", keys(QKeySequence::Find), [this] { m_find->open(); }, false,
        3);
    action(
        "findNext", QT_TR_NOOP("The next hit"), "", keys(Qt::Key_F3), [this] { m_find->go(1); }, false, 3);
    action(
        "findPrevious", QT_TR_NOOP("The hit before"), "", keys(Qt::SHIFT | Qt::Key_F3), [this] { m_find->go(-1); },
        false, 3);
    if (!isBlueprint) {
        action(
            "curve", QT_TR_NOOP("What the curve is computed from…"), "sliders", {},
            [this] { CurveDialog::show(m_session, currentLane(), this); }, false, 3);
        addMenu(
            "compare", QT_TR_NOOP("Compare curves by"), [this](QMenu* menu) { fillCompareMenu(menu); }, section::look);
    }
    QAction* table = action(
        "table", QT_TR_NOOP("Table"), "table", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [] {}, true, 4);
    connect(table, &QAction::toggled, this, &MapEditor::showTable);
    QAction* strength = action(
        "strength", QT_TR_NOOP("Evidence strength"), "bars", {}, [] {}, true, 4);
    strength->setChecked(true);
    connect(strength, &QAction::toggled, m_view, &canvas::BoardView::setShowsStrength);
    const auto look = [&](const char* id, const char* words, const char* icon, const QKeySequence& key,
                          std::function<void()> run) { action(id, words, icon, key, std::move(run), false, 4); };
    look("zoomIn", QT_TR_NOOP("Zoom in"), "zoom-in", keys(Qt::CTRL | Qt::Key_Equal),
         [this] { m_view->setZoom(m_view->zoom() * 1.25); });
    look("zoomOut", QT_TR_NOOP("Zoom out"), "zoom-out", keys(Qt::CTRL | Qt::Key_Minus),
         [this] { m_view->setZoom(m_view->zoom() / 1.25); });
    look("zoomFull", QT_TR_NOOP("Actual size"), "expand", keys(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoom(1); });
    look("fit", QT_TR_NOOP("Fit the whole map"), "fit", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_0),
         [this] { m_view->fit(); });
    action(
        "deviation", QT_TR_NOOP("Deviation from the plan"), "route", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this] { m_sides->showDeviation(); }, false, 4);
    action(
        "nextNews", QT_TR_NOOP("The next changed cell"), "", keys(Qt::Key_F7), [this] { m_news->goNext(); }, false, 3);
    action(
        "allSeen", QT_TR_NOOP("All changes are seen"), "eye", {}, [this] { m_news->lookAtAll(); }, false, 3);
    action(
        "present", QT_TR_NOOP("Present step by step"), "play", keys(Qt::Key_F5), [this] { present(); }, false, 4);
    action(
        "layer", QT_TR_NOOP("To the other layer: as is, to be"), "split", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { switchLayer(); }, false, 4);
    action(
        "makeLayer", QT_TR_NOOP("Make the to-be layer of the map"), "copy", {}, [this] { makeLayer(); }, false,
        section::whole);
    QAction* beside = action(
        "beside", QT_TR_NOOP("Another map beside"), "split", keys(Qt::CTRL | Qt::Key_Backslash), [] {}, true, 4);
    connect(beside, &QAction::toggled, this, &MapEditor::showBeside);
    action(
        "backstage",
        isBlueprint ? QT_TR_NOOP("Show the step on the journey map") : QT_TR_NOOP("Show the backstage of the step"),
        isBlueprint ? "journey-map" : "blueprint", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] { showOtherSide(); },
        false, 4);
    action(
        "export", QT_TR_NOOP("Export the map…"), "export", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { exportMap(); }, false, 5);
    action(
        "sheet", QT_TR_NOOP("Sheet and house style…"), "report", {}, [this] { setUpSheet(); }, false, section::whole);
    action(
        "new", isBlueprint ? QT_TR_NOOP("New blueprint…") : QT_TR_NOOP("New map…"), "plus", {}, [this] { makeMap(); },
        false, 5);
    action(
        "properties", QT_TR_NOOP("Map properties…"), "pencil", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        [this] { showProperties(); }, false, 5);
    action(
        "duplicateMap", QT_TR_NOOP("Duplicate the map"), "copy", {}, [this] { duplicateMap(); }, false, section::whole);
    action(
        "removeMap", QT_TR_NOOP("Remove the map"), "trash", {}, [this] { removeMap(); }, false, section::whole);
    action(
        "persona", QT_TR_NOOP("Persona sheet…"), "persona", {}, [this] { showPersona(); }, false, section::whole);
    action(
        "saveTemplate", QT_TR_NOOP("Save as a template…"), "bookmark", {}, [this] { saveAsTemplate(); }, false,
        section::whole);
}

void MapEditor::fillLaneMenu(QMenu* menu, bool isBlueprint)
{
    if (isBlueprint) {
        for (const Term<LaneRole>& role : laneRoles()) {
            if (role.value != LaneRole::None)
                menu->addAction(m_workbench.words(role.name), this, [this, value = role.value] {
                    const LaneKind kind = value == LaneRole::Time           ? LaneKind::Time
                                          : value == LaneRole::StaffEmotion ? LaneKind::Emotion
                                                                            : LaneKind::Nodes;
                    addLane(kind, value);
                });
        }
        return;
    }
    for (const Term<LaneKind>& kind : laneKinds()) {
        if (kind.value != LaneKind::Nodes)
            menu->addAction(m_workbench.words(kind.name), this,
                            [this, value = kind.value] { addLane(value, LaneRole::None); });
    }
}

void MapEditor::fillCompareMenu(QMenu* menu)
{
    const auto choice = [&](const QString& words, const QString& id) {
        QAction* one = menu->addAction(words, this, [this, id] { m_session.compareBy(id); });
        one->setCheckable(true);
        one->setChecked(m_session.comparedBy() == id);
    };
    choice(tr("Nothing: one curve"), QString());
    for (const metrics::Dimension* dimension : comparableDimensions(m_workbench.catalogue(), m_session.board()))
        choice(m_workbench.words(dimension->name), QLatin1String(dimension->id));
}

// After the step that is current, or the last of those that are selected: of a stage, after its last.
void MapEditor::addStep()
{
    const canvas::BoardPlace from = m_view->current();
    const Board before = m_session.board();
    const Block held = m_view->block();
    StepId last = currentStep();
    if (m_view->hold() == canvas::BoardView::Hold::Columns) {
        const int column = held.column + held.columns - 1;
        const bool ofStage = m_view->header() && m_view->header()->part == canvas::BoardView::Editing::Stage;
        last = before.steps[static_cast<std::size_t>(ofStage ? before.headOf(column) : column)].id;
    }
    const StepId added = m_session.addStepAfter(last);
    m_wayBack.remember(before, from, {QStringLiteral("map_step"), added.value()});
    m_view->setCurrent({std::max(0, m_view->current().lane), m_session.board().columnOf(added), {}});
    nameNew(canvas::BoardView::Editing::Step, m_session.board().columnOf(added));
}

// As many as are selected, before them, as in a spreadsheet.
void MapEditor::insertSteps()
{
    const Block held = m_view->block();
    const canvas::BoardPlace from = m_view->current();
    const Board before = m_session.board();
    m_session.addSteps(held.column, held.columns, true);
    m_view->select(canvas::BoardView::Hold::Columns, held);
    m_wayBack.remember(before, from, {QStringLiteral("map_step"), currentStep().value()});
    nameNew(canvas::BoardView::Editing::Step, held.column);
}

void MapEditor::dropped(CardId card, int lane, int column, int position)
{
    const Board& board = m_session.board();
    m_session.placeCard(card, board.lanes[static_cast<std::size_t>(lane)].id,
                        board.steps[static_cast<std::size_t>(column)].id, position);
}

void MapEditor::moveHeldSteps(int by)
{
    Block held = m_view->block();
    const Board& board = m_session.board();
    const auto& steps = board.steps;
    if (!held.isEmpty() && !steps[static_cast<std::size_t>(held.column)].isSubstep) // with the substeps of the last
        held.columns += board.substepsOf(held.column + held.columns - 1);
    const int beside = by < 0 ? held.column - 1 : held.column + held.columns;
    if (held.isEmpty() || beside < 0 || beside >= static_cast<int>(steps.size()))
        return;
    // Over the edge of a stage the step joins the one beside it, at its near end.
    const auto at = [&](int column) { return steps[static_cast<std::size_t>(column)].stage; };
    const bool sameStage = at(beside) == at(held.column);
    const auto hold = m_view->hold();
    m_session.moveSteps(held.column, held.columns, beside, sameStage ? by > 0 : by < 0);
    Block moved = held;
    moved.column += sameStage ? by : 0;
    if (hold != canvas::BoardView::Hold::Columns && !m_view->current().card.isValid())
        m_view->setCurrent({m_view->current().lane, moved.column, {}});
}

void MapEditor::moveHeldLanes(int by)
{
    const Block held = m_view->block();
    const int beside = by < 0 ? held.lane - 1 : held.lane + held.lanes;
    if (held.isEmpty() || beside < 0 || beside >= static_cast<int>(m_session.board().lanes.size()))
        return;
    const auto hold = m_view->hold();
    m_session.moveLanes(held.lane, held.lanes, beside, by > 0);
    Block moved = held;
    moved.lane += by;
    if (hold != canvas::BoardView::Hold::Lanes && !m_view->current().card.isValid())
        m_view->setCurrent({moved.lane, m_view->current().column, {}});
}

void MapEditor::move(int lanes, int columns)
{
    using Hold = canvas::BoardView::Hold;
    const Hold hold = m_view->hold();
    if (const auto header = m_view->header(); header && header->part == canvas::BoardView::Editing::Stage)
        return columns != 0 ? m_session.moveStage(header->index, header->index + columns, columns > 0) : void();
    if (hold == Hold::Columns)
        return columns != 0 ? moveHeldSteps(columns) : setSubsteps(lanes > 0); // down below the step before, or up
    if (hold == Hold::Lanes)
        return lanes != 0 ? moveHeldLanes(lanes) : void();
    const Block held = m_view->block();
    const Board& board = m_session.board();
    const CardId current = m_view->current().card;
    if (held.lanes == 1 && held.columns == 1 && current.isValid() && lanes != 0) { // first among the cards of its cell
        const Card& card = *board.card(current);
        const auto cards = board.cardsAt(card.lane, card.step);
        const auto next = std::ranges::find(cards, current, &Card::id) - cards.begin() + lanes;
        if (next >= 0 && next < static_cast<std::ptrdiff_t>(cards.size()))
            return m_session.placeCard(current, card.lane, card.step, static_cast<int>(next));
    }
    Block moved = held;
    moved.lane += lanes;
    moved.column += columns;
    const bool fits = moved.lane >= 0 && moved.column >= 0 &&
                      moved.lane + moved.lanes <= static_cast<int>(board.lanes.size()) &&
                      moved.column + moved.columns <= static_cast<int>(board.steps.size());
    const std::vector<CardId> cards = m_view->selectedCards();
    if (!fits || cards.empty())
        return;
    m_session.moveCards(cards, lanes, columns);
    if (held.lanes > 1 || held.columns > 1)
        m_view->select(Hold::Cells, moved);
}

void MapEditor::insertCard()
{
    using Hold = canvas::BoardView::Hold;
    if (!m_view->current().isValid())
        return;
    const Block held = m_view->block();
    if (m_view->hold() == Hold::Columns)
        return insertSteps();
    if (m_view->hold() == Hold::Lanes)
        return m_session.addLaneBeside(held.lane, true), nameNew(canvas::BoardView::Editing::Lane, held.lane);
    if (m_middle->currentWidget() == m_view && (m_view->isEditing() || m_view->editNew()))
        return; // made with its text, in one edit
    const canvas::BoardPlace from = m_view->current();
    const CardId added = m_session.addCard(currentLane(), currentStep());
    if (added.isValid()) {
        m_wayBack.remember(m_session.board(), from, {QStringLiteral("map_card"), added.value()});
        m_view->setCurrent({from.lane, from.column, added});
        m_view->edit();
    }
}

void MapEditor::duplicate()
{
    using Hold = canvas::BoardView::Hold;
    const Block held = m_view->block();
    const Hold hold = m_view->hold();
    if (hold == Hold::Columns)
        m_session.duplicateStep(held.column);
    else if (hold == Hold::Lanes)
        m_session.duplicateLane(held.lane);
    else
        m_session.duplicateCards(m_view->selectedCards());
}

void MapEditor::merge()
{
    using Hold = canvas::BoardView::Hold;
    const Block held = m_view->block();
    const Hold hold = m_view->hold();
    if (hold == Hold::Columns) {
        m_session.mergeSteps(held.column, held.columns);
    } else if (hold == Hold::Lanes) {
        m_session.mergeLanes(held.lane, held.lanes);
    } else if (held.lanes == 1 && held.columns == 1) { // all cards of the one cell
        std::vector<CardId> cards;
        for (const Card* card : m_session.board().cardsAt(currentLane(), currentStep()))
            cards.push_back(card->id);
        m_session.mergeCards(cards, held);
    } else {
        m_session.mergeCards(m_view->selectedCards(), held);
    }
}

Block MapEditor::copiedBlock() const
{
    const QModelIndex current = m_table->currentIndex();
    if (m_middle->currentWidget() != m_table || !current.isValid())
        return m_view->block();
    // Ctrl and an arrow move on without selecting: what is meant is where the reader is.
    if (!m_table->selectionModel()->isSelected(current))
        return {current.row(), current.column(), 1, 1};
    QRect cells;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        cells |= QRect(range.left(), range.top(), range.width(), range.height());
    return {cells.top(), cells.left(), cells.height(), cells.width()};
}

std::vector<CardId> MapEditor::copiedCards() const
{
    if (m_middle->currentWidget() != m_table)
        return m_view->selectedCards();
    const Block held = copiedBlock();
    const Board& board = m_session.board();
    std::vector<CardId> cards;
    for (const Card& card : board.cards) {
        if (held.contains(board.rowOf(card.lane), board.columnOf(card.step)))
            cards.push_back(card.id);
    }
    return cards;
}

bool MapEditor::copyCells()
{
    const Block held = copiedBlock();
    if (held.isEmpty())
        return false;
    const std::vector<CardId> cards = copiedCards();
    const auto clip = m_workbench.project().read([&](storage::Connection& db) {
        return std::shared_ptr<QMimeData>(toMime(db, m_session.board(), held, cards, [this](int lane, int column) {
            return m_model->data(m_model->index(lane, column)).toString();
        }));
    });
    if (!clip) {
        m_workbench.notify(clip.error());
        return false;
    }
    auto* owned = new QMimeData;
    for (const QString& format : (*clip)->formats())
        owned->setData(format, (*clip)->data(format));
    owned->setText((*clip)->text());
    QGuiApplication::clipboard()->setMimeData(owned);
    return true;
}

void MapEditor::cut()
{
    const std::vector<CardId> cards = copiedCards();
    if (copyCells())
        m_session.removeCards(cards);
}

void MapEditor::paste()
{
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    Block held = copiedBlock();
    if (!clip || held.isEmpty())
        return;
    if (const auto carried = shell::evidenceFromMime(*clip, m_workbench.project().path())) {
        const CardId made = putOnMap(m_session, currentLane(), currentStep(), m_view->current().card, *carried);
        if (made.isValid())
            m_view->setCurrent({m_view->current().lane, m_view->current().column, made});
        return;
    }
    const auto copied = m_workbench.project().read([&](storage::Connection& db) { return cardsFromMime(db, *clip); });
    int left = 0;
    if (copied && *copied)
        left = m_session.paste(**copied, held.lane, held.column);
    else if (clip->hasText() && !clip->text().isEmpty())
        left = m_session.enterTable(tableFromText(clip->text()), held.lane, held.column);
    if (left > 0)
        m_workbench.notify(
            {shell::Notice::Kind::Warn,
             tr("%n cells found no place: there are no lanes below, or the lane takes numbers.", nullptr, left)});
}

void MapEditor::showOtherSide()
{
    const StepId step = currentStep();
    if (!step.isValid())
        return;
    const MapKind other = m_session.kind() == MapKind::Journey ? MapKind::Blueprint : MapKind::Journey;
    const auto all = m_workbench.project().read([&](storage::Connection& db) { return tropa::maps::maps(db, other); });
    const std::vector<MapSummary> candidates = all.valueOr({});
    const auto there = std::ranges::find(candidates, m_session.board().map.journey, &MapSummary::journey);
    if (there == candidates.end())
        return m_workbench.notify({shell::Notice::Kind::Info,
                                   other == MapKind::Blueprint ? tr("No blueprint stands on the steps of this map yet.")
                                                               : tr("No journey map stands on these steps yet.")});
    const QString kind = other == MapKind::Blueprint ? QStringLiteral("blueprint") : QStringLiteral("map");
    m_workbench.navigateTo({kind + QStringLiteral("_step"), step.value()}); // one place, so that one step leads back
}

void MapEditor::toggleMark(MarkKind kind)
{
    m_session.toggleMark(currentStep(), m_view->current().card, kind);
}

void MapEditor::startOrFinishLink()
{
    const CardId here = m_view->current().card;
    if (!here.isValid())
        return m_workbench.notify({shell::Notice::Kind::Info, tr("Choose a card first.")});
    const CardId from = m_view->linkFrom();
    if (!from.isValid() || !m_session.board().card(from) || from == here)
        return m_view->startLink(here, tr("Click the card it leads to, or go there and press Ctrl+L; Esc gives up"));
    m_view->endLink();
    m_session.link(from, here);
}

void MapEditor::makeMap()
{
    auto* dialog = new NewMapDialog(m_workbench, m_session.kind(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewMapDialog::made, this, [this](MapId map) { showEntity({QStringLiteral("map"), map.value()}); });
    dialog->open();
}

void MapEditor::showPersona()
{
    const tropa::frame::PersonaId persona = m_session.board().map.persona;
    if (persona.isValid())
        return PersonaDialog::show(m_workbench, persona, this);
    m_workbench.notify({shell::Notice::Kind::Info, tr("The map does not say whose journey it is."),
                        tr("Choose the persona"), [editor = QPointer<MapEditor>(this)] {
                            if (editor)
                                editor->showProperties();
                        }});
}

void MapEditor::saveAsTemplate()
{
    if (!m_session.map().isValid())
        return;
    auto* dialog = new SaveTemplateDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tropa::ui::journeys
