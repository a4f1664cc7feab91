#pragma once

#include "base/progress.h"
#include "formats/field_table.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::interviews {

const formats::FieldTable& codebookFields();

/// A codebook as a table: parent (a path, made where missing), code, and what its entry says. An entry that is there
/// already gets what the file says; a cell that is empty changes nothing.
Result<frame::ImportReport> importCodebook(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                           const Progress& progress = {});

const formats::FieldTable& quoteFields();

/// Codings as a table: respondent, path of a code, valence, the words, the coder. Words are found in what the
/// respondent says, white space aside; words found nowhere or twice, and codes that are not there, refuse the file (or
/// are left out).
Result<frame::ImportReport> importQuotes(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                         const Progress& progress = {});

} // namespace tropa::interviews
