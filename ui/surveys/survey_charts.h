#pragma once

#include "ui/charts/board_content.h"
#include "ui/surveys/survey_contents.h"

namespace tropa::ui::surveys {

/// The board of waves: loyalty, satisfaction and effort by wave, satisfaction by touchpoint. On a job's thread.
charts::BoardContent surveyBoard(figures::ChartSource& source);

/// How one question was answered; none for open questions and dates.
std::optional<tropa::charts::ChartSpec> answersChart(const SurveyContents::Asked& asked, Language language);

} // namespace tropa::ui::surveys
