#include "ui/paint/board_routes.h"

#include <algorithm>
#include <map>

namespace tropa::ui::paint {

namespace {

enum class Side { Left, Right, Top, Bottom };

struct Plan
{
    std::size_t link;
    std::size_t from, to; ///< indices into the layout's cards
    Side fromSide, toSide;
    bool isStraight;
};

bool isVertical(Side side)
{
    return side == Side::Top || side == Side::Bottom;
}

/// Whether a card other than the two lies on the straight way between them.
bool isBlocked(const BoardLayout& layout, std::size_t from, std::size_t to, const QRectF& way)
{
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        if (i != from && i != to && layout.cards[i].rect.intersects(way))
            return true;
    }
    return false;
}

Plan planOf(const BoardLayout& layout, std::size_t link, std::size_t from, std::size_t to)
{
    const QRectF a = layout.cards[from].rect, b = layout.cards[to].rect;
    const qreal left = std::max(a.left(), b.left()), right = std::min(a.right(), b.right());
    if (right - left > 24) { // they overlap across: one above the other
        const bool down = a.center().y() < b.center().y();
        const QRectF way(left + 8, down ? a.bottom() : b.bottom(), right - left - 16,
                         down ? b.top() - a.bottom() : a.top() - b.bottom());
        if (!isBlocked(layout, from, to, way.adjusted(0, 1, 0, -1)))
            return {link, from, to, down ? Side::Bottom : Side::Top, down ? Side::Top : Side::Bottom, true};
        return {link, from, to, Side::Right, Side::Right, false};
    }
    const qreal top = std::max(a.top(), b.top()), bottom = std::min(a.bottom(), b.bottom());
    const bool forward = a.center().x() < b.center().x();
    if (bottom - top > 12) { // side by side
        const QRectF way(forward ? a.right() : b.right(), top + 4,
                         forward ? b.left() - a.right() : a.left() - b.right(), bottom - top - 8);
        if (!isBlocked(layout, from, to, way.adjusted(1, 0, -1, 0)))
            return {link, from, to, forward ? Side::Right : Side::Left, forward ? Side::Left : Side::Right, true};
        return {link, from, to, Side::Bottom, Side::Bottom, false};
    }
    const bool down = a.center().y() < b.center().y();
    return {link, from, to, forward ? Side::Right : Side::Left, down ? Side::Top : Side::Bottom, false};
}

QPointF sidePoint(const QRectF& rect, Side side, qreal offset)
{
    switch (side) {
    case Side::Left:
        return {rect.left(), rect.center().y() + offset};
    case Side::Right:
        return {rect.right(), rect.center().y() + offset};
    case Side::Top:
        return {rect.center().x() + offset, rect.top()};
    case Side::Bottom:
        return {rect.center().x() + offset, rect.bottom()};
    }
    return {};
}

/// The vertical gutter right (or left) of a card, between two columns.
qreal gutterBeside(const QRectF& card, bool right)
{
    return right ? card.right() + 11 : card.left() - 11;
}

/// A piece of a way that may be moved sideways: neither its first nor its last, whose ends stand on cards.
struct Piece
{
    std::size_t path = 0;
    qsizetype at = 0; ///< from points[at] to points[at + 1]
    qreal line = 0, from = 0, to = 0;
};

/// Pieces that run along each other closer than can be told apart are moved to tracks of their own.
void spread(std::vector<LinkPath>& paths, bool vertical)
{
    constexpr qreal gap = 5;
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const QPolygonF& points = paths[i].points;
        for (qsizetype at = 1; at + 2 < points.size(); ++at) {
            const QPointF a = points[at], b = points[at + 1];
            const bool isVertical = qAbs(a.x() - b.x()) < 0.5;
            if (isVertical != vertical || a == b)
                continue;
            const qreal one = vertical ? a.y() : a.x(), other = vertical ? b.y() : b.x();
            pieces.push_back({i, at, vertical ? a.x() : a.y(), std::min(one, other), std::max(one, other)});
        }
    }
    std::ranges::stable_sort(pieces, {}, &Piece::line);
    const auto placed = [&](std::size_t piece, qreal line) {
        // Those sorted before it have their place; nothing further than the widest gutter matters.
        for (std::size_t i = piece; i-- > 0;) {
            if (pieces[i].line < line - 4 * gap)
                break;
            if (qAbs(pieces[i].line - line) < gap - 0.5 && pieces[i].from < pieces[piece].to + gap &&
                pieces[piece].from < pieces[i].to + gap && pieces[i].path != pieces[piece].path)
                return false;
        }
        return true;
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const qreal wanted = pieces[i].line;
        qreal line = wanted;
        for (const int track : {0, 1, -1, 2, -2}) { // what finds no track within the gutter stays
            line = wanted + track * gap;
            if (placed(i, line))
                break;
            line = wanted;
        }
        if (line == wanted)
            continue;
        pieces[i].line = line;
        QPolygonF& points = paths[pieces[i].path].points;
        for (const qsizetype at : {pieces[i].at, pieces[i].at + 1})
            vertical ? points[at].setX(line) : points[at].setY(line);
    }
}

