#include "ui/surveys/survey_contents.h"

#include "frame/frame_store.h"
#include "metrics/targets_store.h"
#include "surveys/question_store.h"
#include "surveys/response_store.h"
#include "surveys/survey_evidence.h"

namespace tropa::ui::surveys {

namespace {

constexpr int mostOpenAnswers = 2000;

metrics::Scope scopeFor(const metrics::MetricInfo& info, const metrics::Scope& scope)
{
    metrics::Scope narrowed = scope;
    std::erase_if(narrowed.where, [&](const auto& condition) {
        return std::ranges::none_of(info.dimensions,
                                    [&](const char* known) { return condition.first == QLatin1String(known); });
    });
    return narrowed;
}

Result<void> readWaves(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                       const metrics::Scope& scope, SurveyContents& contents)
{
    SurveyContents::Wave all;
    std::map<qint64, SurveyContents::Wave> waves;
    std::vector<qint64> order;
    for (const auto& item : tropa::frame::frameItems(context.db, *tropa::frame::frameKind(QStringLiteral("wave")))) {
        waves[item.ref.id] = {item.ref.id, item.name, {}};
        order.push_back(item.ref.id);
    }
    for (const QString& id : waveMetrics()) {
        const metrics::Metric* metric = catalogue.find(id);
        if (!metric)
            continue;
        contents.metrics.push_back(&metric->info());
        const auto result =
            catalogue.evaluate(context, id, {scopeFor(metric->info(), scope), {}, QStringLiteral("wave")});
        if (!result)
            return result.error();
        all.values.push_back(result->total);
        for (auto& [key, wave] : waves)
            wave.values.emplace_back();
        for (const metrics::Group& group : result->groups) {
            if (const auto wave = waves.find(group.key); wave != waves.end())
                wave->second.values.back() = group.value;
        }
    }
    for (const qint64 id : order) {
        if (std::ranges::any_of(waves[id].values, [](const metrics::Value& value) { return value.n > 0; }))
            contents.waves.push_back(std::move(waves[id]));
    }
    contents.waves.push_back(std::move(all));
    return {};
}

} // namespace

QStringList waveMetrics()
{
    return {QStringLiteral("survey.nps"), QStringLiteral("survey.csat"), QStringLiteral("survey.mean"),
            QStringLiteral("survey.ces")};
}

Result<SurveyContents> readSurveys(storage::Connection& db, const metrics::Catalogue& catalogue,
                                   const metrics::Sources& sources, const metrics::Scope& scope)
{
    SurveyContents contents;
    const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &sources};
    contents.responses = tropa::surveys::responseCount(db);
    contents.minimumN = metrics::evidenceRules(db).minimumN;
    contents.touchpoints = tropa::frame::frameNames(db, QStringLiteral("touchpoint"));
    if (Result<void> read = readWaves(context, catalogue, scope, contents); !read)
        return std::move(read).error();

    const auto columns = tropa::surveys::loadAnswerColumns(db);
    const metrics::Metric* nps = catalogue.find(QStringLiteral("survey.nps"));
    const metrics::Scope ofResponses = nps ? scopeFor(nps->info(), scope) : scope;
    const auto chosen =
        metrics::narrowed(context, columns.rows, ofResponses,
                          {QStringLiteral("question"), QStringLiteral("touchpoint"), QStringLiteral("stage")});
    if (!chosen)
        return chosen.error();
    for (std::size_t i = 0; i < columns.questions.size(); ++i) {
        SurveyContents::Asked asked{columns.questions[i].question, 0,
                                    tropa::surveys::distribution(columns, i, *chosen)};
        for (const quint32 response : *chosen) {
            const auto& column = columns.questions[i];
            const bool hasMark = !column.values.empty() && !std::isnan(column.values[response]);
            asked.answers += hasMark || (!column.seen.empty() && column.seen[response] != 0) ? 1 : 0;
        }
        contents.questions.push_back(std::move(asked));
    }
    for (const metrics::Evidence& said : tropa::surveys::SurveyEvidence().about(db, scope, mostOpenAnswers))
        contents.said.push_back({said.ref, said.text, said.citation});
    if (db.failed()) {
        Error error = db.error();
        db.clearError();
        return error;
    }
    return contents;
}

} // namespace tropa::ui::surveys
