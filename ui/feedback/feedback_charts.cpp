#include "ui/feedback/feedback_charts.h"

#include "charts/chart_spec.h"
#include "ui/charts/split_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::ui::feedback {

namespace {

using figures::Built;
using figures::ChartSource;
using metrics::MetricInfo;

constexpr std::size_t rowsShown = 8;

Built reasons(ChartSource& source, const MetricInfo& info, const Message& title)
{
    return charts::firstGroups(source, info, title, metrics::dimension::reason, charts::First::Largest, rowsShown,
                               QT_TRANSLATE_NOOP("core", "Most calls are lost over “%1”: %2 of those not booked"));
}

Built negativeTopics(ChartSource& source, const MetricInfo& info, const Message& title)
{
    return charts::firstGroups(source, info, title, metrics::dimension::topic, charts::First::Largest, rowsShown,
                               QT_TRANSLATE_NOOP("core", "Reviews are negative most often about “%1”: %2 of them"));
}

Built conversionByClinic(ChartSource& source, const MetricInfo& info, const Message& title)
{
    return figures::rankedBy(source, info, title, metrics::dimension::clinic);
}

// In the order of the way: each step from the one before it.
Built funnelSteps(ChartSource& source, const MetricInfo& info, const Message& title)
{
    const metrics::Scope scope = source.scope(info.id);
    const metrics::Request request{scope, {}, QString::fromLatin1(metrics::dimension::step)};
    const metrics::Evaluation evaluation = source.evaluate(info.id, request);
    if (evaluation.groups.empty())
        return std::nullopt;
    figures::BuiltChart chart = figures::chartOf(source, info, tropa::charts::ChartKind::BarRows, title, scope);
    figures::addGroups(chart, source, info, request, evaluation.groups);
    for (auto& category : chart.spec.categories)
        category.n = 0;
    auto& points = chart.spec.series.front().points;
    const auto least =
        std::ranges::min_element(points, {}, [](const auto& point) { return point.value.value_or(1e9); });
    if (least->value) {
        least->marked = true;
        const auto at = static_cast<std::size_t>(least - points.begin());
        chart.spec.finding =
            Message(QT_TRANSLATE_NOOP("core", "Fewest go on to “%1”: %2 of those at the step before"),
                    {chart.spec.categories[at].label,
                     tropa::charts::writtenWithUnit(chart.spec.axis, least->value, source.language())});
    }
    figures::finishSource(chart, source, info, scope, evaluation.total.asOf);
    return chart;
}

constexpr const char* noCalls =
    QT_TRANSLATE_NOOP("core", "No calls in this selection. A list of calls feeds this chart.");
constexpr const char* importCalls = QT_TRANSLATE_NOOP("core", "Import calls…");
constexpr const char* noReviews =
    QT_TRANSLATE_NOOP("core", "No reviews in this selection. A list of reviews feeds this chart.");
constexpr const char* importReviews = QT_TRANSLATE_NOOP("core", "Import reviews…");

constexpr charts::PlannedPlace places[] = {
    {"calls-funnel", "calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Calls: from the ring to the visit"),
     "calls", noCalls, importCalls, figures::callFunnel},
    {"calls-reasons", "calls.lost_share", QT_TRANSLATE_NOOP("core", "Reasons for not booking"), "calls", noCalls,
     importCalls, reasons},
    {"calls-clinics", "calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Booking from a call by clinic"), "calls",
     noCalls, importCalls, conversionByClinic},
    {"reviews-rating", "reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews over time"), "reviews", noReviews,
     importReviews, figures::ratingOverTime},
    {"reviews-topics", "reviews.negative_share", QT_TRANSLATE_NOOP("core", "Negative reviews by topic"), "reviews",
     noReviews, importReviews, negativeTopics},
    {"stages", "stages.conversion", QT_TRANSLATE_NOOP("core", "Conversion of the funnel by step"), "stage-counts",
     QT_TRANSLATE_NOOP("core", "No counts of the funnel in this selection. Monthly counts of views, calls and bookings "
                               "feed this chart."),
     QT_TRANSLATE_NOOP("core", "Import monthly counts…"), funnelSteps},
};

} // namespace

charts::BoardContent feedbackCharts(ChartSource& source)
{
    return charts::boardContent(source, {}, places);
}

} // namespace tropa::ui::feedback
