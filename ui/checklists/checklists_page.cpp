#include "ui/checklists/checklists_page.h"

#include "ui/checklists/checklists_view.h"

namespace tropa::ui::checklists {

QString ChecklistsPage::title() const
{
    return ChecklistsView::tr("Mystery patient");
}

QWidget* ChecklistsPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_view = new ChecklistsView(workbench, parent);
    return m_view;
}

QStringList ChecklistsPage::entityKinds() const
{
    return {QStringLiteral("checklist_visit"), QStringLiteral("checklist_score"), QStringLiteral("checklist_item"),
            QStringLiteral("checklist_section"), QStringLiteral("checklist")};
}

void ChecklistsPage::show(const EntityRef& ref)
{
    if (m_view)
        m_view->showEntity(ref);
}

} // namespace tropa::ui::checklists
