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

RfmScores rfmScores(const VisitColumns& columns, const VisitFilter& filter)
{
    RfmScores result;
    std::array<std::vector<qint64>, 3> values;
    std::vector<std::size_t> persons;
    const qint32 asOf = filter.toDay();
    eachPatient(columns, filter, [&](std::size_t p, quint32 begin, quint32 end) {
        qint64 days = 0, money = 0;
        for (quint32 visit = begin; visit < end; ++visit) {
            days += visit == begin || columns.day[visit] != columns.day[visit - 1];
            money += columns.amount[visit];
        }
        persons.push_back(p);
        values[0].push_back(asOf - columns.day[end - 1]);
        values[1].push_back(days);
        values[2].push_back(money);
    });
    for (std::size_t axis = 0; axis < 3; ++axis) {
        result.edges[axis] = fifths(values[axis]);
        result.score[axis].assign(columns.personCount(), 0);
        for (std::size_t i = 0; i < persons.size(); ++i) {
            const int place = score(result.edges[axis], values[axis][i]);
            result.score[axis][persons[i]] = static_cast<qint8>(axis == 0 ? 5 - place : 1 + place); // fresh is good
        }
    }
    return result;
}

RfmTable rfm(const VisitColumns& columns, const VisitFilter& filter)
{
    const RfmScores scores = rfmScores(columns, filter);
    RfmTable table;
    table.edges = scores.edges;
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        if (scores.score[0][p] == 0)
            continue;
        ++table.total;
        const int place = (scores.score[0][p] - 1) * 25 + (scores.score[1][p] - 1) * 5 + scores.score[2][p] - 1;
        ++table.patients[static_cast<std::size_t>(place)];
    }
    return table;
}

} // namespace tropa::patients
