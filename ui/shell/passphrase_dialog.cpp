#include "ui/shell/passphrase_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

QLineEdit* hiddenField(const char* name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    field->setMinimumWidth(260);
    return field;
}

} // namespace

PassphraseDialog::PassphraseDialog(Use use, const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_use(use)
    , m_first(hiddenField("passphrase", this))
    , m_second(hiddenField("passphraseAgain", this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Passphrase of %1").arg(fileName));
    auto* says =
        new QLabel(use == Use::New ? tr("Whoever has this file and the passphrase can tell whether a person is in the "
                                        "project. Hand the two over separately.")
                                   : tr("The one who made the key file knows its passphrase."),
                   this);
    says->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("&Once more"), m_second);
    form->setRowVisible(m_second, use == Use::New);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done = buttons->addButton(use == Use::New ? tr("Save the key file") : tr("Take in the key"),
                                QDialogButtonBox::AcceptRole);
    m_done->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(says);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    m_note->setAccessibleName(tr("Note on the passphrase"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::follow);
    follow();
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

void PassphraseDialog::follow()
{
    const bool differs = m_use == Use::New && m_first->text() != m_second->text();
    m_note->setText(differs && !m_second->text().isEmpty() ? tr("The two passphrases differ") : QString());
    m_done->setEnabled(!m_first->text().isEmpty() && !differs);
}

} // namespace tropa::ui::shell
