#include "ui/import/respondent_fields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace tropa::ui::import {

RespondentFields::RespondentFields(QWidget* parent) : FieldColumn(parent)
{
    setObjectName(QStringLiteral("respondentFields"));
}

void RespondentFields::setProofs(const std::vector<ReadProof>& proofs)
{
    clear();
    for (const ReadProof& proof : proofs) {
        if (!proof.isTranscript())
            continue;
        addRespondent(proof);
        if (proof.speakers.size() > 1)
            addInterviewer(proof);
    }
    setVisible(!isEmpty());
}

void RespondentFields::addRespondent(const ReadProof& proof)
{
    auto* field = new QLineEdit(proof.respondent, this);
    field->setObjectName(QStringLiteral("respondent.") + proof.file);
    field->setToolTip(tr("A name the project has joins this transcript to that respondent's others"));
    addField(tr("Respondent of %1").arg(proof.file), field);
    connect(field, &QLineEdit::editingFinished, this, [this, field, file = proof.file, was = proof.respondent] {
        const QString name = field->text().trimmed();
        if (name.isEmpty() || name == was)
            return;
        m_corrected[QStringLiteral("respondent:") + file] = name;
        Q_EMIT corrected();
    });
}

// Who asks: as a label says, or as a proposal with what it rests on. Words of the interviewer are not counted.
void RespondentFields::addInterviewer(const ReadProof& proof)
{
    auto* field = new QComboBox(this);
    field->setObjectName(QStringLiteral("interviewer.") + proof.file);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setToolTip(tr("What the interviewer says is not counted"));
    field->addItem(tr("nobody: all answer"), QString());
    QString why;
    for (const ReadSpeaker& speaker : proof.speakers) {
        field->addItem(speaker.name, speaker.name);
        if (!speaker.isInterviewer)
            continue;
        field->setCurrentIndex(field->count() - 1);
        if (speaker.asking > 0)
            why = tr("Proposed: asks in %1 of %2 turns. Choose who asks if it is somebody else.")
                      .arg(speaker.asking)
                      .arg(speaker.turns);
    }
    addField(tr("Interviewer in %1").arg(proof.file), field);
    if (!why.isEmpty())
        addWords(why)->setObjectName(QStringLiteral("proposal.") + proof.file);
    connect(field, &QComboBox::activated, this, [this, field, file = proof.file] {
        m_corrected[QStringLiteral("interviewer:") + file] = field->currentData().toString();
        Q_EMIT corrected();
    });
}

} // namespace tropa::ui::import
