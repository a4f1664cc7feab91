#include "patients/visit_filter.h"

#include "patients/visit_split.h"
#include "patients/visit_store.h"

#include <algorithm>
#include <limits>

namespace tropa::patients {

namespace dimension = metrics::dimension;

VisitFilter::VisitFilter(const VisitColumns& columns, const metrics::Scope& scope,
                         const std::vector<qint64>* persons)
    : m_columns(&columns)
    , m_sexes(scope.values(dimension::sex))
    , m_ages(scope.values(dimension::ageGroup))
    , m_numbers(scope.values(dimension::visitNumber))
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
    if (persons) {
        m_persons.resize(columns.personCount());
        auto next = persons->begin();
        for (std::size_t p = 0; p < columns.personCount(); ++p) {
            while (next != persons->end() && *next < columns.person[p])
                ++next;
            m_persons[p] = next != persons->end() && *next == columns.person[p];
        }
    }
    m_days = dayMask(scope, false);
    m_cohorts = dayMask(scope, true);
    m_narrowsVisits = m_narrowsVisits || !m_days.empty();
    if (!m_days.empty() || !m_cohorts.empty())
        m_firstDay = std::ranges::min(columns.day);
}

// Which days of the base fit the calendar; empty where nothing is asked of it.
std::vector<char> VisitFilter::dayMask(const metrics::Scope& scope, bool ofCohorts) const
{
    const auto narrows = [&](std::initializer_list<const char*> names) {
        return std::ranges::any_of(names, [&](const char* name) { return scope.narrows(name); });
    };
    const bool wanted = ofCohorts ? narrows({dimension::cohort})
                                  : narrows({dimension::year, dimension::quarter, dimension::month,
                                             dimension::calendarMonth});
    if (!wanted || m_columns->day.empty())
        return {};
    const auto fits = [&](const char* name, qint64 value) {
        const std::vector<qint64>& allowed = scope.values(name);
        return allowed.empty() || std::ranges::find(allowed, value) != allowed.end();
    };
    const auto [first, last] = std::ranges::minmax(m_columns->day);
    std::vector<char> mask;
    for (qint32 day = first; day <= last; ++day) {
        const QDate date = dateOf(day);
        const qint64 month = date.year() * 100 + date.month();
        mask.push_back(ofCohorts ? fits(dimension::cohort, month)
                                 : fits(dimension::year, date.year()) &&
                                       fits(dimension::quarter, date.year() * 10 + (date.month() + 2) / 3) &&
                                       fits(dimension::month, month) && fits(dimension::calendarMonth, date.month()));
    }
    return mask;
}

VisitFilter VisitFilter::wholeYear() const
{
    VisitFilter whole = *this;
    whole.m_days.clear();
    return whole;
}

bool VisitFilter::takesNumber(int number) const
{
    return m_numbers.empty() ||
           std::ranges::find(m_numbers, std::min(number, VisitSplit::lastVisitNumber)) != m_numbers.end();
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
    if (!m_cohorts.empty() &&
        !m_cohorts[static_cast<std::size_t>(m_columns->day[m_columns->first[person]] - m_firstDay)])
        return false;
    return m_persons.empty() || m_persons[person];
}

qint64 ageGroup(int birthYear, qint32 onDay)
{
    if (birthYear <= 0)
        return -1;
    return metrics::ageGroupOf(dateOf(onDay).year() - birthYear);
}

qint64 sexValue(Sex sex)
{
    return static_cast<qint64>(sex);
}

} // namespace tropa::patients
