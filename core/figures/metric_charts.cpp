#include "figures/metric_charts.h"

#include "figures/period_label.h"

#include "base/format_number.h"
#include "metrics/rule_check.h"
#include "metrics/scoped_targets.h"
#include "statistics/grouping.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::figures {

using tropa::charts::ChartAxis;
using tropa::charts::ChartChange;
using tropa::charts::ChartPoint;
using tropa::charts::ChartSeries;

ChartSource::ChartSource(const metrics::Catalogue& catalogue, metrics::EvaluationContext context, Language language,
                         std::map<QString, metrics::Scope> scopes)
    : m_catalogue(catalogue)
    , m_context(std::move(context))
    , m_language(language)
    , m_scopes(std::move(scopes))
    , m_rules(metrics::evidenceRules(m_context.db))
{
}

const metrics::MetricInfo* ChartSource::info(const char* id) const
{
    const metrics::Metric* metric = m_catalogue.find(QString::fromLatin1(id));
    return metric != nullptr ? &metric->info() : nullptr;
}

metrics::Scope ChartSource::scope(const char* id) const
{
    const auto found = m_scopes.find(QString::fromLatin1(id));
    return found == m_scopes.end() ? metrics::Scope() : found->second;
}

metrics::Evaluation ChartSource::evaluate(const char* id, const metrics::Request& request) const
{
    auto result = m_catalogue.evaluate(m_context, QString::fromLatin1(id), request);
    if (result) {
        for (metrics::Group& group : result->groups) {
            if (const QString period = periodLabel(request.by, group.key, m_language); !period.isEmpty())
                group.label = period;
        }
        return std::move(*result);
    }
    metrics::Evaluation none;
    none.total.reason = result.error().message;
    m_context.db.clearError();
    return none;
}

Message ChartSource::rule(const char* id, const metrics::Request& request) const
{
    return m_catalogue.rule(m_context.db, QString::fromLatin1(id), request);
}

std::optional<metrics::Target> ChartSource::target(const char* id) const
{
    auto held = metrics::targetFor(m_context.db, QString::fromLatin1(id), scope(id), m_context.today);
    return held ? std::optional(std::move(held->target)) : std::nullopt;
}

QString ChartSource::benchmarkText(const metrics::MetricInfo& info) const
{
    const auto found = metrics::benchmark(m_context.db, QString::fromLatin1(info.id));
    return found ? say(metrics::benchmarkText(info, *found, m_language)) : QString();
}

QString ChartSource::scopeText(const metrics::Scope& scope) const
{
    return metrics::scopeText(m_context.db, scope, m_language);
}

QString unitOf(metrics::Unit unit)
{
    switch (unit) {
    case metrics::Unit::Percent:
        return QStringLiteral("%");
    case metrics::Unit::Money:
        return QStringLiteral("₽");
    default:
        return {};
    }
}

QString differenceUnitOf(metrics::Unit unit, Language language)
{
    return unit == metrics::Unit::Percent ? text(Message(QT_TRANSLATE_NOOP("core", "pp")), language) : unitOf(unit);
}

ChartAxis axisOf(const metrics::MetricInfo& info)
{
    ChartAxis axis;
    axis.unit = unitOf(info.unit);
    axis.decimals = info.decimals;
    axis.showsSign = info.scale.low < 0 && info.scale.high > 0;
    if (axis.showsSign)
        axis.decimals = info.scale.high > 10 ? 0 : 1; // LOOK 5: NPS in whole points
    if (!info.scale.isOpen()) {
        axis.from = info.scale.low;
        axis.to = info.scale.high;
    }
    return axis;
}

ChartPoint pointOf(const metrics::Value& value, int minimumN)
{
    ChartPoint point;
    point.value = value.value;
    point.n = value.n;
    if (value.interval) {
        point.lower = value.interval->lower;
        point.upper = value.interval->upper;
    }
    point.smallN = value.value && value.n < minimumN;
    point.reason = value.reason;
    point.asOf = value.asOf;
    return point;
}

