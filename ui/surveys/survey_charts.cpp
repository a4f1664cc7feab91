#include "ui/surveys/survey_charts.h"

#include "base/format_number.h"
#include "figures/headlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::ui::surveys {

namespace {

constexpr const char* noAnswers =
    QT_TRANSLATE_NOOP("core", "No survey answers in this selection. A wave of answers feeds this chart.");
constexpr const char* importAnswers = QT_TRANSLATE_NOOP("core", "Import survey answers…");

constexpr charts::PlannedPlace places[] = {
    {"loyalty", "survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty index NPS by wave"), "survey", noAnswers,
     importAnswers, figures::loyaltyByWave},
    {"satisfaction", "survey.csat", QT_TRANSLATE_NOOP("core", "Satisfied by wave"), "survey", noAnswers, importAnswers,
     figures::trendByWave},
    {"touchpointWaves", "survey.csat", QT_TRANSLATE_NOOP("core", "Satisfaction: touchpoint and wave"), "survey",
     noAnswers, importAnswers, figures::satisfactionByTouchpointAndWave},
    {"touchpoints", "survey.csat", QT_TRANSLATE_NOOP("core", "Satisfaction by touchpoint"), "survey", noAnswers,
     importAnswers, figures::satisfactionByTouchpoint},
    {"effort", "survey.ces", QT_TRANSLATE_NOOP("core", "Ease by wave"), "survey", noAnswers, importAnswers,
     figures::trendByWave},
    {"clinics", "survey.csat", QT_TRANSLATE_NOOP("core", "Satisfaction by clinic"), "survey", noAnswers, importAnswers,
     [](figures::ChartSource& source, const metrics::MetricInfo& info, const Message& title) {
         return figures::rankedBy(source, info, title, metrics::dimension::clinic);
     }},
};

constexpr figures::PlannedHeadline headlines[] = {
    {"survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty, NPS"), figures::headlineByWave},
    {"survey.csat", QT_TRANSLATE_NOOP("core", "Satisfied, CSAT"), figures::headlineByWave},
    {"survey.mean", QT_TRANSLATE_NOOP("core", "Mean mark"), figures::headlineByWave},
    {"survey.ces", QT_TRANSLATE_NOOP("core", "Ease, CES"), figures::headlineByWave},
};

} // namespace

charts::BoardContent surveyBoard(figures::ChartSource& source)
{
    return charts::boardContent(source, figures::builtHeadlines(source, headlines), places);
}

std::optional<tropa::charts::ChartSpec> answersChart(const SurveyContents::Asked& asked, Language language)
{
    if (asked.shares.empty())
        return std::nullopt;
    using tropa::surveys::QuestionKind;
    const QuestionKind kind = asked.question.kind;
    const bool isChoice = kind == QuestionKind::Single || kind == QuestionKind::Multi;
    tropa::charts::ChartSpec spec;
    spec.kind = isChoice ? tropa::charts::ChartKind::BarRows : tropa::charts::ChartKind::Bars;
    spec.title = Message::verbatim(asked.question.text);
    spec.axis = {QStringLiteral("%"), 1, false, 0.0, {}};
    spec.rule = {QT_TRANSLATE_NOOP("core", "Share of those who answered the question; several options may add up to "
                                           "more than 100 %. Blank answers are left out. Interval: Wilson.")};
    tropa::charts::ChartSeries series;
    for (const tropa::surveys::AnswerShare& share : asked.shares) {
        spec.categories.push_back({share.answer, share.answer, isChoice ? 0 : share.count});
        tropa::charts::ChartPoint point;
        point.value = share.percent;
        point.n = share.count;
        point.lower = share.interval.lower;
        point.upper = share.interval.upper;
        series.points.push_back(point);
    }
    const auto most = std::ranges::max_element(asked.shares, {}, &tropa::surveys::AnswerShare::count);
    series.points[static_cast<std::size_t>(most - asked.shares.begin())].marked = true;
    spec.finding = {QT_TRANSLATE_NOOP("core", "Most often: %1, %2"),
                    {most->answer, formatPercent(most->percent, 1, language)}};
    spec.source = {QT_TRANSLATE_NOOP("core", "Share of those who answered · interval 95% · n = %1"),
                   {formatNumber(asked.answers, language)}};
    spec.series.push_back(std::move(series));
    return spec;
}

shell::EvidenceClip answersClip(const SurveyContents::Asked& asked, const std::optional<paint::ChartPlace>& place,
                                const shell::Workbench& workbench, const shell::FilterState& filter)
{
    using tropa::surveys::Measure;
    using tropa::surveys::QuestionKind;
    const tropa::surveys::Question& question = asked.question;
    const bool isChoice = question.kind == QuestionKind::Single || question.kind == QuestionKind::Multi;
    QString id;
    if (question.kind == QuestionKind::Nps)
        id = QStringLiteral("survey.nps");
    else if (question.kind == QuestionKind::Scale)
        id = question.measure == Measure::Effort         ? QStringLiteral("survey.ces")
             : question.measure == Measure::Satisfaction ? QStringLiteral("survey.csat")
                                                         : QStringLiteral("survey.mean");
    else if (isChoice && place)
        id = QStringLiteral("survey.share");
    const metrics::Metric* metric = id.isEmpty() ? nullptr : workbench.catalogue().find(id);
    if (!metric || asked.shares.empty())
        return {};
    metrics::Scope scope = filter.scopeFor(metric->info()).with(metrics::dimension::question, question.id.value());
    shell::EvidenceClip clip;
    clip.metric = id;
    clip.words = question.text;
    if (isChoice) {
        if (place->category >= asked.shares.size())
            return {};
        const QString& answer = asked.shares[place->category].answer;
        const auto option = std::ranges::find(question.options, answer, &tropa::surveys::Option::text);
        if (option == question.options.end())
            return {};
        scope = scope.with(metrics::dimension::option, option->id.value());
        clip.words += QStringLiteral(": ") + answer;
    }
    clip.scope = scope.toJson();
    return clip;
}

} // namespace tropa::ui::surveys