/// Words stand beside the longest piece.
void placeLabel(LinkPath& path)
{
    qreal longest = -1;
    for (qsizetype p = 0; p + 1 < path.points.size(); ++p) {
        const QLineF piece(path.points[p], path.points[p + 1]);
        if (piece.length() > longest) {
            longest = piece.length();
            path.label = piece.center() + (qAbs(piece.dx()) < 1 ? QPointF(6, 4) : QPointF(-20, -5));
        }
    }
}

} // namespace

std::vector<LinkPath> routeLinks(const maps::Board& board, const BoardLayout& layout)
{
    QHash<maps::CardId, std::size_t> boxes;
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        if (!layout.cards[i].rect.isEmpty()) // a folded one has no links to show
            boxes.insert(layout.cards[i].id, i);
    }

    std::vector<Plan> plans;
    for (std::size_t i = 0; i < board.links.size(); ++i) {
        const auto from = boxes.constFind(board.links[i].from), to = boxes.constFind(board.links[i].to);
        if (from != boxes.cend() && to != boxes.cend() && *from != *to)
            plans.push_back(planOf(layout, i, *from, *to));
    }
    // Ends that share a side are spread over it, in the order of what they lead to, so that they do not cross.
    struct End
    {
        std::size_t plan;
        bool isFrom;
        qreal order;
    };
    std::map<std::pair<std::size_t, Side>, std::vector<End>> ends;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Plan& plan = plans[i];
        const QPointF a = layout.cards[plan.from].rect.center(), b = layout.cards[plan.to].rect.center();
        ends[{plan.from, plan.fromSide}].push_back({i, true, isVertical(plan.fromSide) ? b.x() : b.y()});
        ends[{plan.to, plan.toSide}].push_back({i, false, isVertical(plan.toSide) ? a.x() : a.y()});
    }
    std::vector<qreal> fromOffsets(plans.size(), 0), toOffsets(plans.size(), 0);
    for (auto& [key, list] : ends) {
        std::ranges::stable_sort(list, {}, &End::order);
        const QRectF rect = layout.cards[key.first].rect;
        const qreal length = isVertical(key.second) ? rect.width() : rect.height();
        const qreal pitch = std::min<qreal>(22, length / static_cast<qreal>(list.size() + 1));
        for (std::size_t i = 0; i < list.size(); ++i) {
            const qreal offset = (static_cast<qreal>(i) - static_cast<qreal>(list.size() - 1) / 2) * pitch;
            (list[i].isFrom ? fromOffsets : toOffsets)[list[i].plan] = offset;
        }
    }

    std::vector<LinkPath> paths;
    paths.reserve(plans.size());
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Plan& plan = plans[i];
        const QRectF a = layout.cards[plan.from].rect, b = layout.cards[plan.to].rect;
        QPointF start = sidePoint(a, plan.fromSide, fromOffsets[i]), end = sidePoint(b, plan.toSide, toOffsets[i]);
        LinkPath path{plan.link, {}, {}};
        if (plan.isStraight) {
            // Both ends take one coordinate: the narrower card's, which lies inside the other.
            if (isVertical(plan.fromSide)) {
                const qreal x = a.width() <= b.width() ? start.x() : end.x();
                start.setX(x);
                end.setX(x);
            } else {
                const qreal y = std::clamp(a.height() <= b.height() ? start.y() : end.y(),
                                           std::max(a.top(), b.top()) + 3, std::min(a.bottom(), b.bottom()) - 3);
                start.setY(y);
                end.setY(y);
            }
            path.points << start << end;
        } else if (plan.fromSide == plan.toSide &&
                   !isVertical(plan.fromSide)) { // round what stands between, at the right
            const qreal x = std::max(gutterBeside(a, true), gutterBeside(b, true)) - 3 + fromOffsets[i] / 8;
            path.points << start << QPointF(x, start.y()) << QPointF(x, end.y()) << end;
        } else if (plan.fromSide == plan.toSide) { // under what stands between
            const qreal y = std::max(a.bottom(), b.bottom()) + 7;
            path.points << start << QPointF(start.x(), y) << QPointF(end.x(), y) << end;
        } else {
            const qreal x = gutterBeside(a, plan.fromSide == Side::Right) + fromOffsets[i] / 8;
            const qreal y = plan.toSide == Side::Top ? b.top() - 8 : b.bottom() + 8;
            path.points << start << QPointF(x, start.y()) << QPointF(x, y) << QPointF(end.x(), y) << end;
        }
        paths.push_back(std::move(path));
    }
    spread(paths, true);
    spread(paths, false);
    for (LinkPath& path : paths)
        placeLabel(path);
    return paths;
}

} // namespace tropa::ui::paint
