#pragma once

#include "maps/cell_words.h"

namespace tropa::ui::paint {

/// The words and numbers of a board, in one language; the window, print and the evidence pane say the same.

using maps::changeText;
using maps::intervalText;
using maps::valueText;
/// "n = 289".
QString countText(qint64 n, Language language);
/// "10 min", or "—".
QString minutesText(const std::optional<double>& minutes, Language language);
/// "R14, 37 more": the citation of the quote shown and how many others there are.
QString quoteFoot(const maps::QuoteCell& quotes, Language language);
/// The quote as it stands on a card, in the language's quotation marks.
QString quoteText(const metrics::Evidence& evidence, Language language);

/// "Satisfaction · by phone": cells of one metric differ by what they are about.
QString cellHeading(const maps::MetricCell& cell, Language language);

/// Everything known of a metric cell in the order of LOOK 5, a line each: what a tooltip and a screen reader get.
QStringList cellDescription(const maps::MetricCell& cell, Language language);

} // namespace tropa::ui::paint
