#pragma once

#include "base/progress.h"
#include "formats/field_table.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::interviews {

const formats::FieldTable& guideFields();

/// An interview guide as a table: section, question, probes (parted by ; or |), touchpoint, path of a code, and the
/// guide's name where a file holds several; otherwise the file's. A section and a question that are there already get
/// what the file says; a cell that is empty changes nothing. A code that is not there refuses the row.
Result<frame::ImportReport> importGuide(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                        const Progress& progress = {});

const formats::FieldTable& quotaFields();

/// How many interviews are wanted: group, clinic (empty: in any), number; 0 takes a quota away.
Result<frame::ImportReport> importQuotas(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                         const Progress& progress = {});

} // namespace tropa::interviews
