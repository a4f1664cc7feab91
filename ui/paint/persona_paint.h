#pragma once

#include "maps/persona_sheet.h"
#include "ui/paint/picture.h"

namespace tropa::ui::paint {

/// A persona's sheet: picture, who it is, the share of patients and what else is known, quote, goals and fears. The
/// same on screen, on paper and in a picture file. In print a quote without consent is left out.
void paintPersona(QPainter& painter, const QRectF& rect, const maps::PersonaSheet& sheet, const PictureLook& look,
                  Language language, bool isPrint);

/// The size of a sheet in units of 1/96 inch: A4 lying.
QSizeF personaSheetSize();

/// Writes it by its ending: pdf, png, svg. Says what was left out. Needs a QGuiApplication.
Result<std::vector<Message>> savePersona(const QString& path, const maps::PersonaSheet& sheet, const QFont& font,
                                         Language language);

} // namespace tropa::ui::paint
