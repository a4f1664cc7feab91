// One file because a proxy style is one class: its overrides share the strokes and states below. Past 600 lines for that.
#include "ui/theme/tropa_style.h"

#include "ui/theme/apply_theme.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"
#include "ui/theme/style_strokes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace tropa::ui::theme {

namespace {

constexpr char primaryProperty[] = "primary";
constexpr char compactProperty[] = "compact";
constexpr char invalidProperty[] = "invalid";

bool has(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

bool is(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

int grown(int least, const QFontMetrics& metrics, int margin)
{
    return std::max(least, metrics.height() + margin);
}

bool showsHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const QHeaderView*>(widget) ||
           qobject_cast<const QLineEdit*>(widget);
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

TropaStyle::TropaStyle(const Theme& theme, bool motion)
    : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme), m_motion(motion)
{
}

void TropaStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (showsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void TropaStyle::unpolish(QWidget* widget)
{
    if (showsHover(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

QPalette TropaStyle::standardPalette() const
{
    return paletteOf(m_theme);
}

void TropaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const QColor ink = is(option, State_Enabled) ? m_theme.textSecondary : m_theme.textDisabled;
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(option, painter);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
        // Rings of buttons are drawn by FocusRing around them, those of fields in their edge.
        if (qobject_cast<const QAbstractItemView*>(widget) && is(option, State_KeyboardFocusChange))
            strokeFocus(painter, option->rect, 0, m_theme.focus);
        else if (qobject_cast<const QTabBar*>(widget))
            strokeFocus(painter, option->rect, Radius::control, m_theme.focus);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            drawField(option, painter, widget, is(option, State_HasFocus));
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        drawScrollArea(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, widget);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorBranch:
        if (is(option, State_Children))
            strokeChevron(painter, option->rect, is(option, State_Open) ? Toward::Down : Toward::Right, ink, 8);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        strokeChevron(painter, option->rect, Toward::Down, ink, 8);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        strokeChevron(painter, option->rect, Toward::Up, ink, 8);
        return;
    case PE_IndicatorArrowLeft:
        strokeChevron(painter, option->rect, Toward::Left, ink, 8);
        return;
    case PE_IndicatorArrowRight:
        strokeChevron(painter, option->rect, Toward::Right, ink, 8);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            strokeChevron(painter, option->rect,
                          header->sortIndicator == QStyleOptionHeader::SortUp ? Toward::Up : Toward::Down,
                          m_theme.textSecondary, 7);
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.raised);
        strokeBox(painter, option->rect, 0, Qt::NoBrush, m_theme.lineControl);
        return;
    case PE_FrameMenu:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
        return;
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TropaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button != nullptr && has(widget, primaryProperty) && is(option, State_Enabled)) {
            QStyleOptionButton primary = *button;
            primary.palette.setColor(QPalette::ButtonText, m_theme.onAccent);
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    }
    case CE_FocusFrame:
        strokeFocus(painter, option->rect, Radius::control + 2, m_theme.focus);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, is(option, State_MouseOver) ? m_theme.lineControl : m_theme.line);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, m_theme.raised);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.window);
        return;
    case CE_HeaderSection:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        drawTabLabel(option, painter, widget);
        return;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                QRect line = option->rect;
                if (frame->frameShape == QFrame::HLine)
                    line = QRect(line.left(), line.center().y(), line.width(), 1);
                else
                    line = QRect(line.center().x(), line.top(), 1, line.height());
                painter->fillRect(line, m_theme.line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TropaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ToolButton:
        drawToolButton(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

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
    const bool isView = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
    if (is(option, State_Selected))
        painter->fillRect(option->rect, is(option, State_Active) ? m_theme.selection : m_theme.selectionInactive);
    else if (isView && is(option, State_MouseOver) && is(option, State_Enabled))
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
    QRect place = header->rect.adjusted(Space::hair, 0, -Space::hair, 0);
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
    label.state &= ~(State_Sunken | State_On); // nothing shifts when pressed
    if (is(option, State_On))
        label.state |= State_On;
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

QSize TropaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (option == nullptr)
        return result;
    const int control = has(widget, compactProperty) ? Size::compact : Size::control;
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const int margin = has(widget, compactProperty) ? 18 : 26;
        result = QSize(size.width() + margin, grown(control, option->fontMetrics, 7));
        if (button != nullptr && button->text.isEmpty())
            result.setWidth(std::max(control, size.width() + 12));
        return result;
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool words =
            button != nullptr && !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly;
        const bool opens = words && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const int height = grown(control, option->fontMetrics, 7);
        return {std::max(height, size.width() + (words ? 14 : 8) + (opens ? 14 : 0)),
                std::max(height, size.height() + 4)};
    }
    case CT_LineEdit:
        return {result.width(),
                grown(has(widget, compactProperty) ? Size::compact : Size::field, option->fontMetrics, 7)};
    case CT_ComboBox:
        return {size.width() + 8 + 24,
                grown(has(widget, compactProperty) ? Size::compact : Size::field, option->fontMetrics, 7)};
    case CT_SpinBox:
        return {result.width() + 6, grown(Size::field, option->fontMetrics, 7)};
    case CT_CheckBox:
    case CT_RadioButton:
        return result.expandedTo({Size::minimumTarget, Size::minimumTarget});
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {10, 9};
        const bool shortcut = item != nullptr && item->text.contains(u'\t');
        return {size.width() + 12 + Size::icon + 8 + 20 + (shortcut ? 28 : 8),
                grown(Size::menuRow, option->fontMetrics, 7)};
    }
    case CT_MenuBarItem:
        return {size.width() + 18, grown(Size::menuBar, option->fontMetrics, 8)};
    case CT_HeaderSection:
        result.setHeight(std::max(Size::headerRow, option->fontMetrics.height() + 8));
        return result;
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        QFont bold = widget != nullptr ? widget->font() : QFont();
        bold.setWeight(QFont::DemiBold);
        const int wider = tab != nullptr ? QFontMetrics(bold).horizontalAdvance(tab->text) -
                                               option->fontMetrics.horizontalAdvance(tab->text)
                                         : 0;
        return {result.width() + std::max(0, wider), grown(Size::paneHeader, option->fontMetrics, 12)};
    }
    case CT_ProgressBar:
        return result.expandedTo({40, 8});
    default:
        return result;
    }
}

