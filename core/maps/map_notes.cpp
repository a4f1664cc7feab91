#include "maps/map_notes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tropa::maps {

std::span<const Term<NoteColour>> noteColours()
{
    static const std::array terms{
        Term<NoteColour>{NoteColour::Yellow, "yellow", QT_TRANSLATE_NOOP("core", "Yellow")},
        Term<NoteColour>{NoteColour::Green, "green", QT_TRANSLATE_NOOP("core", "Green")},
        Term<NoteColour>{NoteColour::Blue, "blue", QT_TRANSLATE_NOOP("core", "Blue")},
        Term<NoteColour>{NoteColour::Pink, "pink", QT_TRANSLATE_NOOP("core", "Pink")},
        Term<NoteColour>{NoteColour::Grey, "grey", QT_TRANSLATE_NOOP("core", "Grey")},
    };
    return terms;
}

QString idOf(NoteColour colour)
{
    return QLatin1String(term(noteColours(), colour).id);
}

const StickyNote* MapNotes::note(NoteId id) const
{
    const auto found = std::ranges::find(notes, id, &StickyNote::id);
    return found == notes.end() ? nullptr : &*found;
}

const CommentThread* MapNotes::thread(ThreadId id) const
{
    const auto found = std::ranges::find(threads, id, &CommentThread::id);
    return found == threads.end() ? nullptr : &*found;
}

NoteCell cellOf(const Board& board, const NotePlace& place)
{
    if (place.card.isValid()) {
        const Card* card = board.card(place.card);
        return card ? NoteCell{board.rowOf(card->lane), board.columnOf(card->step)} : NoteCell();
    }
    return {board.rowOf(place.lane), board.columnOf(place.step)};
}

QString placeWords(const Board& board, const NotePlace& place)
{
    const NoteCell cell = cellOf(board, place);
    return cell.isValid() ? QStringLiteral("%1 › %2").arg(board.steps[static_cast<std::size_t>(cell.column)].title,
                                                          board.lanes[static_cast<std::size_t>(cell.lane)].title)
                          : QString();
}

} // namespace tropa::maps
