#include "maps/lay_evidence.h"

#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/map_store.h"

#include <algorithm>

namespace tropa::maps {

namespace {

class Layer
{
public:
    Layer(project::Edit& edit, Board board, Language language)
        : m_edit(edit), m_board(std::move(board)), m_language(language)
    {
    }

    LaneId lane(LaneKind kind)
    {
        const auto found = std::ranges::find(m_board.lanes, kind, &Lane::kind);
        if (found != m_board.lanes.end())
            return found->id;
        Lane fresh;
        fresh.kind = kind;
        fresh.title = text(term(laneKinds(), kind).name, m_language);
        fresh.id = addLane(m_edit, m_board.map.id, fresh);
        m_board.lanes.push_back(fresh);
        return m_board.lanes.back().id;
    }

    const Step* stepFor(const EvidenceToLay& piece) const
    {
        for (const Step& step : m_board.steps) {
            if (piece.touchpoint.isValid() && step.touchpoint == piece.touchpoint)
                return &step;
        }
        for (const Stage& stage : m_board.stages) {
            if (!piece.stage.isValid() || stage.stage != piece.stage)
                continue;
            const auto first = std::ranges::find(m_board.steps, stage.id, &Step::stage);
            return first == m_board.steps.end() ? nullptr : &*first;
        }
        return nullptr;
    }

    // The card of a cell that says these words; a new one where there is none.
    Card& card(LaneId lane, StepId step, const QString& words, qint64& made)
    {
        const auto found = std::ranges::find_if(m_board.cards, [&](const Card& one) {
            return one.lane == lane && one.step == step && one.text == words &&
                   (!words.isEmpty() || one.bindings.empty());
        });
        if (found != m_board.cards.end())
            return *found;
        Card fresh;
        fresh.lane = lane;
        fresh.step = step;
        fresh.text = words;
        fresh.id = addCard(m_edit, lane, step, words);
        ++made;
        m_board.cards.push_back(fresh);
        return m_board.cards.back();
    }

    void curve(const QString& metric)
    {
        const CurveSource source{metric, {}, 1};
        const auto found = std::ranges::find(m_board.lanes, LaneKind::Curve, &Lane::kind);
        if (found == m_board.lanes.end()) {
            Lane fresh;
            fresh.kind = LaneKind::Curve;
            fresh.title = text(term(laneKinds(), LaneKind::Curve).name, m_language);
            fresh.sources = {source};
            addLane(m_edit, m_board.map.id, fresh);
        } else if (std::ranges::none_of(found->sources, [&](const CurveSource& one) { return one.metric == metric; })) {
            found->sources.push_back(source);
            setLane(m_edit, *found);
        }
    }

    project::Edit& edit() { return m_edit; }

private:
    project::Edit& m_edit;
    Board m_board;
    Language m_language;
};

} // namespace

LaidEvidence layEvidence(project::Edit& edit, MapId map, const std::vector<EvidenceToLay>& evidence,
                         const QString& curveMetric, Language language)
{
    LaidEvidence laid;
    Layer layer(edit, loadBoard(edit.db(), map), language);
    for (const EvidenceToLay& piece : evidence) {
        const Step* step = layer.stepFor(piece);
        if (!step) {
            ++laid.placeless;
            continue;
        }
        Card& card = layer.card(layer.lane(piece.lane), step->id, piece.words, laid.cards);
        if (std::ranges::find(card.evidence, piece.ref) != card.evidence.end())
            continue;
        card.evidence.push_back(piece.ref);
        addEvidence(edit, card.id, piece.ref);
        ++laid.evidence;
    }
    if (!curveMetric.isEmpty()) {
        layer.curve(curveMetric);
        laid.hasCurve = true;
    }
    edit.setPlace({QStringLiteral("map"), map.value()});
    return laid;
}

} // namespace tropa::maps
