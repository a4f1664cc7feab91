#include "checklists/metrics/checklist_metric.h"

#include "metrics/clustered_sums.h"
#include "statistics/interval.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::checklists {

namespace {

namespace dim = metrics::dimension;

/// One visit under a filter of items.
std::optional<double> scoreOf(const VisitColumns& columns, quint32 visit, const ItemFilter& items)
{
    const Checklist& checklist = columns.checklists[columns.checklistOf[visit]];
    if (!items.narrows())
        return columns.scores[visit].percent;
    if (items.narrowsSectionsOnly())
        return scoreOfSections(checklist, columns.scores[visit],
                               [&](const Section& section) { return items.takes(section); });
    std::unordered_map<qint64, const Section*> sectionOf;
    for (const Section& section : checklist.sections) {
        for (const Item& item : section.items)
            sectionOf[item.id.value()] = &section;
    }
    return scoreOfItems(checklist, columns.marks[visit],
                        [&](const Item& item) { return items.takes(*sectionOf[item.id.value()], item); });
}

Message noVisits()
{
    return {QT_TRANSLATE_NOOP("core", "There are no mystery visits here")};
}

} // namespace

std::vector<const char*> ChecklistMetric::dimensions()
{
    return {dim::clinic, dim::section, dim::item,    dim::touchpoint, dim::stage,
            dim::wave,   dim::year,    dim::quarter, dim::month};
}

Result<metrics::Evaluation> ChecklistMetric::evaluate(const metrics::EvaluationContext& context,
                                                      const metrics::Request& request) const
{
    const auto columns = m_cache->get(context.db, loadVisitColumns);
    auto visits = metrics::narrowed(context, columns->rows, request.scope, ItemFilter::dimensions());
    if (!visits)
        return std::move(visits).error();
    metrics::Evaluation evaluation;
    evaluation.rule = ruleText(info(), request);
    const ItemFilter items(*columns, request.scope);
    evaluation.total = value(*columns, *visits, items, context.level);
    if (request.by.isEmpty())
        return evaluation;
    const auto add = [&](qint64 key, const QString& label, metrics::Value&& one) {
        if (one.n > 0)
            evaluation.groups.push_back({key, label, std::move(one)});
    };
    if (ItemFilter::dimensions().contains(request.by)) {
        for (const ItemFilter::Key& key : items.keys(request.by)) {
            metrics::Scope scope = request.scope;
            scope.where[request.by] = {key.id};
            add(key.id, key.label, value(*columns, *visits, ItemFilter(*columns, scope), context.level));
        }
        return evaluation;
    }
    auto groups = metrics::splitRows(context, columns->rows, *visits, request.by);
    if (!groups)
        return std::move(groups).error();
    for (const metrics::RowGroup& group : *groups)
        add(group.key, group.label, value(*columns, group.rows, items, context.level));
    return evaluation;
}

Result<std::vector<EntityRef>> ChecklistMetric::rows(const metrics::EvaluationContext& context,
                                                     const metrics::Request& request, int limit) const
{
    const auto columns = m_cache->get(context.db, loadVisitColumns);
    auto visits = metrics::narrowed(context, columns->rows, request.scope, ItemFilter::dimensions());
    if (!visits)
        return std::move(visits).error();
    const ItemFilter items(*columns, request.scope);
    std::erase_if(*visits, [&](quint32 visit) { return !scoreOf(*columns, visit, items); });
    return metrics::newestRefs(columns->rows, std::move(*visits), limit);
}

