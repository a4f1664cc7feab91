#include "ui/overview/overview_headlines.h"

#include "ui/charts/headlines.h"

#include <QCoreApplication>

namespace tropa::ui::overview {

std::vector<charts::BuiltHeadline> overviewHeadlines(charts::ChartSource& source)
{
    constexpr charts::PlannedHeadline wanted[] = {
        {"survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty, NPS"), charts::headlineByWave},
        {"survey.csat", QT_TRANSLATE_NOOP("core", "Satisfied, CSAT"), charts::headlineByWave},
        {"patients.loyal_share", QT_TRANSLATE_NOOP("core", "Loyal patients"), charts::headlineAlone},
        {"patients.churn", QT_TRANSLATE_NOOP("core", "Lost patients"), charts::headlineAlone},
        {"calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Booking from a call"),
         charts::headlineAgainstLastQuarter},
        {"reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews"), charts::headlineAgainstLastQuarter},
        {"checklist.score", QT_TRANSLATE_NOOP("core", "Mystery patient"), charts::headlineAgainstLastQuarter},
    };
    return charts::builtHeadlines(source, wanted);
}

} // namespace tropa::ui::overview
