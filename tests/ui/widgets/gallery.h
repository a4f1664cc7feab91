#pragma once

#include "ui/theme/theme_source.h"

#include <QWidget>

namespace tropa::tests {

/// Every component in its states on one page, as in the picture of the look; what a person looks at and what the walk
/// goes over. `language` chooses the words of this page only.
QWidget* makeGallery(ui::theme::ThemeSource& source, const QString& language);

/// Every glyph with its name.
QWidget* makeGlyphSheet(ui::theme::ThemeSource& source);

} // namespace tropa::tests
