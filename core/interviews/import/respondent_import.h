#pragma once

#include "base/progress.h"
#include "formats/field_table.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::interviews {

/// Columns a table of respondents may have; all others become attributes.
const formats::FieldTable& respondentFields();

/// Who was asked: group, sex, age, clinic or competitor, service, date, consent, the person behind the pseudonym, and
/// what the field knows: status of recruiting, screener, incentive, interviewer, until when words may be kept.
/// Respondents are found by name or made; a cell that is empty changes nothing.
Result<frame::ImportReport> importRespondents(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                              const Progress& progress = {});

} // namespace tropa::interviews
