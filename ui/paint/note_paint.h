#pragma once

#include "maps/map_notes.h"
#include "ui/paint/board_paint.h"

namespace tropa::ui::paint {

/// A sticky note as it lies on a board. Its words are broken into lines once.
struct NoteBox
{
    maps::NoteId id;
    std::size_t note = 0; ///< index into MapNotes::notes
    QRectF rect;
    QString words;
    bool isElided = false;
};

/// The sign of what is said about one card or cell.
struct ThreadSign
{
    maps::NotePlace place;
    QRectF rect;
    std::vector<maps::ThreadId> threads; ///< open ones first
    int open = 0;
};

struct NoteLayout
{
    std::vector<NoteBox> notes;
    std::vector<ThreadSign> signs;

    /// The topmost under a point, or null.
    const NoteBox* noteAt(const QPointF& point) const;
    const NoteBox* box(maps::NoteId id) const;
    const ThreadSign* signAt(const QPointF& point) const;
};

/// Where a place lies on the board: its card, its cell, or for a free one the board's own corner.
QRectF rectOf(const maps::Board& board, const BoardLayout& layout, const maps::NotePlace& place);
/// Notes whose place is gone from the board are left out; all others lie on the body, wherever they were put.
NoteLayout layOutNotes(const maps::Board& board, const BoardLayout& layout, const BoardFonts& fonts,
                       const maps::MapNotes& notes);

/// Fill and edge of a note.
struct NoteInk
{
    QColor fill;
    QColor edge;
};
NoteInk noteInk(maps::NoteColour colour, const theme::Theme& theme);

/// One note: sheet, folded corner, words, who wrote it.
void paintNote(QPainter& painter, const BoardPaint& paint, const maps::StickyNote& note, const NoteBox& box);
/// The signs of comments; `unread` ones are filled. Settled ones are quiet.
void paintThreads(QPainter& painter, const BoardPaint& paint, const NoteLayout& layout,
                  const QSet<maps::ThreadId>& unread);

} // namespace tropa::ui::paint
