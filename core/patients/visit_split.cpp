#include "patients/visit_split.h"

#include "metrics/dimension.h"
#include "patients/visit_filter.h"
#include "patients/visit_store.h"

#include <algorithm>

namespace tropa::patients {

namespace {

namespace dimension = metrics::dimension;

constexpr qint64 ages[] = {-1, 1, 18, 25, 35, 45, 55, 65};

} // namespace

std::optional<VisitSplit> VisitSplit::by(const VisitColumns& columns, const QString& name)
{
    const auto is = [&](const char* id) { return name == QLatin1String(id); };
    const auto ofCode = [&](VisitField field) {
        VisitSplit split(columns, Kind::Code);
        split.m_field = field;
        split.m_slots = columns.dictionary(field).size();
        return split;
    };
    if (is(dimension::clinic))
        return ofCode(VisitField::Clinic);
    if (is(dimension::doctor))
        return ofCode(VisitField::Doctor);
    if (is(dimension::service))
        return ofCode(VisitField::Service);

    Kind kind;
    if (is(dimension::channel))
        kind = Kind::Channel;
    else if (is(dimension::sex))
        kind = Kind::Sex;
    else if (is(dimension::ageGroup))
        kind = Kind::Age;
    else if (is(dimension::visitNumber))
        kind = Kind::VisitNumber;
    else if (is(dimension::year))
        kind = Kind::Year;
    else if (is(dimension::quarter))
        kind = Kind::Quarter;
    else if (is(dimension::month))
        kind = Kind::Month;
    else if (is(dimension::calendarMonth))
        kind = Kind::CalendarMonth;
    else if (is(dimension::cohort))
        kind = Kind::Cohort;
    else
        return std::nullopt;

    VisitSplit split(columns, kind);
    switch (kind) {
    case Kind::Channel:
        split.m_slots = columns.dictionary(VisitField::Channel).size();
        return split;
    case Kind::Sex:
        split.m_slots = 3;
        return split;
    case Kind::Age:
        split.m_slots = std::size(ages);
        return split;
    case Kind::VisitNumber:
        split.m_slots = lastVisitNumber + 1;
        return split;
    default:
        break;
    }
    // One table from day to month spares a calendar computation a visit.
    const auto [first, last] = std::ranges::minmax_element(columns.day);
    if (first != columns.day.end()) {
        split.m_firstDay = *first;
        split.m_firstYear = dateOf(*first).year();
        split.m_monthOfDay.resize(static_cast<std::size_t>(*last - *first) + 1);
        for (qint32 day = *first; day <= *last; ++day) {
            const QDate date = dateOf(day);
            split.m_monthOfDay[static_cast<std::size_t>(day - *first)] =
                static_cast<qint16>((date.year() - split.m_firstYear) * 12 + date.month() - 1);
        }
    }
    const std::size_t months = split.m_monthOfDay.empty() ? 1 : static_cast<std::size_t>(split.m_monthOfDay.back()) + 1;
    split.m_slots = kind == Kind::CalendarMonth ? 12 : months;
    return split;
}

std::size_t VisitSplit::slot(std::size_t person, std::size_t visit, int number) const
{
    const auto month = [&](std::size_t at) {
        return static_cast<std::size_t>(m_monthOfDay[static_cast<std::size_t>(m_columns->day[at] - m_firstDay)]);
    };
    switch (m_kind) {
    case Kind::Code:
        return m_columns->codes(m_field)[visit];
    case Kind::Channel:
        return m_columns->channel[person];
    case Kind::Sex:
        return static_cast<std::size_t>(m_columns->sex[person]);
    case Kind::Age:
        return static_cast<std::size_t>(
            std::ranges::find(ages, ageGroup(m_columns->birthYear[person], m_columns->day[visit])) - std::begin(ages));
    case Kind::VisitNumber:
        return static_cast<std::size_t>(std::min(number, lastVisitNumber));
    case Kind::Year:
        return month(visit) / 12 * 12;
    case Kind::Quarter:
        return month(visit) / 3 * 3;
    case Kind::Month:
        return month(visit);
    case Kind::CalendarMonth:
        return month(visit) % 12;
    case Kind::Cohort:
        return month(m_columns->first[person]);
    }
    return 0;
}

qint64 VisitSplit::value(std::size_t slot) const
{
    const auto at = static_cast<qint64>(slot);
    const qint64 year = m_firstYear + at / 12;
    switch (m_kind) {
    case Kind::Code:
        return m_columns->dictionary(m_field)[slot];
    case Kind::Channel:
        return m_columns->dictionary(VisitField::Channel)[slot];
    case Kind::Age:
        return ages[slot];
    case Kind::Year:
        return year;
    case Kind::Quarter:
        return year * 10 + at % 12 / 3 + 1;
    case Kind::Month:
    case Kind::Cohort:
        return year * 100 + at % 12 + 1;
    case Kind::CalendarMonth:
        return at + 1;
    default:
        return at;
    }
}

} // namespace tropa::patients
