#include "checklists/checklist_rules.h"

#include "base/format_number.h"

#include <cmath>

namespace tropa::checklists {

namespace {

Error refused(const char* english, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::Usage, Message(english, std::move(arguments))};
}

double weightOf(const Section& section)
{
    if (section.weight)
        return *section.weight;
    double sum = 0;
    for (const Item& item : section.items)
        sum += item.weight;
    return sum;
}

} // namespace

Message scoringRule(const Checklist& checklist, Language language)
{
    switch (checklist.rule) {
    case CriticalRule::Flag:
        return {QT_TRANSLATE_NOOP("core", "A critical item under half its maximum is only shown; the score stays")};
    case CriticalRule::ZeroSection:
        return {QT_TRANSLATE_NOOP("core", "A critical item under half its maximum: its section counts 0")};
    case CriticalRule::ZeroTotal:
        return {QT_TRANSLATE_NOOP("core", "A critical item under half its maximum: the whole visit counts 0")};
    case CriticalRule::Cap:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "A critical item under half its maximum: the whole visit counts at most %1"),
            {formatPercent(checklist.cap, decimalsNeeded(checklist.cap, 2), language)}};
}

double shareOf(const Checklist& checklist, const Section& section)
{
    double all = 0;
    for (const Section& one : checklist.sections)
        all += weightOf(one);
    return all > 0 ? 100 * weightOf(section) / all : 0;
}

Result<void> checkWeight(std::optional<double> weight)
{
    if (weight && !(std::isfinite(*weight) && *weight >= 0 && *weight <= 1e6))
        return refused(QT_TRANSLATE_NOOP("core", "A weight is a number from 0"));
    return {};
}

Result<void> checkMaximum(double maximum)
{
    if (!(std::isfinite(maximum) && maximum > 0 && maximum <= 1000))
        return refused(QT_TRANSLATE_NOOP("core", "The highest mark is a number above 0, at most 1000"));
    return {};
}

Result<void> checkCap(double cap)
{
    if (!(std::isfinite(cap) && cap >= 0 && cap <= 100))
        return refused(QT_TRANSLATE_NOOP("core", "A cap goes from 0 to 100 percent"));
    return {};
}

Result<void> checkMark(const Item& item, std::optional<double> mark)
{
    if (mark && !(std::isfinite(*mark) && *mark >= 0 && *mark <= item.maximum))
        return refused(QT_TRANSLATE_NOOP("core", "“%1” takes marks from 0 to %2"), {item.text, item.maximum});
    return {};
}

} // namespace tropa::checklists
