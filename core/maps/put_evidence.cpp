#include "maps/put_evidence.h"

#include "maps/card_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

/// The beginning of what was said, as long as a card can show it.
QString firstWords(const QString& text)
{
    constexpr qsizetype most = 120;
    const QString words = text.simplified();
    if (words.size() <= most)
        return words;
    const qsizetype end = words.lastIndexOf(QLatin1Char(' '), most);
    return words.left(end > 0 ? end : most) + QChar(0x2026);
}

bool holdsWords(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Quotes: // shows the evidence itself
    case LaneKind::Metrics:
    case LaneKind::Checklist:
        return false;
    default:
        return true;
    }
}

bool hasBinding(const Card& card, const CarriedEvidence& carried)
{
    return std::ranges::any_of(card.bindings, [&](const Binding& known) {
        return known.metric == carried.metric && known.scope == carried.scope && known.parameters == carried.parameters;
    });
}

} // namespace

Message refusalOf(const Lane& lane, const CarriedEvidence& carried)
{
    const bool isMetric = !carried.metric.isEmpty();
    switch (lane.kind) {
    case LaneKind::Channels:
    case LaneKind::Owner:
        return {QT_TRANSLATE_NOOP("core", "The lane “%1” rests on no evidence. Choose a cell of quotes, pains, metrics "
                                          "or another lane of words."),
                {lane.title}};
    case LaneKind::Curve:
        return {QT_TRANSLATE_NOOP("core", "The curve “%1” is computed from its own sources. Choose a cell of another "
                                          "lane."),
                {lane.title}};
    case LaneKind::Quotes:
        return isMetric ? Message{QT_TRANSLATE_NOOP("core", "“%1” is a lane of quotes; a number needs another lane."),
                                  {lane.title}}
                        : Message();
    case LaneKind::Metrics:
    case LaneKind::Checklist:
        return isMetric ? Message()
                        : Message{QT_TRANSLATE_NOOP("core", "“%1” is a lane of numbers; words need another lane."),
                                  {lane.title}};
    default:
        return {};
    }
}

Result<CardId> putOnCell(project::Edit& edit, const Board& board, LaneId laneId, StepId step, CardId cardId,
                         const CarriedEvidence& carried)
{
    const Lane* lane = board.lane(laneId);
    if (!lane || !board.step(step) || carried.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Choose a cell of the map first")});
    if (Message refusal = refusalOf(*lane, carried); !refusal.isEmpty())
        return Error(ErrorKind::Usage, std::move(refusal));
    const Card* known = board.card(cardId);
    bool isNew = false;
    if (!known) {
        const QString words =
            holdsWords(lane->kind) && !carried.pieces.empty() ? firstWords(carried.pieces.front().text) : QString();
        cardId = addCard(edit, laneId, step, words);
    }
    for (const metrics::Evidence& piece : carried.pieces) {
        if (known && std::ranges::find(known->evidence, piece.ref) != known->evidence.end())
            continue;
        addEvidence(edit, cardId, piece.ref);
        isNew = true;
    }
    if (!carried.metric.isEmpty() && (!known || !hasBinding(*known, carried))) {
        Binding binding;
        binding.metric = carried.metric;
        binding.scope = carried.scope;
        binding.parameters = carried.parameters;
        addBinding(edit, cardId, binding);
        isNew = true;
    }
    if (!isNew)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The card rests on that already")});
    edit.setPlace({QStringLiteral("map_card"), cardId.value()});
    return cardId;
}

} // namespace tropa::maps
