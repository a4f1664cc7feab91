#include "checklists/visit_journeys.h"

#include "checklists/visit_columns.h"
#include "checklists/visit_store.h"
#include "frame/frame_store.h"
#include "metrics/dimension.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tropa::checklists {

namespace {

/// A form's items by their place in it.
struct Form
{
    const Checklist* checklist = nullptr;
    QHash<ItemId, int> places;
    QHash<ItemId, const Item*> items;
    std::vector<frame::TouchpointId> touchpoints; ///< in the form's order, each once

    explicit Form(const Checklist& of) : checklist(&of)
    {
        for (const Section& section : of.sections) {
            for (const Item& item : section.items) {
                places.insert(item.id, static_cast<int>(places.size()));
                items.insert(item.id, &item);
                if (item.touchpoint.isValid() && std::ranges::find(touchpoints, item.touchpoint) == touchpoints.end())
                    touchpoints.push_back(item.touchpoint);
            }
        }
    }
};

bool isFailed(const Form& form, const Marks& marks, frame::TouchpointId touchpoint, std::optional<double>& experience)
{
    const std::optional<double> percent =
        scoreOfItems(*form.checklist, marks, [&](const Item& item) { return item.touchpoint == touchpoint; });
    if (percent)
        experience = std::clamp((*percent - 50) / 25, -2.0, 2.0);
    const bool isCriticalFailed = std::ranges::any_of(form.items, [&](const Item* item) {
        const auto mark = marks.find(item->id.value());
        return item->critical && item->touchpoint == touchpoint && mark != marks.end() && mark->second &&
               *mark->second < item->maximum / 2;
    });
    return isCriticalFailed || (percent && *percent < 50);
}

metrics::ActualJourney journeyOf(const Form& form, std::span<const ItemScore> scores)
{
    metrics::ActualJourney journey;
    Marks marks;
    journey.hasOrder = false;
    int last = -1;
    QHash<frame::TouchpointId, bool> isApplicable;
    for (const ItemScore& score : scores) {
        marks[score.item.value()] = score.score;
        const int place = form.places.value(score.item, -1);
        journey.hasOrder = journey.hasOrder || place < last;
        last = std::max(last, place);
        const Item* item = form.items.value(score.item);
        if (!item || !item->touchpoint.isValid())
            continue;
        isApplicable[item->touchpoint] = isApplicable.value(item->touchpoint) || score.score.has_value();
        if (!score.score)
            continue;
        if (journey.events.empty() || journey.events.back().touchpoint != item->touchpoint)
            journey.events.push_back({item->touchpoint, false, {}, {}});
        journey.events.back().rows.push_back({QStringLiteral("checklist_score"), score.id.value()});
    }
    for (metrics::JourneyEvent& event : journey.events)
        event.isFailed = isFailed(form, marks, event.touchpoint, event.experience);
    for (const frame::TouchpointId touchpoint : form.touchpoints) {
        if (isApplicable.value(touchpoint, true)) // not applicable throughout: no part of this visit
            journey.asked.push_back(touchpoint);
    }
    return journey;
}

/// The part of a scope that visits know.
metrics::Scope known(const metrics::Scope& scope)
{
    namespace dim = metrics::dimension;
    metrics::Scope result;
    result.from = scope.from;
    result.to = scope.to;
    for (const char* dimension : {dim::clinic, dim::wave, dim::year, dim::quarter, dim::month}) {
        if (scope.narrows(dimension))
            result.where[QLatin1String(dimension)] = scope.values(dimension);
    }
    return result;
}

} // namespace

Message VisitJourneys::name() const
{
    return {QT_TRANSLATE_NOOP("core", "Mystery visits")};
}

Message VisitJourneys::rule() const
{
    return {QT_TRANSLATE_NOOP(
        "core", "A touchpoint took place when one of its checklist items has a score. It failed when a critical item "
                "got less than half its maximum, or all its items together less than half their points. It was missed "
                "when the form asks about it and nothing is scored; what is marked not applicable does not count. The "
                "order is that of a visit's rows; rows in the form's own order tell of none.")};
}

Result<std::vector<metrics::ActualJourney>> VisitJourneys::journeys(const metrics::EvaluationContext& context,
                                                                    const metrics::Scope& scope) const
{
    const VisitColumns columns = loadVisitColumns(context.db);
    const auto inScope = metrics::narrowed(context, columns.rows, known(scope));
    if (!inScope)
        return inScope.error();
    QSet<qint64> wanted;
    for (const quint32 row : *inScope)
        wanted.insert(columns.rows.ids[row]);
    std::vector<Form> forms(columns.checklists.begin(), columns.checklists.end());
    std::unordered_map<qint64, QString> clinics;
    for (const auto& [id, name] : frame::frameNames(context.db, QStringLiteral("clinic")))
        clinics[id] = name;
    const std::vector<ItemScore> all = scores(context.db);
    std::vector<metrics::ActualJourney> journeys;
    for (const Visit& visit : visits(context.db)) {
        if (!wanted.contains(visit.id.value()))
            continue;
        const auto form = std::ranges::find(forms, visit.checklist, [](const Form& one) { return one.checklist->id; });
        if (form == forms.end())
            continue;
        const auto own = std::ranges::equal_range(all, visit.id, {}, &ItemScore::visit);
        metrics::ActualJourney journey = journeyOf(*form, own);
        journey.ref = {QStringLiteral("checklist_visit"), visit.id.value()};
        journey.date = visit.date;
        journey.name = visit.code;
        if (const auto clinic = clinics.find(visit.clinic.value()); clinic != clinics.end())
            journey.name += (journey.name.isEmpty() ? QString() : QStringLiteral(", ")) + clinic->second;
        journeys.push_back(std::move(journey));
    }
    if (context.db.failed())
        return Error(context.db.error());
    return journeys;
}

} // namespace tropa::checklists
