#pragma once

#include "ui/charts/board_content.h"
#include "ui/paint/chart_painter.h"
#include "ui/shell/evidence_clip.h"
#include "ui/shell/workbench.h"
#include "ui/surveys/survey_contents.h"

namespace tropa::ui::surveys {

/// The board of waves: loyalty, satisfaction and effort by wave, satisfaction by touchpoint. On a job's thread.
charts::BoardContent surveyBoard(figures::ChartSource& source);

/// How one question was answered; none for open questions and dates.
std::optional<tropa::charts::ChartSpec> answersChart(const SurveyContents::Asked& asked, Language language);

/// What that chart gives to a map: a number of this question alone. Of a bar of options the share of that option;
/// of a scale its loyalty, satisfaction, effort or mean. Empty where there is no such number.
shell::EvidenceClip answersClip(const SurveyContents::Asked& asked, const std::optional<paint::ChartPlace>& place,
                                const shell::Workbench& workbench, const shell::FilterState& filter);

} // namespace tropa::ui::surveys
