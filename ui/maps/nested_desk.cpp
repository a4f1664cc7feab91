#include "ui/maps/nested_desk.h"
#include "ui/maps/menu_groups.h"

#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "maps/nested_store.h"
#include "ui/theme/type_role.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace tropa::ui::journeys {

CardId holderAt(const Board& board, StepId step, CardId card)
{
    if (const Card* current = board.card(card); current && current->nested.isValid())
        return current->id;
    const auto any =
        std::ranges::find_if(board.cards, [&](const Card& one) { return one.step == step && one.nested.isValid(); });
    return any == board.cards.end() ? CardId() : any->id;
}

NestedDesk::NestedDesk(MapSession& session, canvas::BoardView& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_line(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("mapTrail"));
    m_line->setContentsMargins(12, 2, 12, 2);
    m_line->setSpacing(2);
    hide();
    connect(&session, &MapSession::boardChanged, this, &NestedDesk::refresh);
    connect(&session, &MapSession::mapsChanged, this, &NestedDesk::refresh);
    connect(&view, &canvas::BoardView::mapRequested, this, &NestedDesk::openMap,
            Qt::QueuedConnection); // the press ends
    addActions();
}

QString NestedDesk::actionId(const char* id) const
{
    return (m_session.kind() == MapKind::Journey ? QStringLiteral("maps.") : QStringLiteral("blueprints.")) +
           QLatin1String(id);
}

void NestedDesk::addActions()
{
    const auto add = [this](const char* id, const char* words, const char* icon, const QKeySequence& keys,
                            std::function<void()> run, int section) {
        return m_session.workbench().actions().add({actionId(id),
                                                    [words] { return tr(words); },
                                                    QLatin1String(icon),
                                                    keys,
                                                    QStringLiteral("map"),
                                                    {},
                                                    false,
                                                    section,
                                                    menuGroup(section)},
                                                   parentWidget(), std::move(run));
    };
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("nestedMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    add(
        "nested", QT_TR_NOOP("Map inside this step"), "expand", {}, [] {}, 2)
        ->setMenu(menu);
    add(
        "openNested", QT_TR_NOOP("Open the map inside"), "expand", QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { openNested(); }, 4);
    add(
        "openOuter", QT_TR_NOOP("Up to the outer map"), "arrow-up", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        [this] { openOuter(); }, 4);
}

void NestedDesk::retranslate()
{
    setAccessibleName(tr("The maps this one stands in"));
    refresh();
}

void NestedDesk::refresh()
{
    while (QLayoutItem* item = m_line->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const MapId map = m_session.map();
    std::vector<NestedIn> way;
    if (map.isValid())
        way = m_session.workbench().project().read([&](storage::Connection& db) { return wayTo(db, map); }).valueOr({});
    setVisible(!way.empty());
    if (way.empty())
        return;
    const QFont font = theme::fontFor(theme::TypeRole::Small);
    const auto label = [&](const QString& words) {
        auto* one = new QLabel(words, this);
        one->setFont(font);
        m_line->addWidget(one);
        return one;
    };
    for (const NestedIn& one : way) {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFont(font);
        button->setText(one.title);
        button->setToolTip(one.card.isValid() ? tr("Back to “%1”, step “%2”").arg(one.title, one.step)
                                              : tr("Back to “%1”, stage “%2”").arg(one.title, one.step));
        connect(button, &QToolButton::clicked, this, [this, one] { open(one); });
        m_line->addWidget(button);
        label(QStringLiteral("›"));
        label(one.step);
        label(QStringLiteral("›"));
    }
    QFont strong = font;
    strong.setBold(true);
    label(m_session.board().map.title)->setFont(strong);
    m_line->addStretch(1);
}

const Stage* NestedDesk::stage() const
{
    const Board& board = m_session.board();
    if (const auto& header = m_view.header(); header && header->part == canvas::BoardView::Editing::Stage &&
                                              header->index < static_cast<int>(board.stages.size()))
        return &board.stages[static_cast<std::size_t>(header->index)];
    return nullptr;
}

const Stage* NestedDesk::stageAround() const
{
    if (const Stage* held = stage())
        return held;
    const Board& board = m_session.board();
    const Step* at = board.step(step());
    const auto around = at ? std::ranges::find(board.stages, at->stage, &Stage::id) : board.stages.end();
    return around == board.stages.end() ? nullptr : &*around;
}

StepId NestedDesk::step() const
{
    const int column = m_view.current().column;
    const auto& steps = m_session.board().steps;
    return column >= 0 && column < static_cast<int>(steps.size()) ? steps[static_cast<std::size_t>(column)].id
                                                                  : StepId();
}

LaneId NestedDesk::lane() const
{
    const int row = m_view.current().lane;
    const auto& lanes = m_session.board().lanes;
    return row >= 0 && row < static_cast<int>(lanes.size()) ? lanes[static_cast<std::size_t>(row)].id : LaneId();
}

void NestedDesk::open(MapId map, MapKind kind, CardId card)
{
    const QString word = kind == MapKind::Blueprint ? QStringLiteral("blueprint") : QStringLiteral("map");
    m_session.workbench().navigateTo({word, map.value()});
    if (card.isValid())
        m_session.workbench().navigateTo({word + QStringLiteral("_card"), card.value()});
}

void NestedDesk::open(const NestedIn& holder)
{
    open(holder.map, holder.kind, holder.card);
    if (!holder.card.isValid() && holder.atStep.isValid())
        m_session.workbench().navigateTo(
            {holder.kind == MapKind::Blueprint ? QStringLiteral("blueprint_step") : QStringLiteral("map_step"),
             holder.atStep.value()});
}

void NestedDesk::openNested()
{
    const Card* holder =
        stage() ? nullptr : m_session.board().card(holderAt(m_session.board(), step(), m_view.current().card));
    const Stage* around = stageAround();
    const MapId inner = holder ? holder->nested : around ? around->nested : MapId();
    if (!inner.isValid())
        return m_session.workbench().notify(
            {shell::Notice::Kind::Info,
             stage() ? tr("No map stands inside this stage yet.") : tr("No map stands inside this step yet."),
             tr("Make one"), [this] { makeNew(); }});
    openMap(inner);
}

void NestedDesk::openMap(MapId inner)
{
    const auto all =
        m_session.workbench().project().read([](storage::Connection& db) { return tropa::maps::maps(db); }).valueOr({});
    const auto found = std::ranges::find(all, inner, &MapSummary::id);
    if (found != all.end())
        open(found->id, found->kind);
}

void NestedDesk::openOuter()
{
    const MapId map = m_session.map();
    const auto way =
        m_session.workbench().project().read([&](storage::Connection& db) { return wayTo(db, map); }).valueOr({});
    if (way.empty())
        return m_session.workbench().notify(
            {shell::Notice::Kind::Info, tr("This map does not stand inside another one.")});
    open(way.back());
}

void NestedDesk::nest(MapId nested)
{
    if (const Stage* held = stage()) {
        m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Map inside a stage")},
                                   [&](project::Edit& edit) -> Result<void> {
                                       setNestedMap(edit, held->id, nested);
                                       return {};
                                   });
        return;
    }
    const LaneId atLane = lane();
    const StepId atStep = step();
    if (!atLane.isValid() || !atStep.isValid())
        return;
    const CardId holder = holderAt(m_session.board(), atStep, m_view.current().card);
    const CardId card = holder.isValid() ? holder : m_view.current().card;
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Map inside a step")},
                               [&](project::Edit& edit) -> Result<void> {
                                   setNestedMap(edit, card.isValid() ? card : addCard(edit, atLane, atStep), nested);
                                   return {};
                               });
}

