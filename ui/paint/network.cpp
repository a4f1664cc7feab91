#include "ui/paint/network.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::ui::paint {

namespace {

constexpr double smallest = 5, largest = 22; // radius
constexpr double thinnest = 1, widest = 7;
constexpr double reachOfTie = 5; // for the mouse, to each side

struct Laid
{
    std::vector<QPointF> centres;
    std::vector<double> radii;
};

// Fits the square of places into the room that the names leave, then pushes apart nodes that touch.
Laid layOut(const QRectF& rect, const NetworkSpec& spec, double scale)
{
    Laid laid;
    double most = 1, left = 0, right = 0, top = 0, bottom = 0;
    bool isFirst = true;
    for (const auto& node : spec.nodes) {
        most = std::max(most, node.weight);
        left = isFirst ? node.x : std::min(left, node.x);
        right = isFirst ? node.x : std::max(right, node.x);
        top = isFirst ? node.y : std::min(top, node.y);
        bottom = isFirst ? node.y : std::max(bottom, node.y);
        isFirst = false;
    }
    const QRectF room = rect.adjusted(90 * scale, 34 * scale, -90 * scale, -34 * scale);
    // The two axes may stretch a little differently to use a wide window, not more than twice.
    double sx = right > left ? room.width() / (right - left) : 0,
           sy = bottom > top ? room.height() / (bottom - top) : 0;
    sx = sy > 0 ? std::min(sx, 2 * sy) : sx;
    sy = sx > 0 ? std::min(sy, 2 * sx) : sy;
    for (const auto& node : spec.nodes) {
        laid.centres.push_back(room.center() +
                               QPointF((node.x - (left + right) / 2) * sx, (node.y - (top + bottom) / 2) * sy));
        laid.radii.push_back(scale * (smallest + (largest - smallest) * std::sqrt(node.weight / most)));
    }
    for (int round = 0; round < 60; ++round) {
        bool hasMoved = false;
        for (std::size_t i = 0; i < laid.centres.size(); ++i) {
            for (std::size_t j = i + 1; j < laid.centres.size(); ++j) {
                QPointF way = laid.centres[j] - laid.centres[i];
                const double apart = std::hypot(way.x(), way.y()), wanted = laid.radii[i] + laid.radii[j] + 8 * scale;
                if (apart >= wanted)
                    continue;
                way = apart < 1e-6 ? QPointF(1, 0) : way / apart;
                laid.centres[i] -= way * (wanted - apart) / 2;
                laid.centres[j] += way * (wanted - apart) / 2;
                hasMoved = true;
            }
        }
        for (std::size_t i = 0; i < laid.centres.size(); ++i) {
            const double r = laid.radii[i] + 2;
            laid.centres[i] = {
                std::clamp(laid.centres[i].x(), rect.left() + r, std::max(rect.left() + r, rect.right() - r)),
                std::clamp(laid.centres[i].y(), rect.top() + r, std::max(rect.top() + r, rect.bottom() - r))};
        }
        if (!hasMoved)
            break;
    }
    return laid;
}

// Places for a name around its node, the best first.
std::vector<QRectF> placesOfName(const QPointF& centre, double radius, const QSizeF& size, double scale)
{
    const double gap = 3 * scale, w = size.width(), h = size.height();
    const double x = centre.x(), y = centre.y(), diagonal = radius * 0.75;
    return {{x + radius + gap, y - h / 2, w, h},     {x - radius - gap - w, y - h / 2, w, h},
            {x - w / 2, y + radius + gap / 2, w, h}, {x - w / 2, y - radius - gap / 2 - h, w, h},
            {x + diagonal, y + diagonal, w, h},      {x + diagonal, y - diagonal - h, w, h},
            {x - diagonal - w, y + diagonal, w, h},  {x - diagonal - w, y - diagonal - h, w, h}};
}

void drawName(QPainter& painter, const QRectF& place, const QString& name, const QFont& font, const QColor& ink,
              const QColor& ground)
{
    const QPointF baseline(place.left(), place.top() + QFontMetricsF(font).ascent());
    QPainterPath path;
    path.addText(baseline, font, name);
    painter.strokePath(path, QPen(ground, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(baseline, name);
}

QColor colourOf(int code, const QColor& chosen, const theme::Theme& theme)
{
    return chosen.isValid() ? theme::legibleMark(chosen, theme) : theme.codeColour(std::max(1, code));
}

// Dots and names in lines from the foot of the picture up; the room that is left.
QRectF paintKeys(QPainter& painter, const QRectF& rect, const NetworkSpec& spec, const PictureLook& look)
{
    if (spec.keys.empty())
        return rect;
    const QFont font = look.fontOf(theme::TypeRole::Tiny);
    const QFontMetricsF metrics(font);
    const double line = metrics.height() + 4, dot = metrics.height() * 0.6;
    std::vector<QPointF> places;
    double x = 0, y = 0;
    for (const auto& key : spec.keys) {
        const double width = dot + 5 + metrics.horizontalAdvance(key.name) + 14;
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += line;
        }
        places.emplace_back(x, y);
        x += width;
    }
    const double top = rect.bottom() - y - line;
    painter.setFont(font);
    for (std::size_t i = 0; i < spec.keys.size(); ++i) {
        const QPointF at(rect.left() + places[i].x(), top + places[i].y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(spec.keys[i].code, spec.keys[i].colour, look.theme));
        painter.drawEllipse(QRectF(at.x(), at.y() + (line - dot) / 2, dot, dot));
        painter.setPen(look.theme.textSecondary);
        painter.drawText(QRectF(at.x() + dot + 5, at.y(), rect.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                         spec.keys[i].name);
    }
    return rect.adjusted(0, 0, 0, -(rect.bottom() - top));
}

} // namespace

PictureHits paintNetwork(QPainter& painter, const QRectF& whole, const NetworkSpec& spec, const PictureLook& look)
{
    PictureHits hits;
    if (spec.nodes.empty())
        return hits;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect = paintKeys(painter, whole, spec, look);
    const QFont font = look.fontOf(theme::TypeRole::Small);
    const QFontMetricsF metrics(font);
    const double scale = metrics.height() / 16;
    const Laid laid = layOut(rect, spec, scale);
    const std::size_t n = spec.nodes.size();

    // What stands out: a node with its neighbours, or a tie with its ends.
    std::vector<bool> stands(n, !look.current), isEnd(n, false);
    const bool ofTie = look.current && *look.current >= n && *look.current - n < spec.ties.size();
    const auto isLit = [&](std::size_t tie) {
        return !look.current || *look.current == n + tie || spec.ties[tie].a == *look.current ||
               spec.ties[tie].b == *look.current;
    };
    if (look.current && *look.current < n)
        stands[*look.current] = true;
    std::vector<bool> hasTie(n, false);
    for (std::size_t tie = 0; tie < spec.ties.size(); ++tie) {
        const auto& one = spec.ties[tie];
        hasTie[one.a] = hasTie[one.b] = true;
        if (look.current && isLit(tie))
            stands[one.a] = stands[one.b] = true;
        if (ofTie && *look.current == n + tie)
            isEnd[one.a] = isEnd[one.b] = true;
    }
    const double strongest = std::max(spec.strongest, 1e-9);
    std::vector<std::size_t> order(spec.ties.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t tie) { return spec.ties[tie].strength; });
    PictureHits tieHits;
    for (const std::size_t tie : order) {
        const auto& one = spec.ties[tie];
        const QPointF a = laid.centres[one.a], b = laid.centres[one.b];
        const double part = std::clamp(one.strength / strongest, 0.0, 1.0);
        const double width = scale * (thinnest + (widest - thinnest) * part);
        const QColor ink =
            theme::blended(look.theme.textSecondary, look.theme.raised, isLit(tie) ? 0.35 + 0.5 * part : 0.14);
        painter.setPen(
            QPen(ofTie && *look.current == n + tie ? look.theme.focus : ink, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(a, b);
        const QPointF way = b - a;
        const double length = std::max(1.0, std::hypot(way.x(), way.y()));
        const QPointF aside = QPointF(-way.y(), way.x()) / length * (width / 2 + reachOfTie);
        const QPointF from = a + way / length * laid.radii[one.a], to = b - way / length * laid.radii[one.b];
        PictureHit hit{n + tie, QRectF((a + b) / 2 - QPointF(6, 6), QSizeF(12, 12)), {}};
        hit.shape << from + aside << to + aside << to - aside << from - aside;
        tieHits.push_back(std::move(hit));
    }
    for (std::size_t i = 0; i < n; ++i) {
        const auto& node = spec.nodes[i];
        QColor fill = colourOf(node.code, node.colour, look.theme);
        if (!stands[i])
            fill = theme::blended(fill, look.theme.raised, 0.25);
        painter.setBrush(hasTie[i] ? fill : look.theme.raised);
        painter.setPen(QPen(hasTie[i] ? look.theme.raised : fill, 1.5));
        painter.drawEllipse(laid.centres[i], laid.radii[i], laid.radii[i]);
        if (look.current == i || isEnd[i]) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.theme.focus, 2));
            painter.drawEllipse(laid.centres[i], laid.radii[i] + 3, laid.radii[i] + 3);
        }
        const double r = std::max(laid.radii[i], 8.0);
        hits.push_back({i, QRectF(laid.centres[i].x() - r, laid.centres[i].y() - r, 2 * r, 2 * r), {}});
    }
    // Names: of what stands out first, then of the largest; none on a node or on another name.
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < n; ++i)
        taken.push_back(hits[i].area.adjusted(1, 1, -1, -1));
    std::vector<std::size_t> byWeight(n);
    std::iota(byWeight.begin(), byWeight.end(), std::size_t(0));
    std::ranges::stable_sort(byWeight, {}, [&](std::size_t i) {
        return std::pair(look.current == i ? 0 : stands[i] && hasTie[i] ? 1 : 2, -spec.nodes[i].weight);
    });
    const auto place = [&](std::size_t i, double room) {
        const QString name = metrics.elidedText(spec.nodes[i].name, Qt::ElideRight, room * scale);
        const QSizeF size(metrics.horizontalAdvance(name), metrics.height());
        for (const QRectF& at : placesOfName(laid.centres[i], laid.radii[i], size, scale)) {
            const bool isFree = rect.contains(at) &&
                                std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(at); });
            if (!isFree)
                continue;
            taken.push_back(at);
            drawName(painter, at, name, font, stands[i] ? look.theme.text : look.theme.textFaint, look.theme.raised);
            return true;
        }
        return false;
    };
    for (const std::size_t i : byWeight)
        hits[i].isNamed = place(i, 180) || place(i, 80);       // shortened rather than not at all
    hits.insert(hits.end(), tieHits.rbegin(), tieHits.rend()); // nodes answer before ties, strong ties before weak ones
    painter.restore();
    return hits;
}

} // namespace tropa::ui::paint
