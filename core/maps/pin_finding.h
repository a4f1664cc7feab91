#pragma once

#include "maps/finding.h"
#include "maps/map_notes.h"

namespace tropa::maps {

/// Where what the checker says of an element is talked over: at its card or cell; of a step, a lane or a stage at their
/// first cell; of a link at the card it leaves; of the whole map at the first cell. Free where the board has no cell.
NotePlace placeOf(const Board& board, const Finding& finding);

/// The words a finding is pinned with, as the reader sees them: the rule and its sentence.
QString pinnedWords(const Finding& finding, Language language);

/// Pins it as a comment there, for somebody to answer and settle: a finding goes when its cause goes, what people said
/// about it stays. Invalid when it hangs there unsettled already, or has no place. Part of one edit.
ThreadId pinFinding(project::Edit& edit, const Board& board, const Finding& finding, Language language);

} // namespace tropa::maps
