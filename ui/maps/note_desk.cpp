#include "ui/maps/note_desk.h"

#include "maps/note_store.h"
#include "ui/canvas/board_view.h"
#include "ui/maps/inspector_tabs.h"
#include "ui/maps/menu_groups.h"
#include "ui/maps/notes_pane.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace tropa::ui::journeys {

NoteDesk::NoteDesk(MapSession& session, canvas::BoardView& view, InspectorTabs& tabs, QWidget* page)
    : QObject(&tabs)
    , m_session(session)
    , m_view(view)
    , m_tabs(tabs)
    , m_layer(new canvas::NoteLayer(view, this))
    , m_pane(new NotesPane(session, &tabs))
{
    tabs.addTab(m_pane, theme::Glyph::Memo);
    addActions(page);
    connect(&session, &MapSession::notesChanged, this, &NoteDesk::refresh);
    connect(m_layer, &canvas::NoteLayer::moved, this,
            [this](NoteId note, const NotePlace& place, const QPointF& offset, bool byKey) {
                m_session.moveNote(note, place, offset.x(), offset.y(), byKey);
            });
    connect(m_layer, &canvas::NoteLayer::textEntered, &session, &MapSession::setNoteText);
    connect(m_layer, &canvas::NoteLayer::removeRequested, &session, &MapSession::removeNote);
    connect(m_layer, &canvas::NoteLayer::menuRequested, this, &NoteDesk::showMenu);
    connect(m_layer, &canvas::NoteLayer::currentChanged, this, [this](NoteId note) {
        if (note.isValid())
            m_pane->show(note);
    });
    connect(m_layer, &canvas::NoteLayer::threadRequested, this, [this](ThreadId thread) {
        bringForward();
        m_pane->show(thread);
    });
    connect(m_pane, &NotesPane::addRequested, this, [this](bool sticky) { sticky ? addNote() : addComment(); });
    connect(m_pane, &NotesPane::placeRequested, this, &NoteDesk::showPlace);
    connect(m_pane, &NotesPane::noteEditRequested, this, [this](NoteId note) {
        m_layer->select(note);
        m_layer->edit();
    });
    connect(m_pane, &NotesPane::threadRead, this, [this](ThreadId thread) {
        const CommentThread* known = m_session.notes().thread(thread);
        if (known && m_seen.read(*known))
            QMetaObject::invokeMethod(this, &NoteDesk::refresh, Qt::QueuedConnection);
    });
    refresh();
}

QString NoteDesk::actionId(const char* id) const
{
    return (m_session.kind() == MapKind::Journey ? QStringLiteral("maps.") : QStringLiteral("blueprints.")) +
           QLatin1String(id);
}

void NoteDesk::addActions(QWidget* page)
{
    const auto add = [&](const char* id, const char* words, const char* icon, const QKeySequence& keys,
                         std::function<void()> run, bool checkable = false, int section = 1) {
        return m_session.workbench().actions().add({actionId(id),
                                                    [words] { return tr(words); },
                                                    QLatin1String(icon),
                                                    keys,
                                                    QStringLiteral("map"),
                                                    {},
                                                    checkable,
                                                    section,
                                                    menuGroup(section)},
                                                   page, std::move(run));
    };
    add("sticky", QT_TR_NOOP("Sticky note here"), "pin", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
        [this] { addNote(); });
    add("comment", QT_TR_NOOP("Comment here"), "memo", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
        [this] { addComment(); });
    const auto next = [this](bool forward) {
        m_view.setFocus();
        if (!m_layer->selectNext(forward))
            m_session.workbench().notify({shell::Notice::Kind::Info, tr("No sticky note lies on this map.")});
    };
    add(
        "nextNote", QT_TR_NOOP("The next sticky note"), "", QKeySequence(Qt::Key_F9), [next] { next(true); }, false, 3);
    add(
        "previousNote", QT_TR_NOOP("The sticky note before"), "", QKeySequence(Qt::SHIFT | Qt::Key_F9),
        [next] { next(false); }, false, 3);
    QAction* shown = add(
        "showNotes", QT_TR_NOOP("Sticky notes and comments on the board"), "eye", {}, [] {}, true, 4);
    shown->setChecked(true);
    connect(shown, &QAction::toggled, m_layer, &canvas::NoteLayer::setShown);
}

