#include "checklists/checklist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tropa::checklists {

namespace {

struct RuleWords
{
    CriticalRule rule;
    const char* name;
    const char* label;
};

constexpr std::array<RuleWords, 4> rules = {{
    {CriticalRule::Flag, "flag", QT_TRANSLATE_NOOP("core", "Only shown")},
    {CriticalRule::ZeroSection, "zero-section", QT_TRANSLATE_NOOP("core", "The section counts 0")},
    {CriticalRule::ZeroTotal, "zero-total", QT_TRANSLATE_NOOP("core", "The whole visit counts 0")},
    {CriticalRule::Cap, "cap", QT_TRANSLATE_NOOP("core", "The whole visit is held under a cap")},
}};

} // namespace

QString criticalRuleName(CriticalRule rule)
{
    return QLatin1String(std::ranges::find(rules, rule, &RuleWords::rule)->name);
}

CriticalRule criticalRuleFromName(const QString& name)
{
    const auto found =
        std::ranges::find_if(rules, [&](const RuleWords& words) { return name == QLatin1String(words.name); });
    return found == rules.end() ? CriticalRule::Flag : found->rule;
}

Message criticalRuleLabel(CriticalRule rule)
{
    return {std::ranges::find(rules, rule, &RuleWords::rule)->label};
}

const Item* Checklist::item(ItemId wanted) const
{
    for (const Section& section : sections) {
        const auto found = std::ranges::find(section.items, wanted, &Item::id);
        if (found != section.items.end())
            return &*found;
    }
    return nullptr;
}

} // namespace tropa::checklists