std::optional<ChartChange> changeOf(const metrics::MetricInfo& info, const metrics::Value& before,
                                    const metrics::Value& now, const QString& since, Language language)
{
    const auto compared = metrics::compare(info, before, now);
    if (!compared)
        return std::nullopt;
    return ChartChange{compared->difference, compared->distinguishable, compared->better,
                       differenceUnitOf(info.unit, language), since};
}

BuiltChart chartOf(const ChartSource& source, const metrics::MetricInfo& info, tropa::charts::ChartKind kind,
                   const Message& title, const metrics::Scope& scope)
{
    BuiltChart chart;
    chart.spec.kind = kind;
    chart.spec.title = title;
    chart.spec.axis = axisOf(info);
    chart.spec.level = source.level();
    chart.spec.rule = source.rule(info.id, metrics::Request{scope, {}, {}});
    if (const auto target = source.target(info.id))
        chart.spec.target =
            tropa::charts::ChartTarget{target->value, info.direction != metrics::Direction::LowerIsBetter};
    const auto benchmark = metrics::benchmark(source.db(), QString::fromLatin1(info.id));
    const bool hasScale = kind == tropa::charts::ChartKind::Trend || kind == tropa::charts::ChartKind::Bars ||
                          kind == tropa::charts::ChartKind::BarRows;
    if (benchmark && hasScale)
        chart.spec.benchmark = tropa::charts::ChartBenchmark{benchmark->value};
    finishSource(chart, source, info, scope, {});
    return chart;
}

void finishSource(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info,
                  const metrics::Scope& scope, QDate asOf)
{
    const Language language = source.language();
    QStringList parts{source.say(info.name)};
    if (const QString where = source.scopeText(scope); !where.isEmpty())
        parts << where;
    bool hasInterval = false, hasSmall = false;
    for (const ChartSeries& series : chart.spec.series) {
        for (const ChartPoint& point : series.points) {
            hasInterval = hasInterval || (point.lower && point.upper);
            hasSmall = hasSmall || point.smallN;
            if (point.asOf.isValid() && (!asOf.isValid() || point.asOf > asOf))
                asOf = point.asOf;
        }
    }
    if (hasInterval)
        parts << source.say(
            Message(QT_TRANSLATE_NOOP("core", "interval %1"), {formatPercent(chart.spec.level * 100, 0, language)}));
    if (chart.spec.target) {
        ChartAxis axis = chart.spec.axis;
        axis.decimals = decimalsNeeded(chart.spec.target->value, axis.decimals);
        axis.showsSign = false;
        parts << source.say(Message(QT_TRANSLATE_NOOP("core", "target %1"),
                                    {tropa::charts::writtenWithUnit(axis, chart.spec.target->value, language)}));
    }
    if (const QString benchmark = source.benchmarkText(info); !benchmark.isEmpty())
        parts << benchmark;
    if (hasSmall)
        parts << source.say(Message(QT_TRANSLATE_NOOP("core", "pale: n < %1"), {qint64(source.rules().minimumN)}));
    if (asOf.isValid()) {
        parts << source.say(Message(QT_TRANSLATE_NOOP("core", "data to %1"), {asOf}));
        chart.spec.dataUntil = asOf;
    }
    chart.spec.source = Message::verbatim(parts.join(QStringLiteral(" · ")));
}

void addGroups(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info,
               const metrics::Request& request, const std::vector<metrics::Group>& groups)
{
    ChartSeries series;
    series.name = source.say(info.name);
    const QByteArray by = request.by.toLatin1();
    for (const metrics::Group& group : groups) {
        ChartPoint point = pointOf(group.value, source.rules().minimumN);
        point.rows = chart.rows.size();
        metrics::Request one{request.scope.with(by.constData(), group.key), request.parameters, {}};
        chart.rows.push_back({QString::fromLatin1(info.id), one, series.name + QStringLiteral(" · ") + group.label});
        series.points.push_back(point);
        chart.spec.categories.push_back({QString::number(group.key), group.label, group.value.n});
    }
    chart.spec.series.push_back(std::move(series));
}

