#pragma once

#include "base/result.h"

#include <QString>

namespace tropa::ui::paint {

/// Prints a text of headings, paragraphs, tables and pictures on A4 pages with their numbers; words can be searched and
/// copied. The file appears when it is whole. Needs a QGuiApplication; any thread.
Result<void> writeHtmlPdf(const QString& html, const QString& title, const QString& path);

} // namespace tropa::ui::paint
