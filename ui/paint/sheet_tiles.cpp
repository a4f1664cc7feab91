#include "ui/paint/sheet_tiles.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tropa::ui::paint {

namespace {

constexpr qreal throughCard = 0.6;     // rather more empty paper than a card in two
constexpr qreal atStage = -0.02;       // among equals a stage stays whole
constexpr qreal uneven = 0.005;        // among equals sheets that are filled alike
constexpr qreal throughEverything = 2; // where nothing else fits
constexpr qreal nothing = 0.5;         // what may lie beyond a cut and not count as cut

} // namespace

std::vector<qreal> cheapestCuts(qreal from, qreal to, std::vector<CutPlace> places,
                                const std::function<bool(qreal, qreal)>& fits, qreal hard)
{
    std::erase_if(places, [&](const CutPlace& place) { return place.at <= from || place.at >= to; });
    places.push_back({from, 0});
    places.push_back({to, 0});
    std::ranges::sort(places, {}, &CutPlace::at);
    hard = std::max<qreal>(hard, 1);
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        if (!fits(places[i].at, places[i + 1].at) && places[i + 1].at - places[i].at > hard)
            places.insert(places.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                          {places[i].at + hard, throughEverything});
    }
    constexpr qreal never = std::numeric_limits<qreal>::infinity();
    std::vector<qreal> cost(places.size(), never);
    std::vector<std::size_t> before(places.size(), 0);
    cost[0] = 0;
    for (std::size_t i = 1; i < places.size(); ++i) {
        for (std::size_t j = i; j-- > 0;) {
            const bool isNeighbour = j + 1 == i; // a piece that cannot be made smaller is taken as it is
            if (!fits(places[j].at, places[i].at) && !isNeighbour)
                break;
            const qreal part = (places[i].at - places[j].at) / (to - from);
            const qreal sum = cost[j] + 1 + uneven * part * part + (i + 1 < places.size() ? places[i].cost : 0);
            if (sum < cost[i] - 1e-9) { // of equals the fuller sheet first
                cost[i] = sum;
                before[i] = j;
            }
        }
    }
    std::vector<qreal> cuts;
    for (std::size_t i = places.size() - 1; i > 0; i = before[i])
        cuts.push_back(places[i].at);
    cuts.push_back(from);
    std::ranges::reverse(cuts);
    return cuts;
}

std::vector<CutPlace> columnCuts(const maps::Board& board, const BoardLayout& layout)
{
    std::vector<CutPlace> places;
    for (std::size_t i = 1; i < layout.columns.size(); ++i) {
        const qreal x = layout.columns[i].x;
        const bool isThrough = std::ranges::any_of(layout.cards, [&](const CardBox& box) {
            return box.rect.left() < x - nothing && box.rect.right() > x + nothing;
        });
        const bool endsStage = board.steps[i].stage != board.steps[i - 1].stage;
        places.push_back({x, (isThrough ? throughCard : 0) + (endsStage ? atStage : 0)});
    }
    return places;
}

std::vector<CutPlace> laneCuts(const BoardLayout& layout, qreal highest)
{
    const auto isThrough = [&](qreal y) {
        return std::ranges::any_of(layout.cards, [&](const CardBox& box) {
            return box.rect.top() < y - nothing && box.rect.bottom() > y + nothing;
        });
    };
    std::vector<CutPlace> places;
    for (const LaneBox& lane : layout.lanes) {
        places.push_back({lane.y, isThrough(lane.y) ? throughCard : 0});
        if (lane.height <= highest)
            continue;
        for (const CardBox& box : layout.cards) {
            const qreal y = box.rect.bottom() + 2;
            if (box.rect.top() >= lane.y && y < lane.bottom() && !isThrough(y))
                places.push_back({y, throughCard});
        }
    }
    return places;
}

QString tileName(int column, int row)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

} // namespace tropa::ui::paint
