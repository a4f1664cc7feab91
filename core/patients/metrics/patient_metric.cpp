#include "patients/metrics/patient_metric.h"

#include "patients/visit_store.h"
#include "statistics/proportions.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::patients {

Result<metrics::Evaluation> PatientMetric::evaluate(const metrics::EvaluationContext& context,
                                                    const metrics::Request& request) const
{
    const std::shared_ptr<const VisitColumns> columns = m_source->visits(context.db);
    metrics::Evaluation result;
    result.rule = metrics::ruleText(info(), request);
    if (columns->visitCount() == 0) {
        result.total.reason = Message(QT_TRANSLATE_NOOP("core", "There are no visits in the project"));
        return result;
    }
    const VisitFilter filter(*columns, request.scope);
    const std::optional<VisitSplit> split = VisitSplit::by(*columns, request.by);
    compute({context, request, *columns, filter, split ? &*split : nullptr}, result);
    result.total.asOf = dateOf(std::min(filter.toDay(), columns->lastDay));
    for (metrics::Group& group : result.groups)
        group.value.asOf = result.total.asOf;
    if (!result.total.value && result.total.reason.isEmpty())
        result.total.reason = Message(QT_TRANSLATE_NOOP("core", "No patient fits this selection"));
    std::ranges::stable_sort(result.groups, {}, &metrics::Group::key);
    return result;
}

void PatientMetric::addGroup(const Work& work, metrics::Evaluation& result, std::size_t slot,
                             metrics::Value value) const
{
    const qint64 key = work.split->value(slot);
    const metrics::Dimension& dimension = *metrics::findDimension(work.request.by);
    const bool isNamed = *dimension.table != '\0';
    if (value.n == 0 || (isNamed && key == 0))
        return;
    result.groups.push_back({key, metrics::dimensionLabel(work.context.db, dimension, key), std::move(value)});
}

metrics::Value PatientMetric::share(const Work& work, qint64 hits, qint64 base) const
{
    metrics::Value value;
    value.n = base;
    if (base == 0)
        return value;
    value.value = 100.0 * static_cast<double>(hits) / static_cast<double>(base);
    const auto interval = statistics::proportionInterval(static_cast<double>(hits), static_cast<double>(base),
                                                         statistics::ProportionMethod::Wilson, work.context.level);
    if (interval)
        value.interval =
            statistics::Interval{interval->lower * 100, interval->upper * 100, interval->level, interval->method};
    return value;
}

int PatientMetric::whole(const Work& work, const char* name) const
{
    return metrics::parameter(info(), work.request, name).toInt();
}

bool PatientMetric::restsOn(const Work& work, std::size_t, std::size_t visit, bool) const
{
    return work.filter.takesVisit(visit);
}

Result<std::vector<EntityRef>> PatientMetric::rows(const metrics::EvaluationContext& context,
                                                   const metrics::Request& request, int limit) const
{
    const std::shared_ptr<const VisitColumns> columns = m_source->visits(context.db);
    const VisitFilter filter(*columns, request.scope);
    const Work work{context, request, *columns, filter, nullptr};
    std::vector<std::pair<qint32, qint64>> found; // day, row
    for (std::size_t p = 0; p < columns->personCount(); ++p) {
        const quint32 begin = columns->first[p];
        quint32 end = columns->first[p + 1];
        while (end > begin && columns->day[end - 1] > filter.toDay())
            --end;
        if (end == begin || !filter.takesPerson(p, columns->day[end - 1]))
            continue;
        for (quint32 visit = begin; visit < end; ++visit) {
            if (columns->day[visit] >= filter.fromDay() && restsOn(work, p, visit, visit + 1 == end))
                found.emplace_back(columns->day[visit], columns->row[visit]);
        }
    }
    const auto count = std::min<std::size_t>(found.size(), static_cast<std::size_t>(std::max(limit, 0)));
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(count), std::ranges::greater());
    std::vector<EntityRef> refs;
    for (std::size_t i = 0; i < count; ++i)
        refs.push_back({QStringLiteral("visit"), found[i].second});
    return refs;
}

} // namespace tropa::patients
