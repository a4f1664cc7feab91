#pragma once

#include "insights/insight_values.h"

#include <QJsonObject>

namespace tropa::insights {

/// As the command line prints it. Quotes without consent are counted, their words left out.
QJsonObject toJson(const InsightState& state, Language language);

} // namespace tropa::insights
