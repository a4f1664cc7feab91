#include "ui/import/import_page.h"

#include "ui/import/import_view.h"

namespace tropa::ui::import {

QString ImportPage::title() const
{
    return ImportView::tr("Import");
}

QWidget* ImportPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_view = new ImportView(workbench, m_kinds, parent);
    return m_view;
}

void ImportPage::takeFiles(const QString& kind, const QStringList& files)
{
    if (m_view)
        m_view->begin(kind, files);
}

} // namespace tropa::ui::import
