#include "ui/maps/priority_figure.h"

#include "ui/theme/type_role.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tropa::ui::journeys {

namespace {

constexpr qreal least = 9, most = 22; ///< radii of discs

bool isPlaced(const tropa::maps::PriorityItem& item)
{
    return item.priority.value && item.priority.effort;
}

} // namespace

PriorityFigure::PriorityFigure(shell::Workbench& workbench, QWidget* parent) : QWidget(parent), m_workbench(workbench)
{
    setObjectName(QStringLiteral("priorityFigure"));
    setMinimumHeight(220);
}

void PriorityFigure::setItems(std::vector<tropa::maps::PriorityItem> items)
{
    m_items = std::move(items);
    m_current = -1;
    update();
}

void PriorityFigure::setCurrent(int item)
{
    m_current = item;
    update();
}

QRectF PriorityFigure::plot() const
{
    // The names of the quadrants stand above and below, where no disc covers them.
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(line + 8, line + 8, -8, -2 * line - 10);
}

QPointF PriorityFigure::centre(std::size_t index) const
{
    const tropa::maps::PriorityItem& item = m_items[index];
    const QRectF area = plot().adjusted(most, most, -most, -most);
    const auto share = [](double mark) { return (std::clamp(mark, 1.0, 5.0) - 1) / 4; };
    const QPointF place(area.left() + share(*item.priority.effort) * area.width(),
                        area.bottom() - share(*item.priority.value) * area.height());
    int together = 0, before = 0;
    qreal widest = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const tropa::maps::Priority& other = m_items[i].priority;
        if (!isPlaced(m_items[i]) || other.value != item.priority.value || other.effort != item.priority.effort)
            continue;
        ++together;
        before += i < index ? 1 : 0;
        widest = std::max(widest, radius(m_items[i]));
    }
    if (together < 2)
        return place;
    const qreal ring = (widest + 1) / std::sin(std::numbers::pi / together);
    const qreal angle = std::numbers::pi * (2.0 * before / together - 1);
    const QRectF room = plot().adjusted(widest, widest, -widest, -widest);
    const QPointF at = place + ring * QPointF(std::cos(angle), std::sin(angle));
    return {std::clamp(at.x(), room.left(), room.right()), std::clamp(at.y(), room.top(), room.bottom())};
}

qreal PriorityFigure::radius(const tropa::maps::PriorityItem& item) const
{
    qint64 largest = 1;
    for (const auto& one : m_items)
        largest = std::max(largest, one.patients);
    // The area speaks of the patients, not the radius.
    return least + (most - least) * std::sqrt(static_cast<double>(item.patients) / static_cast<double>(largest));
}

void PriorityFigure::paintEvent(QPaintEvent*)
{
    using tropa::maps::PriorityKind;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = m_workbench.theme().theme();
    painter.setFont(theme::fontFor(theme::TypeRole::Small));
    const QRectF area = plot();
    painter.setPen(theme.line);
    painter.drawRect(area);
    painter.drawLine(QPointF(area.center().x(), area.top()), QPointF(area.center().x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.setPen(theme.textFaint);
    const qreal line = fontMetrics().height();
    const QRectF inner = area.adjusted(0, -line - 2, 0, line + 2);
    using tropa::maps::Quadrant;
    for (const auto& [quadrant, where] : {std::pair(Quadrant::QuickWin, Qt::AlignLeft | Qt::AlignTop),
                                          {Quadrant::BigProject, Qt::AlignRight | Qt::AlignTop},
                                          {Quadrant::FillIn, Qt::AlignLeft | Qt::AlignBottom},
                                          {Quadrant::LeaveIt, Qt::AlignRight | Qt::AlignBottom}})
        painter.drawText(inner, static_cast<int>(where), m_workbench.words(tropa::maps::nameOf(quadrant)));
    painter.setPen(theme.textSecondary);
    painter.drawText(QRectF(area.left(), area.bottom() + line + 4, area.width(), line), Qt::AlignHCenter | Qt::AlignTop,
                     tr("Effort →"));
    painter.save();
    painter.translate(0, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, 0, area.height(), area.left()), Qt::AlignCenter, tr("Value →"));
    painter.restore();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const tropa::maps::PriorityItem& item = m_items[i];
        if (!isPlaced(item))
            continue;
        QColor colour = item.kind == PriorityKind::Opportunity ? theme.good
                        : item.kind == PriorityKind::Pain      ? theme.bad
                                                               : theme.warn;
        const bool isCurrent = static_cast<int>(i) == m_current;
        painter.setPen(QPen(isCurrent ? theme.text : colour, isCurrent ? 2.5 : 1.5));
        colour.setAlphaF(0.25F);
        painter.setBrush(colour);
        const QPointF at = centre(i);
        const qreal size = radius(item);
        painter.drawEllipse(at, size, size);
        painter.setPen(theme.text);
        painter.drawText(QRectF(at - QPointF(size, size), QSizeF(2 * size, 2 * size)), Qt::AlignCenter,
                         QString::number(i + 1));
    }
}

void PriorityFigure::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t i = m_items.size(); i-- > 0;) {
        if (isPlaced(m_items[i]) && QLineF(centre(i), event->position()).length() <= radius(m_items[i]))
            return Q_EMIT chosen(static_cast<int>(i));
    }
}

} // namespace tropa::ui::journeys
