#pragma once

#include "ui/paint/board_export.h"
#include "ui/paint/board_sheet.h"

namespace tropa::ui::paint {

/// The sheets as one document: a page each, or over several pages of a paper with crop marks, the place of each in its
/// margin and a small key of them all. Says what a reader should know of it in `notes`.
QByteArray writePdf(const std::vector<BoardSheet>& sheets, const MapExportOptions& options,
                    std::vector<Message>& notes);

} // namespace tropa::ui::paint
