#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

#include <functional>

namespace tropa::ui::paint {

/// Prints a text of headings, paragraphs, tables and pictures on A4 pages with their numbers; words can be searched and
/// copied. The file appears when it is whole. Needs a QGuiApplication; any thread.
Result<void> writeHtmlPdf(const QString& html, const QString& title, const QString& path);

/// The same of a text too long to be laid out at once: `part(0)`, `part(1)` … until `parts`, each going on where the
/// one before it ends, so that memory holds one part at a time. A heading may stand last on a page.
/// Says which part it is at; stopped between two pages it leaves no file (Cancelled).
Result<void> writeHtmlPdf(std::size_t parts, const std::function<QString(std::size_t)>& part, const QString& title,
                          const QString& path, const Progress& progress = {});

} // namespace tropa::ui::paint
