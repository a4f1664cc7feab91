#pragma once

#include "base/guid.h"
#include "maps/board.h"

#include <QDateTime>

namespace tropa::maps {

using NoteId = Id<struct MapNoteTag>;
using ThreadId = Id<struct MapThreadTag>;
using CommentId = Id<struct MapCommentTag>;

enum class NoteColour { Yellow, Green, Blue, Pink, Grey };
std::span<const Term<NoteColour>> noteColours();
QString idOf(NoteColour colour);

/// Where a sticky note or a thread of comments stands: at a card, at a cell, or, for notes, free on the board.
struct NotePlace
{
    CardId card;
    LaneId lane; ///< of a cell; 0 beside a card
    StepId step;

    static NotePlace at(CardId card) { return {card, {}, {}}; }
    static NotePlace at(LaneId lane, StepId step) { return {{}, lane, step}; }
    bool isFree() const { return !card.isValid() && !(lane.isValid() && step.isValid()); }
    friend bool operator==(const NotePlace&, const NotePlace&) = default;
};

/// A sticky note on a board.
struct StickyNote
{
    NoteId id;
    Guid guid;
    NotePlace place;
    double x = 0, y = 0; ///< of its upper left corner from that of its card, its cell or the board, in board units
    NoteColour colour = NoteColour::Yellow;
    QString text;
    QString author; ///< a coder's name, or as a file named them
    Guid authorGuid;
    QDateTime madeAt;
};

struct Comment
{
    CommentId id;
    Guid guid;
    QString text;
    QString author;
    Guid authorGuid;
    QDateTime madeAt;
};

/// What people say to each other about a card or a cell, until it is settled.
struct CommentThread
{
    ThreadId id;
    Guid guid;
    NotePlace place;
    bool isResolved = false;
    std::vector<Comment> comments; ///< never empty; the oldest first
};

/// What is said about a map and is no part of it: versions, layers, templates, the checker and copies that are handed
/// over leave it out.
struct MapNotes
{
    std::vector<StickyNote> notes;
    std::vector<CommentThread> threads;

    const StickyNote* note(NoteId id) const;
    const CommentThread* thread(ThreadId id) const;
    bool isEmpty() const { return notes.empty() && threads.empty(); }
};

/// The cell a place is in: of its card, or its own. Invalid ids for a free one, or where the board lacks it.
struct NoteCell
{
    int lane = -1;
    int column = -1;
    bool isValid() const { return lane >= 0 && column >= 0; }
    friend bool operator==(const NoteCell&, const NoteCell&) = default;
};
NoteCell cellOf(const Board& board, const NotePlace& place);
/// "Waiting › Pains", in words of the map; empty for a free place.
QString placeWords(const Board& board, const NotePlace& place);

/// The bounds of what a file may bring.
namespace limit {
inline constexpr qsizetype notes = 5000;
inline constexpr qsizetype noteText = 4000;
inline constexpr double notePosition = 1e6;
} // namespace limit

} // namespace tropa::maps
