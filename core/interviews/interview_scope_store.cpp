#include "interviews/interview_scope.h"
#include "interviews/metrics/interview_metric.h"
#include "interviews/respondent_store.h"

#include <QSet>

namespace tropa::interviews {

namespace {

struct Days
{
    QDate from, to;
    bool hold(QDate day) const { return day.isValid() && day >= from && day <= to; }
};

std::vector<Days> daysOf(storage::Connection& connection, const std::vector<qint64>& waves)
{
    std::vector<Days> days;
    for (const qint64 wave : waves) {
        auto row = connection.prepare("SELECT starts, ends FROM wave WHERE id = ?");
        row.bindAll(wave);
        if (row.step() && row.date(0).isValid() && row.date(1).isValid())
            days.push_back({row.date(0), row.date(1)});
    }
    return days;
}

} // namespace

InterviewScope interviewScope(storage::Connection& connection, const metrics::Scope& filter,
                              const metrics::Sources& sources, QDate asOf)
{
    namespace dim = metrics::dimension;
    InterviewScope result;
    result.scope.from = filter.from;
    result.scope.to = filter.to;
    for (const char* known : interviewDimensions()) {
        if (filter.narrows(known))
            result.scope.where[QLatin1String(known)] = filter.values(known);
    }
    const std::vector<Days> waves = daysOf(connection, filter.values(dim::wave));
    std::optional<QSet<qint64>> persons;
    for (const qint64 segment : filter.values(dim::segment)) {
        const auto found = sources.persons(connection, frame::SegmentId(segment), asOf);
        if (!found) {
            result.untold.push_back(found.error());
            continue;
        }
        if (!persons)
            persons.emplace();
        persons->unite(QSet<qint64>(found->begin(), found->end()));
    }
    if (waves.empty() && !persons)
        return result;
    const std::vector<qint64> allowed = result.scope.values(dim::respondent);
    std::vector<qint64> kept;
    for (const Respondent& one : respondents(connection)) {
        const bool inWave =
            waves.empty() || std::ranges::any_of(waves, [&](const Days& days) { return days.hold(one.interviewedOn); });
        const bool inSegment = !persons || persons->contains(one.person.value());
        if (inWave && inSegment && (allowed.empty() || std::ranges::find(allowed, one.id.value()) != allowed.end()))
            kept.push_back(one.id.value());
    }
    if (kept.empty())
        kept.push_back(0); // nobody has this id: an empty list would mean everybody
    result.scope.where[QLatin1String(dim::respondent)] = kept;
    return result;
}

} // namespace tropa::interviews
