#include "ui/interviews/resting_cards.h"

#include "maps/board_store.h"
#include "maps/card_markup.h"

namespace tropa::ui::interviews {

namespace {

constexpr qsizetype shownLetters = 160;

// The step comes first: it tells links apart where there is no room for all of their words.
QString placed(const maps::Step* step, const QString& words)
{
    return step && !step->title.isEmpty() ? QStringLiteral("%1 › %2").arg(step->title, words) : words;
}

QString titleOf(const maps::Board& board, const maps::Card& card)
{
    QString words = maps::plainWords(card.text).simplified();
    if (words.isEmpty())
        words = board.laneOf(card).title;
    if (words.size() > shownLetters)
        words = words.left(shownLetters) + QStringLiteral("…");
    return placed(board.step(card.step), words);
}

bool isOfInterviews(const QString& metric)
{
    return metric.isEmpty() || metric.startsWith(QStringLiteral("interviews."));
}

} // namespace

std::vector<CardOnSegment> RestingCards::on(storage::Connection& connection, core::SegmentId id)
{
    if (!m_boards) {
        m_boards.emplace();
        for (const maps::MapSummary& map : maps::maps(connection))
            m_boards->push_back(maps::loadBoard(connection, map.id));
    }
    std::vector<CardOnSegment> found;
    const EntityRef ref{QStringLiteral("segment"), id.value()};
    const core::SegmentScope segment(connection, id);
    for (const maps::Board& board : *m_boards) {
        for (const maps::Card& card : board.cards) {
            const bool pinned = std::ranges::find(card.evidence, ref) != card.evidence.end();
            const bool bound = std::ranges::any_of(card.bindings, [&](const maps::Binding& binding) {
                return isOfInterviews(binding.metric) && !binding.scope.isEmpty() &&
                       segment.isWithin(binding.scope.within(board.map.scope));
            });
            if (pinned || bound)
                found.push_back({{QStringLiteral("map_card"), card.id.value()}, board.map.title, titleOf(board, card)});
        }
        for (const maps::Lane& lane : board.lanes) {
            if (std::ranges::none_of(lane.sources, [](const maps::CurveSource& source) {
                    return source.metric == QLatin1String("interviews.valence");
                }))
                continue;
            for (const maps::Step& step : board.steps) {
                if (!step.touchpoint.isValid() || !segment.hasValence())
                    continue;
                metrics::Scope scope;
                scope.where[QLatin1String(metrics::dimension::touchpoint)] = {step.touchpoint.value()};
                if (segment.isWithin(scope.within(board.map.scope)))
                    found.push_back(
                        {{QStringLiteral("map_step"), step.id.value()}, board.map.title, placed(&step, lane.title)});
            }
        }
    }
    return found;
}

} // namespace tropa::ui::interviews
