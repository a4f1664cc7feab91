#pragma once

#include "maps/map_notes.h"
#include "project/edit.h"

namespace tropa::maps {

/// All notes and comments of a map, each in the order they were made. Errors stay on the connection.
MapNotes mapNotes(storage::Connection& connection, MapId map);

/// By whom a reader is known in notes: the GUID of a coder, null for nobody.
Guid coderGuid(storage::Connection& connection, project::CoderId coder);

// Each function is part of one edit. Who edits is the author, now, unless the value names an author and a time.

NoteId addNote(project::Edit& edit, MapId map, const StickyNote& note);
void placeNote(project::Edit& edit, NoteId note, const NotePlace& place, double x, double y);
void setNoteText(project::Edit& edit, NoteId note, const QString& text);
void setNoteColour(project::Edit& edit, NoteId note, NoteColour colour);
void removeNote(project::Edit& edit, NoteId note);

/// A thread with what begins it; the place must not be free.
ThreadId addThread(project::Edit& edit, MapId map, const CommentThread& thread);
CommentId addComment(project::Edit& edit, ThreadId thread, const Comment& comment);
void setCommentText(project::Edit& edit, CommentId comment, const QString& text);
/// With the last of them goes the thread.
void removeComment(project::Edit& edit, CommentId comment);
void resolveThread(project::Edit& edit, ThreadId thread, bool resolved);
void removeThread(project::Edit& edit, ThreadId thread);

// What becomes of notes and comments when their place goes; the stores of maps, lanes, steps and cards call these.

/// They stay with the card's cell.
void leaveCard(project::Edit& edit, CardId card);
/// To another card, lane or step that takes the place of theirs.
void passNotes(project::Edit& edit, CardId from, CardId to);
void passNotes(project::Edit& edit, LaneId from, LaneId to);
void passNotes(project::Edit& edit, StepId from, StepId to);
void removeNotes(project::Edit& edit, LaneId lane);
void removeNotes(project::Edit& edit, StepId step);
void removeNotes(project::Edit& edit, MapId map);

} // namespace tropa::maps
