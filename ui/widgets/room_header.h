#pragma once

#include "ui/theme/theme_source.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include <vector>

class QToolButton;

namespace tropa::ui::widgets {

class TextLabel;

/// The 42 px head of a room: back and forward, one title, facts in small, the room's tools at the right. Tools that do
/// not fit go into «…», the last added first; nothing ever leaves both.
class RoomHeader final : public QWidget
{
    Q_OBJECT

public:
    /// `back` and `forward` belong to the window's navigation; may be null on pages without a way back.
    RoomHeader(theme::ThemeSource& source, QAction* back, QAction* forward, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    void addTool(QAction* action, bool withText = false);
    /// A control of its own among the tools (a choice, a search field); it does not overflow.
    void addWidget(QWidget* widget);
    void clearTools();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Tool
    {
        QWidget* widget = nullptr;
        QPointer<QAction> action; // null for a control of its own
    };
    void arrange();

    theme::ThemeSource& m_source;
    std::vector<QWidget*> m_ways;
    TextLabel* m_title;
    TextLabel* m_facts;
    std::vector<Tool> m_tools;
    QToolButton* m_more;
    QMenu m_rest;
};

} // namespace tropa::ui::widgets
