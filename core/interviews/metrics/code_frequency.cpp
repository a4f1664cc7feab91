#include "interviews/metrics/code_frequency.h"

#include "interviews/metrics/interview_metric.h"

#include <QCoreApplication>

namespace tropa::interviews {

const metrics::MetricInfo& CodeFrequency::info() const
{
    static const metrics::MetricInfo known{
        "interviews.code_frequency",
        QT_TRANSLATE_NOOP("core", "Who speaks of it"),
        metrics::Unit::Percent,
        metrics::scale::open,
        metrics::Direction::Neutral,
        1,
        interviewDimensions(),
        interviewParameters(),
        QT_TRANSLATE_NOOP(
            "core", "Respondents with at least one segment of the code, of all respondents with a transcript; Wilson "
                    "interval. What the interviewer says is left out")};
    return known;
}

Result<metrics::Evaluation> CodeFrequency::evaluate(const metrics::EvaluationContext& context,
                                                    const metrics::Request& request) const
{
    return evaluateParts(context, info(), request, [&](const Selection& selection, const Part& part) {
        std::vector<bool> speaks(selection.respondents.size(), false);
        for (const SelectedSegment* segment : part.segments)
            speaks[segment->respondent] = true;
        const qint64 voices = std::ranges::count(speaks, true);
        metrics::Value value;
        value.n = part.respondentCount;
        value.asOf = part.asOf;
        if (value.n == 0) {
            value.reason = QT_TRANSLATE_NOOP("core", "There are no interviews in this scope");
            return value;
        }
        value.value = 100 * static_cast<double>(voices) / static_cast<double>(value.n);
        if (auto interval = statistics::proportionInterval(static_cast<double>(voices), static_cast<double>(value.n),
                                                           statistics::ProportionMethod::Wilson, context.level)) {
            interval->lower *= 100;
            interval->upper *= 100;
            value.interval = *interval;
        }
        const auto segmentCount = static_cast<qint64>(part.segments.size());
        value.figures = {{"respondents", QT_TRANSLATE_NOOP("core", "Respondents"), static_cast<double>(voices),
                          metrics::Unit::Count, voices},
                         {"segments", QT_TRANSLATE_NOOP("core", "Segments"), static_cast<double>(segmentCount),
                          metrics::Unit::Count, segmentCount}};
        return value;
    });
}

Result<std::vector<EntityRef>> CodeFrequency::rows(const metrics::EvaluationContext& context,
                                                   const metrics::Request& request, int limit) const
{
    return segmentRows(select(context.db, request.scope, selectionOptions(info(), request)), limit, false);
}

} // namespace tropa::interviews
