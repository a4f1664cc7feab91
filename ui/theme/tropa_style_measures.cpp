#include "ui/theme/tropa_style.h"

#include "ui/theme/measures.h"
#include "ui/theme/style_options.h"

// Sizes, places and hints of TropaStyle.

namespace tropa::ui::theme {

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
        return {std::max(height, size.width() + 8 + (opens ? 14 : 0)), std::max(height, size.height() + 4)};
    }
    case CT_LineEdit:
        return {result.width(),
                grown(has(widget, compactProperty) ? Size::compact : Size::field, option->fontMetrics, 7)};
    case CT_ComboBox:
        return {size.width() + 12 + 24,
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
    case CT_ItemViewItem: // lists that nobody has dressed otherwise
        return {result.width(), std::max(result.height(), grown(Size::treeRow, option->fontMetrics, 7))};
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
    case PM_TabBarScrollButtonWidth:
        return Size::minimumTarget;
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

} // namespace tropa::ui::theme
