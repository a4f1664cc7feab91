#include "ui/theme/tropa_style.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>
#include <QToolTip>
#include <QWidget>

namespace tropa::ui::theme {

namespace {

// A hairline stays sharp when it runs along pixel centres.
QRectF hairline(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

// The corners of one button in a row of segments: only the ends of the row are round.
QPainterPath segmentPath(const QRectF& rect, const QString& segment)
{
    QPainterPath path;
    constexpr double r = size::radiusControl;
    if (segment.isEmpty() || segment == QLatin1String("only")) {
        path.addRoundedRect(rect, r, r);
        return path;
    }
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, r, r);
    if (segment != QLatin1String("first"))
        path.addRect(QRectF(rect.left(), rect.top(), r, rect.height()));
    if (segment != QLatin1String("last"))
        path.addRect(QRectF(rect.right() - r, rect.top(), r, rect.height()));
    return path.simplified();
}

QString segmentOf(const QWidget* widget)
{
    return widget ? widget->property("segment").toString() : QString();
}

} // namespace

TropaStyle::TropaStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void TropaStyle::drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& t = Theme::of(option->palette);
    const bool enabled = option->state & State_Enabled, pressed = option->state & State_Sunken,
               hovered = option->state & State_MouseOver, checked = option->state & State_On;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool primary = widget && widget->property("primary").toBool();
    QColor fill = t.raised, edge = t.lineControl;
    if (primary && enabled) {
        fill = edge = pressed ? t.accentPressed : hovered ? t.accentHover : t.accent;
    } else if (checked) {
        fill = t.selection;
        edge = t.accent;
    } else if (pressed) {
        fill = t.selectionInactive;
    } else if (hovered && enabled) {
        fill = t.hover;
    } else if (flat) {
        return;
    }
    if (!enabled)
        edge = t.line;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(fill);
    painter->drawPath(segmentPath(hairline(option->rect), segmentOf(widget)));
    painter->restore();
}

void TropaStyle::drawToolButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& t = Theme::of(option->palette);
    const QString segment = segmentOf(widget);
    const bool enabled = option->state & State_Enabled, checked = option->state & State_On;
    const bool pressed = option->state & State_Sunken, hovered = (option->state & State_MouseOver) && enabled;
    QColor fill = Qt::transparent, edge = segment.isEmpty() ? QColor(Qt::transparent) : t.lineControl;
    if (!segment.isEmpty())
        fill = t.raised;
    if (checked) {
        fill = t.selection;
        edge = t.accent;
    } else if (pressed) {
        fill = t.selectionInactive;
    } else if (hovered) {
        fill = t.hover;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge == Qt::transparent ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter->setBrush(fill);
    painter->drawPath(segmentPath(hairline(option->rect), segment));
    painter->restore();
}

void TropaStyle::drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& t = Theme::of(option->palette);
    const bool focused = option->state & State_HasFocus, enabled = option->state & State_Enabled;
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor edge = invalid ? t.bad.colour : focused ? t.focus : enabled ? t.lineControl : t.line;
    const double width = focused || invalid ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(enabled ? t.field : t.panel);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), size::radiusControl,
                             size::radiusControl);
    painter->restore();
}

