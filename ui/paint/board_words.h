#pragma once

#include "maps/board_values.h"

namespace tropa::ui::paint {

/// The words and numbers of a board, in one language; the window, print and the evidence pane say the same.

/// "78,4 %", "+12", "2,7", "31 мин".
QString valueText(const metrics::MetricInfo& info, double value, Language language);
/// "73,3…82,4" without the unit.
QString intervalText(const metrics::MetricInfo& info, const statistics::Interval& interval, Language language);
/// "↓ −0,4" when distinguishable, "≈ +0,1" otherwise; shares in percentage points.
QString changeText(const metrics::MetricInfo& info, const metrics::Comparison& change, Language language,
                   bool withUnit = true);
/// "n = 289".
QString countText(qint64 n, Language language);
/// "10 min", or "—".
QString minutesText(const std::optional<double>& minutes, Language language);
/// "R14, 37 more": the citation of the quote shown and how many others there are.
QString quoteFoot(const maps::QuoteCell& quotes, Language language);
/// The quote as it stands on a card, in the language's quotation marks.
QString quoteText(const metrics::Evidence& evidence, Language language);

/// Everything known of a metric cell in the order of LOOK 5, a line each: what a tooltip and a screen reader get.
QStringList cellDescription(const maps::MetricCell& cell, Language language);

} // namespace tropa::ui::paint
