#pragma once

#include "base/progress.h"
#include "exchange/package.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::exchange {

/// Brings REFI-QDA projects or codebooks in: one undoable entry for all files. Rows of the report are codings (codes,
/// for a codebook); what the files could not say is among its notes. dryRun reads, matches and writes nothing.
Result<frame::ImportReport> importQdpx(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                       const Progress& progress = {});
Result<frame::ImportReport> importQdc(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                      const Progress& progress = {});

/// The same for a package from anywhere, e.g. another program's project.
struct ReadPackage
{
    QString file; ///< its name in sentences
    Package package;
};
Result<frame::ImportReport> importPackages(project::Project::JobWriter& writer, const std::vector<ReadPackage>& reads,
                                           const Message& label, bool dryRun, bool codebook = false);

} // namespace tropa::exchange
