#pragma once

#include "ui/interviews/coding_session.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tropa::ui::interviews {

/// Whose transcript is to be typed here, and from which recording.
class NewTranscriptDialog : public QDialog
{
    Q_OBJECT

public:
    NewTranscriptDialog(CodingSession& session, QWidget* parent);

    QLineEdit* respondent() const { return m_respondent; }
    void setRecording(const QString& file);
    QPushButton* make() const { return m_make; }

private:
    QString nextName() const;

    CodingSession& m_session;
    QString m_file;
    QLineEdit* m_respondent;
    QLineEdit* m_recording;
    QPushButton* m_make;
};

} // namespace tropa::ui::interviews
