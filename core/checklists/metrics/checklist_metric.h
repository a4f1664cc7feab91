#pragma once

#include "checklists/metrics/item_filter.h"

namespace tropa::checklists {

/// What both checklist metrics share: visits chosen and split by their dimensions, items by theirs.
class ChecklistMetric : public metrics::Metric
{
public:
    explicit ChecklistMetric(std::shared_ptr<VisitCache> cache) : m_cache(std::move(cache)) {}

    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context,
                                         const metrics::Request& request) const final;
    /// Visits; those with an item of the scope.
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                        int limit) const final;

protected:
    virtual metrics::Value value(const VisitColumns& columns, const std::vector<quint32>& visits,
                                 const ItemFilter& items, double level) const = 0;

    static std::vector<const char*> dimensions();

private:
    std::shared_ptr<VisitCache> m_cache;
};

/// checklist.score: mean of the visits' scores.
class ScoreMetric final : public ChecklistMetric
{
public:
    using ChecklistMetric::ChecklistMetric;
    const metrics::MetricInfo& info() const override;

protected:
    metrics::Value value(const VisitColumns& columns, const std::vector<quint32>& visits, const ItemFilter& items,
                         double level) const override;
};

/// checklist.item_pass_rate: how often items get their full score.
class PassRateMetric final : public ChecklistMetric
{
public:
    using ChecklistMetric::ChecklistMetric;
    const metrics::MetricInfo& info() const override;

protected:
    metrics::Value value(const VisitColumns& columns, const std::vector<quint32>& visits, const ItemFilter& items,
                         double level) const override;
};

} // namespace tropa::checklists
