#pragma once

#include "maps/checker.h"

namespace tropa::maps {

enum class PriorityKind { Pain, Opportunity, FailPoint };

/// Where a thing falls when value and effort are both known; the middle of the scale, 3, parts them.
enum class Quadrant { Open, QuickWin, BigProject, FillIn, LeaveIt };

/// A pain, an opportunity or a fail point of a map with what it is worth and costs.
struct PriorityItem
{
    EntityRef element; ///< "map_card" or "map_mark"; what setPriority() takes
    EntityRef place;   ///< the card or step to go to
    PriorityKind kind = PriorityKind::Pain;
    QString title;
    QString step;
    QString owner;
    Priority priority;
    qint64 patients = 0; ///< the largest n of surveys, visits, calls and interviews at its step
    int voices = 0;      ///< who speaks behind it

    Quadrant quadrant() const;
};

/// All of a map's, quick wins first, then big projects, fill-ins, what is better left, and what nobody has judged yet;
/// within them by value, the lower effort, and how many patients it touches. Pure; any thread.
std::vector<PriorityItem> priorityItems(const Board& board, const BoardValues* values,
                                        const QHash<EntityRef, Priority>& priorities);

Message nameOf(PriorityKind kind);
Message nameOf(Quadrant quadrant);
QJsonObject toJson(const PriorityItem& item, Language language);

} // namespace tropa::maps
