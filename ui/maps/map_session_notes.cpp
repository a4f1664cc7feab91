// The part of MapSession that keeps what is said about a map.
#include "ui/maps/map_session.h"

#include "maps/note_store.h"

#include <QCoreApplication>

namespace tropa::ui::journeys {

void MapSession::reloadNotes()
{
    auto notes = m_workbench.project().read([&](storage::Connection& db) { return mapNotes(db, m_board.map.id); });
    if (!notes)
        return m_workbench.notify(notes.error());
    m_notes = std::move(*notes);
    Q_EMIT notesChanged();
}

NoteId MapSession::addNote(const NotePlace& place, double x, double y)
{
    NoteId added;
    StickyNote note;
    note.place = place;
    note.x = x;
    note.y = y;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "New sticky note")}, [&](project::Edit& edit) -> Result<void> {
        added = tropa::maps::addNote(edit, m_board.map.id, note);
        return {};
    });
    return added;
}

void MapSession::moveNote(NoteId note, const NotePlace& place, double x, double y, bool byKey)
{
    project::EditOptions options;
    if (byKey)
        options.mergeKey = QStringLiteral("map-note-%1").arg(note.value());
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Place of a sticky note")},
        [&](project::Edit& edit) -> Result<void> {
            placeNote(edit, note, place, x, y);
            return {};
        },
        options);
}

void MapSession::setNoteText(NoteId note, const QString& text)
{
    const StickyNote* known = m_notes.note(note);
    if (!known || known->text == text)
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Text of a sticky note")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::setNoteText(edit, note, text);
        return {};
    });
}

void MapSession::removeNote(NoteId note)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Removal of a sticky note")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::removeNote(edit, note);
        return {};
    });
}

} // namespace tropa::ui::journeys
