#include "ui/overview/overview_headlines.h"

#include "figures/headlines.h"

#include <QCoreApplication>

namespace tropa::ui::overview {

std::vector<figures::BuiltHeadline> overviewHeadlines(figures::ChartSource& source)
{
    constexpr figures::PlannedHeadline wanted[] = {
        {"survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty, NPS"), figures::headlineByWave},
        {"survey.csat", QT_TRANSLATE_NOOP("core", "Satisfied, CSAT"), figures::headlineByWave},
        {"patients.loyal_share", QT_TRANSLATE_NOOP("core", "Loyal patients"), figures::headlineAlone},
        {"patients.churn", QT_TRANSLATE_NOOP("core", "Lost patients"), figures::headlineAlone},
        {"calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Booking from a call"),
         figures::headlineAgainstLastQuarter},
        {"reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews"), figures::headlineAgainstLastQuarter},
        {"checklist.score", QT_TRANSLATE_NOOP("core", "Mystery patient"), figures::headlineAgainstLastQuarter},
    };
    return figures::builtHeadlines(source, wanted);
}

} // namespace tropa::ui::overview