void TropaStyle::drawCheck(const QStyleOption* option, QPainter* painter, bool round) const
{
    const Theme& t = Theme::of(option->palette);
    const bool on = option->state & State_On, partly = option->state & State_NoChange;
    const bool enabled = option->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF box = hairline(option->rect);
    const QColor fill = on || partly ? (enabled ? t.accent : t.line) : enabled ? t.field : t.panel;
    painter->setPen(QPen(on || partly ? fill : enabled ? t.lineControl : t.line, 1));
    painter->setBrush(fill);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, size::radiusControl, size::radiusControl);
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.onAccent);
        painter->drawEllipse(box.center(), box.width() / 5, box.height() / 5);
    } else if (partly) {
        painter->setPen(QPen(t.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    } else if (on) {
        paintIcon(*painter, QStringLiteral("check"), box.adjusted(1.5, 1.5, -1.5, -1.5), t.onAccent);
    }
    painter->restore();
}

void TropaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& t = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // the panel draws its own edge
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_FrameFocusRect:
        // Items and custom widgets: a ring inside.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), size::radiusControl, size::radiusControl);
        painter->restore();
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        painter->save();
        painter->setPen(QPen(t.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const QString glyph =
                option->state & State_Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
            QRectF place(0, 0, size::smallIcon, size::smallIcon);
            place.moveCenter(QRectF(option->rect).center());
            paintIcon(*painter, glyph, place, t.textSecondary);
        }
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, QStringLiteral("chevron-down"), option->rect, t.textSecondary);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem: {
        const bool selected = option->state & State_Selected, active = option->state & State_Active;
        if (selected)
            painter->fillRect(option->rect, active ? t.selection : t.selectionInactive);
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, t.hover);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TropaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Theme& t = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && widget && widget->property("primary").toBool() && (option->state & State_Enabled)) {
            QStyleOptionButton primary(*button);
            primary.palette.setColor(QPalette::ButtonText, t.onAccent);
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            QRectF track(bar->rect.left(), bar->rect.center().y() - 2.5, bar->rect.width(), 6);
            painter->setPen(QPen(t.line, 1));
            painter->setBrush(t.lineSubtle);
            painter->drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
            const int range = bar->maximum - bar->minimum;
            const double share = range > 0 ? static_cast<double>(bar->progress - bar->minimum) / range : 0.35;
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            painter->drawRoundedRect(
                QRectF(track.left(), track.top(), track.width() * qBound(0.0, share, 1.0), track.height()), 2, 2);
            painter->restore();
            return;
        }
        break;
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), size::radiusControl + 2,
                                 size::radiusControl + 2);
        painter->restore();
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.window);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool open = (item->state & State_Selected) || (item->state & State_Sunken);
            painter->fillRect(item->rect, t.window);
            if (open) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(item->state & State_Sunken ? t.selection : t.hover);
                painter->drawRoundedRect(QRectF(item->rect).adjusted(1, 2, -1, -2), size::radiusControl,
                                         size::radiusControl);
                painter->restore();
            }
            const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
            drawItemText(painter, item->rect, flags, item->palette, item->state & State_Enabled, item->text,
                         QPalette::WindowText);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TropaStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const Theme& t = Theme::of(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option->rect, widget && widget->parentWidget() ? t.panel : t.window);
    if (slider && slider->maximum > slider->minimum) {
        QRectF thumb = QRectF(proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        thumb = slider->orientation == Qt::Vertical ? thumb.adjusted(2, 1, -2, -1) : thumb.adjusted(1, 2, -1, -2);
        const bool held =
            (option->activeSubControls & SC_ScrollBarSlider) && (option->state & (State_Sunken | State_MouseOver));
        painter->setPen(Qt::NoPen);
        painter->setBrush(held ? t.lineControl : t.line);
        const double radius = std::min(thumb.width(), thumb.height()) / 2;
        painter->drawRoundedRect(thumb, radius, radius);
    }
    painter->restore();
}

void TropaStyle::drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const Theme& t = Theme::of(option->palette);
    if (combo->frame)
        drawField(option, painter, widget);
    QRectF arrow(0, 0, size::smallIcon, size::smallIcon);
    const QRect place = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    arrow.moveCenter(QRectF(place).center());
    paintIcon(*painter, QStringLiteral("chevron-down"), arrow,
              option->state & State_Enabled ? t.textSecondary : t.textDisabled);
}

void TropaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    if (control == CC_ComboBox && qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        drawCombo(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect TropaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        constexpr int arrow = 22;
        QRect rect = all;
        if (part == SC_ComboBoxArrow)
            rect = QRect(all.right() - arrow + 1, all.top(), arrow, all.height());
        else if (part == SC_ComboBoxEditField)
            rect = all.adjusted(8, 1, -arrow, -1);
        else
            return QProxyStyle::subControlRect(control, option, part, widget);
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (slider && part == SC_ScrollBarGroove)
            return option->rect;
        if (slider) {
            const bool vertical = slider->orientation == Qt::Vertical;
            const int length = vertical ? option->rect.height() : option->rect.width();
            const int range = slider->maximum - slider->minimum;
            const int thumb = range > 0 ? std::clamp(static_cast<int>(static_cast<qint64>(length) * slider->pageStep /
                                                                      (range + slider->pageStep)),
                                                     24, std::max(length, 24))
                                        : length;
            const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                   length - thumb, slider->upsideDown);
            const QRect all = option->rect;
            if (part == SC_ScrollBarSlider)
                return vertical ? QRect(all.left(), all.top() + at, all.width(), thumb)
                                : QRect(all.left() + at, all.top(), thumb, all.height());
            if (part == SC_ScrollBarSubPage)
                return vertical ? QRect(all.left(), all.top(), all.width(), at)
                                : QRect(all.left(), all.top(), at, all.height());
            if (part == SC_ScrollBarAddPage)
                return vertical ? QRect(all.left(), all.top() + at + thumb, all.width(), length - at - thumb)
                                : QRect(all.left() + at + thumb, all.top(), length - at - thumb, all.height());
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize TropaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& given,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, given, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(static_cast<int>(size::control), given.height() + 8));
        result.setWidth(std::max(result.width(), given.width() + 24));
        break;
    case CT_ToolButton:
        result = result.expandedTo(QSize(size::control, size::control));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(static_cast<int>(size::field), given.height() + 8));
        break;
    case CT_ComboBox:
        result.setHeight(std::max(static_cast<int>(size::field), given.height() + 8));
        result.setWidth(given.width() + 34);
        break;
    case CT_MenuBarItem:
        result.setHeight(std::max(static_cast<int>(size::menuBar), result.height()));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(static_cast<int>(size::minTarget), result.height()));
        break;
    default:
        break;
    }
    return result;
}

int TropaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return size::scrollBar;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return size::icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_TreeViewIndentation:
        return 18;
    case PM_HeaderMarkSize:
        return 10;
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TropaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_animated ? 160 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace tropa::ui::theme
