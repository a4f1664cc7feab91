#pragma once

#include "ui/shell/settings.h"
#include "ui/theme/theme_source.h"

#include <QObject>

#include <memory>

class QTranslator;

namespace tropa::ui::shell {

/// Language and theme of the whole program, as the settings say, switched while it runs. One for the program, made
/// after QApplication and before the first window. Window thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Settings& settings, QObject* parent = nullptr);
    ~Appearance() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);
    /// Colours and icons, which follow the choice.
    theme::ThemeSource& source() { return m_source; }
    ThemeChoice theme() const { return m_settings.theme(); }
    void setTheme(ThemeChoice theme);
    bool isAnimated() const { return m_settings.isAnimated(); }
    void setAnimated(bool on);

Q_SIGNALS:
    /// Sent before widgets hear QEvent::LanguageChange.
    void languageChanged(tropa::Language language);
    void themeChanged();

private:
    void installTranslators();
    void applyTheme();

    Settings& m_settings;
    Language m_language;
    const theme::ThemeKind m_platform; ///< what the desktop wished when the program began
    theme::ThemeSource m_source;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_toolkit;
};

} // namespace tropa::ui::shell
