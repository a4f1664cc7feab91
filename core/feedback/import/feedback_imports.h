#pragma once

#include "intake/table_intake.h"

namespace tropa::feedback {

/// For intake::importTables(): calls, reviews, and monthly counts of the funnel's steps.
const intake::TableIntake& callsIntake();
const intake::TableIntake& reviewsIntake();
const intake::TableIntake& stageCountsIntake();

/// "10.2023", "2023-10", "октябрь 2023", "Oct 2023" or any date: year * 100 + month.
std::optional<int> readMonth(const QString& cell);

} // namespace tropa::feedback
