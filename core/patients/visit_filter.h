#pragma once

#include "metrics/metric.h"
#include "patients/visit_columns.h"

#include <vector>

namespace tropa::patients {

/// A scope made ready for loops over columns: what a visit and what a patient must be.
///
/// Clinic, doctor, service, year, quarter, month and calendar month are conditions on a visit; channel (of
/// acquisition), sex, age group, cohort, segment and persona on a patient; the visit number on a visit's place in its
/// row. Which of a patient's visits must fit is the metric's to say. A value made for one set of columns.
class VisitFilter
{
public:
    /// `persons`: who is in the segment or persona asked for, ascending; none: everybody.
    VisitFilter(const VisitColumns& columns, const metrics::Scope& scope,
                const std::vector<qint64>* persons = nullptr);

    /// The same without conditions on the calendar: what a month is a part of.
    VisitFilter wholeYear() const;

    bool takesVisit(std::size_t visit) const
    {
        return !m_narrowsVisits || (allowed(VisitField::Clinic, visit) && allowed(VisitField::Doctor, visit) &&
                                    allowed(VisitField::Service, visit) && allowedDay(m_columns->day[visit]));
    }
    bool narrowsNumbers() const { return !m_numbers.empty(); }
    bool takesNumber(int number) const;
    /// `onDay` dates the age.
    bool takesPerson(std::size_t person, qint32 onDay) const;

    qint32 fromDay() const { return m_from; } ///< lowest possible when open
    qint32 toDay() const { return m_to; }     ///< the newest visit's day when open: "as of"

private:
    bool allowed(VisitField field, std::size_t visit) const
    {
        const auto& mask = m_mask[static_cast<std::size_t>(field)];
        return mask.empty() || mask[m_columns->codes(field)[visit]];
    }

    bool allowedDay(qint32 day) const
    {
        return m_days.empty() || m_days[static_cast<std::size_t>(day - m_firstDay)];
    }
    std::vector<char> dayMask(const metrics::Scope& scope, bool ofCohorts) const;

    const VisitColumns* m_columns;
    std::array<std::vector<char>, visitFieldCount> m_mask; // by code; empty: all
    bool m_narrowsVisits = false;
    std::vector<qint64> m_sexes;
    std::vector<qint64> m_ages;
    std::vector<char> m_persons; // by place; empty: all
    std::vector<char> m_days;    // by day - m_firstDay; empty: all
    std::vector<char> m_cohorts; // by day of the first visit - m_firstDay; empty: all
    std::vector<qint64> m_numbers;
    qint32 m_firstDay = 0;
    qint32 m_from;
    qint32 m_to;
};

/// Age groups as dimension `age` counts them: the lower bound, 1 18 25 35 45 55 65; -1 when the birth year is unknown.
qint64 ageGroup(int birthYear, qint32 onDay);
/// The values dimension `sex` takes: 1 male, 2 female, 0 unknown.
qint64 sexValue(Sex sex);

} // namespace tropa::patients
