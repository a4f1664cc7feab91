#include "patients/metrics/patient_metric.h"

#include "metrics/person_groups.h"
#include "patients/visit_store.h"
#include "statistics/proportions.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tropa::patients {

namespace dimension = metrics::dimension;

std::vector<const char*> patientDimensions(std::initializer_list<const char*> others)
{
    std::vector<const char*> all = {dimension::clinic, dimension::doctor,   dimension::service, dimension::channel,
                                    dimension::sex,    dimension::ageGroup, dimension::segment, dimension::persona};
    all.insert(all.end(), others);
    return all;
}

Message countedRule(const metrics::MetricInfo& info, const metrics::Request& request, const char* parameter)
{
    Message rule = metrics::ruleText(info, request);
    rule.count = metrics::parameter(info, request, parameter).toInt();
    return rule;
}

Result<metrics::Evaluation> PatientMetric::evaluate(const metrics::EvaluationContext& context,
                                                    const metrics::Request& request) const
{
    const std::shared_ptr<const VisitColumns> columns = m_source->visits(context.db);
    metrics::Evaluation result;
    result.rule = rule(request);
    if (Result<void> good = check(context, request); !good)
        return std::move(good).error();
    if (columns->visitCount() == 0) {
        result.total.reason = Message(QT_TRANSLATE_NOOP("core", "There are no visits in the project"));
        return result;
    }
    const auto persons = metrics::personsWithin(context, request.scope);
    if (!persons)
        return persons.error();
    const VisitFilter filter(*columns, request.scope, *persons ? &**persons : nullptr);
    const std::optional<VisitSplit> split = VisitSplit::by(*columns, request.by);
    compute({context, request, *columns, filter, split ? &*split : nullptr}, result);

    if (metrics::isOfPersons(request.by)) {
        auto sets = metrics::personGroups(context, request.by);
        if (!sets)
            return std::move(sets).error();
        const QByteArray by = request.by.toLatin1();
        const std::vector<qint64>& wanted = request.scope.values(by.constData());
        for (metrics::PersonGroup& set : *sets) {
            if (!wanted.empty() && std::ranges::find(wanted, set.key) == wanted.end())
                continue;
            if (*persons) {
                std::vector<qint64> common;
                std::ranges::set_intersection(set.persons, **persons, std::back_inserter(common));
                set.persons = std::move(common);
            }
            const metrics::Request one{request.scope.with(by.constData(), set.key), request.parameters, {}};
            const VisitFilter narrowed(*columns, one.scope, &set.persons);
            metrics::Evaluation part;
            compute({context, one, *columns, narrowed, nullptr}, part);
            if (part.total.n > 0)
                result.groups.push_back({set.key, set.label, std::move(part.total)});
        }
    } else {
        std::ranges::stable_sort(result.groups, {}, &metrics::Group::key);
    }
    result.total.asOf = dateOf(std::min(filter.toDay(), columns->lastDay));
    for (metrics::Group& group : result.groups)
        group.value.asOf = result.total.asOf;
    if (!result.total.value && result.total.reason.isEmpty())
        result.total.reason = Message(QT_TRANSLATE_NOOP("core", "No patient fits this selection"));
    return result;
}

void PatientMetric::addGroup(const Work& work, metrics::Evaluation& result, std::size_t slot,
                             metrics::Value value) const
{
    addGroup(work, result, work.split->value(slot), std::move(value));
}

void PatientMetric::addGroup(const Work& work, metrics::Evaluation& result, qint64 key, metrics::Value value) const
{
    const metrics::Dimension& by = *metrics::findDimension(work.request.by);
    const bool isNamed = *by.table != '\0' || !by.values.empty();
    const bool isUnknown = (isNamed && key == 0) || (work.request.by == QLatin1String(dimension::ageGroup) && key < 0);
    if (value.n == 0 || isUnknown)
        return;
    result.groups.push_back({key, metrics::dimensionLabel(work.context.db, by, key), std::move(value)});
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

Result<std::vector<EntityRef>> PatientMetric::rows(const metrics::EvaluationContext& context,
                                                   const metrics::Request& request, int limit) const
{
    const std::shared_ptr<const VisitColumns> columns = m_source->visits(context.db);
    std::vector<EntityRef> refs;
    if (Result<void> good = check(context, request); !good)
        return std::move(good).error();
    if (columns->visitCount() == 0)
        return refs;
    const auto persons = metrics::personsWithin(context, request.scope);
    if (!persons)
        return persons.error();
    const VisitFilter filter(*columns, request.scope, *persons ? &**persons : nullptr);
    std::vector<std::pair<qint32, qint64>> found; // day, row
    collect({context, request, *columns, filter, nullptr},
            [&](std::size_t visit) { found.emplace_back(columns->day[visit], columns->row[visit]); });
    const auto count = std::min<std::size_t>(found.size(), static_cast<std::size_t>(std::max(limit, 0)));
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(count), std::ranges::greater());
    for (std::size_t i = 0; i < count; ++i)
        refs.push_back({QStringLiteral("visit"), found[i].second});
    return refs;
}

} // namespace tropa::patients
