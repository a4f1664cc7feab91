#pragma once

#include "ui/interviews/coding_session.h"

#include <QDialog>

class QPlainTextEdit;

namespace tropa::ui::interviews {

class RecordingStrip;

/// Corrects the words of one turn; codings on them go along. The keys of the recording work here too, and Ctrl+T puts
/// its time at the cursor.
class TurnDialog : public QDialog
{
    Q_OBJECT

public:
    TurnDialog(CodingSession& session, core::TurnId id, RecordingStrip* recording, QWidget* parent);
    QPlainTextEdit* words() const { return m_words; }

private:
    QPlainTextEdit* m_words;
};

} // namespace tropa::ui::interviews
