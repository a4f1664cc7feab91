#include "ui/interviews/interviews_page.h"

#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "ui/interviews/core_names.h"
#include "ui/interviews/interviews_desk.h"
#include "ui/interviews/transcript_accessible.h"
#include "ui/shell/workbench.h"

#include <QCoreApplication>

namespace tropa::ui::interviews {

QString InterviewsPage::title() const
{
    return QCoreApplication::translate("InterviewsPage", "Interviews");
}

QWidget* InterviewsPage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    TranscriptAccessible::install();
    m_desk = new InterviewsDesk(workbench, workbench.theme(), parent);
    return m_desk;
}

QStringList InterviewsPage::entityKinds() const
{
    return {QStringLiteral("segment"),    QStringLiteral("document"), QStringLiteral("code"),
            QStringLiteral("respondent"), QStringLiteral("turn"),     InterviewsDesk::viewKind()};
}

void InterviewsPage::addActions(shell::Workbench& workbench)
{
    qint64 number = 0;
    for (const InterviewView& view : interviewViews()) {
        shell::ActionRegistry::Description description;
        description.id = QStringLiteral("interviews.view.") + view.id;
        description.text = view.title;
        description.menu = QStringLiteral("analysis");
        description.section = 1;
        ++number;
        workbench.actions().add(description, &workbench, [&workbench, number] {
            workbench.navigateTo({InterviewsDesk::viewKind(), number});
        });
    }
}

void InterviewsPage::show(const EntityRef& ref)
{
    if (m_desk)
        m_desk->show(ref);
}

std::vector<shell::NamedEntity> InterviewsPage::namedEntities(shell::Workbench& workbench) const
{
    std::vector<shell::NamedEntity> named;
    storage::Connection& db = workbench.project().connection();
    const core::Codebook book = core::codebook(db);
    for (const core::Code& code : book.codes())
        named.push_back({{QStringLiteral("code"), code.id.value()}, book.path(code.id)});
    for (const core::DocumentInfo& info : core::documents(db))
        named.push_back({{QStringLiteral("document"), info.id.value()}, info.name});
    return named;
}

} // namespace tropa::ui::interviews
