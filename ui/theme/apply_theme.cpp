#include "ui/theme/theme.h"
#include "ui/theme/tropa_style.h"

#include <QApplication>
#include <QPalette>

namespace tropa::ui::theme {

namespace {

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.field);
    p.setColor(QPalette::AlternateBase, t.alternate);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textFaint);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad.colour);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.panel);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineControl);
    p.setColor(QPalette::Shadow, t.lineControl);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textDisabled);
    return p;
}

// Lists are quiet, text fields keep the strong highlight.
QPalette listPaletteOf(const Theme& t)
{
    QPalette p = paletteOf(t);
    p.setColor(QPalette::Base, t.raised);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.selectionInactive);
    p.setColor(QPalette::HighlightedText, t.text);
    return p;
}

// What a proxy style would have to paint by hand for no gain; everything else is TropaStyle.
QString stylesheetOf(const Theme& t)
{
    return QStringLiteral("QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px 6px; }"
                          "QHeaderView { background: %4; border: 0; }"
                          "QHeaderView::section { background: %4; color: %5; border: 0; border-bottom: 1px solid %6;"
                          " padding: 0 8px; min-height: 24px; }"
                          "QTabBar { background: %4; }"
                          "QTabBar::tab { background: transparent; color: %5; padding: 6px 10px; border: 0;"
                          " border-bottom: 2px solid transparent; }"
                          "QTabBar::tab:hover { color: %2; }"
                          "QTabBar::tab:selected { color: %2; border-bottom: 2px solid %7; }"
                          "QTabBar::tab:focus { color: %8; }"
                          "QSplitter::handle { background: %6; }"
                          "QMenu { background: %1; border: 1px solid %3; padding: 4px; }"
                          "QMenu::item { padding: 5px 24px 5px 28px; border-radius: 3px; }"
                          "QMenu::item:selected { background: %9; color: %2; }"
                          "QMenu::item:disabled { color: %10; }"
                          "QMenu::separator { height: 1px; background: %11; margin: 4px 6px; }")
        .arg(t.raised.name(), t.text.name(), t.lineControl.name(), t.panel.name(), t.textSecondary.name(),
             t.line.name(), t.accent.name(), t.focus.name(), t.selection.name())
        .arg(t.textDisabled.name(), t.lineSubtle.name());
}

} // namespace

void applyTheme(QApplication& application, ThemeKind kind)
{
    const Theme& theme = kind == ThemeKind::Dark ? Theme::dark() : Theme::light();
    if (!qobject_cast<TropaStyle*>(application.style()) && application.styleSheet().isEmpty())
        QApplication::setStyle(new TropaStyle);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setPalette(listPaletteOf(theme), "QAbstractItemView");
    application.setStyleSheet(stylesheetOf(theme));
}

} // namespace tropa::ui::theme
