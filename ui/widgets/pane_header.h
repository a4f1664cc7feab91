#pragma once

#include "ui/theme/theme_source.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace tropa::ui::widgets {

class TextLabel;

/// The 32 px head of a pane: its name, a count, its few tools at the right.
class PaneHeader final : public QWidget
{
    Q_OBJECT

public:
    PaneHeader(theme::ThemeSource& source, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(const QString& count);
    /// A tool of a registered action; its text becomes the tooltip and the accessible name.
    QToolButton* addTool(QAction* action);
    void addWidget(QWidget* widget);

private:
    TextLabel* m_title;
    TextLabel* m_count;
    QHBoxLayout* m_row;
};

/// A tool button as headers have them: auto-raised, in the Tab order, named by its action and tooltip with shortcut.
QToolButton* toolFor(QAction* action, QWidget* parent, bool withText = false);

} // namespace tropa::ui::widgets
