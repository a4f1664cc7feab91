#include "ui/theme/tropa_style.h"

#include "ui/theme/apply_theme.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"
#include "ui/theme/row_hover.h"
#include "ui/theme/row_keys.h"
#include "ui/theme/style_options.h"
#include "ui/theme/style_strokes.h"
#include "ui/theme/type_role.h"
#include "ui/theme/wheel_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

namespace tropa::ui::theme {

namespace {

bool showsHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const QHeaderView*>(widget) ||
           qobject_cast<const QLineEdit*>(widget);
}

} // namespace

TropaStyle::TropaStyle(const Theme& theme, bool motion)
    : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme), m_motion(motion), m_wheel(new WheelGuard(this))
{
}

void TropaStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (showsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto* table = qobject_cast<QTableView*>(widget); table && RowHover::of(table) == nullptr) {
        new RowHover(table);
        new RowKeys(table);
    }
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (qobject_cast<QHeaderView*>(widget))
        widget->setFont(fontFor(TypeRole::Small));
    m_wheel->watch(widget);
}

void TropaStyle::unpolish(QWidget* widget)
{
    if (showsHover(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    m_wheel->leave(widget);
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
    case PE_PanelItemViewRow: // the indentation of a tree belongs to the selected row too
        drawItemPanel(option, painter, widget);
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
    case PE_IndicatorHeaderArrow: // drawHeaderLabel draws it
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
    case CE_Header: // the whole section is the label's: it has its own padding and draws the sort mark
        painter->save();
        painter->setClipRect(option->rect, Qt::IntersectClip);
        drawHeaderSection(option, painter);
        drawHeaderLabel(option, painter);
        painter->restore();
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
