#include "patients/visit_columns.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tropa::patients {

void VisitRows::reserve(std::size_t count)
{
    person.reserve(count);
    day.reserve(count);
    for (auto& column : code)
        column.reserve(count);
    amount.reserve(count);
    cost.reserve(count);
}

quint16 Dictionary::codeOf(qint64 id)
{
    if (id <= 0)
        return 0;
    constexpr qint64 directly = 1 << 16;
    if (id < directly) {
        if (m_codeOf.empty())
            m_codeOf.resize(directly);
        quint16& code = m_codeOf[static_cast<std::size_t>(id)];
        if (code == 0 && m_ids.size() < std::numeric_limits<quint16>::max()) {
            code = static_cast<quint16>(m_ids.size());
            m_ids.push_back(id);
        }
        return code;
    }
    const auto place = std::ranges::lower_bound(m_sorted, id, {}, &std::pair<qint64, quint16>::first);
    if (place != m_sorted.end() && place->first == id)
        return place->second;
    if (m_ids.size() >= std::numeric_limits<quint16>::max())
        return 0;
    const auto code = static_cast<quint16>(m_ids.size());
    m_ids.push_back(id);
    m_sorted.insert(place, {id, code});
    return code;
}

VisitColumns sortedColumns(std::span<const VisitRows> parts,
                           std::array<std::vector<qint64>, visitFieldCount> dictionaries)
{
    VisitColumns columns;
    columns.ids = std::move(dictionaries);
    for (auto& ids : columns.ids) {
        if (ids.empty())
            ids.push_back(0);
    }

    quint32 highest = 0;
    std::size_t count = 0;
    for (const VisitRows& part : parts) {
        count += part.size();
        for (const quint32 person : part.person)
            highest = std::max(highest, person);
    }

    // Counting sort by person: dense numbers for the persons that occur, then one place a visit.
    std::vector<quint32> visitsOf(static_cast<std::size_t>(highest) + 2, 0);
    for (const VisitRows& part : parts) {
        for (const quint32 person : part.person)
            ++visitsOf[person];
    }
    std::vector<quint32> place(visitsOf.size(), 0);
    quint32 at = 0;
    for (std::size_t person = 0; person < visitsOf.size(); ++person) {
        place[person] = at;
        if (visitsOf[person] == 0)
            continue;
        columns.person.push_back(static_cast<qint64>(person));
        columns.first.push_back(at);
        at += visitsOf[person];
    }
    columns.first.push_back(at);

    std::vector<quint32> placeOf(count); // by visit, in the order of the parts
    std::size_t number = 0;
    for (const VisitRows& part : parts) {
        for (const quint32 person : part.person)
            placeOf[number++] = place[person]++;
    }
    // One column after another: what is written to then stays in the processor's cache.
    const auto scatter = [&](auto& column, const auto& valuesOf) {
        column.resize(count);
        std::size_t from = 0;
        for (const VisitRows& part : parts) {
            valuesOf(part, [&](auto value) { column[placeOf[from++]] = value; });
        }
    };
    const auto each = [](const auto& values, const auto& put) {
        for (const auto value : values)
            put(value);
    };
    scatter(columns.day, [&](const VisitRows& part, const auto& put) { each(part.day, put); });
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        scatter(columns.code[f], [&](const VisitRows& part, const auto& put) { each(part.code[f], put); });
    scatter(columns.amount, [&](const VisitRows& part, const auto& put) { each(part.amount, put); });
    scatter(columns.cost, [&](const VisitRows& part, const auto& put) { each(part.cost, put); });
    scatter(columns.row, [&](const VisitRows& part, const auto& put) {
        for (std::size_t i = 0; i < part.size(); ++i)
            put(part.row.empty() ? part.firstRow + static_cast<qint64>(i) : part.row[i]);
    });

    // Exports are sorted by date as a rule, so few persons need it.
    std::vector<quint32> order;
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const auto begin = columns.first[p], end = columns.first[p + 1];
        const std::span days(columns.day.data() + begin, end - begin);
        if (std::ranges::is_sorted(days))
            continue;
        order.resize(days.size());
        std::iota(order.begin(), order.end(), begin);
        std::ranges::stable_sort(order, {}, [&](quint32 visit) { return columns.day[visit]; });
        const auto reorder = [&](auto& column) {
            std::remove_cvref_t<decltype(column)> sorted;
            sorted.reserve(order.size());
            for (const quint32 visit : order)
                sorted.push_back(column[visit]);
            std::ranges::copy(sorted, column.begin() + begin);
        };
        for (auto& column : columns.code)
            reorder(column);
        reorder(columns.amount);
        reorder(columns.cost);
        reorder(columns.row);
        reorder(columns.day);
    }

    completePersons(columns);
    return columns;
}

void completePersons(VisitColumns& columns)
{
    columns.lastDay = columns.day.empty() ? 0 : std::ranges::max(columns.day);
    columns.sex.assign(columns.personCount(), Sex::Unknown);
    columns.birthYear.assign(columns.personCount(), 0);
    columns.channel.resize(columns.personCount());
    for (std::size_t p = 0; p < columns.personCount(); ++p)
        columns.channel[p] = columns.codes(VisitField::Channel)[columns.first[p]];
}

VisitColumns joined(std::vector<VisitColumns> bases)
{
    if (bases.size() == 1)
        return std::move(bases.front());
    std::vector<VisitRows> parts;
    std::array<Dictionary, visitFieldCount> dictionaries;
    for (VisitColumns& base : bases) {
        VisitRows& part = parts.emplace_back();
        part.person.reserve(base.visitCount());
        for (std::size_t p = 0; p < base.personCount(); ++p)
            part.person.insert(part.person.end(), base.first[p + 1] - base.first[p],
                               static_cast<quint32>(base.person[p]));
        for (std::size_t f = 0; f < visitFieldCount; ++f) {
            std::vector<quint16> shared;
            for (const qint64 id : base.ids[f])
                shared.push_back(dictionaries[f].codeOf(id));
            for (quint16& code : base.code[f])
                code = shared[code];
        }
        part.day = std::move(base.day);
        part.code = std::move(base.code);
        part.amount = std::move(base.amount);
        part.cost = std::move(base.cost);
        part.row = std::move(base.row);
    }
    std::array<std::vector<qint64>, visitFieldCount> ids;
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        ids[f] = std::move(dictionaries[f]).take();
    return sortedColumns(parts, std::move(ids));
}

} // namespace tropa::patients
