#pragma once

#include "figures/metric_charts.h"
#include "ui/paint/chart_painter.h"
#include "ui/shell/evidence_clip.h"

namespace tropa::ui::charts {

// What a chart gives to a map: the metric with the scope it was asked in. Any thread.

/// Of one point: its own condition (the doctor of a bar, the wave of a point) goes along. Without a point, of the whole
/// chart: what all its points have in common. Empty where points are of several metrics.
shell::EvidenceClip clipOf(const figures::BuiltChart& chart, const std::optional<paint::ChartPlace>& place, Language language);
shell::EvidenceClip clipOf(const figures::BuiltHeadline& headline, Language language);

} // namespace tropa::ui::charts
