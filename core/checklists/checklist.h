#pragma once

#include "base/message.h"
#include "checklists/ids.h"
#include "frame/ids.h"

#include <optional>
#include <vector>

namespace tropa::checklists {

/// What a failed critical item does to a visit: nothing but show, its section counts 0, the whole counts 0, or the
/// whole is held under a cap. Chosen per checklist and printed with its scores.
enum class CriticalRule { Flag, ZeroSection, ZeroTotal, Cap };
QString criticalRuleName(CriticalRule rule); ///< "flag", "zero-section", "zero-total", "cap"
CriticalRule criticalRuleFromName(const QString& name);
Message criticalRuleLabel(CriticalRule rule); ///< "Only shown", as a list offers it

struct Item
{
    ItemId id;
    QString code; ///< as in files: "О1"
    QString text;
    double weight = 1;
    double maximum = 1;
    bool critical = false;
    frame::TouchpointId touchpoint;
};

struct Section
{
    SectionId id;
    QString name;
    std::optional<double> weight; ///< none: it weighs what its applicable items weigh
    std::vector<Item> items;
};

/// A template of mystery visits. A value.
struct Checklist
{
    ChecklistId id;
    QString name;
    CriticalRule rule = CriticalRule::Flag;
    double cap = 0; ///< percent, of CriticalRule::Cap
    std::vector<Section> sections;

    const Item* item(ItemId wanted) const;
};

} // namespace tropa::checklists
