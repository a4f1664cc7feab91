#include "ui/overview/overview_content.h"

#include "ui/overview/overview_headlines.h"

#include <QCoreApplication>

namespace tropa::ui::overview {

namespace {

constexpr const char* noSurveys =
    QT_TRANSLATE_NOOP("core", "No survey answers in this selection. A wave of answers feeds this chart.");
constexpr const char* importSurveys = QT_TRANSLATE_NOOP("core", "Import survey answers…");

constexpr charts::PlannedPlace places[] = {
    {"loyalty", "survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty index NPS by wave"), "survey", noSurveys,
     importSurveys, figures::loyaltyByWave},
    {"loss", "patients.churn", QT_TRANSLATE_NOOP("core", "Loss of patients by visit number"), "visits",
     QT_TRANSLATE_NOOP("core", "No visits in this selection. The clinic's visit base feeds this chart."),
     QT_TRANSLATE_NOOP("core", "Import visits…"), figures::lossByVisit},
    {"checklist", "checklist.score", QT_TRANSLATE_NOOP("core", "Mystery patient's checklist: clinic and section"),
     "checklists", QT_TRANSLATE_NOOP("core", "No mystery visits in this selection. Filled checklists feed this chart."),
     QT_TRANSLATE_NOOP("core", "Import checklists…"), figures::checklistHeatMap},
    {"funnel", "calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Calls: from the ring to the visit"), "calls",
     QT_TRANSLATE_NOOP("core", "No calls in this selection. A list of calls feeds this chart."),
     QT_TRANSLATE_NOOP("core", "Import calls…"), figures::callFunnel},
    {"touchpoints", "survey.csat", QT_TRANSLATE_NOOP("core", "Satisfaction by touchpoint"), "survey", noSurveys,
     importSurveys, figures::satisfactionByTouchpoint},
    {"rating", "reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews over time"), "reviews",
     QT_TRANSLATE_NOOP("core", "No reviews in this selection. A list of reviews feeds this chart."),
     QT_TRANSLATE_NOOP("core", "Import reviews…"), figures::ratingOverTime},
};

} // namespace

charts::BoardContent overviewContent(figures::ChartSource& source)
{
    return charts::boardContent(source, overviewHeadlines(source), places);
}

} // namespace tropa::ui::overview
