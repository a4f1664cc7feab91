#pragma once

#include "ui/theme/theme_source.h"

#include <QLineEdit>
#include <QTimer>

namespace tropa::ui::widgets {

/// A line to search with: magnifier, cross to clear, the shortcut that leads here while it is empty, "2 of 9" while it
/// finds. Says searched() when typing rests, at once on Return.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(theme::ThemeSource& source, QWidget* parent = nullptr);

    /// Only shown; the action that owns the shortcut is registered elsewhere.
    void setShortcutHint(const QString& keys);
    /// What stands at the right while there is text; empty shows nothing.
    void setMatches(const QString& words);

Q_SIGNALS:
    void searched(const QString& text);
    void nextRequested();     ///< Return
    void previousRequested(); ///< Shift+Return

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString note() const;
    void makeRoom();

    theme::ThemeSource& m_source;
    QTimer m_rest;
    QString m_hint;
    QString m_matches;
    QAction* m_clear;
};

} // namespace tropa::ui::widgets
