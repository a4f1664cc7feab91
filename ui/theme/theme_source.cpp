#include "ui/theme/theme_source.h"

#include "ui/theme/apply_theme.h"
#include "ui/theme/icon_engine.h"

#include <QApplication>
#include <QPointer>

namespace tropa::ui::theme {

ThemeSource::ThemeSource(ThemeKind kind, QObject* parent) : QObject(parent), m_theme(themeOf(kind))
{
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        applyTheme(*application, kind, m_motion);
}

void ThemeSource::setKind(ThemeKind kind)
{
    if (kind == m_theme.kind)
        return;
    m_theme = themeOf(kind);
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        applyTheme(*application, kind, m_motion);
    Q_EMIT changed();
}

void ThemeSource::setMotion(bool on)
{
    if (on == m_motion)
        return;
    m_motion = on;
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        applyTheme(*application, m_theme.kind, m_motion);
    Q_EMIT changed();
}

QIcon ThemeSource::icon(Glyph glyph, IconTint tint) const
{
    const QPointer<const ThemeSource> source(this);
    return QIcon(new IconEngine(glyph, [source, tint](QIcon::Mode mode, QIcon::State) {
        if (source.isNull())
            return QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                                    QPalette::WindowText);
        return mode == QIcon::Disabled ? source->theme().textDisabled : tintColour(source->theme(), tint);
    }));
}

QColor tintColour(const Theme& theme, IconTint tint)
{
    switch (tint) {
    case IconTint::Text:
        break;
    case IconTint::Secondary:
        return theme.textSecondary;
    case IconTint::Faint:
        return theme.textFaint;
    case IconTint::Accent:
        return theme.accent;
    case IconTint::OnAccent:
        return theme.onAccent;
    case IconTint::Good:
        return theme.good;
    case IconTint::Warn:
        return theme.warn;
    case IconTint::Bad:
        return theme.bad;
    case IconTint::Info:
        return theme.info;
    }
    return theme.text;
}

ThemeKind platformTheme(const QPalette& platform)
{
    return platform.color(QPalette::Window).lightnessF() < 0.5 ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace tropa::ui::theme