const metrics::MetricInfo& ScoreMetric::info() const
{
    static const metrics::MetricInfo known{
        "checklist.score",
        QT_TRANSLATE_NOOP("core", "Checklist score"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        dimensions(),
        {},
        QT_TRANSLATE_NOOP(
            "core",
            "Mean of the visits' scores; n counts visits. An item counts score / maximum, what is not applicable "
            "leaves the base; a section is the weighted mean of its items, a visit the mean of its sections by "
            "their weights (where they have none, of all items by theirs). A critical item under half its "
            "maximum does what the checklist's rule says to its section or to the whole visit; narrowed to "
            "items or touchpoints, a score is their plain weighted mean. Interval: Student's t between visits.")};
    return known;
}

metrics::Value ScoreMetric::value(const VisitColumns& columns, const std::vector<quint32>& visits,
                                  const ItemFilter& items, double level) const
{
    metrics::Value value;
    std::vector<double> scores;
    std::vector<quint32> counted;
    qint64 failed = 0;
    for (const quint32 visit : visits) {
        if (const auto score = scoreOf(columns, visit, items)) {
            scores.push_back(*score);
            counted.push_back(visit);
            failed += columns.scores[visit].criticalFailed ? 1 : 0;
        }
    }
    const auto summary = statistics::summarise(scores);
    if (!summary) {
        value.reason = noVisits();
        return value;
    }
    value.value = summary->mean;
    value.n = static_cast<qint64>(scores.size());
    value.asOf = metrics::newestDay(columns.rows, counted);
    if (const auto interval = statistics::meanInterval(*summary, level)) {
        value.interval = *interval;
        value.interval->lower = std::max(0.0, value.interval->lower);
        value.interval->upper = std::min(100.0, value.interval->upper);
    }
    if (!items.narrows()) {
        value.figures = {{"critical-failed", QT_TRANSLATE_NOOP("core", "Visits with a failed critical item"),
                          100.0 * static_cast<double>(failed) / static_cast<double>(value.n), metrics::Unit::Percent,
                          failed}};
    }
    return value;
}

const metrics::MetricInfo& PassRateMetric::info() const
{
    static const metrics::MetricInfo known{
        "checklist.item_pass_rate",
        QT_TRANSLATE_NOOP("core", "Items with full score"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::HigherIsBetter,
        1,
        dimensions(),
        {},
        QT_TRANSLATE_NOOP(
            "core",
            "Share of scores that reach the item's maximum among all scores given; what is not applicable is left "
            "out; n counts scores. Interval: Wilson on the effective n, which allows for several items of one "
            "visit.")};
    return known;
}

metrics::Value PassRateMetric::value(const VisitColumns& columns, const std::vector<quint32>& visits,
                                     const ItemFilter& items, double level) const
{
    metrics::ClusteredSums sums;
    for (const quint32 visit : visits) {
        for (const Section& section : columns.checklists[columns.checklistOf[visit]].sections) {
            for (const Item& item : section.items) {
                const auto mark = columns.marks[visit].find(item.id.value());
                if (mark == columns.marks[visit].end() || !mark->second || !items.takes(section, item))
                    continue;
                const bool passed = *mark->second >= item.maximum - 1e-9;
                sums.add({passed ? 1.0 : 0.0, passed ? 1 : 0});
            }
        }
        sums.close(1, columns.rows.days[visit]);
    }
    metrics::Value value;
    if (sums.n() == 0) {
        value.reason = noVisits();
        return value;
    }
    const double n = sums.effectiveN();
    value.value = 100 * sums.mean();
    value.n = sums.n();
    value.asOf = sums.newest();
    if (const auto interval =
            statistics::proportionInterval(sums.mean() * n, n, statistics::ProportionMethod::Wilson, level))
        value.interval = statistics::Interval{100 * interval->lower, 100 * interval->upper, level, interval->method};
    value.parts = {{QT_TRANSLATE_NOOP("core", "Less than full score"), sums.n() - sums.plus(), 1 - sums.mean(), -1},
                   {QT_TRANSLATE_NOOP("core", "Full score"), sums.plus(), sums.mean(), 1}};
    value.figures = {
        {"passed", QT_TRANSLATE_NOOP("core", "Full score"), *value.value, metrics::Unit::Percent, sums.plus()}};
    if (sums.differsFromN())
        value.figures.push_back(
            {"effective-n", QT_TRANSLATE_NOOP("core", "Effective n"), n, metrics::Unit::Count, sums.n()});
    return value;
}

} // namespace tropa::checklists
