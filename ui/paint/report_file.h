#pragma once

#include "report/project_report.h"
#include "ui/paint/board_export.h"

namespace tropa::ui::paint {

/// A research report with its charts and maps drawn by the light tokens. Long; any thread behind a QApplication.
Result<tropa::report::ProjectReport> makeReport(const MapExportContext& context,
                                                const tropa::report::ReportOptions& options, const QFont& base);

/// By the ending of the path: html with everything inside, pdf with words that can be searched, docx, xlsx. The file
/// appears when it is whole.
Result<void> writeReport(const tropa::report::ProjectReport& report, const QString& path);

} // namespace tropa::ui::paint
