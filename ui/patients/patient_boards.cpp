#include "ui/patients/patient_boards.h"

#include "figures/evidence_charts.h"
#include "figures/headlines.h"
#include "metrics/person_groups.h"
#include "ui/charts/split_charts.h"
#include "ui/patients/patient_charts.h"

#include <QCoreApplication>

#include <span>

namespace tropa::ui::patients {

namespace dimension = metrics::dimension;
using charts::BoardContent;
using figures::ChartSource;
using metrics::MetricInfo;

namespace {

using Build = std::optional<figures::BuiltChart> (*)(ChartSource&, const MetricInfo&, const Message& title,
                                                     const char* by);

struct Place
{
    const char* id;
    const char* metric;
    const char* by;
    const char* title;
    Build build;
    bool isWide = false;
    bool needsCosts = false;
};

std::optional<figures::BuiltChart> ranked(ChartSource& source, const MetricInfo& info, const Message& title,
                                          const char* by)
{
    return charts::rankedGroups(source, info, {source.scope(info.id), {}, QString::fromLatin1(by)}, title);
}

// Among those whose first visit it was; the doctor or service of that visit.
std::optional<figures::BuiltChart> rankedAfterFirst(ChartSource& source, const MetricInfo& info, const Message& title,
                                                    const char* by)
{
    return charts::rankedGroups(
        source, info, {source.scope(info.id).with(dimension::visitNumber, 1), {}, QString::fromLatin1(by)}, title);
}

std::optional<figures::BuiltChart> lossByVisit(ChartSource& source, const MetricInfo& info, const Message& title,
                                               const char*)
{
    return figures::lossByVisit(source, info, title);
}

constexpr Place lossPlaces[] = {
    {"loss", "patients.churn", dimension::visitNumber, QT_TRANSLATE_NOOP("core", "Loss of patients by visit number"),
     lossByVisit},
    {"return-curve", "patients.returned", dimension::monthsSince,
     QT_TRANSLATE_NOOP("core", "Who comes again, by months since the first visit"), returnCurve},
    {"loss-clinic", "patients.churn", dimension::clinic, QT_TRANSLATE_NOOP("core", "Loss by the last clinic"), ranked},
    {"loss-channel", "patients.churn", dimension::channel,
     QT_TRANSLATE_NOOP("core", "Loss by the channel of the first visit"), ranked},
    {"loss-doctor", "patients.churn", dimension::doctor, QT_TRANSLATE_NOOP("core", "Loss by the last doctor"), ranked},
    {"loss-service", "patients.churn", dimension::service, QT_TRANSLATE_NOOP("core", "Loss by the last service"),
     ranked},
    {"loss-first-doctor", "patients.churn", dimension::doctor,
     QT_TRANSLATE_NOOP("core", "Loss after the first visit, by its doctor"), rankedAfterFirst},
    {"loss-first-service", "patients.churn", dimension::service,
     QT_TRANSLATE_NOOP("core", "Loss after the first visit, by its service"), rankedAfterFirst},
};

constexpr Place loyaltyPlaces[] = {
    {"cohorts", "patients.retention", dimension::monthsSince,
     QT_TRANSLATE_NOOP("core", "Who comes in the months after the first visit, by cohort"), cohortHeatMap, true},
    {"loyal-clinic", "patients.loyal_share", dimension::clinic, QT_TRANSLATE_NOOP("core", "Loyal share by clinic"),
     ranked},
    {"loyal-channel", "patients.loyal_share", dimension::channel,
     QT_TRANSLATE_NOOP("core", "Loyal share by the channel of the first visit"), ranked},
    {"loyal-doctor", "patients.loyal_share", dimension::doctor,
     QT_TRANSLATE_NOOP("core", "Loyal share by the last doctor"), ranked},
    {"repeat-doctor", "patients.repeat_rate", dimension::doctor,
     QT_TRANSLATE_NOOP("core", "Came a second time, by the first doctor"), ranked},
    {"repeat-channel", "patients.repeat_rate", dimension::channel,
     QT_TRANSLATE_NOOP("core", "Came a second time, by channel"), ranked},
    {"repeat-service", "patients.repeat_rate", dimension::service,
     QT_TRANSLATE_NOOP("core", "Came a second time, by the first service"), ranked},
};

constexpr Place valuePlaces[] = {
    {"rfm", "patients.share", dimension::frequency,
     QT_TRANSLATE_NOOP("core", "Patients by how lately and how often they come (RFM)"), rfmGrid},
    {"segments", "patients.share", dimension::segment, QT_TRANSLATE_NOOP("core", "Patients by segment"), sharesOf},
    {"ltv-channel", "patients.ltv", dimension::channel,
     QT_TRANSLATE_NOOP("core", "Value of a patient so far, by channel"), ranked},
    {"roi-channel", "patients.roi", dimension::channel, QT_TRANSLATE_NOOP("core", "Return on acquisition, by channel"),
     ranked, false, true},
    {"ltv-clinic", "patients.ltv", dimension::clinic,
     QT_TRANSLATE_NOOP("core", "Value of a patient so far, by the first clinic"), ranked},
    {"personas", "patients.share", dimension::persona, QT_TRANSLATE_NOOP("core", "Patients by persona"), sharesOf},
};

constexpr Place rhythmPlaces[] = {
    {"seasons", "patients.seasonality", dimension::calendarMonth,
     QT_TRANSLATE_NOOP("core", "Visits of a month against the average month"), seasons},
    {"visits-month", "patients.visits", dimension::month, QT_TRANSLATE_NOOP("core", "Visits by month"), visitsByMonth},
    {"interval-number", "patients.interval", dimension::visitNumber,
     QT_TRANSLATE_NOOP("core", "Days from a visit to the next, by its number"), intervalByNumber},
    {"interval-service", "patients.interval", dimension::service,
     QT_TRANSLATE_NOOP("core", "Days from a visit to the next, against the service's cycle"), intervalByService},
};

BoardContent made(ChartSource& source, std::span<const figures::PlannedHeadline> headlines,
                  std::span<const Place> places)
{
    BoardContent content;
    content.headlines = figures::builtHeadlines(source, headlines);
    for (const figures::BuiltHeadline& one : content.headlines)
        content.dataUntil = std::max(content.dataUntil, one.headline.point.asOf);
    for (const Place& place : places) {
        const MetricInfo* info = source.info(place.metric);
        if (info == nullptr || source.context().progress.stopped())
            continue;
        const Message title(place.title);
        charts::BoardPlace built{QString::fromLatin1(place.id),
                                 title,
                                 place.build(source, *info, title, place.by),
                                 QStringLiteral("visits"),
                                 Message(QT_TRANSLATE_NOOP(
                                     "core", "No visits in this selection. The clinic's visit base feeds this chart.")),
                                 Message(QT_TRANSLATE_NOOP("core", "Import visits…")),
                                 place.isWide};
        if (metrics::isOfPersons(QLatin1String(place.by))) {
            built.importKind.clear();
            built.missing =
                QLatin1String(place.by) == QLatin1String(dimension::segment)
                    ? Message(QT_TRANSLATE_NOOP("core", "There are no segments yet: define one on the tab Segments."))
                    : Message(
                          QT_TRANSLATE_NOOP("core", "No persona is tied to a segment: tie one on the tab Segments."));
        } else if (place.needsCosts && !content.headlines.empty()) {
            built.importKind = QStringLiteral("costs");
            built.missing = Message(QT_TRANSLATE_NOOP("core", "No costs of channels in this selection."));
            built.offer = Message(QT_TRANSLATE_NOOP("core", "Import costs…"));
        }
        content.places.push_back(std::move(built));
    }
    return content;
}

} // namespace

BoardContent lossBoard(ChartSource& source)
{
    constexpr figures::PlannedHeadline headlines[] = {
        {"patients.churn", QT_TRANSLATE_NOOP("core", "Lost patients"), figures::headlineAlone},
        {"patients.repeat_rate", QT_TRANSLATE_NOOP("core", "Came a second time"), figures::headlineAlone},
        {"patients.returned", QT_TRANSLATE_NOOP("core", "Come again within a year"), figures::headlineAlone},
        {"patients.interval", QT_TRANSLATE_NOOP("core", "Days to the next visit"), figures::headlineAlone},
    };
    return made(source, headlines, lossPlaces);
}

BoardContent loyaltyBoard(ChartSource& source)
{
    constexpr figures::PlannedHeadline headlines[] = {
        {"patients.loyal_share", QT_TRANSLATE_NOOP("core", "Loyal patients"), figures::headlineAlone},
        {"patients.repeat_rate", QT_TRANSLATE_NOOP("core", "Came a second time"), figures::headlineAlone},
        {"patients.retention", QT_TRANSLATE_NOOP("core", "Came in the next month"), figures::headlineAlone},
    };
    return made(source, headlines, loyaltyPlaces);
}

BoardContent valueBoard(ChartSource& source)
{
    constexpr figures::PlannedHeadline headlines[] = {
        {"patients.ltv", QT_TRANSLATE_NOOP("core", "Value of a patient"), figures::headlineAlone},
        {"patients.roi", QT_TRANSLATE_NOOP("core", "Return on acquisition"), figures::headlineAlone},
        {"patients.visits", QT_TRANSLATE_NOOP("core", "Visits"), figures::headlineAlone},
    };
    return made(source, headlines, valuePlaces);
}

BoardContent rhythmBoard(ChartSource& source)
{
    constexpr figures::PlannedHeadline headlines[] = {
        {"patients.visits", QT_TRANSLATE_NOOP("core", "Visits"), figures::headlineAlone},
        {"patients.interval", QT_TRANSLATE_NOOP("core", "Days to the next visit"), figures::headlineAlone},
    };
    return made(source, headlines, rhythmPlaces);
}

} // namespace tropa::ui::patients
