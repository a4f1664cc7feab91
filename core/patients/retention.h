#pragma once

#include "patients/visit_filter.h"

namespace tropa::patients {

/// Cohorts by month of the first visit against months since then: how many patients of a cohort came in that month.
struct CohortMatrix
{
    int firstMonth = 0;                      ///< months since 1970-01 of row 0
    std::size_t months = 0;                  ///< rows, and columns of row 0
    std::vector<qint64> size;                ///< patients of each cohort
    std::vector<std::vector<qint64>> active; ///< [cohort][months since the first visit]
};
CohortMatrix cohortMatrix(const VisitColumns& columns, const VisitFilter& filter);

/// Recency, frequency, monetary value: scores 1 … 5 by value-based cuts, so that equal values have equal scores.
struct RfmTable
{
    std::array<std::vector<qint64>, 3> edges; ///< upper edges of scores 1 … 4: days since, visit days, hundredths
    std::array<qint64, 125> patients{};       ///< by (R-1) * 25 + (F-1) * 5 + (M-1)
    qint64 total = 0;
};
RfmTable rfm(const VisitColumns& columns, const VisitFilter& filter);

} // namespace tropa::patients
