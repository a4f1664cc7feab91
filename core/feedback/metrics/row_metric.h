#pragma once

#include "metrics/coded_rows.h"
#include "metrics/table_cache.h"

#include <functional>

namespace tropa::feedback {

using Chosen = std::vector<quint32>;

/// A metric over the rows of one cached table: narrows, splits, and leaves the arithmetic to a function. `Columns` has
/// a member `rows`.
template <class Columns>
class RowMetric : public metrics::Metric
{
public:
    using Cache = metrics::TableCache<Columns>;
    using Load = Columns (*)(storage::Connection&);
    RowMetric(std::shared_ptr<Cache> cache, Load load) : m_cache(std::move(cache)), m_load(load) {}

    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context,
                                         const metrics::Request& asked) const override
    {
        if (Result<void> checked = check(asked); !checked)
            return std::move(checked).error();
        const auto columns = m_cache->get(context.db, m_load);
        auto chosen = metrics::narrowed(context, columns->rows, asked.scope, others());
        if (!chosen)
            return std::move(chosen).error();
        const metrics::Request request = settled(*columns, *chosen, asked);
        metrics::Evaluation evaluation;
        evaluation.rule = metrics::ruleText(info(), request);
        evaluation.total = value(*columns, *chosen, request, context.level);
        if (request.by.isEmpty())
            return evaluation;
        if (others().contains(request.by)) {
            evaluation.groups = ownGroups(*columns, *chosen, request, context.level);
            return evaluation;
        }
        auto groups = metrics::splitRows(context, columns->rows, *chosen, request.by);
        if (!groups)
            return std::move(groups).error();
        for (const metrics::RowGroup& group : *groups) {
            if (metrics::Value one = value(*columns, group.rows, request, context.level); one.n > 0 || showsEmpty())
                evaluation.groups.push_back({group.key, group.label, std::move(one)});
        }
        return evaluation;
    }

    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                        int limit) const override
    {
        const auto columns = m_cache->get(context.db, m_load);
        auto chosen = metrics::narrowed(context, columns->rows, request.scope, others());
        if (!chosen)
            return std::move(chosen).error();
        std::erase_if(*chosen, [&](quint32 row) { return !counts(*columns, row, request); });
        return metrics::newestRefs(columns->rows, std::move(*chosen), limit);
    }

protected:
    virtual metrics::Value value(const Columns& columns, const Chosen& chosen, const metrics::Request& request,
                                 double level) const = 0;
    /// Whether a row is part of the number.
    virtual bool counts(const Columns& columns, quint32 row, const metrics::Request& request) const = 0;
    /// Dimensions the metric narrows and splits by itself.
    virtual QSet<QString> others() const { return {}; }
    virtual std::vector<metrics::Group> ownGroups(const Columns&, const Chosen&, const metrics::Request&, double) const
    {
        return {};
    }
    virtual Result<void> check(const metrics::Request&) const { return {}; }
    /// The request with what it leaves open settled once, from all rows, for the total and its groups alike.
    virtual metrics::Request settled(const Columns&, const Chosen&, const metrics::Request& request) const
    {
        return request;
    }
    /// Whether a group that has rows and no value is shown with its reason.
    virtual bool showsEmpty() const { return false; }

private:
    std::shared_ptr<Cache> m_cache;
    Load m_load;
};

/// 100 x / n with its Wilson interval and a figure that counts x; no value and the reason when n is 0.
metrics::Value shareValue(qint64 successes, qint64 n, QDate asOf, double level, const char* figure, const Message& name,
                          const Message& emptyReason);
/// Mean with Student's interval, held inside the scale; no value and the reason when there are no numbers.
metrics::Value meanValue(const std::vector<double>& numbers, QDate asOf, double level, const metrics::Scale& scale,
                         const Message& emptyReason);

} // namespace tropa::feedback
