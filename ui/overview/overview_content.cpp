#include "ui/overview/overview_content.h"

#include "ui/overview/overview_charts.h"
#include "ui/overview/overview_headlines.h"

#include <QCoreApplication>

namespace tropa::ui::overview {

namespace {

struct Place
{
    const char* id;
    const char* metric;
    const char* title;
    const char* importKind;
    const char* missing;
    const char* offer;
    std::optional<charts::BuiltChart> (*build)(charts::ChartSource&, const metrics::MetricInfo&, const Message& title);
};

constexpr const char* noSurveys =
    QT_TRANSLATE_NOOP("core", "No survey answers in this selection. A wave of answers feeds this chart.");
constexpr const char* importSurveys = QT_TRANSLATE_NOOP("core", "Import survey answers…");

constexpr Place places[] = {
    {"loyalty", "survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty index NPS by wave"), "survey", noSurveys,
     importSurveys, loyaltyByWave},
    {"loss", "patients.churn", QT_TRANSLATE_NOOP("core", "Loss of patients by visit number"), "visits",
     QT_TRANSLATE_NOOP("core", "No visits in this selection. The clinic's visit base feeds this chart."),
     QT_TRANSLATE_NOOP("core", "Import visits…"), lossByVisit},
    {"checklist", "checklist.score", QT_TRANSLATE_NOOP("core", "Mystery patient's checklist: clinic and section"),
     "checklists", QT_TRANSLATE_NOOP("core", "No mystery visits in this selection. Filled checklists feed this chart."),
     QT_TRANSLATE_NOOP("core", "Import checklists…"), checklistHeatMap},
    {"funnel", "calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Calls: from the ring to the visit"), "calls",
     QT_TRANSLATE_NOOP("core", "No calls in this selection. A list of calls feeds this chart."),
     QT_TRANSLATE_NOOP("core", "Import calls…"), callFunnel},
    {"touchpoints", "survey.csat", QT_TRANSLATE_NOOP("core", "Satisfaction by touchpoint"), "survey", noSurveys,
     importSurveys, satisfactionByTouchpoint},
    {"rating", "reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews over time"), "reviews",
     QT_TRANSLATE_NOOP("core", "No reviews in this selection. A list of reviews feeds this chart."),
     QT_TRANSLATE_NOOP("core", "Import reviews…"), ratingOverTime},
};

} // namespace

OverviewContent overviewContent(charts::ChartSource& source)
{
    OverviewContent content;
    content.headlines = overviewHeadlines(source);
    for (const charts::BuiltHeadline& one : content.headlines) {
        const QDate asOf = one.headline.point.asOf;
        if (asOf.isValid() && (!content.dataUntil.isValid() || asOf > content.dataUntil))
            content.dataUntil = asOf;
    }
    for (const Place& place : places) {
        const metrics::MetricInfo* info = source.info(place.metric);
        if (info == nullptr || source.context().progress.stopped())
            continue;
        const Message title(place.title);
        content.places.push_back({QString::fromLatin1(place.id), title, place.build(source, *info, title),
                                  QString::fromLatin1(place.importKind), Message(place.missing), Message(place.offer)});
    }
    return content;
}

} // namespace tropa::ui::overview