QRect TropaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const qint64 whole = range + bar->pageStep;
        const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
        const int thumb = range > 0 && whole > 0
                              ? std::clamp(int(qint64(bar->pageStep) * length / whole), std::min(least, length), length)
                              : length;
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto along = [&](int from, int size) {
            const QRect span = upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                                       : QRect(rect.left() + from, rect.top(), size, rect.height());
            return visualRect(bar->direction, rect, span);
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return along(start, thumb);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, QRect(rect.right() - 23, rect.top(), 20, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(6, 2, -24, -2));
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, QRect(rect.right() - 19, rect.top() + 2, 18, half - 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - 19, rect.top() + half, 18, rect.height() - half - 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(4, 2, -20, -2));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TropaStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame != nullptr && frame->lineWidth > 0 ? 4 : 0;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int TropaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return Size::icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_ScrollBarExtent:
        return Size::scrollBar;
    case PM_ScrollBarSliderMin:
        return Size::minimumTarget;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        // One pixel is drawn; Qt widens the place to grab around a handle of one pixel itself.
        return 1;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 10;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_TreeViewIndentation:
        return 18;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::medium;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Space::pane;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TropaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_motion ? Motion::fast : 0;
    case SH_Widget_Animate:
        return m_motion ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return hint == SH_ItemView_ArrowKeysNavigateIntoChildren ? 1 : 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_UnderlineShortcut:
        // Underlines appear with Alt, as the hint of the widget's window says.
        return QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon TropaStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    const auto drawn = [](Glyph glyph, const QColor& colour, const QColor& disabled) {
        return QIcon(new IconEngine(glyph, [colour, disabled](QIcon::Mode mode, QIcon::State) {
            return mode == QIcon::Disabled ? disabled : colour;
        }));
    };
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return drawn(Glyph::Close, m_theme.textSecondary, m_theme.textDisabled);
    case SP_MessageBoxInformation:
        return drawn(Glyph::Info, m_theme.info, m_theme.textDisabled);
    case SP_MessageBoxWarning:
        return drawn(Glyph::TriangleAlert, m_theme.warn, m_theme.textDisabled);
    case SP_MessageBoxCritical:
        return drawn(Glyph::CircleX, m_theme.bad, m_theme.textDisabled);
    case SP_MessageBoxQuestion:
        return drawn(Glyph::Help, m_theme.info, m_theme.textDisabled);
    case SP_DirOpenIcon:
    case SP_DirIcon:
    case SP_DirClosedIcon:
        return drawn(Glyph::FolderOpen, m_theme.textSecondary, m_theme.textDisabled);
    case SP_FileIcon:
        return drawn(Glyph::File, m_theme.textSecondary, m_theme.textDisabled);
    case SP_ArrowBack:
        return drawn(Glyph::ArrowLeft, m_theme.text, m_theme.textDisabled);
    case SP_ArrowForward:
        return drawn(Glyph::ArrowRight, m_theme.text, m_theme.textDisabled);
    case SP_FileDialogToParent:
        return drawn(Glyph::ArrowUp, m_theme.text, m_theme.textDisabled);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void makePrimary(QAbstractButton* button)
{
    button->setProperty(primaryProperty, true);
}

void makeCompact(QWidget* control)
{
    control->setProperty(compactProperty, true);
}

void setInvalid(QWidget* field, bool invalid)
{
    if (has(field, invalidProperty) == invalid)
        return;
    field->setProperty(invalidProperty, invalid);
    field->update();
}

} // namespace tropa::ui::theme