void rankShares(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info)
{
    if (chart.spec.series.empty() || chart.spec.series.front().points.empty())
        return;
    std::vector<ChartPoint>& points = chart.spec.series.front().points;
    // What has no value cannot be ranked and goes.
    for (std::size_t i = points.size(); i-- > 0;) {
        if (!points[i].value) {
            points.erase(points.begin() + static_cast<std::ptrdiff_t>(i));
            chart.spec.categories.erase(chart.spec.categories.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    const bool lowerIsBetter = info.direction == metrics::Direction::LowerIsBetter;
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return lowerIsBetter ? *points[a].value < *points[b].value : *points[a].value > *points[b].value;
    });
    std::vector<ChartPoint> ranked;
    std::vector<tropa::charts::ChartCategory> categories;
    for (const std::size_t from : order) {
        ranked.push_back(points[from]);
        categories.push_back(chart.spec.categories[from]);
    }
    points = std::move(ranked);
    chart.spec.categories = std::move(categories);
    if (points.empty())
        return;
    points.back().marked = points.size() > 1;
    const QString worst = chart.spec.categories.back().label;
    const QString value = tropa::charts::writtenWithUnit(chart.spec.axis, points.back().value, source.language());
    if (points.size() < 2) {
        chart.spec.finding = Message(QT_TRANSLATE_NOOP("core", "Only %1 is known: %2"), {worst, value});
        return;
    }

    std::vector<double> values, errors;
    for (const ChartPoint& point : points) {
        const double width = point.lower && point.upper ? *point.upper - *point.lower : 0;
        values.push_back(lowerIsBetter ? -*point.value : *point.value);
        errors.push_back(width / 2 / 1.959963984540054);
    }
    const auto grouping = statistics::groupEstimates(values, errors, chart.spec.level);
    if (!grouping)
        return;
    for (std::size_t i = 0; i < grouping->brackets.size(); ++i) {
        const auto& members = grouping->brackets[i];
        // Indices are those of `values`, which stand in ranked order already.
        const auto [first, last] = std::ranges::minmax(members);
        chart.spec.brackets.push_back(
            {first, last, QString(QChar(u'a' + static_cast<char16_t>(std::min<std::size_t>(i, 25))))});
    }
    const std::size_t last = points.size() - 1;
    if (grouping->distinguishable(last, last - 1, chart.spec.level))
        chart.spec.finding =
            Message(QT_TRANSLATE_NOOP("core", "Worst is %1, %2; it can be told from all the others"), {worst, value});
    else if (grouping->distinguishable(last, 0, chart.spec.level))
        chart.spec.finding =
            Message(QT_TRANSLATE_NOOP("core", "Worst is %1, %2; it cannot be told from %3, but from %4 it can"),
                    {worst, value, chart.spec.categories[last - 1].label, chart.spec.categories.front().label});
    else
        chart.spec.finding = Message(
            QT_TRANSLATE_NOOP("core", "The differences cannot be told from chance; no place is better or worse"));
}

QString groupName(const ChartSource& source, const metrics::Request& request, const metrics::Group& group)
{
    bool isNumber = false;
    group.label.toInt(&isNumber);
    if (isNumber && request.by == QLatin1String(metrics::dimension::wave))
        return source.say(Message(QT_TRANSLATE_NOOP("core", "wave %1"), {group.label}));
    return group.label;
}

void tellTrend(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info,
               const metrics::Request& request, const std::vector<metrics::Group>& groups)
{
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].value.value)
            known.push_back(i);
    }
    if (known.empty())
        return;
    const metrics::Group& last = groups[known.back()];
    ChartPoint& point = chart.spec.series.front().points[known.back()];
    if (known.size() < 2) {
        chart.spec.finding = Message(QT_TRANSLATE_NOOP("core", "Only %1 is known: %2"),
                                     {groupName(source, request, last),
                                      tropa::charts::writtenWithUnit(chart.spec.axis, point.value, source.language())});
        return;
    }
    const Language language = source.language();
    const metrics::Group& before = groups[known[known.size() - 2]];
    const metrics::Group& first = groups[known.front()];
    point.change = changeOf(info, before.value, last.value, groupName(source, request, before), language);
    const auto since = [&](const metrics::Group& from) -> QString {
        const QString name = groupName(source, request, from);
        const auto change = changeOf(info, from.value, last.value, name, language);
        if (!change)
            return source.say(Message(QT_TRANSLATE_NOOP("core", "nothing can be said of the change since %1"), {name}));
        const QString size = formatSigned(change->difference, chart.spec.axis.decimals, language) +
                             (change->unit.isEmpty() ? QString() : QStringLiteral("\u00A0") + change->unit);
        if (!change->distinguishable)
            return source.say(
                Message(QT_TRANSLATE_NOOP("core", "%1 since %2 cannot be told from chance"), {size, name}));
        return change->better ? source.say(Message(QT_TRANSLATE_NOOP("core", "%1 since %2 is a change for the better"),
                                                   {size, name}))
                              : source.say(Message(QT_TRANSLATE_NOOP("core", "%1 since %2 is a change for the worse"),
                                                   {size, name}));
    };
    QString finding = since(before);
    if (known.size() > 2)
        finding += QStringLiteral("; ") + since(first);
    chart.spec.finding = Message::verbatim(finding);
}

