#include "maps/step_match.h"

#include <algorithm>

namespace tropa::maps {

namespace {

template <class List, class Test>
int firstOf(const List& list, Test&& test)
{
    const auto found = std::ranges::find_if(list, test);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

QString plain(const QString& title)
{
    return title.simplified().toCaseFolded();
}

} // namespace

int matchingColumn(const Board& here, int column, const Board& there)
{
    if (column < 0 || column >= static_cast<int>(here.steps.size()))
        return -1;
    const Step& step = here.steps[static_cast<std::size_t>(column)];
    if (const int same = there.columnOf(step.id); same >= 0)
        return same;
    if (step.touchpoint.isValid()) {
        const int met = firstOf(there.steps, [&](const Step& one) { return one.touchpoint == step.touchpoint; });
        if (met >= 0)
            return met;
    }
    return firstOf(there.steps, [&](const Step& one) { return plain(one.title) == plain(step.title); });
}

int matchingLane(const Board& here, int lane, const Board& there)
{
    if (lane < 0 || lane >= static_cast<int>(here.lanes.size()))
        return -1;
    const Lane& own = here.lanes[static_cast<std::size_t>(lane)];
    if (const int same = there.rowOf(own.id); same >= 0)
        return same;
    const auto isAlike = [&](const Lane& one) { return one.kind == own.kind && one.role == own.role; };
    const int named =
        firstOf(there.lanes, [&](const Lane& one) { return isAlike(one) && plain(one.title) == plain(own.title); });
    return named >= 0 ? named : firstOf(there.lanes, isAlike);
}

} // namespace tropa::maps
