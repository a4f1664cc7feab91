#pragma once

#include "metrics/metric.h"
#include "patients/visit_filter.h"
#include "patients/visit_source.h"
#include "patients/visit_split.h"

namespace tropa::patients {

/// What the metrics of the visit base share: columns, filter and split made ready, groups put in order.
class PatientMetric : public metrics::Metric
{
public:
    explicit PatientMetric(std::shared_ptr<const VisitSource> source) : m_source(std::move(source)) {}

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
    /// Fills the total and calls addGroup for each slot of the split that has anything.
    virtual void compute(const Work& work, metrics::Evaluation& result) const = 0;
    /// True when the visit is among those the value rests on; `isLast` says it is the patient's last by the as-of day.
    virtual bool restsOn(const Work& work, std::size_t person, std::size_t visit, bool isLast) const;

    void addGroup(const Work& work, metrics::Evaluation& result, std::size_t slot, metrics::Value value) const;
    /// A share in per cent with its Wilson interval.
    metrics::Value share(const Work& work, qint64 hits, qint64 base) const;
    int whole(const Work& work, const char* parameter) const;

private:
    std::shared_ptr<const VisitSource> m_source;
};

} // namespace tropa::patients
