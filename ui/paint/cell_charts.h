#pragma once

#include "maps/board_values.h"
#include "ui/theme/theme.h"

class QPainter;

namespace tropa::ui::paint {

/// The small charts of a metric cell; each fills its room.

/// Values by wave, a gap where a wave did not ask; the last is a dot.
void paintTrend(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell,
                const QColor& colour);
/// The value on its scale with a tick at the target.
void paintValueBar(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell,
                   const QColor& colour);
/// What n is made of, from the worst at the left to the best at the right.
void paintDistribution(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell);
/// What is left at each step of a funnel, the largest loss in red.
void paintSteps(QPainter& painter, const theme::Theme& theme, const QRectF& room, const maps::MetricCell& cell,
                const QColor& colour);

} // namespace tropa::ui::paint
