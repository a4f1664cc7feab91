#pragma once

#include "interviews/code.h"
#include "ui/interviews/core_names.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace tropa::ui::interviews {

/// The colour of a code in a theme: the one a person chose, held legible, or its number of the palette.
QColor codeColour(const core::Code& code, const theme::Theme& theme);
QColor codeColour(int palette, const QString& chosen, const theme::Theme& theme);
/// From the thirteenth code on colours come again, hatched.
bool isHatched(const core::Code& code);
bool isHatched(int palette, const QString& chosen);

/// A stripe or swatch in a code's colour.
void paintCodeMark(QPainter& painter, const QRectF& rect, const QColor& colour, bool hatched,
                   const theme::Theme& theme);

} // namespace tropa::ui::interviews
