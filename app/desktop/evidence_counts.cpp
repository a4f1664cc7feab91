#include "app/desktop/evidence_counts.h"

#include <QCoreApplication>

namespace tropa::app {

namespace {

struct Counted
{
    const char* metric; ///< whose n counts this kind of evidence
    const char* words;
};

constexpr Counted counted[] = {
    {"interviews.code_frequency", QT_TRANSLATE_N_NOOP("core", "%n interview(s)")},
    {"survey.nps", QT_TRANSLATE_N_NOOP("core", "%n survey response(s)")},
    {"checklist.score", QT_TRANSLATE_N_NOOP("core", "%n mystery-patient visit(s)")},
    {"patients.loyal_share", QT_TRANSLATE_N_NOOP("core", "%n patient(s)")},
    {"calls.booking_conversion", QT_TRANSLATE_N_NOOP("core", "%n call(s)")},
    {"reviews.rating", QT_TRANSLATE_N_NOOP("core", "%n review(s)")},
};

} // namespace

std::vector<Message> countEvidence(const Furniture& furniture, storage::Connection& db, const metrics::Scope& scope,
                                   const Progress& progress)
{
    std::vector<Message> counts;
    const metrics::EvaluationContext context{db, QDate::currentDate(), progress, 0.95, &furniture.sources};
    for (const Counted& one : counted) {
        const metrics::Metric* metric = furniture.catalogue.find(QLatin1String(one.metric));
        if (!metric || progress.stopped())
            continue;
        metrics::Request request;
        request.scope = scope;
        std::erase_if(request.scope.where, [&](const auto& condition) {
            return std::ranges::none_of(metric->info().dimensions,
                                        [&](const char* known) { return condition.first == QLatin1String(known); });
        });
        const auto value = furniture.catalogue.evaluate(context, QLatin1String(one.metric), request);
        if (value && value->total.n > 0)
            counts.push_back(Message::counted(one.words, value->total.n));
    }
    return counts;
}

} // namespace tropa::app
