#pragma once

#include "insights/insight_values.h"
#include "maps/hand_over.h"
#include "project/edit.h"

#include <QHash>

namespace tropa::insights {

/// What an insight rested on when a copy was made of it: sums only.
struct FrozenInsight
{
    maps::Strength strength = maps::Strength::None;
    int metricsFor = 0;
    int metricsAgainst = 0;
    int voicesFor = 0;
    int voicesAgainst = 0;
    QDate takenOn;
};

/// An insight as it may leave the project.
struct HandedInsight
{
    Insight insight; ///< without evidence, checks and origin; its note says the numbers
    FrozenInsight frozen;
};
struct HandedInsights
{
    std::vector<HandedInsight> insights;
    qint64 hidden = 0; ///< numbers and counts over too few, that give a few away, and those of one doctor or respondent
    qint64 words = 0;  ///< insights that were somebody's words, and notes of the team: they stay behind
};

/// The numbers insights rest on, to be weighed together with those of the maps.
void addNumbers(maps::Disclosure& disclosure, const std::vector<InsightState>& states);
/// What of the insights goes into a copy that is handed over: kind, status, statement, value, effort, patients, and
/// the numbers they rest on with n and interval, as words in their notes. No quotes, no notes of the team, no scopes of
/// single doctors or respondents; counts under maps::leastShown are hidden, and what gives so few away beside the
/// other numbers of the copy. Of a disclosure that is settled.
HandedInsights insightsToHandOver(const std::vector<InsightState>& states, const maps::Disclosure& disclosure,
                                  Language language, QDate today);
/// Into the copy, as part of the edit that makes it.
void writeHanded(project::Edit& edit, const HandedInsights& handed);

struct HandedCopy
{
    maps::HandOverReport maps; ///< its hidden numbers, words and notes are those of the insights too
    qint64 insights = 0;
};
/// maps::handOver() with the insights beside the maps.
Result<HandedCopy> handOver(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                            const metrics::Sources& sources, const QString& target, maps::HandOverOptions options,
                            Language language);

/// By insight; empty in a project that is no copy.
QHash<qint64, FrozenInsight> frozenInsights(storage::Connection& connection);

} // namespace tropa::insights
