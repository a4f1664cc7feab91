#include "ui/maps/deviation_strip.h"

#include "ui/canvas/deviation_paint.h"
#include "ui/maps/deviation_model.h"
#include "ui/theme/type_role.h"

#include <QPainter>

#include <algorithm>

namespace tropa::ui::journeys {

using maps::DeviationState;

namespace {

constexpr int stripHeight = 14, margin = 6;
constexpr qreal widest = 14;

} // namespace

DeviationStrip::DeviationStrip(const DeviationModel& model, theme::ThemeSource& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
}

QRectF DeviationStrip::stripOf(const QRect& cell) const
{
    return QRectF(cell.left() + margin, cell.top() + margin, cell.width() - 2 * margin, stripHeight);
}

int DeviationStrip::journeyAt(const QRect& cell, const QPoint& point, int row) const
{
    const QRectF strip = stripOf(cell);
    const auto count = static_cast<int>(m_model.states(row).size());
    if (m_model.journey() >= 0 || count == 0 || !strip.adjusted(0, -margin, 0, 2).contains(point))
        return -1;
    const int at = static_cast<int>((point.x() - strip.left()) / std::min(widest, strip.width() / count));
    return at < count ? at : -1;
}

void DeviationStrip::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const theme::Theme& theme = m_theme.theme();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.state & QStyle::State_Active ? theme.selection : theme.selectionInactive);
    const QRectF strip = stripOf(option.rect);
    const std::vector<DeviationState> states = m_model.states(index.row());
    if (!states.empty()) {
        const qreal width = std::min(widest, strip.width() / static_cast<qreal>(states.size()));
        qreal x = strip.left();
        for (const DeviationState state : states) {
            canvas::paintDeviation(*painter, QRectF(x, strip.top(), width, strip.height()), state, theme);
            x += width;
        }
    }
    painter->setFont(theme::fontFor(theme::TypeRole::Small));
    painter->setPen(theme.text);
    painter->drawText(QRectF(option.rect).adjusted(margin, stripHeight + margin + 3, -margin, -2),
                      static_cast<int>(Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap, words);
    painter->setPen(theme.lineSubtle);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize DeviationStrip::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(theme::fontFor(theme::TypeRole::Small));
    const int width = std::max(120, option.rect.width() - 2 * margin);
    const int words =
        metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString())
            .height();
    return {width, stripHeight + margin + 3 + words + 6};
}

} // namespace tropa::ui::journeys
