#include "insights/insight.h"

#include <QCoreApplication>

#include <array>

namespace tropa::insights {

std::span<const maps::Term<Kind>> kinds()
{
    static const std::array<maps::Term<Kind>, 4> terms{
        {{Kind::Hypothesis, "hypothesis", {QT_TRANSLATE_NOOP("core", "Hypothesis")}},
         {Kind::Pain, "pain", {QT_TRANSLATE_NOOP("core", "Pain")}},
         {Kind::Opportunity, "opportunity", {QT_TRANSLATE_NOOP("core", "Opportunity")}},
         {Kind::FailPoint, "fail", {QT_TRANSLATE_NOOP("core", "Fail point")}}}};
    return terms;
}

std::span<const maps::Term<Status>> statuses()
{
    static const std::array<maps::Term<Status>, 5> terms{
        {{Status::Open, "open", {QT_TRANSLATE_NOOP("core", "open question")}},
         {Status::Supported, "supported", {QT_TRANSLATE_NOOP("core", "supported")}},
         {Status::Refuted, "refuted", {QT_TRANSLATE_NOOP("core", "refuted")}},
         {Status::Acting, "acting", {QT_TRANSLATE_NOOP("core", "being acted on")}},
         {Status::Done, "done", {QT_TRANSLATE_NOOP("core", "done")}}}};
    return terms;
}

std::span<const maps::Term<Side>> sides()
{
    static const std::array<maps::Term<Side>, 2> terms{
        {{Side::For, "for", {QT_TRANSLATE_NOOP("core", "for")}},
         {Side::Against, "against", {QT_TRANSLATE_NOOP("core", "against")}}}};
    return terms;
}

maps::Quadrant quadrantOf(const maps::Priority& priority)
{
    maps::PriorityItem item;
    item.priority = priority;
    return item.quadrant();
}

} // namespace tropa::insights
