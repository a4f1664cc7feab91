#include "ui/maps/second_board.h"

#include "maps/step_match.h"
#include "ui/theme/type_role.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

std::vector<MapSummary> allMaps(shell::Workbench& workbench)
{
    return workbench.project().read([](storage::Connection& db) { return tropa::maps::maps(db); }).valueOr({});
}

} // namespace

SecondBoard::SecondBoard(MapSession& first, canvas::BoardView& firstView, QWidget* parent)
    : QWidget(parent)
    , m_firstSession(first)
    , m_first(firstView)
    , m_session(first.workbench(), MapKind::Journey, this)
    , m_view(new canvas::BoardView(this))
    , m_head(new QWidget(this))
    , m_maps(new QComboBox(this))
    , m_together(new QToolButton(this))
    , m_turn(new QToolButton(this))
    , m_open(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("secondBoard"));
    m_view->setObjectName(QStringLiteral("secondView"));
    m_maps->setObjectName(QStringLiteral("secondChoice"));
    m_maps->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_together->setObjectName(QStringLiteral("secondTogether"));
    m_turn->setObjectName(QStringLiteral("secondTurn"));
    m_open->setObjectName(QStringLiteral("secondOpen"));
    m_close->setObjectName(QStringLiteral("secondClose"));
    m_together->setCheckable(true);
    m_together->setChecked(true);
    const theme::ThemeSource& theme = first.workbench().theme();
    for (const auto& [button, glyph] : {std::pair(m_together, theme::Glyph::Link),
                                        {m_turn, theme::Glyph::Split},
                                        {m_open, theme::Glyph::Expand},
                                        {m_close, theme::Glyph::Close}}) {
        button->setAutoRaise(true);
        button->setIcon(theme.icon(glyph));
    }
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(m_maps, 1);
    for (QToolButton* button : {m_together, m_turn, m_open, m_close})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    setMinimumSize(240, 160);

    shell::Workbench& workbench = first.workbench();
    connect(m_maps, &QComboBox::activated, this,
            [this](int row) { m_session.open(MapId(m_maps->itemData(row).toLongLong())); });
    connect(m_open, &QToolButton::clicked, this, [this] {
        const bool isBlueprint = m_session.board().map.kind == MapKind::Blueprint;
        m_session.workbench().navigateTo(
            {isBlueprint ? QStringLiteral("blueprint") : QStringLiteral("map"), m_session.map().value()});
    });
    connect(m_turn, &QToolButton::clicked, this, &SecondBoard::turned);
    connect(m_close, &QToolButton::clicked, this, &SecondBoard::closed);
    connect(&m_session, &MapSession::boardChanged, this, &SecondBoard::refresh);
    connect(&m_session, &MapSession::valuesChanged, this, &SecondBoard::refresh);
    connect(&workbench, &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (!isVisible() || !(change.touches(QStringLiteral("map")) || change.touches(QStringLiteral("journey"))))
            return;
        open(); // the map shown here may be gone
    });
    connect(m_view, &canvas::BoardView::textEntered, this,
            [this](const canvas::BoardPlace& place, const QString& text) {
                const Board& board = m_session.board();
                m_session.enterText(board.lanes[static_cast<std::size_t>(place.lane)].id,
                                    board.steps[static_cast<std::size_t>(place.column)].id, place.card, text);
            });
    connect(m_view, &canvas::BoardView::cardDropped, this, [this](CardId card, int lane, int step, int position) {
        const Board& board = m_session.board();
        m_session.placeCard(card, board.lanes[static_cast<std::size_t>(lane)].id,
                            board.steps[static_cast<std::size_t>(step)].id, position);
    });
    connect(m_view, &canvas::BoardView::removeRequested, this,
            [this] { m_session.removeCards(m_view->selectedCards()); });
    connect(&m_first, &canvas::BoardView::viewChanged, this,
            [this] { follow(m_firstSession, m_first, m_session, *m_view); });
    connect(m_view, &canvas::BoardView::viewChanged, this,
            [this] { follow(m_session, *m_view, m_firstSession, m_first); });
    connect(&m_first, &canvas::BoardView::currentChanged, this,
            [this] { followPlace(m_firstSession, m_first, m_session, *m_view); });
    connect(m_view, &canvas::BoardView::currentChanged, this,
            [this] { followPlace(m_session, *m_view, m_firstSession, m_first); });
    connect(m_together, &QToolButton::toggled, this, [this](bool together) {
        if (!together)
            return;
        follow(m_firstSession, m_first, m_session, *m_view);
        followPlace(m_firstSession, m_first, m_session, *m_view);
    });
    addNotes();
    applyTheme();
    retranslate();
}

