#pragma once

#include "intake/table_intake.h"

namespace tropa::intake {

/// Lists of frame entities from a table: clinics, doctors, channels, competitors, touchpoints with their stages.
/// What has the name already is filled in, not made twice.
const std::vector<TableIntake>& frameIntakes();

} // namespace tropa::intake
