#pragma once

#include "maps/vocabulary.h"
#include "metrics/evidence_source.h"
#include "metrics/targets_store.h"

#include <span>

namespace tropa::maps {

/// How well a cell stands on evidence («опора»); computed, never set by hand.
enum class Strength {
    None,         ///< nothing there
    Assumption,   ///< typed by a person
    SingleSource, ///< one or two voices, or a metric that is stale or has fewer than the minimum n
    Coded,        ///< as many voices as the project's rule asks, 3 by default
    Measured,     ///< a metric with enough answers that is not stale
};
inline constexpr int strengthCount = 5;

std::span<const Term<Strength>> strengths();

/// Of a metric's value, by the project's rules: n and the date of its newest evidence.
Strength strengthOf(const metrics::Value& value, const metrics::EvidenceRules& rules, QDate today);
/// Of quotes, answers, reviews: how many different voices speak.
Strength strengthOf(std::span<const metrics::Evidence> evidence, const metrics::EvidenceRules& rules);

/// The number of different sources (respondent, response, visit) in evidence; what has none counts for itself.
int voiceCount(std::span<const metrics::Evidence> evidence);

/// Lanes whose cards can rest on evidence; channels, owners, times and blueprint nodes are not graded.
bool isGraded(LaneKind kind);

} // namespace tropa::maps
