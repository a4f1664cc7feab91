#include "ui/insights/insights_page.h"

#include "insights/insight_store.h"
#include "ui/insights/insights_view.h"

namespace tropa::ui::insights {

QString InsightsPage::title() const
{
    return InsightsView::tr("Insights");
}

QWidget* InsightsPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_view = new InsightsView(workbench, parent);
    return m_view;
}

void InsightsPage::show(const EntityRef& ref)
{
    if (!m_view)
        return;
    if (ref.kind == QLatin1String("insight"))
        m_view->showInsight(core::InsightId(ref.id));
    else
        m_view->showWall();
}

std::vector<shell::NamedEntity> InsightsPage::namedEntities(shell::Workbench& workbench) const
{
    std::vector<shell::NamedEntity> named;
    const auto all = workbench.project().read([](storage::Connection& db) { return core::allInsights(db); });
    if (all) {
        for (const core::Insight& one : *all)
            named.push_back({{QStringLiteral("insight"), one.id.value()}, one.statement});
    }
    return named;
}

} // namespace tropa::ui::insights
