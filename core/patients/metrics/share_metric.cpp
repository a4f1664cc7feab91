#include "patients/metrics/share_metric.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace tropa::patients {

namespace dimension = metrics::dimension;

namespace {

constexpr std::array<const char*, 3> axes = {dimension::recency, dimension::frequency, dimension::money};

// The scores, where the request speaks of them; of everybody the rest of the scope takes.
std::optional<RfmScores> scoresFor(const VisitColumns& columns, const metrics::Request& request)
{
    const bool needed = std::ranges::any_of(
        axes, [&](const char* axis) { return request.by == QLatin1String(axis) || request.scope.narrows(axis); });
    if (!needed)
        return std::nullopt;
    return rfmScores(columns, VisitFilter(columns, request.scope));
}

} // namespace

const metrics::MetricInfo& ShareMetric::info() const
{
    static const metrics::MetricInfo info{
        "patients.share",
        QT_TRANSLATE_NOOP("core", "Share of patients"),
        metrics::Unit::Percent,
        metrics::scale::percent,
        metrics::Direction::Neutral,
        1,
        patientDimensions({dimension::recency, dimension::frequency, dimension::money, dimension::cohort}),
        {},
        QT_TRANSLATE_NOOP(
            "core",
            "Patients of a group among all patients seen in the period; clinic, doctor and service are those of the "
            "last visit there. Narrowed to a segment, a persona or RFM scores it is their share of the others too; "
            "segments may overlap. RFM scores split the patients into fifths by days since the last visit, visit days "
            "and amount; equal patients have equal scores.")};
    return info;
}

// Calls take(person, lastVisit) for each member and gives the number of all.
template <class Take>
qint64 ShareMetric::eachMember(const Work& work, const RfmScores* scores, Take take) const
{
    const VisitFilter whole(work.columns, work.request.scope); // with everybody
    std::array<std::vector<qint64>, 3> wanted;
    for (std::size_t axis = 0; axis < 3; ++axis)
        wanted[axis] = work.request.scope.values(axes[axis]);
    qint64 all = 0;
    eachPatient(work.columns, whole, [&](std::size_t p, quint32, quint32 end) {
        ++all;
        if (!work.filter.takesPerson(p, work.columns.day[end - 1]))
            return;
        for (std::size_t axis = 0; axis < 3 && scores; ++axis) {
            if (!wanted[axis].empty() && std::ranges::find(wanted[axis], scores->score[axis][p]) == wanted[axis].end())
                return;
        }
        take(p, end - 1);
    });
    return all;
}

void ShareMetric::compute(const Work& work, metrics::Evaluation& result) const
{
    const std::optional<RfmScores> scores = scoresFor(work.columns, work.request);
    const auto axis =
        std::ranges::find_if(axes, [&](const char* one) { return work.request.by == QLatin1String(one); });
    const bool byScore = axis != axes.end();
    std::vector<qint64> hits(byScore ? 6 : work.split ? work.split->slotCount() : 0);
    qint64 members = 0;
    const qint64 all = eachMember(work, scores ? &*scores : nullptr, [&](std::size_t p, quint32 last) {
        ++members;
        if (byScore)
            ++hits[static_cast<std::size_t>(scores->score[static_cast<std::size_t>(axis - axes.begin())][p])];
        else if (work.split)
            ++hits[work.split->slot(p, last, 0)];
    });
    const auto valueOf = [&](qint64 count) {
        metrics::Value value = share(work, count, all);
        if (value.value)
            value.figures.push_back(
                {"patients", QT_TRANSLATE_NOOP("core", "patients"), *value.value, metrics::Unit::Percent, count});
        return value;
    };
    result.total = valueOf(members);
    for (std::size_t slot = 0; slot < hits.size(); ++slot) {
        if (hits[slot] == 0)
            continue;
        if (byScore)
            addGroup(work, result, static_cast<qint64>(slot), valueOf(hits[slot]));
        else
            addGroup(work, result, slot, valueOf(hits[slot]));
    }
}

void ShareMetric::collect(const Work& work, const TakeRow& take) const
{
    const std::optional<RfmScores> scores = scoresFor(work.columns, work.request);
    eachMember(work, scores ? &*scores : nullptr, [&](std::size_t, quint32 last) { take(last); });
}

} // namespace tropa::patients
