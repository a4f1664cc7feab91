#include "ui/theme/apply_theme.h"

#include "ui/theme/tropa_style.h"
#include "ui/theme/type_role.h"

#include <QApplication>
#include <QToolTip>

namespace tropa::ui::theme {

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    all(QPalette::Window, theme.window);
    all(QPalette::WindowText, theme.text);
    all(QPalette::Base, theme.field);
    all(QPalette::AlternateBase, theme.alternate);
    all(QPalette::Text, theme.text);
    all(QPalette::PlaceholderText, theme.textFaint);
    all(QPalette::Button, theme.raised);
    all(QPalette::ButtonText, theme.text);
    all(QPalette::BrightText, theme.bad);
    all(QPalette::ToolTipBase, theme.raised);
    all(QPalette::ToolTipText, theme.text);
    all(QPalette::Highlight, theme.accent);
    all(QPalette::HighlightedText, theme.onAccent);
    all(QPalette::Link, theme.accent);
    all(QPalette::LinkVisited, theme.accent);
    all(QPalette::Light, theme.raised);
    all(QPalette::Midlight, theme.panel);
    all(QPalette::Mid, theme.line);
    all(QPalette::Dark, theme.lineControl);
    all(QPalette::Shadow, theme.lineControl);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.selectionInactive);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.textDisabled);
    return palette;
}

QPalette itemViewPalette(const Theme& theme)
{
    QPalette palette = paletteOf(theme);
    palette.setColor(QPalette::All, QPalette::Base, theme.raised);
    palette.setColor(QPalette::Active, QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, theme.selectionInactive);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.selectionInactive);
    palette.setColor(QPalette::All, QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.textDisabled);
    return palette;
}

void applyTheme(QApplication& application, ThemeKind kind, bool motion)
{
    const Theme theme = themeOf(kind);
    application.setFont(fontFor(TypeRole::Body));
    QApplication::setStyle(new TropaStyle(theme, motion));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setPalette(itemViewPalette(theme), "QAbstractItemView");
    QToolTip::setPalette(paletteOf(theme));
    QToolTip::setFont(fontFor(TypeRole::Small));
}

} // namespace tropa::ui::theme
