#pragma once

#include "ui/shell/workbench.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace tropa::ui::shell {

/// The inline messages above the page, newest last. A message of success or information replaces the one before and
/// goes with the page it was said on; what was said of an edit goes when the edits are turned back or forth. Warnings
/// and refusals stay until closed, at most three. Window thread.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(theme::ThemeSource& theme, QWidget* parent = nullptr);

    void show(const Notice& notice);
    /// The project has changed: by an edit, or by undo or redo.
    void followEdit(bool isTurn);
    /// Another page is shown. What is said on the way to it stays.
    void followPage();
    void clear();
    bool isEmpty() const;

private:
    void close(QWidget* message);
    template <class Which>
    void closeAll(Which which);
    void endMomentLater();

    theme::ThemeSource& m_theme;
    QVBoxLayout* m_layout;
    QSet<const QWidget*> m_ofEdits;    ///< warnings that speak of the edit they came with
    const QWidget* m_newest = nullptr; ///< said in this turn of the event loop
    bool m_edited = false;             ///< in this turn of the event loop
};

} // namespace tropa::ui::shell