void NestedDesk::makeNew()
{
    const Board board = m_session.board();
    if (const Stage* held = stage()) {
        const StageId id = held->id;
        MapId inner;
        m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Map inside a stage")},
                                   [&](project::Edit& edit) -> Result<void> {
                                       inner = makeNestedMap(edit, board, id, tr("First step"));
                                       return {};
                                   });
        if (inner.isValid())
            open(inner, board.map.kind);
        return;
    }
    const LaneId atLane = lane();
    const Step* at = board.step(step());
    if (!at || !atLane.isValid())
        return;
    CardId card = m_view.current().card;
    MapId made;
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Map inside a step")},
                               [&](project::Edit& edit) -> Result<void> {
                                   if (!card.isValid())
                                       card = addCard(edit, atLane, at->id, at->title);
                                   made = makeNestedMap(edit, board, card, at->title, tr("First step"));
                                   return {};
                               });
    if (made.isValid())
        open(made, board.map.kind);
}

void NestedDesk::fillMenu(QMenu& menu)
{
    const Board& board = m_session.board();
    if (!board.step(step()) || !lane().isValid()) {
        menu.addAction(tr("Choose a cell first"))->setEnabled(false);
        return;
    }
    const Stage* held = stage();
    const Card* holder = held ? nullptr : board.card(holderAt(board, step(), m_view.current().card));
    if (holder || (held && held->nested.isValid())) {
        menu.addAction(tr("Open “%1”").arg(holder ? holder->nestedTitle : held->nestedTitle), this,
                       &NestedDesk::openNested);
        menu.addAction(tr("Take the link away"), this, [this] { nest({}); });
        menu.addSeparator();
    }
    menu.addAction(held ? tr("New map of this stage") : tr("New map of this step"), this, &NestedDesk::makeNew);
    const MapId outer = board.map.id;
    struct Offered
    {
        std::vector<MapSummary> maps;
    };
    const auto offered = m_session.workbench().project().read([&](storage::Connection& db) {
        Offered all{tropa::maps::maps(db)};
        std::erase_if(all.maps, [&](const MapSummary& one) { return wouldStandInItself(db, outer, one.id); });
        return all;
    });
    QMenu* others = menu.addMenu(tr("A map of the project"));
    others->setObjectName(QStringLiteral("nestedChoice"));
    if (offered) {
        for (const MapSummary& map : offered->maps)
            others->addAction(map.listName(), this, [this, id = map.id] { nest(id); });
    }
    others->setEnabled(!others->isEmpty());
}

} // namespace tropa::ui::journeys
