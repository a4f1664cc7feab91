#include "insights/from_map.h"

#include <algorithm>

namespace tropa::insights {

namespace {

/// A card of the board, or the step itself, with the step it stands at.
struct Place
{
    const maps::Card* card = nullptr;
    maps::StepId step;
};

Place placeOf(const maps::Board& board, const EntityRef& ref)
{
    if (ref.kind == QLatin1String("map_step"))
        return {nullptr, maps::StepId(ref.id)};
    const maps::Card* card = board.card(maps::CardId(ref.id));
    return {card, card ? card->step : maps::StepId()};
}

} // namespace

Insight insightFromMap(const maps::Board& board, const maps::BoardValues* values, const maps::PriorityItem& item)
{
    constexpr std::size_t mostQuotes = 50;
    Insight made;
    made.statement = item.title;
    made.owner = item.owner;
    made.priority = item.priority;
    made.origin = item.element;
    made.kind = item.kind == maps::PriorityKind::Opportunity ? Kind::Opportunity
                : item.kind == maps::PriorityKind::FailPoint ? Kind::FailPoint
                                                             : Kind::Pain;
    const Place place = placeOf(board, item.place);
    const auto add = [&](EvidencePiece piece) {
        const auto same = [&](const EvidencePiece& one) {
            return one.ref == piece.ref && one.metric == piece.metric && one.scope == piece.scope;
        };
        if (std::ranges::none_of(made.evidence, same))
            made.evidence.push_back(std::move(piece));
    };
    const auto addMetric = [&](const QString& metric, const metrics::Scope& scope, const metrics::Parameters& set) {
        EvidencePiece piece;
        piece.metric = metric;
        piece.scope = scope;
        piece.parameters = set;
        add(std::move(piece));
    };
    if (place.card) {
        EvidencePiece cell;
        cell.ref = item.place;
        add(std::move(cell));
        for (const EntityRef& ref : place.card->evidence) {
            EvidencePiece piece;
            piece.ref = ref;
            add(std::move(piece));
        }
        const maps::CardValues* own = values ? values->card(place.card->id) : nullptr;
        if (own && own->quotes && place.card->evidence.empty()) {
            for (const metrics::Evidence& one : own->quotes->evidence) {
                if (made.evidence.size() > mostQuotes)
                    break;
                EvidencePiece piece;
                piece.ref = one.ref;
                add(std::move(piece));
            }
        }
    }
    for (const maps::Card& card : board.cards) {
        if (card.step != place.step)
            continue;
        for (const maps::Binding& binding : card.bindings) {
            if (!binding.isEvidence())
                addMetric(binding.metric, binding.scope.within(board.map.scope), binding.parameters);
        }
    }
    return made;
}

} // namespace tropa::insights
