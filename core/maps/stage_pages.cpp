#include "maps/stage_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

/// How many cards stand over each other in a lane, within the columns shown.
int rowsOf(const Board& board, const Lane& lane, std::size_t first, std::size_t count)
{
    std::size_t most = 1;
    for (std::size_t column = first; column < first + count; ++column)
        most = std::max(most, board.cardsAt(lane.id, board.steps[column].id).size());
    return static_cast<int>(most) + (lane.kind == LaneKind::Curve ? 1 : 0);
}

/// Something stands in the lane within the columns shown, or reaches into it.
bool isFilled(const MapPage& page, std::size_t lane, std::size_t first, std::size_t count)
{
    const Board& board = page.board;
    const std::vector<CurvePoint> points = page.values.curves.value(board.lanes[lane].id);
    for (std::size_t i = first; i < std::min(first + count, points.size()); ++i) {
        if (points[i].value || points[i].expected)
            return true;
    }
    const auto row = static_cast<int>(lane), left = static_cast<int>(first), right = static_cast<int>(first + count);
    return std::ranges::any_of(board.cards, [&](const Card& card) {
        const int top = board.rowOf(card.lane), begin = board.columnOf(card.step);
        return top <= row && row < top + card.rows && begin < right && begin + card.columns > left && !card.isBlank();
    });
}

MapPage cutOut(const MapPage& whole, std::size_t firstColumn, std::size_t columns,
               const std::vector<std::size_t>& lanes)
{
    MapPage page;
    page.head = whole.head;
    page.values = whole.values;
    page.notes = whole.notes;
    page.threads = whole.threads;
    const Board& from = whole.board;
    Board& board = page.board;
    const auto at = [](const auto& list, std::size_t begin) {
        return list.begin() + static_cast<std::ptrdiff_t>(begin);
    };
    board.map = from.map;
    board.stages = from.stages;
    board.steps.assign(at(from.steps, firstColumn), at(from.steps, firstColumn + columns));
    std::vector<int> rows(from.lanes.size() + 1, 0); // how many lanes shown stand above
    for (std::size_t lane = 0; lane < from.lanes.size(); ++lane) {
        const bool isShown = std::ranges::count(lanes, lane) > 0;
        rows[lane + 1] = rows[lane] + (isShown ? 1 : 0);
        if (isShown)
            board.lanes.push_back(from.lanes[lane]);
    }
    const auto has = [&](StageId stage) { return std::ranges::count(board.steps, stage, &Step::stage) > 0; };
    std::erase_if(board.stages, [&](const Stage& stage) { return !has(stage.id); });
    for (Card card : from.cards) {
        const auto lane = static_cast<std::size_t>(from.rowOf(card.lane));
        const int top = rows[lane],
                  bottom = rows[std::min(from.lanes.size(), lane + static_cast<std::size_t>(card.rows))];
        const int left = std::max(0, from.columnOf(card.step) - static_cast<int>(firstColumn));
        const int right = std::min(static_cast<int>(columns),
                                   from.columnOf(card.step) + card.columns - static_cast<int>(firstColumn));
        if (left >= right || top >= bottom)
            continue;
        card.step = board.steps[static_cast<std::size_t>(left)].id;
        card.columns = right - left;
        card.lane = board.lanes[static_cast<std::size_t>(top)].id;
        card.rows = bottom - top;
        board.cards.push_back(std::move(card));
    }
    board.index();
    // Cards stand by lane, step and place; one that came in from the left may have got before its neighbours.
    std::ranges::stable_sort(board.cards, {}, [&](const Card& card) {
        return std::pair(board.rowOf(card.lane), board.columnOf(card.step));
    });
    board.index();
    for (const Link& link : from.links) {
        if (board.card(link.from) && board.card(link.to))
            board.links.push_back(link);
    }
    for (std::vector<CurvePoint>& points : page.values.curves) {
        std::vector<CurvePoint> shown;
        for (std::size_t i = firstColumn; i < std::min(firstColumn + columns, points.size()); ++i)
            shown.push_back(points[i]);
        points = std::move(shown);
    }
    return page;
}

} // namespace

std::vector<StagePage> stagePages(const MapPage& page, int mostRows, Language language)
{
    std::vector<StagePage> pages;
    const Board& board = page.board;
    for (std::size_t first = 0; first < board.steps.size();) {
        std::size_t count = 1;
        while (first + count < board.steps.size() && board.steps[first + count].stage == board.steps[first].stage)
            ++count;
        const auto stage = std::ranges::find(board.stages, board.steps[first].stage, &Stage::id);
        const QString title = stage == board.stages.end() ? QString() : stage->title;
        std::vector<std::vector<std::size_t>> groups; // of lanes
        int rows = 0;
        for (std::size_t lane = 0; lane < board.lanes.size(); ++lane) {
            // The lines of a blueprint stand between its lanes, whatever is in them.
            if (board.map.kind == MapKind::Journey && !isFilled(page, lane, first, count))
                continue;
            const int more = rowsOf(board, board.lanes[lane], first, count);
            if (groups.empty() || rows + more > mostRows) {
                groups.emplace_back();
                rows = 0;
            }
            rows += more;
            groups.back().push_back(lane);
        }
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const QString part = groups.size() == 1
                                     ? title
                                     : text({QT_TRANSLATE_NOOP("core", "%1, %2 of %3"),
                                             {title, static_cast<qint64>(i + 1), static_cast<qint64>(groups.size())}},
                                            language);
            pages.push_back({cutOut(page, first, count, groups[i]), part});
        }
        first += count;
    }
    return pages;
}

} // namespace tropa::maps
