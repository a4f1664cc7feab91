#pragma once

#include "base/result.h"
#include "checklists/checklist.h"

namespace tropa::checklists {

// What may be said of how a checklist is scored, and whether it can be kept. Pure; any thread.

/// "A critical item under half its maximum: the whole visit is held under 50%".
Message scoringRule(const Checklist& checklist, Language language);
/// What a section weighs in the whole, in percent of all sections, where each has an applicable item.
double shareOf(const Checklist& checklist, const Section& section);

Result<void> checkWeight(std::optional<double> weight); ///< from 0; none where a section has none of its own
Result<void> checkMaximum(double maximum);
Result<void> checkCap(double cap);
Result<void> checkMark(const Item& item, std::optional<double> mark);

} // namespace tropa::checklists
