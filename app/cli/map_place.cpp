#include "app/cli/map_place.h"

namespace tropa::cli {

namespace {

QString bare(const QString& words)
{
    return words.simplified().remove(QLatin1Char(' ')).replace(QLatin1Char('>'), QChar(0x203A)).toCaseFolded();
}

} // namespace

std::optional<maps::NotePlace> placeNamed(const maps::Board& board, const QString& words)
{
    for (const maps::Step& step : board.steps) {
        for (const maps::Lane& lane : board.lanes) {
            const maps::NotePlace place = maps::NotePlace::at(lane.id, step.id);
            if (bare(step.title + QLatin1Char('>') + lane.title) == bare(words) ||
                bare(maps::placeWords(board, place)) == bare(words))
                return place;
        }
    }
    return std::nullopt;
}

} // namespace tropa::cli
