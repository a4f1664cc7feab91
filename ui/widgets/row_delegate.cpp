#include "ui/widgets/row_delegate.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"
#include "ui/theme/style_strokes.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/table_roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace tropa::ui::widgets {

using namespace theme;

namespace {

constexpr int side = 8;

bool digitsAreTabular(const QFontMetricsF& metrics)
{
    const qreal zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.05)
            return false;
    return true;
}

} // namespace

void drawTabular(QPainter* painter, const QRect& rect, const QString& text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter->font(), painter->device());
    if (digitsAreTabular(metrics)) {
        painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        return;
    }
    qreal wide = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        wide = std::max(wide, metrics.horizontalAdvance(QChar(digit)));
    const auto advance = [&](QChar c) { return c.isDigit() ? wide : metrics.horizontalAdvance(c); };
    qreal whole = 0;
    for (const QChar c : text)
        whole += advance(c);
    qreal x = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - whole : rect.left();
    const qreal base = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        painter->drawText(QPointF(x + (advance(c) - metrics.horizontalAdvance(c)) / 2, base), QString(c));
        x += advance(c);
    }
}

/// As many lines as there is room for, the last one elided.
static void drawLines(QPainter* painter, const QRect& place, const QString& text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int most = std::max(1, place.height() / metrics.lineSpacing());
    QTextLayout layout(text, painter->font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(place.width());
        const bool isLast = lines.size() + 1 == most;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines << metrics.elidedText(words.trimmed(), Qt::ElideRight, place.width()); // one word may be too long too
    }
    layout.endLayout();
    int y = place.top() + (place.height() - static_cast<int>(lines.size()) * metrics.lineSpacing()) / 2;
    for (const QString& line : lines) {
        painter->drawText(QRect(place.left(), y, place.width(), metrics.lineSpacing()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line);
        y += metrics.lineSpacing();
    }
}

RowDelegate::RowDelegate(ThemeSource& source, int rowHeight, Rule rule, QObject* parent)
    : QStyledItemDelegate(parent), m_source(source), m_rowHeight(rowHeight), m_rule(rule)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    int extra = 2 * side;
    if (index.data(SwatchRole).isValid())
        extra += 16;
    if (const QString count = index.data(CountRole).toString(); !count.isEmpty())
        extra += QFontMetrics(fontFor(TypeRole::Small)).horizontalAdvance(count) + side;
    if (index.data(MovedRole).isValid())
        extra += 14;
    return {size.width() + extra, std::max(m_rowHeight, option.fontMetrics.height() + 8)};
}

QColor RowDelegate::inkOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& colours = look();
    if (!option.state.testFlag(QStyle::State_Enabled))
        return colours.textDisabled;
    switch (index.data(ToneRole).value<Tone>()) {
    case Tone::Secondary:
        return colours.textSecondary;
    case Tone::Faint: // on a selected or pointed row faint text would fall below 4.5
        return option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)
                   ? colours.textSecondary
                   : colours.textFaint;
    case Tone::Good:
        return colours.good;
    case Tone::Bad:
        return colours.bad;
    case Tone::Plain:
        break;
    }
    return colours.text;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme& colours = look();
    const QWidget* view = option.widget;
    QStyle* style = view != nullptr ? view->style() : QApplication::style();

    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    if (m_rule == Rule::Below)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.lineSubtle);

    QRect place = option.rect.adjusted(side, 0, -side, 0);
    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem check = option;
        check.rect = QRect(place.left(), place.top(), Size::icon, place.height());
        check.state = (option.state & ~QStyle::State_HasFocus) |
                      (option.checkState == Qt::Checked            ? QStyle::State_On
                       : option.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                   : QStyle::State_Off);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, view);
        place.setLeft(check.rect.right() + side);
    }
    if (!option.icon.isNull()) {
        const QRect slot(place.left(), place.top(), Size::icon, place.height());
        option.icon.paint(painter, slot, Qt::AlignCenter,
                          option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(slot.right() + 1 + Space::small);
    }
    if (const QVariant swatch = index.data(SwatchRole); swatch.isValid()) {
        const QColor colour = swatch.metaType() == QMetaType::fromType<QColor>() ? swatch.value<QColor>()
                                                                                 : colours.codeColour(swatch.toInt());
        const QRectF box(place.left(), place.top() + (place.height() - 10) / 2, 10, 10);
        if (option.state.testFlag(QStyle::State_Selected))
            strokeBox(painter, box.adjusted(-1, -1, 1, 1), Radius::swatch + 1, colours.raised, {});
        strokeBox(painter, box, Radius::swatch, colour, {});
        place.setLeft(place.left() + 16);
    }
    const QColor ink = inkOf(option, index);
    if (const QString count = index.data(CountRole).toString(); !count.isEmpty()) {
        painter->setFont(fontFor(TypeRole::Small));
        painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? colours.textSecondary : colours.textDisabled);
        drawTabular(painter, place, count, Qt::AlignRight | Qt::AlignVCenter);
        place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(count) - side);
    }
    if (index.data(StrongRole).toBool())
        option.font.setWeight(QFont::DemiBold);
    painter->setFont(option.font);
    painter->setPen(ink);
    if (index.data(MovedRole).isValid()) {
        paintMoved(painter, place, index, ink);
    } else {
        const QString words = painter->fontMetrics().elidedText(option.text, option.textElideMode, place.width());
        if (option.displayAlignment.testFlag(Qt::AlignRight))
            drawTabular(painter, place, words, Qt::AlignRight | Qt::AlignVCenter);
        else if (words != option.text && option.features.testFlag(QStyleOptionViewItem::WrapText))
            drawLines(painter, place, option.text);
        else
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && view != nullptr &&
        view->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        strokeFocus(painter, option.rect, 0, colours.focus);
    painter->restore();
}

void RowDelegate::paintMoved(QPainter* painter, const QRect& place, const QModelIndex& index, const QColor& ink) const
{
    const Moved moved = index.data(MovedRole).value<Moved>();
    const QString words = index.data(Qt::DisplayRole).toString();
    if (moved == Moved::Same) {
        painter->setPen(look().textSecondary);
        drawTabular(painter, place, QStringLiteral("≈ ") + words, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    drawTabular(painter, place, words, Qt::AlignRight | Qt::AlignVCenter);
    const int width = painter->fontMetrics().horizontalAdvance(words);
    const QRectF arrow(place.right() - width - 15, place.top() + (place.height() - 13) / 2.0, 13, 13);
    paintGlyph(painter, arrow, moved == Moved::Up ? Glyph::ArrowUp : Glyph::ArrowDown, ink);
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && !index.data(Qt::ToolTipRole).isValid() &&
        sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace tropa::ui::widgets
