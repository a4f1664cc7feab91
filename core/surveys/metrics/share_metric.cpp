#include "surveys/metrics/share_metric.h"

#include "surveys/metrics/slice.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tropa::surveys {

namespace {

namespace dim = metrics::dimension;

enum class Base { Respondents, Answers };

bool isChoice(const Question& question)
{
    return question.kind == QuestionKind::Single || question.kind == QuestionKind::Multi;
}

std::span<const quint16> picksOf(const QuestionColumn& column, quint32 response)
{
    return std::span(column.picks)
        .subspan(column.pickBegin[response], column.pickBegin[response + 1] - column.pickBegin[response]);
}

/// The options that count as "chosen" in one question, by their index.
std::vector<char> wanted(const Question& question, const std::vector<qint64>& options)
{
    std::vector<char> flags(question.options.size(), 0);
    for (std::size_t i = 0; i < flags.size(); ++i)
        flags[i] = std::ranges::find(options, question.options[i].id.value()) != options.end() ? 1 : 0;
    return flags;
}

/// Questions that have none of the options asked for say nothing about them.
void dropForeignQuestions(const AnswerColumns& columns, Slice& slice)
{
    if (slice.options.empty())
        return;
    std::erase_if(slice.questions, [&](std::size_t index) {
        return std::ranges::count(wanted(columns.questions[index].question, slice.options), 1) == 0;
    });
}

metrics::ClusteredSums addUp(const AnswerColumns& columns, const Slice& slice, Base base)
{
    std::vector<std::vector<char>> flags;
    for (const std::size_t index : slice.questions)
        flags.push_back(wanted(columns.questions[index].question, slice.options));
    metrics::ClusteredSums sums;
    for (const quint32 response : slice.responses) {
        for (std::size_t i = 0; i < slice.questions.size(); ++i) {
            const QuestionColumn& column = columns.questions[slice.questions[i]];
            if (column.seen[response] == 0)
                continue;
            bool any = false;
            for (const quint16 pick : picksOf(column, response)) {
                const bool chosen = flags[i][pick] != 0;
                any = any || chosen;
                if (base == Base::Answers)
                    sums.add({chosen ? 1.0 : 0.0, chosen ? 1 : 0});
            }
            if (base == Base::Respondents)
                sums.add({any ? 1.0 : 0.0, any ? 1 : 0});
        }
        sums.close(columns.weights[response], columns.rows.days[response]);
    }
    return sums;
}

metrics::Value valueOf(const AnswerColumns& columns, const Slice& slice, Base base, double level)
{
    metrics::Value value;
    if (slice.options.empty()) {
        value.reason = {QT_TRANSLATE_NOOP("core", "Choose an answer option, or split by option")};
        return value;
    }
    const metrics::ClusteredSums sums = addUp(columns, slice, base);
    if (sums.n() == 0) {
        value.reason = noAnswers();
        return value;
    }
    const double n = sums.effectiveN();
    value.n = sums.n();
    value.asOf = sums.newest();
    value.value = 100 * sums.mean();
    if (const auto interval =
            statistics::proportionInterval(sums.mean() * n, n, statistics::ProportionMethod::Wilson, level))
        value.interval = statistics::Interval{100 * interval->lower, 100 * interval->upper, level, interval->method};
    value.figures = {
        {"chosen", QT_TRANSLATE_NOOP("core", "Chosen"), *value.value, metrics::Unit::Percent, sums.plus()}};
    addEffectiveN(value, sums);
    return value;
}

} // namespace

const metrics::MetricInfo& ShareMetric::info() const
{
    static const metrics::MetricInfo known = [] {
        std::vector<const char*> dimensions = surveyDimensions();
        dimensions.push_back(dim::option);
        return metrics::MetricInfo{
            "survey.share",
            QT_TRANSLATE_NOOP("core", "Share of an answer"),
            metrics::Unit::Percent,
            metrics::scale::percent,
            metrics::Direction::Neutral,
            1,
            dimensions,
            {{"base", QT_TRANSLATE_NOOP("core", "Base"), QStringLiteral("respondents")}},
            QT_TRANSLATE_NOOP(
                "core",
                "Share of the chosen options, base: %1. Respondents: those who answered the question, each once, "
                "so several options may add up to more than 100 %. Answers: all options ticked. Blank "
                "answers are left out. Weights are used where responses have them. Interval: Wilson on the "
                "effective n.")};
    }();
    return known;
}

Result<metrics::Evaluation> ShareMetric::evaluate(const metrics::EvaluationContext& context,
                                                  const metrics::Request& request) const
{
    const QString baseName = parameter(info(), request, "base").toString();
    if (baseName != QLatin1String("respondents") && baseName != QLatin1String("answers"))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The base is \"respondents\" or \"answers\"")});
    const Base base = baseName == QLatin1String("answers") ? Base::Answers : Base::Respondents;
    const auto columns = m_cache->get(context.db, loadAnswerColumns);
    auto whole = slice(context, *columns, request.scope, isChoice);
    if (!whole)
        return std::move(whole).error();
    dropForeignQuestions(*columns, *whole);
    metrics::Evaluation evaluation;
    evaluation.rule = ruleText(info(), request);
    evaluation.total = valueOf(*columns, *whole, base, context.level);
    if (request.by.isEmpty())
        return evaluation;
    auto groups = split(context, *columns, *whole, request.by);
    if (!groups)
        return std::move(groups).error();
    for (const SliceGroup& group : *groups) {
        if (metrics::Value value = valueOf(*columns, group.slice, base, context.level); value.n > 0)
            evaluation.groups.push_back({group.key, group.label, std::move(value)});
    }
    return evaluation;
}

Result<std::vector<EntityRef>> ShareMetric::rows(const metrics::EvaluationContext& context,
                                                 const metrics::Request& request, int limit) const
{
    const auto columns = m_cache->get(context.db, loadAnswerColumns);
    auto part = slice(context, *columns, request.scope, isChoice);
    if (!part)
        return std::move(part).error();
    dropForeignQuestions(*columns, *part);
    std::erase_if(part->responses, [&](quint32 response) {
        return std::ranges::none_of(part->questions,
                                    [&](std::size_t q) { return columns->questions[q].seen[response] != 0; });
    });
    return metrics::newestRefs(columns->rows, std::move(part->responses), limit);
}

} // namespace tropa::surveys
