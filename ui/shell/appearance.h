#pragma once

#include "ui/shell/settings.h"

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
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_toolkit;
};

} // namespace tropa::ui::shell
