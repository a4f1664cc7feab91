#include "ui/import/respondent_fields.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace tropa::ui::import {

RespondentFields::RespondentFields(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("respondentFields"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void RespondentFields::setProofs(const std::vector<ReadProof>& proofs)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const ReadProof& proof : proofs) {
        if (!proof.isTranscript())
            continue;
        auto* label = new QLabel(tr("Respondent of %1").arg(proof.file), this);
        auto* field = new QLineEdit(proof.respondent, this);
        field->setObjectName(QStringLiteral("respondent.") + proof.file);
        field->setAccessibleName(label->text());
        field->setToolTip(tr("A name the project has joins this transcript to that respondent's others"));
        label->setBuddy(field);
        label->setWordWrap(true);
        m_form->addRow(label, field);
        connect(field, &QLineEdit::editingFinished, this, [this, field, file = proof.file, was = proof.respondent] {
            const QString name = field->text().trimmed();
            if (name.isEmpty() || name == was)
                return;
            m_corrected[QStringLiteral("respondent:") + file] = name;
            Q_EMIT corrected();
        });
    }
    setVisible(m_form->rowCount() > 0);
}

} // namespace tropa::ui::import
