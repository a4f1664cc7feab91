#pragma once

#include "metrics/metric.h"
#include "patients/visit_filter.h"
#include "patients/visit_source.h"
#include "patients/visit_split.h"

#include <functional>

namespace tropa::patients {

/// What the metrics of the visit base share: columns, filter and split made ready, groups put in order.
///
/// A group of a split and the same value asked for by its condition are one number, and its rows are what that number
/// counted: compute() and collect() walk over the same patients (churn.h, loyalty.h, value.h, cycles.h).
class PatientMetric : public metrics::Metric
{
public:
    explicit PatientMetric(std::shared_ptr<const VisitSource> source) : m_source(std::move(source)) {}

    const std::shared_ptr<const VisitSource>& visitSource() const { return m_source; }

    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context,
                                         const metrics::Request& request) const override;
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                        int limit) const override;

protected:
    struct Work
    {
        const metrics::EvaluationContext& context;
        const metrics::Request& request;
        const VisitColumns& columns;
        const VisitFilter& filter;
        const VisitSplit* split;
    };
    using TakeRow = std::function<void(std::size_t visit)>;

    /// What the bounds of the parameters do not say.
    virtual Result<void> check(const metrics::EvaluationContext&, const metrics::Request&) const { return {}; }
    /// Fills the total and calls addGroup for each slot of the split that has anything.
    virtual void compute(const Work& work, metrics::Evaluation& result) const = 0;
    /// Calls take with every visit the value counts, in any order.
    virtual void collect(const Work& work, const TakeRow& take) const = 0;

    void addGroup(const Work& work, metrics::Evaluation& result, std::size_t slot, metrics::Value value) const;
    void addGroup(const Work& work, metrics::Evaluation& result, qint64 key, metrics::Value value) const;
    /// A share in per cent with its Wilson interval.
    metrics::Value share(const Work& work, qint64 hits, qint64 base) const;
    int whole(const Work& work, const char* parameter) const;

private:
    std::shared_ptr<const VisitSource> m_source;
};

/// The rule of a metric whose text counts (%n) one of its parameters: "for 1 day", "for 5 days".
Message countedRule(const metrics::MetricInfo& info, const metrics::Request& request, const char* parameter);

/// What every metric of the room can be narrowed by, and what a visit has beside.
std::vector<const char*> patientDimensions(std::initializer_list<const char*> others = {});

} // namespace tropa::patients
