#pragma once

#include "base/progress.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::surveys {

/// Reads files of survey answers: one heading row (Google Forms, Yandex Forms, Typeform), two (SurveyMonkey) or three
/// (Qualtrics). Kinds of questions are guessed from words and cells, shown in the proof and overridden by a recipe
/// ("field": "question.csat"); questions the project has already, by their words, keep what is known of them.
///
/// One command is one entry, each file an import. With dryRun nothing is written and the report is the proof.
Result<frame::ImportReport> importSurvey(project::Project::JobWriter& job, const frame::ImportOptions& options,
                                         const Progress& progress = {});
/// The proof alone, on any read connection.
Result<frame::ImportReport> proveSurvey(storage::Connection& connection, const frame::ImportOptions& options,
                                        const Progress& progress = {});

} // namespace tropa::surveys
