#pragma once

#include "patients/churn.h"
#include "patients/loyalty.h"
#include "patients/segment_rule.h"

namespace tropa::patients {

/// What a rule is read with: the day, and what counts as lost and loyal in the project.
struct SegmentView
{
    qint32 asOf = 0;
    LostRule lost;
    LoyalRule loyal;
    int loyalWindow = 365;
};

/// Ids of the persons who had come by the day and fit the rule, ascending. Only visits up to the day count; the RFM
/// scores are among everybody seen by then.
std::vector<qint64> segmentPersons(const VisitColumns& columns, const SegmentRule& rule, const SegmentView& view);

} // namespace tropa::patients
