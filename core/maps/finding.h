#pragma once

#include "base/message.h"
#include "maps/board.h"
#include "project/edit.h"

#include <functional>

namespace tropa::maps {

enum class Severity { Info, Warning, Error };

/// What can be done about a finding. A quick fix is one history entry after which the rule no longer fires there;
/// where only a person can tell, it names the field to open.
struct Remedy
{
    Message words; ///< "Remove the link", "Fill in “Responsible”"; empty when nothing is told
    std::function<void(project::Edit&)> fix; ///< captures ids and values only; empty where judgement is needed
    const char* field = "";                  ///< the field to open: "actor", "standardMinutes", "metric" …
    LaneId lane;                             ///< the cell of the field, where it is no card yet
    StepId step;

    bool isQuickFix() const { return static_cast<bool>(fix); }
    static Remedy quick(Message words, std::function<void(project::Edit&)> fix)
    {
        Remedy remedy;
        remedy.words = std::move(words);
        remedy.fix = std::move(fix);
        return remedy;
    }
    static Remedy open(const char* field, Message words, LaneId lane = {}, StepId step = {})
    {
        Remedy remedy;
        remedy.words = std::move(words);
        remedy.field = field;
        remedy.lane = lane;
        remedy.step = step;
        return remedy;
    }
};

/// One thing a rule says of one element. A value; any thread.
struct Finding
{
    const char* rule = ""; ///< "BP-E06"
    Severity severity = Severity::Warning;
    MapId map;
    EntityRef element; ///< "map", "map_stage", "map_step", "map_lane", "map_card", "map_link"
    Message message;
    Remedy remedy;
    bool isSuppressed = false;
    QString reason; ///< why it was left as it is
};

} // namespace tropa::maps
