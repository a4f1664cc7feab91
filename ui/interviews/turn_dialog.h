#pragma once

#include "ui/interviews/coding_session.h"

#include <QDialog>

class QPlainTextEdit;

namespace tropa::ui::interviews {

/// Corrects the words of one turn; codings on them go along.
class TurnDialog : public QDialog
{
    Q_OBJECT

public:
    TurnDialog(CodingSession& session, core::TurnId id, QWidget* parent);
    QPlainTextEdit* words() const { return m_words; }

private:
    QPlainTextEdit* m_words;
};

} // namespace tropa::ui::interviews
