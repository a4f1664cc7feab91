#include "ui/theme/tropa_style.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"
#include "ui/theme/row_hover.h"
#include "ui/theme/style_options.h"
#include "ui/theme/style_strokes.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QIcon>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

// The controls of TropaStyle, one function each.

namespace tropa::ui::theme {

namespace {

// In a table that is chosen by rows, the row; else the item.
bool isUnderPointer(const QStyleOption* option, const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table && item && table->selectionBehavior() == QAbstractItemView::SelectRows) {
        const RowHover* hover = RowHover::of(table);
        return hover && hover->row() >= 0 && hover->row() == item->index.row();
    }
    return qobject_cast<const QAbstractItemView*>(widget) && option->state.testFlag(QStyle::State_MouseOver);
}

bool isTextEditor(const QWidget* widget)
{
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
        return !rich->isReadOnly();
    return false;
}

} // namespace

void TropaStyle::drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool enabled = is(option, State_Enabled);
    const bool down = is(option, State_Sunken);
    const bool hovered = is(option, State_MouseOver) && enabled;
    if (has(widget, primaryProperty) && enabled) {
        const QColor fill = down ? m_theme.accentPressed : hovered ? m_theme.accentHover : m_theme.accent;
        strokeBox(painter, option->rect, Radius::control, fill, fill);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button != nullptr && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (down || hovered || is(option, State_On))
            strokeBox(painter, option->rect, Radius::control, down ? m_theme.selectionInactive : m_theme.hover, {});
        return;
    }
    const bool on = is(option, State_On);
    const QColor fill = on        ? m_theme.selection
                        : down    ? m_theme.selectionInactive
                        : hovered ? m_theme.hover
                                  : m_theme.raised;
    const QColor edge = !enabled ? m_theme.line : on ? m_theme.accent : m_theme.lineControl;
    strokeBox(painter, option->rect, Radius::control, enabled ? QBrush(fill) : QBrush(Qt::NoBrush), edge);
}

void TropaStyle::drawToolPanel(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = is(option, State_Enabled);
    const bool hovered = is(option, State_MouseOver) && enabled;
    if (is(option, State_On))
        strokeBox(painter, option->rect, Radius::control, m_theme.selection, enabled ? m_theme.accent : m_theme.line);
    else if (is(option, State_Sunken))
        strokeBox(painter, option->rect, Radius::control, m_theme.selectionInactive, {});
    else if (!is(option, State_AutoRaise))
        strokeBox(painter, option->rect, Radius::control, hovered ? m_theme.hover : m_theme.raised,
                  enabled ? m_theme.lineControl : m_theme.line);
    else if (hovered)
        strokeBox(painter, option->rect, Radius::control, m_theme.hover, {});
}

void TropaStyle::drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget, bool focused) const
{
    const bool enabled = is(option, State_Enabled);
    const bool bad = has(widget, invalidProperty);
    const QColor edge = bad                  ? m_theme.bad
                        : focused && enabled ? m_theme.focus
                        : enabled            ? m_theme.lineControl
                                             : m_theme.line;
    strokeBox(painter, option->rect, Radius::control, enabled ? m_theme.field : m_theme.panel, edge,
              focused || bad ? Size::focus : 1);
}

void TropaStyle::drawScrollArea(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame != nullptr && frame->lineWidth <= 0)
        return;
    if (isTextEditor(widget)) {
        drawField(option, painter, widget, widget->hasFocus());
        return;
    }
    strokeBox(painter, option->rect, 0, Qt::NoBrush, m_theme.line);
}

void TropaStyle::drawCheck(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = is(option, State_Enabled);
    const bool on = is(option, State_On);
    const bool partly = is(option, State_NoChange);
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option->rect).center());
    box.moveTopLeft(QPointF(std::round(box.left()), std::round(box.top())));
    if (on || partly) {
        const QColor fill = enabled ? m_theme.accent : m_theme.textDisabled;
        strokeBox(painter, box, Radius::control, fill, fill);
        if (on)
            strokeTick(painter, box, m_theme.onAccent);
        else
            painter->fillRect(QRectF(box.left() + 4, box.center().y() - 0.75, 7, 1.5), m_theme.onAccent);
        return;
    }
    strokeBox(painter, box, Radius::control, is(option, State_Sunken) ? m_theme.selectionInactive : m_theme.field,
              enabled ? m_theme.lineControl : m_theme.line);
}

void TropaStyle::drawRadio(const QStyleOption* option, QPainter* painter) const
{
    const bool enabled = is(option, State_Enabled);
    const bool on = is(option, State_On);
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option->rect).center());
    const QColor accent = enabled ? m_theme.accent : m_theme.textDisabled;
    strokeBox(painter, box, 7.5, m_theme.field, on ? accent : enabled ? m_theme.lineControl : m_theme.line);
    if (on)
        strokeBox(painter, box.adjusted(4, 4, -4, -4), 3.5, accent, {});
}