SecondBoard::~SecondBoard()
{
    delete m_notes; // of the view, and asks it to its last moment
    delete m_view;  // it asks the session to its last moment
}

void SecondBoard::addNotes()
{
    m_notes = new canvas::NoteLayer(*m_view, m_view);
    const auto refresh = [this] { m_notes->setNotes(std::make_shared<const MapNotes>(m_session.notes()), {}); };
    connect(&m_session, &MapSession::notesChanged, this, refresh);
    connect(m_notes, &canvas::NoteLayer::moved, this,
            [this](NoteId note, const NotePlace& place, const QPointF& offset, bool byKey) {
                m_session.moveNote(note, place, offset.x(), offset.y(), byKey);
            });
    connect(m_notes, &canvas::NoteLayer::textEntered, &m_session, &MapSession::setNoteText);
    connect(m_notes, &canvas::NoteLayer::removeRequested, &m_session, &MapSession::removeNote);
    refresh();
}

bool SecondBoard::isTogether() const
{
    return m_together->isChecked();
}

void SecondBoard::retranslate()
{
    m_view->setLanguage(m_session.workbench().language());
    m_view->setAccessibleName(tr("The map beside"));
    m_maps->setAccessibleName(tr("The map beside"));
    const auto say = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    say(m_together, tr("Scroll and zoom together, by the same steps and touchpoints"));
    say(m_turn, tr("Beside each other, or one over the other"));
    say(m_open, tr("Open this map"));
    say(m_close, tr("Close the map beside"));
    refresh();
}

void SecondBoard::applyTheme()
{
    const theme::Theme& theme = m_session.workbench().theme().theme();
    m_view->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel);
    setPalette(colours);
    setAutoFillBackground(true);
}

void SecondBoard::fillMaps()
{
    const MapId current = m_session.map();
    const theme::ThemeSource& theme = m_session.workbench().theme();
    m_maps->clear();
    for (const MapSummary& map : allMaps(m_session.workbench()))
        m_maps->addItem(theme.icon(map.kind == MapKind::Blueprint ? theme::Glyph::Blueprint : theme::Glyph::JourneyMap),
                        map.listName(), map.id.value());
    m_maps->setCurrentIndex(m_maps->findData(current.value()));
}

void SecondBoard::open()
{
    const MapInfo& first = m_firstSession.board().map;
    const std::vector<MapSummary> all = allMaps(m_session.workbench());
    const bool isThere = std::ranges::find(all, m_session.map(), &MapSummary::id) != all.end();
    if (!isThere || m_session.map() == first.id) {
        const auto isOther = [&](const MapSummary& one) { return one.id != first.id; };
        auto best = std::ranges::find_if(
            all, [&](const MapSummary& one) { return isOther(one) && one.journey == first.journey; });
        if (best == all.end())
            best = std::ranges::find_if(all, isOther);
        m_session.open(best == all.end() ? first.id : best->id);
    }
    fillMaps();
    const auto meet = [this] {
        follow(m_firstSession, m_first, m_session, *m_view);
        followPlace(m_firstSession, m_first, m_session, *m_view);
    };
    QMetaObject::invokeMethod(this, meet, Qt::QueuedConnection); // once the board beside has its size
}

