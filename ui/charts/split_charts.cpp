#include "ui/charts/split_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::ui::charts {

using metrics::MetricInfo;
using tropa::charts::ChartKind;

void addToSource(figures::BuiltChart& chart, const figures::ChartSource& source, const Message& words)
{
    chart.spec.source = Message::verbatim(source.say(chart.spec.source) + QStringLiteral(" · ") + source.say(words));
}

std::optional<figures::BuiltChart> rankedGroups(figures::ChartSource& source, const MetricInfo& info,
                                                const metrics::Request& request, const Message& title, std::size_t most)
{
    metrics::Evaluation evaluation = source.evaluate(info.id, request);
    std::erase_if(evaluation.groups, [](const metrics::Group& group) { return !group.value.value; });
    if (evaluation.groups.empty())
        return std::nullopt;
    const auto all = static_cast<qint64>(evaluation.groups.size());
    if (evaluation.groups.size() > most) {
        std::ranges::stable_sort(evaluation.groups, std::ranges::greater(),
                                 [](const metrics::Group& group) { return group.value.n; });
        evaluation.groups.resize(most);
    }
    figures::BuiltChart chart = figures::chartOf(source, info, ChartKind::BarRows, title, request.scope);
    chart.spec.rule = evaluation.rule;
    figures::addGroups(chart, source, info, request, evaluation.groups);
    for (auto& category : chart.spec.categories)
        category.n = 0; // n stands in its own column
    figures::rankShares(chart, source, info);
    figures::finishSource(chart, source, info, request.scope, evaluation.total.asOf);
    if (all > static_cast<qint64>(most))
        addToSource(chart, source,
                    Message(QT_TRANSLATE_NOOP("core", "the %1 largest of %2"), {static_cast<qint64>(most), all}));
    return chart;
}

std::optional<figures::BuiltChart> orderedGroups(figures::ChartSource& source, const MetricInfo& info,
                                                 const metrics::Request& request, const Message& title, ChartKind kind,
                                                 std::size_t most)
{
    metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    if (evaluation.groups.size() > most)
        evaluation.groups.erase(evaluation.groups.begin(), evaluation.groups.end() - static_cast<std::ptrdiff_t>(most));
    figures::BuiltChart chart = figures::chartOf(source, info, kind, title, request.scope);
    chart.spec.rule = evaluation.rule;
    figures::addGroups(chart, source, info, request, evaluation.groups);
    figures::finishSource(chart, source, info, request.scope, evaluation.total.asOf);
    return chart;
}

std::optional<figures::BuiltChart> firstGroups(figures::ChartSource& source, const MetricInfo& info,
                                               const Message& title, const char* dimension, First first,
                                               std::size_t most, const char* finding)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Request request{scope, {}, QString::fromLatin1(dimension)};
    metrics::Evaluation evaluation = source.evaluate(info.id, request);
    auto& groups = evaluation.groups;
    std::erase_if(groups, [](const metrics::Group& group) { return !group.value.value; });
    if (groups.empty())
        return std::nullopt;
    std::ranges::stable_sort(groups, [&](const metrics::Group& a, const metrics::Group& b) {
        return first == First::Largest ? *a.value.value > *b.value.value : *a.value.value < *b.value.value;
    });
    if (groups.size() > most)
        groups.resize(most);
    figures::BuiltChart chart = figures::chartOf(source, info, ChartKind::BarRows, title, scope);
    figures::addGroups(chart, source, info, request, groups);
    for (auto& category : chart.spec.categories)
        category.n = 0; // n stands in its own column
    auto& points = chart.spec.series.front().points;
    points.front().marked = true;
    chart.spec.finding =
        Message(finding, {groups.front().label,
                          tropa::charts::writtenWithUnit(chart.spec.axis, points.front().value, source.language())});
    figures::finishSource(chart, source, info, scope, evaluation.total.asOf);
    return chart;
}

} // namespace tropa::ui::charts
