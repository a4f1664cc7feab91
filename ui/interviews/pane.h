#pragma once

#include "ui/theme/theme_source.h"

#include <QToolButton>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tropa::ui::interviews {

class SoftLabel;

/// The head of a pane: a title, a count in small, tools at the right.
class PaneHead : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHead(theme::ThemeSource& look, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(const QString& count);
    QToolButton* addTool(theme::Glyph glyph);

private:
    theme::ThemeSource& m_look;
    QHBoxLayout* m_row;
    SoftLabel* m_title;
    SoftLabel* m_count;
};

/// An auto-raised tool with an icon of the theme.
QToolButton* makeTool(theme::ThemeSource& look, theme::Glyph glyph, QWidget* parent);
/// Gives a widget the ground of side panes.
void makePanel(QWidget* widget);

} // namespace tropa::ui::interviews
