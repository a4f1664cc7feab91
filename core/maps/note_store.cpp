#include "maps/note_store.h"

#include <algorithm>

namespace tropa::maps {

namespace {

Guid orRandom(const Guid& guid)
{
    return guid.isNull() ? Guid::random() : guid;
}

QString textOf(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

NotePlace placeFrom(const storage::Statement& row, int first)
{
    return {row.id<CardId>(first), row.id<LaneId>(first + 1), row.id<StepId>(first + 2)};
}

/// Where undo and redo lead.
void showPlace(project::Edit& edit, MapId map, const NotePlace& place)
{
    if (place.card.isValid())
        edit.setPlace({QStringLiteral("map_card"), place.card.value()});
    else if (place.step.isValid())
        edit.setPlace({QStringLiteral("map_step"), place.step.value()});
    else
        edit.setPlace({QStringLiteral("map"), map.value()});
}

void showPlaceOf(project::Edit& edit, const char* select, qint64 id)
{
    auto row = edit.db().prepare(select);
    row.bindAll(id);
    if (row.step())
        showPlace(edit, row.id<MapId>(0), placeFrom(row, 1));
}

void showPlaceOf(project::Edit& edit, NoteId note)
{
    showPlaceOf(edit, "SELECT map_id, card_id, lane_id, step_id FROM map_note WHERE id = ?", note.value());
}

void showPlaceOf(project::Edit& edit, ThreadId thread)
{
    showPlaceOf(edit, "SELECT map_id, card_id, lane_id, step_id FROM map_thread WHERE id = ?", thread.value());
}

ThreadId threadOf(storage::Connection& db, CommentId comment)
{
    return ThreadId(db.value<qint64>("SELECT thread_id FROM map_comment WHERE id = ?", comment).value_or(0));
}

/// A place as the tables keep it: beside a card neither lane nor step is.
NotePlace kept(const NotePlace& place)
{
    return place.card.isValid() ? NotePlace::at(place.card) : place.isFree() ? NotePlace() : place;
}

/// Who wrote a row and when: the one who edits, a coder of the project, or a name from elsewhere.
struct Written
{
    project::CoderId coder;
    QString name;
    QString at;
};

template <class Said>
Written writtenBy(project::Edit& edit, const Said& said)
{
    Written written{{}, {}, textOf(said.madeAt.isValid() ? said.madeAt : edit.now())};
    if (said.author.isEmpty() && said.authorGuid.isNull()) {
        written.coder = edit.coder();
        return written;
    }
    if (!said.authorGuid.isNull())
        written.coder = project::CoderId(
            edit.db().value<qint64>("SELECT id FROM coder WHERE guid = ?", said.authorGuid).value_or(0));
    if (!written.coder.isValid())
        written.name = said.author;
    return written;
}

} // namespace

MapNotes mapNotes(storage::Connection& connection, MapId map)
{
    MapNotes all;
    auto notes = connection.prepare(
        "SELECT n.id, n.guid, n.card_id, n.lane_id, n.step_id, n.x, n.y, n.colour, n.text, coalesce(c.name, n.author), "
        "c.guid, n.made_at FROM map_note n LEFT JOIN coder c ON c.id = n.coder_id WHERE n.map_id = ? ORDER BY n.id");
    notes.bindAll(map);
    while (notes.step()) {
        StickyNote note;
        note.id = notes.id<NoteId>(0);
        note.guid = Guid::fromBytes(notes.blob(1));
        note.place = placeFrom(notes, 2);
        note.x = notes.real(5);
        note.y = notes.real(6);
        note.colour = fromId(noteColours(), notes.text(7)).value_or(NoteColour::Yellow);
        note.text = notes.text(8);
        note.author = notes.text(9);
        note.authorGuid = Guid::fromBytes(notes.blob(10));
        note.madeAt = QDateTime::fromString(notes.text(11), Qt::ISODate);
        all.notes.push_back(std::move(note));
    }
    auto threads = connection.prepare("SELECT id, guid, card_id, lane_id, step_id, resolved FROM map_thread "
                                      "WHERE map_id = ? ORDER BY id");
    threads.bindAll(map);
    while (threads.step()) {
        CommentThread thread;
        thread.id = threads.id<ThreadId>(0);
        thread.guid = Guid::fromBytes(threads.blob(1));
        thread.place = placeFrom(threads, 2);
        thread.isResolved = threads.boolean(5);
        all.threads.push_back(std::move(thread));
    }
    auto comments = connection.prepare(
        "SELECT t.id, m.id, m.guid, m.text, coalesce(c.name, m.author), c.guid, m.made_at FROM map_comment m "
        "JOIN map_thread t ON t.id = m.thread_id LEFT JOIN coder c ON c.id = m.coder_id WHERE t.map_id = ? "
        "ORDER BY m.made_at, m.id");
    comments.bindAll(map);
    while (comments.step()) {
        const auto thread = std::ranges::find(all.threads, comments.id<ThreadId>(0), &CommentThread::id);
        if (thread == all.threads.end())
            continue;
        thread->comments.push_back({comments.id<CommentId>(1), Guid::fromBytes(comments.blob(2)), comments.text(3),
                                    comments.text(4), Guid::fromBytes(comments.blob(5)),
                                    QDateTime::fromString(comments.text(6), Qt::ISODate)});
    }
    std::erase_if(all.threads, [](const CommentThread& thread) { return thread.comments.empty(); });
    return all;
}

Guid coderGuid(storage::Connection& connection, project::CoderId coder)
{
    return Guid::fromBytes(
        connection.value<QByteArray>("SELECT guid FROM coder WHERE id = ?", coder).value_or(QByteArray()));
}

NoteId addNote(project::Edit& edit, MapId map, const StickyNote& note)
{
    const NotePlace place = kept(note.place);
    const Written by = writtenBy(edit, note);
    edit.db().run(
        "INSERT INTO map_note (guid, map_id, card_id, lane_id, step_id, x, y, colour, text, coder_id, author, "
        "made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        orRandom(note.guid), map, place.card, place.lane, place.step, note.x, note.y, idOf(note.colour),
        note.text.trimmed(), by.coder, by.name, by.at);
    const NoteId added(edit.db().lastInsertedId());
    showPlace(edit, map, place);
    return added;
}

void placeNote(project::Edit& edit, NoteId note, const NotePlace& place, double x, double y)
{
    const NotePlace to = kept(place);
    edit.db().run("UPDATE map_note SET card_id = ?, lane_id = ?, step_id = ?, x = ?, y = ? WHERE id = ?", to.card,
                  to.lane, to.step, x, y, note);
    showPlaceOf(edit, note);
}

void setNoteText(project::Edit& edit, NoteId note, const QString& text)
{
    showPlaceOf(edit, note);
    edit.db().run("UPDATE map_note SET text = ? WHERE id = ?", text.trimmed(), note);
}

void setNoteColour(project::Edit& edit, NoteId note, NoteColour colour)
{
    showPlaceOf(edit, note);
    edit.db().run("UPDATE map_note SET colour = ? WHERE id = ?", idOf(colour), note);
}

void removeNote(project::Edit& edit, NoteId note)
{
    showPlaceOf(edit, note);
    edit.db().run("DELETE FROM map_note WHERE id = ?", note);
}

ThreadId addThread(project::Edit& edit, MapId map, const CommentThread& thread)
{
    const NotePlace place = kept(thread.place);
    Q_ASSERT(!place.isFree());
    edit.db().run("INSERT INTO map_thread (guid, map_id, card_id, lane_id, step_id, resolved) "
                  "VALUES (?, ?, ?, ?, ?, ?)",
                  orRandom(thread.guid), map, place.card, place.lane, place.step, thread.isResolved ? 1 : 0);
    const ThreadId added(edit.db().lastInsertedId());
    for (const Comment& comment : thread.comments)
        addComment(edit, added, comment);
    showPlace(edit, map, place);
    return added;
}

CommentId addComment(project::Edit& edit, ThreadId thread, const Comment& comment)
{
    const Written by = writtenBy(edit, comment);
    edit.db().run("INSERT INTO map_comment (guid, thread_id, text, coder_id, author, made_at) "
                  "VALUES (?, ?, ?, ?, ?, ?)",
                  orRandom(comment.guid), thread, comment.text.trimmed(), by.coder, by.name, by.at);
    const CommentId added(edit.db().lastInsertedId());
    showPlaceOf(edit, thread);
    return added;
}

void setCommentText(project::Edit& edit, CommentId comment, const QString& text)
{
    showPlaceOf(edit, threadOf(edit.db(), comment));
    edit.db().run("UPDATE map_comment SET text = ? WHERE id = ?", text.trimmed(), comment);
}

void removeComment(project::Edit& edit, CommentId comment)
{
    const ThreadId thread = threadOf(edit.db(), comment);
    showPlaceOf(edit, thread);
    edit.db().run("DELETE FROM map_comment WHERE id = ?", comment);
    edit.db().run("DELETE FROM map_thread WHERE id = ?1 AND NOT EXISTS "
                  "(SELECT 1 FROM map_comment WHERE thread_id = ?1)",
                  thread);
}

void resolveThread(project::Edit& edit, ThreadId thread, bool resolved)
{
    showPlaceOf(edit, thread);
    edit.db().run("UPDATE map_thread SET resolved = ? WHERE id = ?", resolved ? 1 : 0, thread);
}

void removeThread(project::Edit& edit, ThreadId thread)
{
    showPlaceOf(edit, thread);
    edit.db().run("DELETE FROM map_comment WHERE thread_id = ?", thread);
    edit.db().run("DELETE FROM map_thread WHERE id = ?", thread);
}

void leaveCard(project::Edit& edit, CardId card)
{
    edit.db().run("UPDATE map_note SET card_id = NULL, (lane_id, step_id) = (SELECT lane_id, step_id FROM map_card "
                  "WHERE id = ?1) WHERE card_id = ?1",
                  card);
    edit.db().run("UPDATE map_thread SET card_id = NULL, (lane_id, step_id) = (SELECT lane_id, step_id FROM map_card "
                  "WHERE id = ?1) WHERE card_id = ?1",
                  card);
}

void passNotes(project::Edit& edit, CardId from, CardId to)
{
    edit.db().run("UPDATE map_note SET card_id = ? WHERE card_id = ?", to, from);
    edit.db().run("UPDATE map_thread SET card_id = ? WHERE card_id = ?", to, from);
}

void passNotes(project::Edit& edit, LaneId from, LaneId to)
{
    edit.db().run("UPDATE map_note SET lane_id = ? WHERE lane_id = ?", to, from);
    edit.db().run("UPDATE map_thread SET lane_id = ? WHERE lane_id = ?", to, from);
}

void passNotes(project::Edit& edit, StepId from, StepId to)
{
    edit.db().run("UPDATE map_note SET step_id = ? WHERE step_id = ?", to, from);
    edit.db().run("UPDATE map_thread SET step_id = ? WHERE step_id = ?", to, from);
}

void removeNotes(project::Edit& edit, LaneId lane)
{
    edit.db().run("DELETE FROM map_note WHERE lane_id = ?", lane);
    edit.db().run("DELETE FROM map_comment WHERE thread_id IN (SELECT id FROM map_thread WHERE lane_id = ?)", lane);
    edit.db().run("DELETE FROM map_thread WHERE lane_id = ?", lane);
}

void removeNotes(project::Edit& edit, StepId step)
{
    edit.db().run("DELETE FROM map_note WHERE step_id = ?", step);
    edit.db().run("DELETE FROM map_comment WHERE thread_id IN (SELECT id FROM map_thread WHERE step_id = ?)", step);
    edit.db().run("DELETE FROM map_thread WHERE step_id = ?", step);
}

void removeNotes(project::Edit& edit, MapId map)
{
    edit.db().run("DELETE FROM map_note WHERE map_id = ?", map);
    edit.db().run("DELETE FROM map_comment WHERE thread_id IN (SELECT id FROM map_thread WHERE map_id = ?)", map);
    edit.db().run("DELETE FROM map_thread WHERE map_id = ?", map);
}

} // namespace tropa::maps
