#include "checklists/scoring.h"

#include <algorithm>

namespace tropa::checklists {

namespace {

struct Weighted
{
    double sum = 0;
    double weight = 0;

    void add(double value, double w)
    {
        sum += value * w;
        weight += w;
    }
    std::optional<double> mean() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

std::optional<double> shareOf(const Item& item, const Marks& marks)
{
    const auto mark = marks.find(item.id.value());
    if (mark == marks.end() || !mark->second || item.maximum <= 0)
        return std::nullopt;
    return std::clamp(*mark->second / item.maximum, 0.0, 1.0);
}

} // namespace

VisitScore scoreVisit(const Checklist& checklist, const Marks& marks)
{
    VisitScore score;
    Weighted whole;
    for (const Section& section : checklist.sections) {
        Weighted items;
        SectionScore one;
        for (const Item& item : section.items) {
            const auto share = shareOf(item, marks);
            if (!share) {
                score.notApplicable += marks.contains(item.id.value()) ? 1 : 0;
                continue;
            }
            ++score.scored;
            items.add(*share, item.weight);
            one.criticalFailed = one.criticalFailed || (item.critical && *share < 0.5);
        }
        if (const auto mean = items.mean()) {
            const bool isZeroed = one.criticalFailed && checklist.rule == CriticalRule::ZeroSection;
            one.percent = isZeroed ? 0 : 100 * *mean;
            one.weight = section.weight.value_or(items.weight);
            whole.add(*one.percent, one.weight);
        }
        score.criticalFailed = score.criticalFailed || one.criticalFailed;
        score.sections.push_back(one);
    }
    score.percent = whole.mean();
    if (score.percent && score.criticalFailed) {
        if (checklist.rule == CriticalRule::ZeroTotal)
            score.percent = 0;
        else if (checklist.rule == CriticalRule::Cap)
            score.percent = std::min(*score.percent, checklist.cap);
    }
    return score;
}

std::optional<double> scoreOfSections(const Checklist& checklist, const VisitScore& score,
                                      const std::function<bool(const Section&)>& takes)
{
    Weighted some;
    for (std::size_t i = 0; i < score.sections.size(); ++i) {
        if (score.sections[i].percent && takes(checklist.sections[i]))
            some.add(*score.sections[i].percent, score.sections[i].weight);
    }
    return some.mean();
}

std::optional<double> scoreOfItems(const Checklist& checklist, const Marks& marks,
                                   const std::function<bool(const Item&)>& takes)
{
    Weighted some;
    for (const Section& section : checklist.sections) {
        for (const Item& item : section.items) {
            if (const auto share = shareOf(item, marks); share && takes(item))
                some.add(100 * *share, item.weight);
        }
    }
    return some.mean();
}

} // namespace tropa::checklists
