#pragma once

#include "ui/theme/theme.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace tropa::ui::widgets {

/// One cell of a shaded table: words in the middle, hair lines to its neighbours, a frame where it is selected.
void drawHeatCell(QPainter& painter, const QStyleOptionViewItem& option, const QString& words,
                  const theme::RampStep& shade, const theme::Theme& theme);

} // namespace tropa::ui::widgets
