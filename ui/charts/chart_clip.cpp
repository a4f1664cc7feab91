#include "ui/charts/chart_clip.h"

#include <algorithm>

namespace tropa::ui::charts {

namespace {

shell::EvidenceClip clipOf(const QString& metric, const metrics::Request& request, const QString& words)
{
    shell::EvidenceClip clip;
    clip.metric = metric;
    clip.scope = request.scope.toJson();
    for (const auto& [name, value] : request.parameters)
        clip.parameters.insert(name, value);
    clip.words = words;
    return clip;
}

metrics::Scope common(const metrics::Scope& one, const metrics::Scope& other)
{
    metrics::Scope both;
    if (one.from == other.from)
        both.from = one.from;
    if (one.to == other.to)
        both.to = one.to;
    for (const auto& [dimension, values] : one.where) {
        const auto there = other.where.find(dimension);
        if (there != other.where.end() && there->second == values)
            both.where.emplace(dimension, values);
    }
    return both;
}

} // namespace

shell::EvidenceClip clipOf(const figures::BuiltChart& chart, const std::optional<paint::ChartPlace>& place, Language language)
{
    const QString title = text(chart.spec.title, language);
    if (place) {
        const tropa::charts::ChartPoint* point = chart.spec.point(place->series, place->category);
        if (point == nullptr || !point->rows || *point->rows >= chart.rows.size())
            return {};
        const figures::RowRequest& row = chart.rows[*point->rows];
        const QStringList facts = tropa::charts::pointFacts(chart.spec, place->series, place->category, language);
        return clipOf(row.metric, row.request, (QStringList{title} + facts).join(QStringLiteral(", ")));
    }
    if (chart.rows.empty())
        return {};
    metrics::Request whole = chart.rows.front().request;
    for (const figures::RowRequest& row : chart.rows) {
        if (row.metric != chart.rows.front().metric || row.request.parameters != whole.parameters)
            return {};
        whole.scope = common(whole.scope, row.request.scope);
    }
    return clipOf(chart.rows.front().metric, whole, title);
}

shell::EvidenceClip clipOf(const figures::BuiltHeadline& headline, Language language)
{
    return clipOf(headline.rows.metric, headline.rows.request,
                  tropa::charts::headlineFacts(headline.headline, language).join(QStringLiteral(", ")));
}

} // namespace tropa::ui::charts
