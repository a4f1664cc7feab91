#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/paper.h"

namespace tropa::ui::paint {

/// A paper of quotes or codes by the ending of the path: csv, xlsx, html, docx, or pdf, whose long papers are laid out
/// part by part. The file appears when it is whole. PDF needs a QGuiApplication. Long; any thread.
Result<void> writePaper(const tropa::exchange::Paper& paper, const QString& path, const Progress& progress = {});

} // namespace tropa::ui::paint
