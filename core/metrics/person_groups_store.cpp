#include "metrics/evidence_source.h"
#include "metrics/person_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tropa::metrics {

namespace {

Result<std::vector<qint64>> personsOf(const EvaluationContext& context, frame::SegmentId segment)
{
    if (!context.sources)
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "Segments of patients cannot be told here")});
    return context.sources->persons(context.db, segment, context.today);
}

frame::SegmentId segmentOf(storage::Connection& connection, const QString& dimension, qint64 value)
{
    if (dimension == QLatin1String(dimension::segment))
        return frame::SegmentId(value);
    return frame::SegmentId(
        connection.value<qint64>("SELECT segment_id FROM persona WHERE id = ?", value).value_or(0));
}

} // namespace

bool isOfPersons(const QString& dimension)
{
    return dimension == QLatin1String(dimension::segment) || dimension == QLatin1String(dimension::persona);
}

Result<std::optional<std::vector<qint64>>> personsWithin(const EvaluationContext& context, const Scope& scope)
{
    std::optional<std::vector<qint64>> within;
    for (const char* dimension : {dimension::segment, dimension::persona}) {
        const std::vector<qint64>& values = scope.values(dimension);
        if (values.empty())
            continue;
        std::vector<qint64> any;
        for (const qint64 value : values) {
            const frame::SegmentId segment = segmentOf(context.db, QLatin1String(dimension), value);
            if (segment.value() <= 0)
                continue;
            auto persons = personsOf(context, segment);
            if (!persons)
                return std::move(persons).error();
            std::vector<qint64> both;
            std::ranges::set_union(any, *persons, std::back_inserter(both));
            any = std::move(both);
        }
        if (within) {
            std::vector<qint64> common;
            std::ranges::set_intersection(*within, any, std::back_inserter(common));
            any = std::move(common);
        }
        within = std::move(any);
    }
    return within;
}

Result<std::vector<PersonGroup>> personGroups(const EvaluationContext& context, const QString& dimension)
{
    auto rows = context.db.prepare(
        dimension == QLatin1String(dimension::segment)
            ? "SELECT id, name, id FROM segment_of_patients WHERE rule NOT IN ('', '{}') ORDER BY position, id"
            : "SELECT p.id, p.name, s.id FROM persona p JOIN segment_of_patients s ON s.id = p.segment_id "
              "AND s.rule NOT IN ('', '{}') ORDER BY p.position, p.id");
    std::vector<PersonGroup> groups;
    std::vector<frame::SegmentId> segments;
    while (rows.step()) {
        groups.push_back({rows.integer(0), rows.text(1), {}});
        segments.emplace_back(rows.integer(2));
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto persons = personsOf(context, segments[i]);
        if (!persons)
            return std::move(persons).error();
        groups[i].persons = std::move(*persons);
    }
    return groups;
}

} // namespace tropa::metrics
