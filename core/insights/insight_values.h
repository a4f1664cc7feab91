#pragma once

#include "insights/insight.h"
#include "maps/board_values.h"

namespace tropa::insights {

/// A piece of evidence as it stands today: a metric computed anew, or words of a room, or a card of a map with both.
struct PieceState
{
    EvidencePiece piece;
    std::optional<maps::MetricCell> metric; ///< of a metric, or of what a card of a map shows
    std::optional<metrics::Evidence> words; ///< the quote, comment or review; of a card its text and place
    QString scopeWords;                     ///< of a metric: "Wave: 6; Clinic: North"
    bool isGone() const { return !metric && !words; }
    bool isWithheld() const { return words && !words->hasConsent; }
};

/// A metric before and after.
struct CheckState
{
    Check check;
    const metrics::MetricInfo* info = nullptr; ///< none: this version knows no such metric
    QString scopeWords, beforeName, afterName;
    metrics::Scope beforeScope, afterScope; ///< of the two values, filter and all
    metrics::Value before, after;
    std::optional<metrics::Comparison> change;
    Message rule;

    /// "Better: CSAT 61.2 → 74.0, +12.8 pp, 95 %: 3.1 to 22.4", or that it cannot be told from chance.
    Message verdict() const;
};

/// An insight with what it rests on, computed for one filter. A value.
struct InsightState
{
    Insight insight;
    std::vector<PieceState> pieces;
    std::vector<CheckState> checks;
    maps::Strength strength = maps::Strength::None; ///< of what speaks for it
    int voicesFor = 0;                              ///< different respondents, responses, visits
    int voicesAgainst = 0;
    int metricsFor = 0;
    int metricsAgainst = 0;
    int withheld = 0; ///< quotes that no export may show
    /// How many patients it touches: typed; else the largest n of the metrics that speak for it, at least the voices.
    qint64 patients = 0;
    bool isTyped = false;

    maps::Quadrant quadrant() const { return quadrantOf(insight.priority); }
};

/// In the order of the store. `filter` narrows every metric by the dimensions it knows. Any thread, on the context's
/// connection; stops at the stop token with a Cancelled error.
Result<std::vector<InsightState>> evaluateInsights(const metrics::EvaluationContext& context,
                                                   const metrics::Catalogue& catalogue, const metrics::Sources& sources,
                                                   const metrics::Scope& filter, Language language);

/// What is done first: quick wins, big projects, fill-ins, better left, not judged; within them by value, lower effort
/// and patients. Refuted and done ones come last.
std::vector<std::size_t> byPriority(const std::vector<InsightState>& states);

/// A value as the axis writes it: "61.2% (95%: 53.0 to 68.9), n = 142".
QString valueText(const metrics::MetricInfo& info, const metrics::Value& value, Language language);

} // namespace tropa::insights
