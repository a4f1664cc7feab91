#include "ui/interviews/new_transcript_dialog.h"

#include "interviews/respondent_store.h"
#include "ui/audio/sound_file.h"
#include "ui/interviews/recording_edits.h"
#include "ui/shell/file_dialogs.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tropa::ui::interviews {

NewTranscriptDialog::NewTranscriptDialog(CodingSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_respondent(new QLineEdit(this)), m_recording(new QLineEdit(this))
{
    setWindowTitle(tr("New transcript"));
    auto* form = new QFormLayout(this);
    auto* about = new QLabel(tr("An empty transcript to type from a recording. The recording stays where it is; the "
                                "project keeps only its place."),
                             this);
    about->setWordWrap(true);
    form->addRow(about);
    m_respondent->setText(nextName());
    m_respondent->selectAll();
    form->addRow(tr("&Respondent"), m_respondent);
    m_recording->setReadOnly(true);
    m_recording->setPlaceholderText(tr("none; it can be given later"));
    m_recording->setAccessibleName(tr("Recording"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_recording, 1);
    row->addWidget(choose);
    form->addRow(tr("Recording"), row);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    form->addRow(buttons);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_session.workbench().project().path()).absolutePath();
        shell::askOpenFiles(this, tr("Recording of the transcript"), folder,
                            tr("Recordings (%1)").arg(audio::soundFilePatterns()) + QStringLiteral(";;") +
                                tr("All files (*)"),
                            false, [this](const QStringList& files) {
                                if (!files.isEmpty())
                                    setRecording(files.front());
                            });
    });
    connect(m_respondent, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_make->setEnabled(!name.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (makeTranscript(m_session, m_respondent->text(), m_file))
            accept();
    });
    resize(460, sizeHint().height());
}

void NewTranscriptDialog::setRecording(const QString& file)
{
    m_file = file;
    m_recording->setText(QFileInfo(file).fileName());
    m_recording->setToolTip(file);
}

// R21 after R20, whatever else there is.
QString NewTranscriptDialog::nextName() const
{
    int last = 0;
    for (const core::Respondent& one : core::respondents(m_session.workbench().project().connection())) {
        bool isNumber = false;
        const int number = one.name.startsWith(u'R') ? one.name.mid(1).toInt(&isNumber) : 0;
        if (isNumber)
            last = std::max(last, number);
    }
    return QStringLiteral("R%1").arg(last + 1);
}

} // namespace tropa::ui::interviews
