#include "feedback/furniture.h"

#include "feedback/feedback_evidence.h"
#include "feedback/metrics/call_metrics.h"
#include "feedback/metrics/funnel_metric.h"
#include "feedback/metrics/review_metrics.h"

namespace tropa::feedback {

void addMetrics(metrics::Catalogue& catalogue)
{
    addCallMetrics(catalogue, std::make_shared<CallCache>(callTables()));
    addReviewMetrics(catalogue, std::make_shared<ReviewCache>(reviewTables()));
    addFunnelMetric(catalogue);
}

void addSources(metrics::Sources& sources)
{
    sources.add(std::make_unique<FeedbackEvidence>());
}

project::TextIndex reviewIndex()
{
    return project::TextIndex({QStringLiteral("review"), "review", "id", "text", "review.import_id"});
}

void addDerivedParts(project::DerivedParts& parts)
{
    parts.push_back(std::make_unique<project::TextIndex>(reviewIndex()));
}

} // namespace tropa::feedback
