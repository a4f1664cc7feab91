#include "ui/surveys/surveys_page.h"

#include "ui/surveys/surveys_view.h"

namespace tropa::ui::surveys {

QString SurveysPage::title() const
{
    return SurveysView::tr("Surveys");
}

QWidget* SurveysPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_view = new SurveysView(workbench, parent);
    return m_view;
}

void SurveysPage::show(const EntityRef& ref)
{
    if (m_view)
        m_view->showEntity(ref);
}

} // namespace tropa::ui::surveys
