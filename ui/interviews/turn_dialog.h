#pragma once

#include "ui/interviews/coding_session.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace tropa::ui::interviews {

class RecordingStrip;

/// Corrects the words of one turn; codings on them go along. The keys of the recording work here too, and Ctrl+T puts
/// its time at the cursor; Ctrl+Enter keeps the words, Esc leaves them as they were.
class TurnDialog : public QDialog
{
    Q_OBJECT

public:
    TurnDialog(CodingSession& session, core::TurnId id, RecordingStrip* recording, QWidget* parent);
    QPlainTextEdit* words() const { return m_words; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_words;
    QPushButton* m_save = nullptr;
};

} // namespace tropa::ui::interviews
