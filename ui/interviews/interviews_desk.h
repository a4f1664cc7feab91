#pragma once

#include "ui/interviews/interview_view.h"
#include "ui/interviews/interviews_room.h"

class QStackedWidget;
class QTabBar;

namespace tropa::ui::interviews {

/// The widget of the page: the room with the transcripts and, under tabs above it, what is made of the codings. A view
/// is made on its first visit. Owned by the window.
class InterviewsDesk : public QWidget
{
    Q_OBJECT

public:
    InterviewsDesk(shell::Workbench& workbench, theme::ThemeSource& look, QWidget* parent = nullptr);
    ~InterviewsDesk() override;

    /// An entity of this kind is a view by its number, from 1, in the order of interviewViews().
    static QString viewKind() { return QStringLiteral("interviews_view"); }

    InterviewsRoom* room() const { return m_room; }
    void show(const EntityRef& ref);
    using QWidget::show;
    /// The view by its id, made if it is not there yet; null for an unknown one. "transcripts" is the room.
    QWidget* showView(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void open(int tab);
    void retranslate();

    std::vector<InterviewView> m_views;
    InterviewsRoom* m_room;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<QWidget*> m_made; // by view; null until its first visit
};

} // namespace tropa::ui::interviews