void NoteDesk::retranslate()
{
    m_tabs.setTabText(m_tabs.indexOf(m_pane), tr("Notes"));
    m_pane->retranslate();
}

void NoteDesk::refresh()
{
    QSet<ThreadId> unread;
    if (m_session.map().isValid()) {
        struct Asked
        {
            QString project;
            Guid reader;
        };
        const auto asked = m_session.workbench().project().read([&](storage::Connection& db) {
            return Asked{projectGuid(db), coderGuid(db, m_session.workbench().project().coder())};
        });
        if (asked) {
            m_seen.open(asked->project, m_session.board().map.guid.toString());
            unread = m_seen.unread(m_session.notes(), asked->reader);
        }
    }
    m_layer->setNotes(std::make_shared<const MapNotes>(m_session.notes()), unread);
    m_pane->setUnread(unread);
}

void NoteDesk::bringForward()
{
    m_tabs.setCurrentWidget(m_pane);
}

NotePlace NoteDesk::currentPlace() const
{
    const canvas::BoardPlace& here = m_view.current();
    const Board& board = m_session.board();
    if (here.card.isValid() && board.card(here.card))
        return NotePlace::at(here.card);
    if (here.lane < 0 || here.column < 0 || here.lane >= static_cast<int>(board.lanes.size()) ||
        here.column >= static_cast<int>(board.steps.size()))
        return {};
    return NotePlace::at(board.lanes[static_cast<std::size_t>(here.lane)].id,
                         board.steps[static_cast<std::size_t>(here.column)].id);
}

void NoteDesk::addNote()
{
    const canvas::SharedContent& content = m_view.content();
    if (!content || !m_session.map().isValid())
        return;
    m_session.workbench().actions().find(actionId("showNotes"))->setChecked(true);
    const NotePlace place = currentPlace();
    const QRectF at = paint::rectOf(content->board, content->layout, place);
    // Over the lower right of its cell, so that the words under it can be read; further ones a little aside.
    const auto there = std::ranges::count(m_session.notes().notes, place, &StickyNote::place);
    const QPointF corner =
        (place.isFree() ? m_view.visibleBoard().center() : QPointF(at.width() - 52, at.height() * 0.6)) +
        QPointF(14, 14) * static_cast<double>(there);
    const NoteId added = m_session.addNote(place, corner.x(), corner.y());
    if (!added.isValid())
        return;
    m_view.setFocus();
    m_layer->select(added);
    m_layer->edit();
}

void NoteDesk::addComment()
{
    const NotePlace place = currentPlace();
    if (place.isFree())
        return m_session.workbench().notify({shell::Notice::Kind::Info, tr("Choose a cell first.")});
    bringForward();
    m_pane->begin(place);
}

void NoteDesk::showPlace(const NotePlace& place, NoteId note)
{
    const NoteCell cell = cellOf(m_session.board(), place);
    if (cell.isValid())
        m_view.setCurrent({cell.lane, cell.column, place.card});
    if (note.isValid())
        m_layer->select(note);
    m_view.setFocus();
}

void NoteDesk::showMenu(NoteId id, const QPoint& at)
{
    const StickyNote* note = m_session.notes().note(id);
    if (!note)
        return;
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("noteMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Write"), this, [this] { m_layer->edit(); });
    QMenu* colours = menu->addMenu(tr("Colour"));
    for (const Term<NoteColour>& colour : noteColours()) {
        QAction* one =
            colours->addAction(m_session.workbench().words(colour.name), this, [this, id, to = colour.value] {
                m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Colour of a sticky note")},
                                           [&](project::Edit& edit) -> Result<void> {
                                               setNoteColour(edit, id, to);
                                               return {};
                                           });
            });
        one->setCheckable(true);
        one->setChecked(colour.value == note->colour);
    }
    const bool isFree = note->place.isFree();
    menu->addAction(isFree ? tr("Fasten to what lies under it") : tr("Let it lie free on the board"), this,
                    [this, isFree] { m_layer->setFree(!isFree); });
    menu->addSeparator();
    menu->addAction(tr("Remove the note"), this, [this, id] { m_session.removeNote(id); });
    menu->popup(at);
}

} // namespace tropa::ui::journeys
