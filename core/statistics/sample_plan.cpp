#include "statistics/sample_plan.h"

#include "statistics/proportions.h"
#include "statistics/refusal.h"
#include "statistics/sample_size.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace tropa::statistics {

namespace {

/// Rounding up must not add a person for the last bit of a division.
qint64 whole(double exact)
{
    return static_cast<qint64>(std::ceil(exact * (1 - 1e-12)));
}

constexpr double mostPeople = 9e15; // what a whole number of people can be counted with

std::optional<double> peopleOf(const SampleWish& wish)
{
    if (wish.population)
        return wish.population;
    const double sum = std::accumulate(wish.sizes.begin(), wish.sizes.end(), 0.0);
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

/// Answers for `at`, in the unit of the goal.
Result<double> exactFor(const SampleWish& wish, double at)
{
    const auto people = peopleOf(wish);
    const auto corrected = [&](Result<double> size) -> Result<double> {
        if (!size)
            return size;
        const double designed = *size * wish.designEffect;
        if (!people)
            return designed;
        const auto finite = finitePopulationSize(designed, *people);
        if (!finite)
            return finite;
        return std::min(*finite, *people);
    };
    switch (wish.goal) {
    case SampleGoal::Share:
        return corrected(cochranSize(at, wish.share, wish.level));
    case SampleGoal::Loyalty:
        return corrected(npsSize(at, wish.variance, wish.level));
    case SampleGoal::Difference: {
        const double second = wish.secondShare < wish.share ? wish.share - at : wish.share + at;
        auto size = proportionsSampleSize(wish.share, second, wish.power, wish.level);
        if (!size)
            return size;
        return *size * wish.designEffect;
    }
    case SampleGoal::Visits:
        break;
    }
    return visitsPerClinic(wish.deviation, at, wish.level);
}

double wishedOf(const SampleWish& wish)
{
    switch (wish.goal) {
    case SampleGoal::Share:
        return wish.margin;
    case SampleGoal::Loyalty:
        return wish.points;
    case SampleGoal::Difference:
        return std::abs(wish.secondShare - wish.share);
    case SampleGoal::Visits:
        break;
    }
    return wish.visitPoints;
}

std::vector<double> othersOf(const SampleWish& wish)
{
    switch (wish.goal) {
    case SampleGoal::Share:
        return {0.02, 0.03, 0.04, 0.05, 0.07, 0.10};
    case SampleGoal::Loyalty:
        return {3, 5, 7, 10, 15};
    case SampleGoal::Difference:
        return {0.03, 0.05, 0.08, 0.10, 0.15, 0.20};
    case SampleGoal::Visits:
        break;
    }
    return {2, 3, 5, 7, 10};
}

Result<void> addRows(const SampleWish& wish, SamplePlan& plan)
{
    std::vector<double> at = othersOf(wish);
    const double own = wishedOf(wish);
    if (std::none_of(at.begin(), at.end(), [&](double one) { return std::abs(one - own) < 1e-9; }))
        at.push_back(own);
    std::sort(at.begin(), at.end());
    for (const double one : at) {
        const auto size = exactFor(wish, one);
        if (size) // a difference may lead past 0 or 100 %
            plan.rows.push_back({one, whole(*size), std::abs(one - own) < 1e-9});
    }
    return {};
}

Result<void> divide(const SampleWish& wish, SamplePlan& plan)
{
    if (wish.sizes.empty())
        return {};
    if (wish.goal == SampleGoal::Visits) {
        plan.byClinic.assign(wish.sizes.size(), plan.needed);
        return {};
    }
    const auto people = peopleOf(wish);
    if (people && static_cast<double>(plan.needed) > *people) // a group larger than all there are
        return {};
    // Where nothing is known of the clinics they count alike.
    const std::vector<double> alike(wish.sizes.size(), static_cast<double>(plan.needed));
    auto parts = allocate(plan.needed, people ? wish.sizes : alike);
    if (!parts)
        return std::move(parts).error();
    plan.byClinic = std::move(*parts);
    return {};
}

} // namespace

Result<SamplePlan> planSample(const SampleWish& wish)
{
    if (!(wish.responseRate > 0 && wish.responseRate <= 1))
        return refusal(QT_TRANSLATE_NOOP("core", "The share of those who answer lies above 0 and up to 100 %"));
    if (!std::isfinite(wish.designEffect) || wish.designEffect < 1)
        return refusal(QT_TRANSLATE_NOOP("core", "The design effect must be at least 1"));
    const auto exact = exactFor(wish, wishedOf(wish));
    if (!exact)
        return exact.error();
    if (*exact / wish.responseRate > mostPeople)
        return refusal(QT_TRANSLATE_NOOP("core", "The sample would be larger than any population"));
    SamplePlan plan;
    plan.exact = *exact;
    plan.needed = whole(*exact);
    const qint64 clinics = wish.sizes.empty() ? wish.clinics : static_cast<qint64>(wish.sizes.size());
    const qint64 groups = wish.goal == SampleGoal::Difference ? 2 : wish.goal == SampleGoal::Visits ? clinics : 1;
    plan.total = plan.needed * groups;
    if (wish.goal == SampleGoal::Visits) {
        const auto margin = visitMargin({0, wish.deviation, static_cast<double>(clinics), static_cast<double>(clinics),
                                         static_cast<double>(plan.needed)},
                                        wish.level);
        if (!margin)
            return margin.error();
        plan.networkMargin = *margin;
    } else {
        plan.invitations = whole(static_cast<double>(plan.total) / wish.responseRate);
        const auto people = peopleOf(wish);
        plan.enoughPeople = !people || static_cast<double>(plan.invitations) <= *people;
    }
    if (wish.goal == SampleGoal::Loyalty && wish.change > 0) {
        const auto change = npsDetectionSize(wish.change, wish.variance, wish.power, wish.level);
        if (!change)
            return change.error();
        plan.forChange = whole(*change * wish.designEffect);
    }
    if (auto added = addRows(wish, plan); !added)
        return std::move(added).error();
    if (auto divided = divide(wish, plan); !divided)
        return std::move(divided).error();
    return plan;
}

} // namespace tropa::statistics
