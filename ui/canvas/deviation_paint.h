#pragma once

#include "maps/deviation.h"
#include "ui/paint/board_paint.h"

namespace tropa::ui::canvas {

/// Draws one journey's state in a cell of a strip: by height and fill, not by colour alone. As planned a full pale bar,
/// failed a full dark one with a cross, out of order the upper half, missed an empty frame, outside the plan a diamond,
/// unknown a dot.
void paintDeviation(QPainter& painter, const QRectF& cell, maps::DeviationState state, const theme::Theme& theme);

/// How actual journeys met a step: one state a journey, and the same in words.
struct StepDeviation
{
    std::vector<maps::DeviationState> states;
    QString words;
};
using StepDeviations = QHash<maps::StepId, StepDeviation>;

/// At the foot of the step headers: a strip as wide as the column, with each state's share of the journeys.
void paintStepDeviations(QPainter& painter, const paint::BoardPaint& paint, const StepDeviations& deviations);

} // namespace tropa::ui::canvas
