#pragma once

#include "insights/insight_values.h"

namespace tropa::ui::insights {

/// The core room of the same name: "core::" here.
namespace core = tropa::insights;

} // namespace tropa::ui::insights
