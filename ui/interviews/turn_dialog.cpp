#include "ui/interviews/turn_dialog.h"

#include "interviews/timestamp.h"
#include "ui/interviews/recording_strip.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

TurnDialog::TurnDialog(CodingSession& session, core::TurnId id, RecordingStrip* recording, QWidget* parent)
    : QDialog(parent), m_words(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Edit the turn"));
    const auto& document = session.document();
    if (document) {
        const auto turn = std::ranges::find(document->turns, id, &core::Turn::id);
        if (turn != document->turns.end())
            m_words->setPlainText(sliced(document->text, turn->span));
    }
    m_words->setAccessibleName(tr("Words of the turn"));
    m_words->setTabChangesFocus(true);
    m_words->moveCursor(QTextCursor::End);
    auto* column = new QVBoxLayout(this);
    auto* label =
        new QLabel(tr("Codings go along with the words they stand on. The text as it was stays in the project."), this);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_words, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &session, id] {
        const QString words = m_words->toPlainText();
        accept();
        session.editTurn(id, words);
    });
    // Enter begins a line in the words, so the keyboard needs a way of its own to the button.
    m_save = buttons->button(QDialogButtonBox::Save);
    m_words->installEventFilter(this);
    m_save->setToolTip(tr("Keep the words as they stand here (Ctrl+Enter)"));
    if (recording && recording->hasRecording()) {
        recording->lendKeys(this);
        auto* time = new QShortcut(Qt::CTRL | Qt::Key_T, this);
        connect(time, &QShortcut::activated, this, [this, recording] {
            if (const auto ms = recording->now())
                m_words->insertPlainText(QStringLiteral("[%1] ").arg(core::formatTimestamp(*ms)));
        });
    }
    resize(560, 280);
}

bool TurnDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            m_save->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tropa::ui::interviews
