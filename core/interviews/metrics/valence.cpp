#include "interviews/metrics/valence.h"

#include "interviews/clustered_mean.h"
#include "interviews/metrics/interview_metric.h"
#include "metrics/mark_counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::interviews {

namespace {

// A stretch counts once, however many of the codes lie on it.
std::vector<ClusteredValue> stretches(const Part& part)
{
    struct Stretch
    {
        std::size_t respondent = 0;
        double sum = 0;
        int count = 0;
    };
    std::map<std::pair<DocumentId, TextSpan>, Stretch> found;
    for (const SelectedSegment* segment : part.segments) {
        if (!segment->valence)
            continue;
        Stretch& stretch = found[{segment->document, segment->span}];
        stretch.respondent = segment->respondent;
        stretch.sum += static_cast<double>(*segment->valence);
        ++stretch.count;
    }
    std::vector<ClusteredValue> values;
    for (const auto& [place, stretch] : found)
        values.push_back({stretch.respondent, stretch.sum / stretch.count});
    return values;
}

std::optional<statistics::Interval> heldInside(std::optional<statistics::Interval> interval,
                                               const metrics::Scale& scale)
{
    if (interval) {
        interval->lower = std::max(scale.low, interval->lower);
        interval->upper = std::min(scale.high, interval->upper);
    }
    return interval;
}

} // namespace

const metrics::MetricInfo& Valence::info() const
{
    static const metrics::MetricInfo known{
        "interviews.valence",
        QT_TRANSLATE_NOOP("core", "Valence of what is said"),
        metrics::Unit::Score,
        metrics::scale::experience,
        metrics::Direction::HigherIsBetter,
        2,
        interviewDimensions(),
        interviewParameters(),
        QT_TRANSLATE_NOOP(
            "core",
            "Mean valence, -2 to +2, of coded stretches that have one; a stretch with several of the codes counts "
            "once, with their mean. n counts stretches; the interval takes respondents as clusters and is held inside "
            "the "
            "scale; there is none with one respondent, or where all respondents agree. What the interviewer says is "
            "left out")};
    return known;
}

Result<metrics::Evaluation> Valence::evaluate(const metrics::EvaluationContext& context,
                                              const metrics::Request& request) const
{
    return evaluateParts(context, info(), request, [&](const Selection&, const Part& part) {
        const std::vector<ClusteredValue> values = stretches(part);
        metrics::Value value;
        value.n = static_cast<qint64>(values.size());
        value.asOf = part.asOf;
        const auto mean = clusteredMean(values, context.level);
        if (!mean) {
            value.reason = QT_TRANSLATE_NOOP("core", "No segment with a valence in this scope");
            return value;
        }
        value.value = mean->mean;
        value.interval = heldInside(mean->interval, info().scale);
        metrics::MarkCounts counts(-2, 2);
        for (const ClusteredValue& one : values)
            counts.add((one.value + 2) / 4);
        value.parts = counts.parts();
        value.figures = {{"respondents", QT_TRANSLATE_NOOP("core", "Respondents"), static_cast<double>(mean->clusters),
                          metrics::Unit::Count, static_cast<qint64>(mean->clusters)}};
        return value;
    });
}

Result<std::vector<EntityRef>> Valence::rows(const metrics::EvaluationContext& context, const metrics::Request& request,
                                             int limit) const
{
    return segmentRows(select(context.db, request.scope, selectionOptions(info(), request)), limit, true);
}

} // namespace tropa::interviews
