#include "ui/maps/save_template_dialog.h"

#include "maps/map_templates.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

SaveTemplateDialog::SaveTemplateDialog(MapSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(new QLineEdit(session.board().map.title, this))
    , m_summary(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("saveTemplateDialog"));
    setWindowTitle(tr("Save as a template"));
    auto* says = new QLabel(tr("Kept are stages, steps, lanes, texts, links, standard times and what cells compute by "
                               "touchpoint, of all maps over these steps. Left out are evidence, measured times, "
                               "guesses, waves, clinics and owners."),
                            this);
    says->setWordWrap(true);
    says->setMinimumWidth(420);
    m_name->setObjectName(QStringLiteral("templateName"));
    m_note->setAccessibleName(tr("Note on the name"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&For what it is"), m_summary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done = buttons->addButton(tr("Save the template"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(says);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveTemplateDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveTemplateDialog::follow);
    m_name->selectAll();
    follow();
}

void SaveTemplateDialog::follow()
{
    const auto known = m_session.workbench().project().read(
        [this](storage::Connection& db) { return findTemplate(db, m_name->text(), m_session.workbench().language()); });
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const bool isTaken = isNamed && known && !known->id.isEmpty();
    m_note->setText(!isTaken       ? QString()
                    : known->isOwn ? tr("A template of this name is there; it is replaced.")
                                   : tr("A template of the program has this name; choose another."));
    m_done->setEnabled(isNamed && (!isTaken || known->isOwn));
}

void SaveTemplateDialog::save()
{
    shell::Workbench& workbench = m_session.workbench();
    const bool done =
        workbench.edit({QT_TRANSLATE_NOOP("core", "New template")}, [&](project::Edit& edit) -> Result<void> {
            saveTemplate(edit, m_name->text(), m_summary->text(), templateOf(edit.db(), m_session.map()));
            return {};
        });
    if (!done)
        return;
    workbench.notify({shell::Notice::Kind::Good,
                      tr("The template “%1” is in the project; “New map” offers it.").arg(m_name->text().trimmed())});
    accept();
}

} // namespace tropa::ui::journeys
