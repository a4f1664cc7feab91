#pragma once

#include "patients/visit_filter.h"
#include "patients/visit_split.h"

#include <map>

namespace tropa::patients {

/// When a patient counts as lost.
struct LostRule
{
    int days = 365;    ///< no visit for so many days before the as-of day …
    double cycles = 0; ///< … or, above 0, for so many cycles of the last service, where it has one
    std::map<qint64, int> cycleDays;
};

struct ChurnCount
{
    qint64 base = 0; ///< patients for whom it was the last; by visit number: those whose visit k is old enough
    qint64 lost = 0;
    qint64 served = 0; ///< all patients served there, last or not
};

struct ChurnCounts
{
    ChurnCount total;
    std::vector<ChurnCount> groups; ///< by the split's slot
};

/// Lost patients as of the filter's last day; several visits of one day are one visit.
///
/// A group (doctor, clinic, service …) is given by a patient's last visit; `served` counts everyone who was ever there.
/// By visit number k the base is everyone whose k-th visit lies before the limit, lost or gone on; patients seen too
/// recently to be lost (right-censored) are then in neither number. The filter's conditions on visits apply to the last
/// visit, its first day to nothing.
ChurnCounts countChurn(const VisitColumns& columns, const VisitFilter& filter, const LostRule& rule,
                       const VisitSplit* split);

} // namespace tropa::patients
