#pragma once

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QObject>

namespace tropa::ui::theme {

/// Which colour of the theme an icon takes; a disabled one is always textDisabled.
enum class IconTint { Text, Secondary, Faint, Accent, OnAccent, Good, Warn, Bad, Info };

/// The theme of this window now, and the icons that follow it. The application owns one and hands it to what paints;
/// whoever caches anything of the theme listens to changed(), which comes after palette and style are in place.
/// GUI thread; icons may outlive it and then keep the last colours of the application's palette.
class ThemeSource final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSource(ThemeKind kind = ThemeKind::Light, QObject* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    ThemeKind kind() const { return m_theme.kind; }
    /// Dresses the application and says so.
    void setKind(ThemeKind kind);

    bool motion() const { return m_motion; }
    /// View → No animation, or the system's wish.
    void setMotion(bool on);

    QIcon icon(Glyph glyph, IconTint tint = IconTint::Text) const;

Q_SIGNALS:
    void changed();

private:
    Theme m_theme;
    bool m_motion = true;
};

QColor tintColour(const Theme& theme, IconTint tint);

/// What the desktop prefers, told from the palette the platform gave before Tropa set its own.
ThemeKind platformTheme(const QPalette& platform);

} // namespace tropa::ui::theme
