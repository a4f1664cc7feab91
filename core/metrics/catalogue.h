#pragma once

#include "metrics/metric.h"

#include <memory>
#include <vector>

namespace tropa::metrics {

/// All metrics by name. Filled once by app/catalogue.cpp, then read by any thread.
class Catalogue
{
public:
    void add(std::unique_ptr<Metric> metric);
    const std::vector<std::unique_ptr<Metric>>& metrics() const { return m_metrics; }
    const Metric* find(const QString& id) const;

    /// The request with what it leaves open taken from the project's rules (projectParameters): what evaluate() and
    /// rows() answer, so that window, map and command line speak of the same thing.
    Request completed(storage::Connection& connection, const QString& id, Request request) const;
    /// What the metric means with that request; empty when there is no such metric.
    Message rule(storage::Connection& connection, const QString& id, const Request& request) const;

    /// Checks the name, the dimension and the parameters, evaluates and takes the connection's error.
    Result<Evaluation> evaluate(const EvaluationContext& context, const QString& id, const Request& request) const;
    Result<std::vector<EntityRef>> rows(const EvaluationContext& context, const QString& id, const Request& request,
                                        int limit = 1000) const;

private:
    Result<const Metric*> checked(const QString& id, const Request& request) const;

    std::vector<std::unique_ptr<Metric>> m_metrics;
};

} // namespace tropa::metrics
