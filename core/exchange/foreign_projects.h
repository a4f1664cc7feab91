#pragma once

#include "base/progress.h"
#include "exchange/package.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::exchange {

/// Projects of other programs, read from their own SQLite files, which stay untouched. What has no place here is told.
/// Any thread.
Result<Package> readQualCoder(const QString& path); ///< the folder name.qda or the data.qda in it
Result<Package> readTaguette(const QString& path);  ///< a .sqlite3; every project in it
Result<Package> readRqda(const QString& path);      ///< a .rqda

/// The same as an import: one undoable entry.
Result<frame::ImportReport> importQualCoder(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                            const Progress& progress = {});
Result<frame::ImportReport> importTaguette(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                           const Progress& progress = {});
Result<frame::ImportReport> importRqda(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                       const Progress& progress = {});

} // namespace tropa::exchange
