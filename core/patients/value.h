#pragma once

#include "patients/visit_filter.h"
#include "patients/visit_split.h"

namespace tropa::patients {

/// Moments of a figure per patient; hundredths of the currency where it is money.
struct PatientSum
{
    qint64 patients = 0;
    double sum = 0;
    double squares = 0;

    double mean() const { return patients > 0 ? sum / static_cast<double>(patients) : 0; }
    /// Unbiased; 0 for fewer than two patients.
    double variance() const;
};

struct PatientSums
{
    PatientSum total;
    std::vector<PatientSum> groups;
};

/// Margin (amount minus cost) of each patient over the visits in the filter's period that it takes. Patients with no
/// such visit are not counted. The group is that of the patient's first taken visit.
PatientSums sumMargins(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit* split);

/// Visit days in the filter's period that it takes, by the split's slot of each visit; groups may be of visits.
struct VisitDayCounts
{
    qint64 total = 0;
    std::vector<qint64> groups;
};
VisitDayCounts countVisitDays(const VisitColumns& columns, const VisitFilter& filter, const VisitSplit* split);

} // namespace tropa::patients
