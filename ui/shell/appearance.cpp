#include "ui/shell/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPalette>
#include <QTranslator>

namespace tropa::ui::shell {

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(settings.language())
    , m_platform(theme::platformTheme(QGuiApplication::palette()))
{
    installTranslators();
    applyTheme();
}

Appearance::~Appearance() = default;

void Appearance::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setLanguage(language);
    installTranslators();
    Q_EMIT languageChanged(language);
}

void Appearance::installTranslators()
{
    const QString code = languageCode(m_language);
    QLocale::setDefault(m_language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto own = std::make_unique<QTranslator>();
    auto toolkit = std::make_unique<QTranslator>();
    // The old ones go last, so that widgets are told once, when the new words are there.
    if (own->load(QStringLiteral(":/i18n/tropa_%1.qm").arg(code)))
        QCoreApplication::installTranslator(own.get());
    if (toolkit->load(QStringLiteral("qtbase_%1").arg(code), QStringLiteral(":/i18n")) ||
        toolkit->load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit.get());
    m_own = std::move(own);
    m_toolkit = std::move(toolkit);
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme();
    Q_EMIT themeChanged();
}

void Appearance::setAnimated(bool on)
{
    m_settings.setAnimated(on);
    applyTheme();
}

void Appearance::applyTheme()
{
    const ThemeChoice choice = m_settings.theme();
    const theme::ThemeKind kind = choice == ThemeChoice::System ? m_platform
                                  : choice == ThemeChoice::Dark ? theme::ThemeKind::Dark
                                                                : theme::ThemeKind::Light;
    m_source.setMotion(m_settings.isAnimated());
    m_source.setKind(kind);
}

} // namespace tropa::ui::shell
