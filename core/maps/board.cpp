#include "maps/board.h"

#include <algorithm>
#include <array>

namespace tropa::maps {

bool Card::isBlank() const
{
    return text.isEmpty() && icons.isEmpty() && actor.isEmpty() && system.isEmpty() && bindings.empty() &&
           evidence.empty() && !standardMinutes && !actualMinutes && !experience && !expected && !nested.isValid() &&
           !picture.isValid();
}

std::vector<frame::PersonaId> MapInfo::personas() const
{
    std::vector<frame::PersonaId> all;
    if (persona.isValid())
        all.push_back(persona);
    for (const frame::PersonaId one : others) {
        if (std::ranges::find(all, one) == all.end())
            all.push_back(one);
    }
    return all;
}

void Board::index()
{
    m_heads.assign(steps.size(), 0);
    m_hasSubsteps = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Step& step = steps[i];
        step.isSubstep = step.isSubstep && i > 0 && steps[i - 1].stage == step.stage;
        m_heads[i] = step.isSubstep ? m_heads[i - 1] : static_cast<int>(i);
        m_hasSubsteps = m_hasSubsteps || step.isSubstep;
    }
    m_columns.clear();
    m_rows.clear();
    m_cards.clear();
    for (int i = 0; i < static_cast<int>(steps.size()); ++i)
        m_columns.insert(steps[static_cast<std::size_t>(i)].id, i);
    for (int i = 0; i < static_cast<int>(lanes.size()); ++i)
        m_rows.insert(lanes[static_cast<std::size_t>(i)].id, i);
    m_cards.reserve(static_cast<qsizetype>(cards.size()));
    for (int i = 0; i < static_cast<int>(cards.size()); ++i)
        m_cards.insert(cards[static_cast<std::size_t>(i)].id, i);
}

const Card* Board::card(CardId id) const
{
    const int at = m_cards.value(id, -1);
    return at < 0 ? nullptr : &cards[static_cast<std::size_t>(at)];
}

const Step* Board::step(StepId id) const
{
    const int at = columnOf(id);
    return at < 0 ? nullptr : &steps[static_cast<std::size_t>(at)];
}

const Lane* Board::lane(LaneId id) const
{
    const int at = rowOf(id);
    return at < 0 ? nullptr : &lanes[static_cast<std::size_t>(at)];
}

std::vector<const Card*> Board::cardsAt(LaneId lane, StepId step) const
{
    const auto place = [&](const Card& card) { return std::pair(rowOf(card.lane), columnOf(card.step)); };
    const std::pair wanted(rowOf(lane), columnOf(step));
    std::vector<const Card*> found;
    for (auto card = std::ranges::lower_bound(cards, wanted, {}, place); card != cards.end() && place(*card) == wanted;
         ++card)
        found.push_back(&*card);
    return found;
}

int Board::freeRows(const Card& card) const
{
    const int row = rowOf(card.lane), column = columnOf(card.step);
    const int last = std::min(row + card.rows, static_cast<int>(lanes.size()));
    for (int below = row + 1; below < last; ++below) {
        for (int i = column; i < std::min(column + card.columns, static_cast<int>(steps.size())); ++i) {
            if (!cardsAt(lanes[static_cast<std::size_t>(below)].id, steps[static_cast<std::size_t>(i)].id).empty())
                return below - row;
        }
    }
    return std::max(1, last - row);
}

std::vector<const Step*> Board::stepsOf(StageId stage) const
{
    std::vector<const Step*> found;
    for (const Step& step : steps) {
        if (step.stage == stage)
            found.push_back(&step);
    }
    return found;
}

int Board::substepsOf(int column) const
{
    int count = 0;
    for (std::size_t i = static_cast<std::size_t>(column) + 1; i < m_heads.size() && m_heads[i] == column; ++i)
        ++count;
    return count;
}

QString Board::stepTitle(int column) const
{
    const Step& step = steps[static_cast<std::size_t>(column)];
    return step.isSubstep ? steps[static_cast<std::size_t>(headOf(column))].title + QStringLiteral(" › ") + step.title
                          : step.title;
}

std::vector<LinePlace> blueprintLines(const Board& board)
{
    constexpr std::array lines{std::pair(Zone::Front, BlueprintLine::Interaction),
                               std::pair(Zone::Back, BlueprintLine::Visibility),
                               std::pair(Zone::Support, BlueprintLine::Internal)};
    std::vector<LinePlace> places;
    if (board.map.kind != MapKind::Blueprint)
        return places;
    for (const auto& [zone, line] : lines) {
        bool shallower = false;
        for (std::size_t i = 0; i < board.lanes.size(); ++i) {
            const Zone here = zoneOf(board.lanes[i].role);
            if (here == zone && shallower) {
                places.push_back({line, static_cast<int>(i)});
                break;
            }
            shallower = shallower || (here != Zone::Any && here < zone);
        }
    }
    return places;
}

} // namespace tropa::maps
