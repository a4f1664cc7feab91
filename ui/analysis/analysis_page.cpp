#include "ui/analysis/analysis_page.h"

#include "ui/analysis/analysis_view.h"

#include <QCoreApplication>

namespace tropa::ui::analysis {

QString AnalysisPage::title() const
{
    return QCoreApplication::translate("AnalysisPage", "Analysis of interviews");
}

QWidget* AnalysisPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_view = new AnalysisView(workbench, parent);
    return m_view;
}

void AnalysisPage::show(const EntityRef& ref)
{
    if (m_view)
        m_view->showAnalysis(ref.id);
}

std::vector<shell::NamedEntity> AnalysisPage::namedEntities(shell::Workbench&) const
{
    std::vector<shell::NamedEntity> named;
    qint64 number = 0;
    for (const QString& title : AnalysisView::titles())
        named.push_back({{QStringLiteral("analysis"), ++number}, title});
    return named;
}

} // namespace tropa::ui::analysis
