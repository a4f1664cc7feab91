#pragma once

#include "base/progress.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::checklists {

/// Reads checklist templates and mystery visits, told apart by their headings: a template has items with weights;
/// visits come long (a row an item, with its code) or wide (a row a visit, a column an item, headed by its code or
/// words). In one command templates are read first, whatever the order of the files; items with known codes are brought
/// up to date.
///
/// One command is one entry. With dryRun nothing is written and the report is the proof.
Result<frame::ImportReport> importChecklists(project::Project::JobWriter& job, const frame::ImportOptions& options,
                                             const Progress& progress = {});

} // namespace tropa::checklists
