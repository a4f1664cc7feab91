#pragma once

#include "charts/headline.h"
#include "metrics/catalogue.h"
#include "metrics/comparison.h"
#include "metrics/evidence_source.h"
#include "metrics/targets_store.h"

#include <map>

namespace tropa::figures {

/// What lies behind a point: the metric and the scope to ask Catalogue::rows for.
struct RowRequest
{
    QString metric;
    metrics::Request request;
    QString title;
};

/// A chart and the rows its points rest on; ChartPoint::rows is an index into them.
struct BuiltChart
{
    tropa::charts::ChartSpec spec;
    std::vector<RowRequest> rows;
};

struct BuiltHeadline
{
    tropa::charts::Headline headline;
    RowRequest rows;
};

/// Where builders of charts read from: a job's thread with its own connection. Scopes are the filter's, by metric, as
/// FilterState::scopeFor gave them.
class ChartSource
{
public:
    ChartSource(const metrics::Catalogue& catalogue, metrics::EvaluationContext context, Language language,
                std::map<QString, metrics::Scope> scopes);

    const metrics::MetricInfo* info(const char* id) const;
    metrics::EvaluationContext& context() { return m_context; }
    storage::Connection& db() const { return m_context.db; }
    double level() const { return m_context.level; }
    Language language() const { return m_language; }
    const metrics::EvidenceRules& rules() const { return m_rules; }
    QString say(const Message& message) const { return text(message, m_language); }

    metrics::Scope scope(const char* id) const;
    /// The evaluation, or an empty one whose total says why not.
    metrics::Evaluation evaluate(const char* id, const metrics::Request& request) const;
    /// What the metric means with this request and the project's rules.
    Message rule(const char* id, const metrics::Request& request) const;
    std::optional<metrics::Target> target(const char* id) const;
    /// "benchmark 72 % (source, 2025)", or nothing.
    QString benchmarkText(const metrics::MetricInfo& info) const;
    QString scopeText(const metrics::Scope& scope) const;

private:
    const metrics::Catalogue& m_catalogue;
    metrics::EvaluationContext m_context;
    Language m_language;
    std::map<QString, metrics::Scope> m_scopes;
    metrics::EvidenceRules m_rules;
};

/// "%", "₽" or empty; "pp" for differences of shares.
QString unitOf(metrics::Unit unit);
QString differenceUnitOf(metrics::Unit unit, Language language);
tropa::charts::ChartAxis axisOf(const metrics::MetricInfo& info);
tropa::charts::ChartPoint pointOf(const metrics::Value& value, int minimumN);
/// None when either has no interval: then nothing can be said of the change.
std::optional<tropa::charts::ChartChange> changeOf(const metrics::MetricInfo& info, const metrics::Value& before,
                                                   const metrics::Value& now, const QString& since, Language language);

/// A chart with title, axis, target, rule and source line of a metric, as yet without points.
BuiltChart chartOf(const ChartSource& source, const metrics::MetricInfo& info, tropa::charts::ChartKind kind,
                   const Message& title, const metrics::Scope& scope);
/// One series of the groups of a split, in their order, each with its rows.
void addGroups(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info,
               const metrics::Request& request, const std::vector<metrics::Group>& groups);
/// The last line: what was asked, interval, target, small n, date of the last data.
void finishSource(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info,
                  const metrics::Scope& scope, QDate asOf);
/// Orders the groups of a share from the best down and adds brackets of what cannot be told apart; marks the worst.
/// The finding says whether the worst can be told from its neighbour.
void rankShares(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info);
/// "+8 since wave 5 cannot be told from chance; +19 since wave 1 is a change for the better", and the change itself on
/// the last point.
void tellTrend(BuiltChart& chart, const ChartSource& source, const metrics::MetricInfo& info,
               const metrics::Request& request, const std::vector<metrics::Group>& groups);
/// What a group is called in a sentence: "wave 5" where its name alone is a bare number.
QString groupName(const ChartSource& source, const metrics::Request& request, const metrics::Group& group);

/// A headline of a metric in a scope; `before`: what it is compared with, if anything.
BuiltHeadline headlineOf(const ChartSource& source, const metrics::MetricInfo& info, const metrics::Request& request,
                         const metrics::Value& now, const metrics::Value* before, const QString& since);

} // namespace tropa::figures