void SecondBoard::refresh()
{
    if (!m_session.map().isValid() || m_view->isEditing())
        return;
    const QScopedValueRollback guard(m_isMoving, true);
    const canvas::SharedContent own = canvas::makeContent(
        m_session.board(), m_session.hasValues() ? &m_session.values() : nullptr, theme::fontFor(theme::TypeRole::Body),
        m_session.workbench().language(), {}, m_view->content());
    const canvas::SharedContent& first = m_first.content();
    m_view->setContent(first ? canvas::withHeads(own, first->ownHeads) : own);
    if (isVisible() && first && inLine(first) != first)
        Q_EMIT headsChanged();
}

int SecondBoard::headHeight() const
{
    return m_head->sizeHint().height();
}

canvas::SharedContent SecondBoard::inLine(const canvas::SharedContent& first) const
{
    const canvas::SharedContent& own = m_view->content();
    return own ? canvas::withHeads(first, own->ownHeads) : first;
}

void SecondBoard::align()
{
    const canvas::SharedContent &first = m_first.content(), &own = m_view->content();
    if (!first || !own || m_view->isEditing())
        return;
    const QScopedValueRollback guard(m_isMoving, true);
    if (const canvas::SharedContent level = canvas::withHeads(own, first->ownHeads); level != own)
        m_view->setContent(level);
}

// What stands at the left edge there comes to the left edge here, and what stands at the top to the top, as far into
// it. Where nothing here stands for it, that direction stays.
void SecondBoard::follow(MapSession& from, canvas::BoardView& leader, MapSession& to, canvas::BoardView& other)
{
    if (m_isMoving || !isVisible() || !isTogether() || !leader.content() || !other.content())
        return;
    const QScopedValueRollback guard(m_isMoving, true);
    other.setZoom(leader.zoom());
    const paint::BoardLayout& seen = leader.content()->layout;
    const paint::BoardLayout& moved = other.content()->layout;
    const QPointF corner = leader.visibleBoard().topLeft() + QPointF(1, 1);
    const int column = seen.columnAt(corner.x()), lane = seen.laneAt(corner.y());
    const int toColumn = matchingColumn(from.board(), column, to.board());
    const int toLane = matchingLane(from.board(), lane, to.board());
    if (toColumn >= 0 && toColumn < static_cast<int>(moved.columns.size())) {
        const paint::ColumnBox& a = seen.columns[static_cast<std::size_t>(column)];
        const paint::ColumnBox& b = moved.columns[static_cast<std::size_t>(toColumn)];
        const qreal x = b.x + b.width * (corner.x() - 1 - a.x) / a.width;
        other.horizontalScrollBar()->setValue(qRound(x * other.zoom()));
    }
    if (toLane >= 0 && toLane < static_cast<int>(moved.lanes.size())) {
        const paint::LaneBox& a = seen.lanes[static_cast<std::size_t>(lane)];
        const paint::LaneBox& b = moved.lanes[static_cast<std::size_t>(toLane)];
        const qreal y = b.y + b.height * (corner.y() - 1 - a.y) / a.height;
        other.verticalScrollBar()->setValue(qRound(y * other.zoom()));
    }
}

void SecondBoard::followPlace(MapSession& from, canvas::BoardView& leader, MapSession& to, canvas::BoardView& other)
{
    if (m_isMoving || !isVisible() || !isTogether() || !other.content() || !leader.current().isValid())
        return;
    const QScopedValueRollback guard(m_isMoving, true);
    const canvas::BoardPlace place = leader.current();
    const int column = matchingColumn(from.board(), place.column, to.board());
    const int lane = matchingLane(from.board(), place.lane, to.board());
    if (column >= 0)
        other.setCurrent({lane >= 0 ? lane : std::max(0, other.current().lane), column, {}});
}

} // namespace tropa::ui::journeys
