#include "maps/priorities.h"

#include "maps/card_markup.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace tropa::maps {

namespace {

constexpr double middle = 3;

/// Visitors of a site and visits of a mystery patient are counted too, but are not patients who were asked or seen.
bool countsPatients(const MetricCell& cell)
{
    const QLatin1String id(cell.info ? cell.info->id : "");
    return cell.value.value && !id.startsWith(QLatin1String("stages.")) && !id.startsWith(QLatin1String("checklist."));
}

/// By column: how many patients were asked, seen or interviewed about that step.
std::vector<qint64> patientsBySteps(const Board& board, const BoardValues& values)
{
    std::vector<qint64> patients(board.steps.size(), 0);
    const auto see = [&](StepId step, qint64 n) {
        const int column = board.columnOf(step);
        if (column < 0)
            return; // the values may be a step older than the board
        qint64& most = patients[static_cast<std::size_t>(column)];
        most = std::max(most, n);
    };
    for (const Card& card : board.cards) {
        const CardValues* own = values.card(card.id);
        if (!own)
            continue;
        for (const MetricCell& cell : own->metrics)
            see(card.step, countsPatients(cell) ? cell.value.n : 0);
        see(card.step, own->quotes ? own->quotes->voices : 0);
    }
    for (const std::vector<CurvePoint>& points : values.curves) {
        for (const CurvePoint& point : points) {
            for (const CurvePart& part : point.parts)
                see(point.step, part.experience ? part.value.n : 0);
        }
    }
    return patients;
}

} // namespace

Quadrant PriorityItem::quadrant() const
{
    if (!priority.value || !priority.effort)
        return Quadrant::Open;
    const bool isWorth = *priority.value >= middle, isEasy = *priority.effort < middle;
    if (isWorth)
        return isEasy ? Quadrant::QuickWin : Quadrant::BigProject;
    return isEasy ? Quadrant::FillIn : Quadrant::LeaveIt;
}

std::vector<PriorityItem> priorityItems(const Board& board, const BoardValues* values,
                                        const QHash<EntityRef, Priority>& priorities)
{
    const std::vector<qint64> patients =
        values ? patientsBySteps(board, *values) : std::vector<qint64>(board.steps.size(), 0);
    std::vector<PriorityItem> items;
    const auto add = [&](PriorityItem item, StepId step) {
        item.step = board.step(step)->title;
        item.patients = patients[static_cast<std::size_t>(board.columnOf(step))];
        item.priority = priorities.value(item.element);
        items.push_back(std::move(item));
    };
    const auto addFails = [&](const std::vector<Mark>& marks, const EntityRef& place, const QString& title,
                              StepId step) {
        for (const Mark& mark : marks) {
            if (mark.kind != MarkKind::Fail)
                continue;
            PriorityItem item;
            item.element = {QStringLiteral("map_mark"), mark.id.value()};
            item.place = place;
            item.kind = PriorityKind::FailPoint;
            item.title = mark.cause.isEmpty() ? title : title + QStringLiteral(": ") + mark.cause;
            item.owner = mark.owner;
            add(std::move(item), step);
        }
    };
    for (const Card& card : board.cards) {
        const Lane& lane = board.laneOf(card);
        const EntityRef place{QStringLiteral("map_card"), card.id.value()};
        const QString title = card.text.isEmpty() ? lane.title : plainWords(card.text).simplified();
        addFails(card.marks, place, title, card.step);
        const bool isOpportunity = lane.kind == LaneKind::Opportunities || lane.role == LaneRole::Opportunity;
        if (card.isBlank() || (lane.kind != LaneKind::Pains && !isOpportunity))
            continue;
        PriorityItem item;
        item.element = item.place = place;
        item.kind = isOpportunity ? PriorityKind::Opportunity : PriorityKind::Pain;
        item.title = title;
        item.owner = card.actor;
        const CardValues* own = values ? values->card(card.id) : nullptr;
        item.voices = own && own->quotes ? own->quotes->voices : 0;
        add(std::move(item), card.step);
    }
    for (const Step& step : board.steps)
        addFails(step.marks, {QStringLiteral("map_step"), step.id.value()}, step.title, step.id);
    const auto rank = [](const PriorityItem& item) {
        constexpr int last = 5;
        const Quadrant quadrant = item.quadrant();
        return std::tuple(quadrant == Quadrant::Open ? last : static_cast<int>(quadrant),
                          -item.priority.value.value_or(0), item.priority.effort.value_or(0), -item.patients,
                          -item.voices);
    };
    std::ranges::stable_sort(items, {}, rank);
    return items;
}

Message nameOf(PriorityKind kind)
{
    switch (kind) {
    case PriorityKind::Pain:
        return {QT_TRANSLATE_NOOP("core", "Pain")};
    case PriorityKind::Opportunity:
        return {QT_TRANSLATE_NOOP("core", "Opportunity")};
    case PriorityKind::FailPoint:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "Fail point")};
}

Message nameOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::QuickWin:
        return {QT_TRANSLATE_NOOP("core", "Do at once")};
    case Quadrant::BigProject:
        return {QT_TRANSLATE_NOOP("core", "Plan as a project")};
    case Quadrant::FillIn:
        return {QT_TRANSLATE_NOOP("core", "When there is time")};
    case Quadrant::LeaveIt:
        return {QT_TRANSLATE_NOOP("core", "Better left")};
    case Quadrant::Open:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "Not judged yet")};
}

QJsonObject toJson(const PriorityItem& item, Language language)
{
    const auto number = [](const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{QStringLiteral("element"), QStringLiteral("%1 %2").arg(item.element.kind).arg(item.element.id)},
            {QStringLiteral("kind"), text(nameOf(item.kind), language)},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("step"), item.step},
            {QStringLiteral("owner"), item.owner},
            {QStringLiteral("value"), number(item.priority.value)},
            {QStringLiteral("effort"), number(item.priority.effort)},
            {QStringLiteral("patients"), item.patients},
            {QStringLiteral("voices"), item.voices},
            {QStringLiteral("advice"), text(nameOf(item.quadrant()), language)}};
}

} // namespace tropa::maps
