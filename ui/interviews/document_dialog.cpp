#include "ui/interviews/document_dialog.h"

#include "interviews/document_removal.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

const DocumentRow* rowOf(const CodingSession& session, core::DocumentId id)
{
    const auto& rows = session.documents();
    const auto found = std::ranges::find_if(rows, [&](const DocumentRow& row) { return row.info.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

DocumentDialog::DocumentDialog(CodingSession& session, core::DocumentId id, Field field, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_id(id)
    , m_name(new QLineEdit(this))
    , m_respondent(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_keep(nullptr)
{
    setObjectName(QStringLiteral("documentDialog"));
    setWindowTitle(tr("Transcript"));
    setAttribute(Qt::WA_DeleteOnClose);
    const DocumentRow* row = rowOf(session, id);
    m_name->setObjectName(QStringLiteral("documentName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setText(row ? row->info.name : QString());
    m_respondent->setObjectName(QStringLiteral("documentRespondent"));
    m_respondent->setAccessibleName(tr("Respondent"));
    m_respondent->setEditable(true);
    m_respondent->setInsertPolicy(QComboBox::NoInsert);
    for (const core::Respondent& one : core::respondents(session.workbench().project().connection())) {
        m_respondent->addItem(one.name, one.id.value());
        if (row && one.id == row->info.respondent)
            m_respondent->setCurrentIndex(m_respondent->count() - 1);
    }
    if (!row || !row->info.respondent.isValid())
        m_respondent->setCurrentIndex(-1);
    m_note->setAccessibleName(tr("Note on the respondent"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().height() + 4);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Whose it is"), m_respondent);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &DocumentDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &DocumentDialog::follow);
    connect(m_respondent, &QComboBox::editTextChanged, this, &DocumentDialog::follow);
    resize(460, sizeHint().height());
    follow();
    QLineEdit* first = field == Field::Name ? m_name : m_respondent->lineEdit();
    first->setFocus();
    first->selectAll();
}

core::RespondentId DocumentDialog::chosen() const
{
    const QString typed = m_respondent->currentText().simplified();
    return typed.isEmpty() ? core::RespondentId()
                           : core::findRespondent(m_session.workbench().project().connection(), typed);
}

void DocumentDialog::follow()
{
    const QString typed = m_respondent->currentText().simplified();
    m_note->setText(typed.isEmpty()      ? tr("Without a respondent its words count for no group, clinic or person.")
                    : chosen().isValid() ? QString()
                                         : tr("“%1” is new and is added to the respondents.").arg(typed));
    m_keep->setEnabled(!m_name->text().simplified().isEmpty());
}

void DocumentDialog::save()
{
    const DocumentRow* row = rowOf(m_session, m_id);
    const QString name = m_name->text().simplified(), typed = m_respondent->currentText().simplified();
    if (!row || name.isEmpty())
        return;
    const core::RespondentId before = row->info.respondent, known = chosen();
    const bool isNew = !typed.isEmpty() && !known.isValid();
    if (name == row->info.name && known == before && !isNew)
        return accept();
    const bool done = m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Transcript “%1”"), {name}},
                                                 [&](project::Edit& edit) -> Result<void> {
                                                     core::RespondentId respondent = known;
                                                     if (isNew) {
                                                         core::Respondent added;
                                                         added.name = typed;
                                                         respondent = core::addRespondent(edit, added);
                                                     }
                                                     if (respondent != before)
                                                         core::setDocumentRespondent(edit, m_id, respondent);
                                                     core::renameDocument(edit, m_id, name);
                                                     return {};
                                                 });
    if (done)
        accept();
}

RemoveDocumentDialog::RemoveDocumentDialog(CodingSession& session, core::DocumentId id, QWidget* parent)
    : QDialog(parent), m_session(session), m_says(new QLabel(this)), m_remove(nullptr)
{
    setObjectName(QStringLiteral("removeDocumentDialog"));
    setWindowTitle(tr("Remove a transcript"));
    setAttribute(Qt::WA_DeleteOnClose);
    const DocumentRow* row = rowOf(session, id);
    const QString name = row ? row->name : QString();
    const auto holdings = core::documentHoldings(session.workbench().project().connection(), id);
    QStringList words{tr("%n turn(s)", nullptr, static_cast<int>(holdings.turns)),
                      tr("%n coding(s)", nullptr, static_cast<int>(holdings.segments))};
    if (holdings.notes > 0)
        words << tr("%n note(s)", nullptr, static_cast<int>(holdings.notes));
    m_says->setText(
        tr("The transcript “%1” goes with %2. Numbers and cards of maps that rest on its quotes follow. The "
           "respondent and the file it was imported from stay. Undo brings all of it back.")
            .arg(name, words.join(QStringLiteral(", "))));
    m_says->setWordWrap(true);
    m_says->setMinimumWidth(420);
    auto* buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(holdings.segments > 0
                                      ? tr("Remove with %n coding(s)", nullptr, static_cast<int>(holdings.segments))
                                      : tr("Remove"),
                                  QDialogButtonBox::DestructiveRole);
    QPushButton* stay = buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    stay->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_says);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this, id, name] { run(id, name); });
}

void RemoveDocumentDialog::run(core::DocumentId id, const QString& name)
{
    shell::Workbench& bench = m_session.workbench();
    const bool done = bench.edit({QT_TRANSLATE_NOOP("core", "Remove the transcript “%1”"), {name}},
                                 [&](project::Edit& edit) -> Result<void> {
                                     core::removeDocument(edit, id);
                                     return {};
                                 });
    if (!done)
        return;
    accept();
    bench.notify({shell::Notice::Kind::Info, tr("Removed: %1").arg(name), tr("Undo"),
                  [guard = QPointer<shell::Workbench>(&bench)] {
                      if (guard)
                          guard->actions().find(QStringLiteral("edit.undo"))->trigger();
                  }});
}

} // namespace tropa::ui::interviews
