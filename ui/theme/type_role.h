#pragma once

#include <QFont>

namespace tropa::ui::theme {

/// What a piece of text is; its size is a difference from the base font, so 100-200 % and a person's own size work.
enum class TypeRole { Tiny, Small, Body, BodyStrong, Reading, ItemTitle, RoomTitle, CellValue, Headline, Raw };

/// The font of a role. `base` is what QApplication::font() says; its size is held between 9 and 13 pt.
/// Raw takes the system's fixed pitch family. GUI thread.
QFont fontFor(TypeRole role, const QFont& base);

/// The base of this application.
QFont fontFor(TypeRole role);

} // namespace tropa::ui::theme
