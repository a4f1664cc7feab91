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

void AnalysisPage::addActions(shell::Workbench& workbench)
{
    const auto add = [&](const QString& id, const std::function<QString()>& text, qint64 number) {
        shell::ActionRegistry::Description description;
        description.id = QStringLiteral("analysis.") + id;
        description.text = text;
        description.menu = QStringLiteral("analysis");
        if (number == 1) {
            description.icon = QStringLiteral("chart");
            description.shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A);
        }
        workbench.actions().add(description, &workbench, [&workbench, number] {
            workbench.navigateTo({QStringLiteral("analysis"), number});
        });
    };
    const QStringList ids = AnalysisView::ids();
    for (qsizetype i = 0; i < ids.size(); ++i)
        add(
            ids[i], [i] { return AnalysisView::titles().at(i); }, i + 1);
}

void AnalysisPage::show(const EntityRef& ref)
{
    if (m_view)
        m_view->showAnalysis(ref.id);
}

} // namespace tropa::ui::analysis
