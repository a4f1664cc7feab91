#include "metrics/catalogue.h"

#include "metrics/targets_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::metrics {

namespace {

bool splitsBy(const MetricInfo& info, const QString& dimension)
{
    return std::ranges::any_of(info.dimensions, [&](const char* known) { return dimension == QLatin1String(known); });
}

// A description made anew at each call would be written by one thread while another reads it.
[[maybe_unused]] bool isMadeOnce(const Metric& metric)
{
    const MetricInfo& first = metric.info();
    const auto* dimensions = first.dimensions.data();
    return &metric.info() == &first && first.dimensions.data() == dimensions;
}

// What is given must be of the kind and size of what stands there by default.
std::optional<Error> refusalOf(const QString& metric, const Parameter& parameter, const QJsonValue& value)
{
    const QString id = QLatin1String(parameter.id);
    const QString given = value.isObject() || value.isArray() ? QStringLiteral("{…}") : value.toVariant().toString();
    if (parameter.bounds) {
        const auto& [least, most, isWhole] = *parameter.bounds;
        const double number = value.toDouble(least - 1);
        const auto bound = [](double end) {
            return end == std::floor(end) ? Message::Argument(static_cast<qint64>(end)) : Message::Argument(end);
        };
        if (value.isDouble() && number >= least && number <= most && (!isWhole || number == std::floor(number)))
            return std::nullopt;
        const char* const expected =
            isWhole ? QT_TRANSLATE_NOOP("core", "%1 of %2 is a whole number from %3 to %4, not “%5”")
                    : QT_TRANSLATE_NOOP("core", "%1 of %2 is a number from %3 to %4, not “%5”");
        return Error(ErrorKind::Usage, {expected, {id, metric, bound(least), bound(most), given}});
    }
    const bool isSwitch = parameter.standard.isBool();
    if (isSwitch && !value.isBool() && value != QJsonValue(0) && value != QJsonValue(1))
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "%1 of %2 is true or false, not “%3”"), {id, metric, given}});
    return std::nullopt;
}

template <class T>
Result<T> withErrorOf(storage::Connection& connection, Result<T> result)
{
    if (!connection.failed())
        return result;
    Error error = connection.error();
    connection.clearError();
    return error;
}

} // namespace

void Catalogue::add(std::unique_ptr<Metric> metric)
{
    Q_ASSERT(!find(QString::fromLatin1(metric->info().id)));
    Q_ASSERT_X(isMadeOnce(*metric), metric->info().id, "info() must be made once");
    m_metrics.push_back(std::move(metric));
}

const Metric* Catalogue::find(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_metrics, [&](const auto& metric) { return id == QLatin1String(metric->info().id); });
    return found == m_metrics.end() ? nullptr : found->get();
}

Result<const Metric*> Catalogue::checked(const QString& id, const Request& request) const
{
    const Metric* metric = find(id);
    if (!metric)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no metric %1"), {id}});
    const MetricInfo& info = metric->info();
    if (!request.by.isEmpty() && !splitsBy(info, request.by))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 cannot be split by %2"), {id, request.by}});
    for (const auto& [dimension, values] : request.scope.where) {
        if (!splitsBy(info, dimension))
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 cannot be narrowed by %2"), {id, dimension}});
    }
    for (const auto& [name, value] : request.parameters) {
        const auto known = std::ranges::find_if(
            info.parameters, [&name = name](const Parameter& p) { return name == QLatin1String(p.id); });
        if (known == info.parameters.end())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 has no parameter %2"), {id, name}});
        if (std::optional<Error> refusal = refusalOf(id, *known, value))
            return *std::move(refusal);
    }
    return metric;
}

Request Catalogue::completed(storage::Connection& connection, const QString& id, Request request) const
{
    const Metric* metric = find(id);
    if (!metric || metric->info().parameters.empty())
        return request;
    for (auto& [name, value] : projectParameters(connection, id)) {
        const bool known = std::ranges::any_of(
            metric->info().parameters, [&name = name](const Parameter& p) { return name == QLatin1String(p.id); });
        if (known)
            request.parameters.emplace(name, value); // what is given stays
    }
    return request;
}

Message Catalogue::rule(storage::Connection& connection, const QString& id, const Request& request) const
{
    const Metric* metric = find(id);
    return metric ? metric->rule(completed(connection, id, request)) : Message();
}

Result<Evaluation> Catalogue::evaluate(const EvaluationContext& context, const QString& id,
                                       const Request& request) const
{
    const Result<const Metric*> metric = checked(id, request);
    if (!metric)
        return metric.error();
    return withErrorOf(context.db, (*metric)->evaluate(context, completed(context.db, id, request)));
}

Result<std::vector<EntityRef>> Catalogue::rows(const EvaluationContext& context, const QString& id,
                                               const Request& request, int limit) const
{
    const Result<const Metric*> metric = checked(id, request);
    if (!metric)
        return metric.error();
    return withErrorOf(context.db, (*metric)->rows(context, completed(context.db, id, request), limit));
}

} // namespace tropa::metrics
