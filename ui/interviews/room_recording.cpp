// What the room does with recordings: the strip, the bar to type in, new transcripts. The rest is in
// interviews_room.cpp.
#include "ui/interviews/interviews_room.h"
#include "ui/interviews/new_transcript_dialog.h"
#include "ui/interviews/recording_edits.h"
#include "ui/interviews/recording_strip.h"
#include "ui/interviews/transcript_view.h"
#include "ui/interviews/typing_bar.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

QWidget* InterviewsRoom::makeRecording(QWidget* middle)
{
    auto* both = new QWidget(middle);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_recording = new RecordingStrip(m_session, m_look, *m_view, both);
    m_typing = new TypingBar(
        m_session, m_look, [this] { return m_recording->now(); }, both);
    m_typing->hide();
    column->addWidget(m_recording);
    column->addWidget(m_typing);
    connect(m_recording, &RecordingStrip::timeWanted, this, &InterviewsRoom::insertTime);
    connect(m_typing, &TypingBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_typing, &TypingBar::typed, this, [this](core::TurnId turn) {
        const auto& turns = m_session.document()->turns;
        const auto made = std::ranges::find(turns, turn, &core::Turn::id);
        if (made == turns.end())
            return;
        m_view->setSelection(made->span.end, made->span.end);
        m_view->reveal({made->span.end, made->span.end});
    });
    return both;
}

void InterviewsRoom::newTranscript()
{
    auto* dialog = new NewTranscriptDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_type->setChecked(true); });
    dialog->open();
}

void InterviewsRoom::setTyping(bool on)
{
    m_type->setChecked(on);
    takeTyping();
    if (m_typing->isVisibleTo(this))
        m_typing->field()->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

// An empty transcript is there to be typed; what was begun with it goes on.
void InterviewsRoom::takeTyping()
{
    const auto& document = m_session.document();
    if (document && document->turns.empty()) {
        const QSignalBlocker quiet(m_type);
        m_type->setChecked(true);
    }
    m_typing->setVisible(document && m_type->isChecked());
}

// Into what is being typed, or to the turn of the caret.
void InterviewsRoom::insertTime()
{
    if (m_typing->field()->hasFocus())
        m_typing->insertTime();
    else if (const core::TurnId turn = m_view->currentTurn(); turn.isValid() && m_recording->now())
        setTurnTime(m_session, turn, m_recording->now());
}

} // namespace tropa::ui::interviews
