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

/// Calls take(person, begin, end) with each patient's visits [begin, end) in the filter's period, where there are any
/// and the last of them fits the filter.
template <class Take>
void eachPatient(const VisitColumns& columns, const VisitFilter& filter, Take take)
{
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        quint32 begin = columns.first[p], end = columns.first[p + 1];
        while (begin < end && columns.day[begin] < filter.fromDay())
            ++begin;
        while (end > begin && columns.day[end - 1] > filter.toDay())
            --end;
        if (begin < end && filter.takesVisit(end - 1) && filter.takesPerson(p, columns.day[end - 1]))
            take(p, begin, end);
    }
}

/// Recency, frequency, monetary value: scores 1 … 5 by value-based cuts, so that equal values have equal scores.
struct RfmScores
{
    std::array<std::vector<qint64>, 3> edges; ///< upper edges of scores 1 … 4: days since, visit days, hundredths
    std::array<std::vector<qint8>, 3> score;  ///< by the person's place; 0: not among those the filter takes
};
/// Among the patients of the filter, by their visits in its period. Recency 5 came last, frequency 5 most often.
RfmScores rfmScores(const VisitColumns& columns, const VisitFilter& filter);

struct RfmTable
{
    std::array<std::vector<qint64>, 3> edges;
    std::array<qint64, 125> patients{}; ///< by (R-1) * 25 + (F-1) * 5 + (M-1)
    qint64 total = 0;
};
RfmTable rfm(const VisitColumns& columns, const VisitFilter& filter);

} // namespace tropa::patients
