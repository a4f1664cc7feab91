#include "patients/visit_filter.h"

#include "patients/visit_store.h"

#include <algorithm>
#include <limits>

namespace tropa::patients {

namespace dimension = metrics::dimension;

VisitFilter::VisitFilter(const VisitColumns& columns, const metrics::Scope& scope,
                         const std::vector<qint64>* segmentPersons)
    : m_columns(&columns)
    , m_sexes(scope.values(dimension::sex))
    , m_ages(scope.values(dimension::ageGroup))
    , m_segment(segmentPersons)
    , m_from(scope.from.isValid() ? dayOf(scope.from) : std::numeric_limits<qint32>::min())
    , m_to(scope.to.isValid() ? dayOf(scope.to) : columns.lastDay)
{
    const auto makeMask = [&](VisitField field, const char* name) {
        const std::vector<qint64>& wanted = scope.values(name);
        if (wanted.empty())
            return;
        const std::vector<qint64>& ids = columns.dictionary(field);
        auto& mask = m_mask[static_cast<std::size_t>(field)];
        mask.resize(ids.size());
        for (std::size_t code = 1; code < ids.size(); ++code)
            mask[code] = std::ranges::find(wanted, ids[code]) != wanted.end();
        m_narrowsVisits = m_narrowsVisits || field != VisitField::Channel;
    };
    makeMask(VisitField::Clinic, dimension::clinic);
    makeMask(VisitField::Doctor, dimension::doctor);
    makeMask(VisitField::Service, dimension::service);
    makeMask(VisitField::Channel, dimension::channel);
}

bool VisitFilter::takesPerson(std::size_t person, qint32 onDay) const
{
    const auto& channels = m_mask[static_cast<std::size_t>(VisitField::Channel)];
    if (!channels.empty() && !channels[m_columns->channel[person]])
        return false;
    if (!m_sexes.empty() && std::ranges::find(m_sexes, sexValue(m_columns->sex[person])) == m_sexes.end())
        return false;
    if (!m_ages.empty() && std::ranges::find(m_ages, ageGroup(m_columns->birthYear[person], onDay)) == m_ages.end())
        return false;
    return !m_segment || std::ranges::binary_search(*m_segment, m_columns->person[person]);
}

qint64 ageGroup(int birthYear, qint32 onDay)
{
    if (birthYear <= 0)
        return -1;
    const int age = dateOf(onDay).year() - birthYear;
    static constexpr int bounds[] = {65, 55, 45, 35, 25, 18};
    for (const int bound : bounds) {
        if (age >= bound)
            return bound;
    }
    return 0;
}

qint64 sexValue(Sex sex)
{
    return static_cast<qint64>(sex);
}

} // namespace tropa::patients
