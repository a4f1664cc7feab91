#include "metrics/coded_rows.h"

#include "metrics/person_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tropa::metrics {

namespace {

bool contains(const std::vector<qint64>& values, qint64 value)
{
    return std::ranges::find(values, value) != values.end();
}

void keepPersons(const CodedRows& rows, const std::vector<qint64>& persons, std::vector<quint32>& chosen)
{
    std::erase_if(chosen, [&](quint32 row) { return !std::ranges::binary_search(persons, rows.persons[row]); });
}

} // namespace

const CodedColumn* CodedRows::column(const QString& dimension) const
{
    const auto found = std::ranges::find_if(
        columns, [&](const CodedColumn& column) { return dimension == QLatin1String(column.dimension); });
    return found == columns.end() ? nullptr : &*found;
}

Result<std::vector<quint32>> narrowed(const EvaluationContext& context, const CodedRows& rows, const Scope& scope,
                                      const QSet<QString>& others)
{
    std::vector<char> keep(rows.size(), 1);
    auto persons = personsWithin(context, scope);
    if (!persons)
        return std::move(persons).error();
    for (const auto& [dimension, values] : scope.where) {
        if (others.contains(dimension))
            continue;
        if (const CodedColumn* column = rows.column(dimension)) {
            std::vector<char> allowed(column->keys.size(), 0);
            for (std::size_t i = 0; i < allowed.size(); ++i)
                allowed[i] = contains(values, column->keys[i]) ? 1 : 0;
            for (std::size_t i = 0; i < keep.size(); ++i)
                keep[i] =
                    keep[i] != 0 && column->codes[i] >= 0 && allowed[static_cast<std::size_t>(column->codes[i])] != 0;
        } else if (!isOfPersons(dimension)) {
            std::ranges::fill(keep, 0);
        }
    }
    const bool hasPeriod = scope.from.isValid() || scope.to.isValid();
    const int from = scope.from.isValid() ? static_cast<int>(scope.from.toJulianDay()) : 1;
    const int to = scope.to.isValid() ? static_cast<int>(scope.to.toJulianDay()) : std::numeric_limits<int>::max();
    std::vector<quint32> chosen;
    for (std::size_t i = 0; i < keep.size(); ++i) {
        if (keep[i] != 0 && (!hasPeriod || (rows.days[i] >= from && rows.days[i] <= to)))
            chosen.push_back(static_cast<quint32>(i));
    }
    if (*persons)
        keepPersons(rows, **persons, chosen);
    return chosen;
}

Result<std::vector<RowGroup>> splitRows(const EvaluationContext& context, const CodedRows& rows,
                                        const std::vector<quint32>& chosen, const QString& dimension)
{
    std::vector<RowGroup> groups;
    if (const CodedColumn* column = rows.column(dimension)) {
        for (std::size_t i = 0; i < column->keys.size(); ++i)
            groups.push_back({column->keys[i], column->labels[static_cast<qsizetype>(i)], {}});
        for (const quint32 row : chosen) {
            if (const int code = column->codes[row]; code >= 0)
                groups[static_cast<std::size_t>(code)].rows.push_back(row);
        }
    } else if (isOfPersons(dimension)) {
        auto sets = personGroups(context, dimension);
        if (!sets)
            return std::move(sets).error();
        for (const PersonGroup& set : *sets) {
            groups.push_back({set.key, set.label, chosen});
            keepPersons(rows, set.persons, groups.back().rows);
        }
    }
    std::erase_if(groups, [](const RowGroup& group) { return group.rows.empty(); });
    return groups;
}

std::vector<EntityRef> newestRefs(const CodedRows& rows, std::vector<quint32> chosen, int limit)
{
    std::ranges::stable_sort(chosen, [&](quint32 a, quint32 b) {
        return rows.days[a] != rows.days[b] ? rows.days[a] > rows.days[b] : a > b;
    });
    if (chosen.size() > static_cast<std::size_t>(std::max(0, limit)))
        chosen.resize(static_cast<std::size_t>(std::max(0, limit)));
    std::vector<EntityRef> refs;
    for (const quint32 row : chosen)
        refs.push_back({rows.kind, rows.ids[row]});
    return refs;
}

QDate newestDay(const CodedRows& rows, const std::vector<quint32>& chosen)
{
    int newest = 0;
    for (const quint32 row : chosen)
        newest = std::max(newest, rows.days[row]);
    return newest > 0 ? QDate::fromJulianDay(newest) : QDate();
}

void NamedColumn::add(qint64 id)
{
    const auto found = m_codes.find(id);
    m_column.codes.push_back(found == m_codes.end() ? -1 : found->second);
}

CodedColumn numberColumn(storage::Connection& connection, const char* dimension, const std::vector<qint64>& values,
                         qint64 missing)
{
    CodedColumn column;
    column.dimension = dimension;
    std::map<qint64, int> codes;
    for (const qint64 value : values) {
        if (value != missing)
            codes[value] = 0;
    }
    const Dimension& known = *findDimension(QString::fromLatin1(dimension));
    for (auto& [key, code] : codes) {
        code = static_cast<int>(column.keys.size());
        column.keys.push_back(key);
        column.labels << dimensionLabel(connection, known, key);
    }
    column.codes.reserve(values.size());
    for (const qint64 value : values)
        column.codes.push_back(value == missing ? -1 : codes[value]);
    return column;
}

void addCalendar(storage::Connection& connection, CodedRows& rows)
{
    std::vector<qint64> years, quarters, months;
    for (const int day : rows.days) {
        const QDate date = day > 0 ? QDate::fromJulianDay(day) : QDate();
        years.push_back(date.isValid() ? date.year() : 0);
        quarters.push_back(date.isValid() ? date.year() * 10 + (date.month() + 2) / 3 : 0);
        months.push_back(date.isValid() ? date.year() * 100 + date.month() : 0);
    }
    rows.columns.push_back(numberColumn(connection, dimension::year, years));
    rows.columns.push_back(numberColumn(connection, dimension::quarter, quarters));
    rows.columns.push_back(numberColumn(connection, dimension::month, months));
}

} // namespace tropa::metrics
