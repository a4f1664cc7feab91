#include "ui/feedback/feedback_page.h"

#include "ui/feedback/feedback_view.h"

namespace tropa::ui::feedback {

QString FeedbackPage::title() const
{
    return FeedbackView::tr("Calls and reviews");
}

QWidget* FeedbackPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_view = new FeedbackView(workbench, parent);
    return m_view;
}

void FeedbackPage::show(const EntityRef& ref)
{
    if (m_view)
        m_view->showEntity(ref);
}

} // namespace tropa::ui::feedback
