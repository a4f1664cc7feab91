#include "surveys/furniture.h"

#include "surveys/metrics/csat_metric.h"
#include "surveys/metrics/mean_metric.h"
#include "surveys/metrics/nps_metric.h"
#include "surveys/metrics/share_metric.h"
#include "surveys/survey_evidence.h"

namespace tropa::surveys {

void addMetrics(metrics::Catalogue& catalogue)
{
    const auto answers = std::make_shared<AnswerCache>(answerColumnTables());
    catalogue.add(std::make_unique<NpsMetric>(answers));
    catalogue.add(std::make_unique<CsatMetric>(answers));
    catalogue.add(MeanMetric::satisfaction(answers));
    catalogue.add(MeanMetric::effort(answers));
    catalogue.add(std::make_unique<ShareMetric>(answers));
}

void addSources(metrics::Sources& sources)
{
    sources.add(std::make_unique<SurveyEvidence>());
}

project::TextIndex answerIndex()
{
    return project::TextIndex({QStringLiteral("answer_text"), "answer_text", "id", "text", "answer_text.import_id"});
}

void addDerivedParts(project::DerivedParts& parts)
{
    parts.push_back(std::make_unique<project::TextIndex>(answerIndex()));
}

} // namespace tropa::surveys
