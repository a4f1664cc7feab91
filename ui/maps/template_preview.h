#pragma once

#include "ui/canvas/board_content.h"
#include "ui/theme/theme_source.h"

#include <QScrollArea>

namespace tropa::ui::journeys {

/// A board to look at and scroll over, nothing more: what a template would make. Painted by the board's own code.
/// Window thread.
class TemplatePreview final : public QScrollArea
{
    Q_OBJECT

public:
    TemplatePreview(const theme::ThemeSource& theme, QWidget* parent);

    void setBoard(const maps::Board& board, Language language);

private:
    class Sheet;
    Sheet* m_sheet;
};

} // namespace tropa::ui::journeys
