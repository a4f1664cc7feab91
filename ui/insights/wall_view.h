#pragma once

#include "ui/insights/wall_session.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace tropa::ui::widgets {
class EmptyPlace;
}

namespace tropa::ui::insights {

class WallCanvas;

/// The affinity wall with its tools: quotes and thoughts come onto it, are put together by hand, and groups become
/// codes, pains or opportunities. Window thread.
class WallView final : public QWidget
{
    Q_OBJECT

public:
    WallView(shell::Workbench& workbench, QWidget* parent);

    void retranslate();

private:
    QPushButton* addButton(const char* id, const std::function<QString()>& text, const std::function<QString()>& tip,
                           const char* icon, std::function<void()> run);
    void addButtons();
    void askQuotes();
    void addThought();
    void follow();
    void showMenu(const QPoint& at);

    struct Tool
    {
        QPushButton* button;
        std::function<QString()> text;
        std::function<QString()> tip;
    };
    shell::Workbench& m_workbench;
    WallSession m_session;
    WallCanvas* m_canvas;
    widgets::EmptyPlace* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_bar;
    std::vector<Tool> m_tools;
    std::vector<QPushButton*> m_ofNotes;  ///< need stickies
    std::vector<QPushButton*> m_ofGroups; ///< need a group
};

} // namespace tropa::ui::insights
