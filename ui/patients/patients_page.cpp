#include "ui/patients/patients_page.h"

#include "ui/patients/patients_view.h"

namespace tropa::ui::patients {

QString PatientsPage::title() const
{
    return PatientsView::tr("Patients");
}

QWidget* PatientsPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    return new PatientsView(workbench, parent);
}

} // namespace tropa::ui::patients
