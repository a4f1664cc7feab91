#pragma once

#include "metrics/metric.h"
#include "patients/visit_columns.h"

#include <vector>

namespace tropa::patients {

/// A scope made ready for loops over columns: what a visit and what a patient must be.
///
/// Clinic, doctor and service are conditions on a visit; channel (of acquisition), sex, age group and segment on a
/// patient. A value made for one set of columns.
class VisitFilter
{
public:
    VisitFilter(const VisitColumns& columns, const metrics::Scope& scope,
                const std::vector<qint64>* segmentPersons = nullptr);

    bool narrowsVisits() const { return m_narrowsVisits; }
    bool takesVisit(std::size_t visit) const
    {
        return !m_narrowsVisits || (allowed(VisitField::Clinic, visit) && allowed(VisitField::Doctor, visit) &&
                                    allowed(VisitField::Service, visit));
    }
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

    const VisitColumns* m_columns;
    std::array<std::vector<char>, visitFieldCount> m_mask; // by code; empty: all
    bool m_narrowsVisits = false;
    std::vector<qint64> m_sexes;
    std::vector<qint64> m_ages;
    const std::vector<qint64>* m_segment;
    qint32 m_from;
    qint32 m_to;
};

/// Age groups as dimension `age` counts them: the lower bound, 0 18 25 35 45 55 65; -1 when the birth year is unknown.
qint64 ageGroup(int birthYear, qint32 onDay);
/// The values dimension `sex` takes: 1 male, 2 female, 0 unknown.
qint64 sexValue(Sex sex);

} // namespace tropa::patients