void TropaStyle::drawItemPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        else if (item->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, m_theme.alternate);
    }
    if (is(option, State_Selected))
        painter->fillRect(option->rect, is(option, State_Active) ? m_theme.selection : m_theme.selectionInactive);
    else if (isUnderPointer(option, widget) && is(option, State_Enabled))
        painter->fillRect(option->rect, m_theme.hover);
}

void TropaStyle::drawProgress(const QStyleOption* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (bar == nullptr)
        return;
    QRectF groove(option->rect);
    if (bar->textVisible && !bar->text.isEmpty()) {
        const int width = bar->fontMetrics.horizontalAdvance(bar->text) + Space::medium;
        const QRectF words(groove.right() - width, groove.top(), width, groove.height());
        painter->setPen(bar->palette.color(QPalette::WindowText));
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, bar->text);
        groove.setRight(words.left());
    }
    groove = QRectF(groove.left(), groove.center().y() - 3, groove.width(), 6);
    strokeBox(painter, groove, 3, m_theme.lineSubtle, m_theme.line);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    // Without a known end a still part stands for "under way"; the count beside it moves.
    const double from = range > 0 ? 0.0 : 0.35;
    const double share =
        range > 0 ? std::clamp(double(qint64(bar->progress) - bar->minimum) / double(range), 0.0, 1.0) : 0.3;
    QRectF done(groove.left() + groove.width() * from, groove.top(), groove.width() * share, groove.height());
    if (done.width() >= 1)
        strokeBox(painter, done, std::min(3.0, done.width() / 2), m_theme.accent, {});
}

void TropaStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr)
        return;
    const QRect rect = option->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), m_theme.line);
        return;
    }
    const bool enabled = is(option, State_Enabled);
    if (is(option, State_Selected) && enabled)
        strokeBox(painter, QRectF(rect).adjusted(4, 0, -4, 0), Radius::control, m_theme.selection, {});
    const QRect slot(rect.left() + 12, rect.top(), Size::icon, rect.height());
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->icon.isNull()) {
        if (item->checked)
            paintGlyph(painter, QRectF(slot), Glyph::Check, enabled ? m_theme.accent : m_theme.textDisabled);
    } else if (!item->icon.isNull()) {
        if (item->checked)
            strokeBox(painter, QRectF(slot.center() - QPoint(11, 11), QSizeF(23, 23)), Radius::control,
                      m_theme.selection, m_theme.accent);
        item->icon.paint(painter, slot, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = item->text.split(u'\t');
    const QRect words = rect.adjusted(12 + Size::icon + 8, 0, -14, 0);
    painter->setFont(item->font);
    const int flags =
        Qt::AlignVCenter | Qt::TextSingleLine |
        (styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setPen(enabled ? m_theme.text : m_theme.textDisabled);
    painter->drawText(words, flags | Qt::AlignLeft, parts.first());
    if (parts.size() > 1) {
        QFont small = item->font;
        small.setPointSizeF(small.pointSizeF() - 1);
        painter->setFont(small);
        painter->setPen(enabled ? m_theme.textSecondary : m_theme.textDisabled);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.last());
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        strokeChevron(painter, QRectF(rect.right() - 20, rect.top(), 12, rect.height()), Toward::Right,
                      enabled ? m_theme.textSecondary : m_theme.textDisabled, 8);
}

void TropaStyle::drawMenuBarItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr)
        return;
    painter->fillRect(option->rect, m_theme.window);
    if (is(option, State_Selected) || is(option, State_Sunken))
        strokeBox(painter, QRectF(option->rect).adjusted(0, 2, 0, -2), Radius::control,
                  is(option, State_Sunken) ? m_theme.selection : m_theme.hover, {});
    const int flags =
        Qt::AlignCenter | Qt::TextSingleLine |
        (styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setPen(is(option, State_Enabled) ? m_theme.text : m_theme.textDisabled);
    painter->drawText(option->rect, flags, item->text);
}

void TropaStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const QRect rect = option->rect;
    const bool hovered = is(option, State_MouseOver) && is(option, State_Enabled);
    painter->fillRect(rect, hovered ? m_theme.hover : m_theme.panel);
    if (header != nullptr && header->orientation == Qt::Vertical)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.line);
    else
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.line);
}

void TropaStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr)
        return;
    QRect place = header->rect.adjusted(Space::medium, 0, -Space::medium, 0);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        // The chevron stands where the text does not begin.
        const bool left = header->textAlignment.testFlag(Qt::AlignRight);
        const QRect slot(left ? place.left() : place.right() - 9, place.top(), 10, place.height());
        strokeChevron(painter, slot, header->sortIndicator == QStyleOptionHeader::SortUp ? Toward::Up : Toward::Down,
                      m_theme.textSecondary, 7);
        place.adjust(left ? 12 : 0, 0, left ? 0 : -12, 0);
    }
    if (!header->icon.isNull()) {
        const QRect slot(place.left(), place.top(), Size::icon, place.height());
        header->icon.paint(painter, slot, Qt::AlignCenter, is(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(slot.right() + 1 + Space::unit);
    }
    painter->setPen(is(option, State_Enabled) ? m_theme.textSecondary : m_theme.textDisabled);
    const QString shown = header->fontMetrics.elidedText(header->text, Qt::ElideRight, place.width());
    painter->drawText(place, static_cast<int>(header->textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void TropaStyle::drawTab(const QStyleOption* option, QPainter* painter) const
{
    const QRect rect = option->rect;
    if (is(option, State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), m_theme.accent);
    else if (is(option, State_MouseOver) && is(option, State_Enabled))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), m_theme.line);
}

void TropaStyle::drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab == nullptr)
        return;
    QStyleOptionTab quiet = *tab;
    const bool current = is(option, State_Selected);
    quiet.palette.setColor(QPalette::Active, QPalette::WindowText, current ? m_theme.text : m_theme.textSecondary);
    quiet.palette.setColor(QPalette::Inactive, QPalette::WindowText, current ? m_theme.text : m_theme.textSecondary);
    painter->save();
    QFont font = painter->font();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &quiet, painter, widget);
    painter->restore();
}

void TropaStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar == nullptr)
        return;
    QColor ground = option->palette.color(QPalette::Window);
    for (const QWidget* above = widget; above != nullptr; above = above->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(above)) {
            const QWidget* viewport = area->viewport();
            ground = viewport->palette().color(viewport->backgroundRole());
            break;
        }
    painter->fillRect(option->rect, ground);
    if (bar->maximum <= bar->minimum)
        return;
    QRectF thumb(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(2, 1, -2, -1) : thumb.adjusted(1, 2, -1, -2);
    QColor colour = m_theme.lineControl;
    const bool active = is(option, State_Sunken) || is(option, State_MouseOver);
    colour.setAlphaF(active && option->activeSubControls.testFlag(SC_ScrollBarSlider) ? 0.85F : 0.55F);
    strokeBox(painter, thumb, 3, colour, {});
}

void TropaStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (combo == nullptr)
        return;
    const bool enabled = is(option, State_Enabled);
    if (combo->frame)
        drawField(option, painter, widget, is(option, State_HasFocus));
    if (enabled && is(option, State_MouseOver) && !combo->editable && !is(option, State_HasFocus))
        strokeBox(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), Radius::control, m_theme.hover, {});
    strokeChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), Toward::Down,
                  enabled ? m_theme.textSecondary : m_theme.textDisabled, 8);
}

void TropaStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (spin == nullptr)
        return;
    if (spin->frame)
        drawField(option, painter, widget, is(option, State_HasFocus));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, Toward toward, bool possible) {
        const QRect rect = subControlRect(CC_SpinBox, option, part, widget);
        if (option->activeSubControls == part && is(option, State_MouseOver) && possible)
            strokeBox(painter, QRectF(rect).adjusted(0, 0, -1, 0), 2, m_theme.hover, {});
        strokeChevron(painter, rect, toward, possible ? m_theme.textSecondary : m_theme.textDisabled, 7);
    };
    arrow(SC_SpinBoxUp, Toward::Up, spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(SC_SpinBoxDown, Toward::Down, spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void TropaStyle::drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (button == nullptr)
        return;
    drawToolPanel(option, painter);
    QStyleOptionToolButton label = *button;
    const bool opens = button->features.testFlag(QStyleOptionToolButton::HasMenu) && !button->text.isEmpty() &&
                       button->toolButtonStyle != Qt::ToolButtonIconOnly;
    if (opens) {
        const QRect arrow(option->rect.right() - 20, option->rect.top(), 16, option->rect.height());
        strokeChevron(painter, arrow, Toward::Down,
                      is(option, State_Enabled) ? m_theme.textSecondary : m_theme.textDisabled, 8);
        label.rect.setRight(arrow.left());
    }
    if (button->features.testFlag(QStyleOptionToolButton::HasMenu) && !opens) {
        const QRect corner(option->rect.right() - 9, option->rect.bottom() - 9, 8, 8);
        strokeChevron(painter, corner, Toward::Down,
                      is(option, State_Enabled) ? m_theme.textSecondary : m_theme.textDisabled, 5);
    }
    label.state &= ~(State_Sunken | State_On); // nothing shifts when pressed
    if (is(option, State_On))
        label.state |= State_On;
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

} // namespace tropa::ui::theme
