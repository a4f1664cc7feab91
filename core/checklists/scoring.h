#pragma once

#include "checklists/checklist.h"

#include <functional>
#include <unordered_map>

namespace tropa::checklists {

/// What was given for each item of a visit. None inside: not applicable. An item that is absent was not scored; both
/// leave the base.
using Marks = std::unordered_map<qint64, std::optional<double>>;

struct SectionScore
{
    std::optional<double> percent; ///< none: no applicable item
    double weight = 0;             ///< in the whole
    bool criticalFailed = false;
};

/// One visit in figures. "Scored 17 of 20, 3 not applicable".
struct VisitScore
{
    std::optional<double> percent;      ///< the whole, after the critical rule
    std::vector<SectionScore> sections; ///< in the checklist's order
    int scored = 0;
    int notApplicable = 0;
    bool criticalFailed = false;
};

/// An item counts got / maximum in [0, 1]; a section 100 Σ w s / Σ w over its applicable items; the whole is the mean
/// of sections with an applicable item by section weight, renormalised; a section without a weight of its own weighs Σ
/// w of its applicable items, so a checklist without section weights is the plain weighted mean of its items. A
/// critical item is failed when it gets less than half its maximum; then the checklist's rule holds.
VisitScore scoreVisit(const Checklist& checklist, const Marks& marks);

/// The same over some sections only: zeroing of a section still holds, what is done to the whole does not.
std::optional<double> scoreOfSections(const Checklist& checklist, const VisitScore& score,
                                      const std::function<bool(const Section&)>& takes);

/// 100 Σ w s / Σ w over some items, whatever their sections and the critical rule.
std::optional<double> scoreOfItems(const Checklist& checklist, const Marks& marks,
                                   const std::function<bool(const Item&)>& takes);

} // namespace tropa::checklists
