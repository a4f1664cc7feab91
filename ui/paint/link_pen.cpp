#include "ui/paint/link_pen.h"

namespace tropa::ui::paint {

namespace {

/// Dashes and gaps in board units; none is a whole line.
QList<qreal> dashesOf(maps::LinkKind kind)
{
    switch (kind) {
    case maps::LinkKind::Flow:
        break;
    case maps::LinkKind::Information:
        return {5, 4};
    case maps::LinkKind::Dependency:
        return {1.5, 3};
    case maps::LinkKind::Trigger:
        return {8, 3, 1.5, 3};
    case maps::LinkKind::Loop:
        return {8, 3, 1.5, 3, 1.5, 3};
    case maps::LinkKind::SelfService:
        return {10, 3};
    }
    return {};
}

} // namespace

QPen linkPen(maps::LinkKind kind, const QColor& colour, qreal width)
{
    QPen pen(colour, width);
    QList<qreal> dashes = dashesOf(kind);
    for (qreal& length : dashes)
        length /= width;
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace tropa::ui::paint
