#include "patients/retention.h"

#include "patients/visit_store.h"

#include <algorithm>

namespace tropa::patients {

namespace {

// Months since 1970-01 by day, for the days that occur.
class Months
{
public:
    explicit Months(const VisitColumns& columns)
    {
        if (columns.day.empty())
            return;
        const auto [first, last] = std::ranges::minmax(columns.day);
        m_first = first;
        m_month.resize(static_cast<std::size_t>(last - first) + 1);
        for (qint32 day = first; day <= last; ++day) {
            const QDate date = dateOf(day);
            m_month[static_cast<std::size_t>(day - first)] = (date.year() - 1970) * 12 + date.month() - 1;
        }
    }
    int operator()(qint32 day) const { return m_month[static_cast<std::size_t>(day - m_first)]; }

private:
    qint32 m_first = 0;
    std::vector<int> m_month;
};

// The four values that split a sorted list into fifths; ties stay together because scores compare with the values.
std::vector<qint64> fifths(std::vector<qint64> values)
{
    std::vector<qint64> edges;
    if (values.empty())
        return edges;
    for (std::size_t k = 1; k < 5; ++k) {
        const auto at = static_cast<std::ptrdiff_t>(values.size() * k / 5 - (values.size() * k % 5 == 0 ? 1 : 0));
        std::ranges::nth_element(values, values.begin() + at);
        edges.push_back(values[static_cast<std::size_t>(at)]);
    }
    return edges;
}

int score(const std::vector<qint64>& edges, qint64 value)
{
    return static_cast<int>(std::ranges::lower_bound(edges, value) - edges.begin());
}

} // namespace

CohortMatrix cohortMatrix(const VisitColumns& columns, const VisitFilter& filter)
{
    CohortMatrix matrix;
    if (columns.day.empty())
        return matrix;
    const Months monthOf(columns);
    const auto earliest = std::ranges::min(columns.day);
    matrix.firstMonth = monthOf(earliest);
    const int lastMonth = monthOf(columns.lastDay);
    matrix.months = static_cast<std::size_t>(lastMonth - matrix.firstMonth) + 1;
    matrix.size.assign(matrix.months, 0);
    for (std::size_t cohort = 0; cohort < matrix.months; ++cohort)
        matrix.active.emplace_back(matrix.months - cohort, 0);

    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 begin = columns.first[p];
        if (!filter.takesVisit(begin) || !filter.takesPerson(p, columns.day[begin]) ||
            columns.day[begin] < filter.fromDay())
            continue;
        const int start = monthOf(columns.day[begin]);
        const auto cohort = static_cast<std::size_t>(start - matrix.firstMonth);
        ++matrix.size[cohort];
        int counted = -1;
        for (quint32 visit = begin; visit < columns.first[p + 1] && columns.day[visit] <= filter.toDay(); ++visit) {
            const int month = monthOf(columns.day[visit]);
            if (month != counted)
                ++matrix.active[cohort][static_cast<std::size_t>(month - start)];
            counted = month;
        }
    }
    return matrix;
}

RfmTable rfm(const VisitColumns& columns, const VisitFilter& filter)
{
    RfmTable table;
    std::array<std::vector<qint64>, 3> values;
    const qint32 asOf = filter.toDay();
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        qint64 days = 0, money = 0;
        qint32 lastDay = 0;
        for (quint32 visit = columns.first[p]; visit < columns.first[p + 1] && columns.day[visit] <= asOf; ++visit) {
            if (columns.day[visit] < filter.fromDay() || !filter.takesVisit(visit))
                continue;
            days += days == 0 || columns.day[visit] != lastDay;
            lastDay = columns.day[visit];
            money += columns.amount[visit];
        }
        if (days == 0 || !filter.takesPerson(p, lastDay))
            continue;
        values[0].push_back(asOf - lastDay);
        values[1].push_back(days);
        values[2].push_back(money);
    }
    for (std::size_t axis = 0; axis < 3; ++axis)
        table.edges[axis] = fifths(values[axis]);
    table.total = static_cast<qint64>(values[0].size());
    for (std::size_t i = 0; i < values[0].size(); ++i) {
        const int recency = 4 - score(table.edges[0], values[0][i]); // fresh is good
        const int frequency = score(table.edges[1], values[1][i]);
        const int monetary = score(table.edges[2], values[2][i]);
        ++table.patients[static_cast<std::size_t>(recency * 25 + frequency * 5 + monetary)];
    }
    return table;
}

} // namespace tropa::patients