namespace {

// The interval bar shows the stretch around value, interval and target, never past the ends of the scale.
void zoomIn(tropa::charts::Headline& headline, const metrics::MetricInfo& info)
{
    const ChartPoint& point = headline.point;
    if (!point.value)
        return;
    double low = *point.value, high = *point.value;
    for (const auto& end : {point.lower, point.upper, point.target, headline.benchmark}) {
        if (end) {
            low = std::min(low, *end);
            high = std::max(high, *end);
        }
    }
    const double least = info.scale.isOpen() ? std::abs(*point.value) * 0.1 : (info.scale.high - info.scale.low) * 0.06;
    const double pad = std::max((high - low) * 0.5, least);
    headline.axis.from = info.scale.isOpen() ? low - pad : std::max(info.scale.low, low - pad);
    headline.axis.to = info.scale.isOpen() ? high + pad : std::min(info.scale.high, high + pad);
}

} // namespace

BuiltHeadline headlineOf(const ChartSource& source, const metrics::MetricInfo& info, const metrics::Request& request,
                         const metrics::Value& now, const metrics::Value* before, const QString& since)
{
    BuiltHeadline built;
    tropa::charts::Headline& headline = built.headline;
    headline.id = QString::fromLatin1(info.id);
    headline.name = source.say(info.name);
    headline.axis = axisOf(info);
    headline.point = pointOf(now, source.rules().minimumN);
    headline.higherIsBetter = info.direction != metrics::Direction::LowerIsBetter;
    headline.rule = source.rule(info.id, request);
    if (now.interval)
        headline.level = now.interval->level;
    if (before != nullptr)
        headline.point.change = changeOf(info, *before, now, since, source.language());
    if (const auto target = source.target(info.id)) {
        headline.point.target = target->value;
        headline.isMissed = metrics::targetState(info, now, target->value) == metrics::TargetState::Missed;
    }
    if (const auto benchmark = metrics::benchmark(source.db(), headline.id)) {
        headline.benchmark = benchmark->value;
        headline.benchmarkText = source.benchmarkText(info);
    }
    zoomIn(headline, info);
    built.rows = {headline.id, request, headline.name};
    return built;
}

} // namespace tropa::figures
