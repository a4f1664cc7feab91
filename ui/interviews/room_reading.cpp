// What helps to read and to code fast in the room: numbers beside the text, going to a turn, the last code again.
#include "ui/interviews/go_to_dialog.h"
#include "ui/interviews/interviews_room.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/transcript_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace tropa::ui::interviews {

namespace {

const QString turnsKey = QStringLiteral("interviews/turnNumbers");
const QString paragraphsKey = QStringLiteral("interviews/paragraphNumbers");

} // namespace

void InterviewsRoom::makeNumbersTool(QWidget* header, QBoxLayout* row)
{
    m_numbers = makeTool(m_look, theme::Glyph::Number, header);
    m_numbers->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_numbers);
    m_turnNumbers = menu->addAction(QString());
    m_paragraphNumbers = menu->addAction(QString());
    for (QAction* one : {m_turnNumbers, m_paragraphNumbers})
        one->setCheckable(true);
    m_numbers->setMenu(menu);
    m_numbers->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    row->addWidget(m_numbers);
    connect(m_turnNumbers, &QAction::triggered, this,
            [this](bool on) { setNumbers(on, on && m_paragraphNumbers->isChecked()); });
    connect(m_paragraphNumbers, &QAction::triggered, this,
            [this](bool on) { setNumbers(on || m_turnNumbers->isChecked(), on); });
    const QSettings settings;
    setNumbers(settings.value(turnsKey, true).toBool(), settings.value(paragraphsKey, false).toBool());
}

// Paragraphs are counted inside their turns, so their numbers stand with those of the turns or not at all.
void InterviewsRoom::setNumbers(bool turns, bool paragraphs)
{
    m_turnNumbers->setChecked(turns);
    m_paragraphNumbers->setChecked(turns && paragraphs);
    m_view->setNumbers(!turns       ? TranscriptView::Numbers::None
                       : paragraphs ? TranscriptView::Numbers::Paragraphs
                                    : TranscriptView::Numbers::Turns);
    QSettings settings;
    if (settings.value(turnsKey, true).toBool() != turns)
        settings.setValue(turnsKey, turns);
    if (settings.value(paragraphsKey, false).toBool() != (turns && paragraphs))
        settings.setValue(paragraphsKey, turns && paragraphs);
}

// On what is selected; on the turn of the caret when nothing is.
void InterviewsRoom::applyAgain()
{
    const auto& document = m_session.document();
    if (!document)
        return;
    if (!m_session.codebook().find(m_session.lastCode())) {
        m_workbench.notify(
            {shell::Notice::Kind::Info,
             tr("No code has been applied in this project yet: apply one, then Ctrl+R repeats it on other "
                "words")});
        return;
    }
    if (m_session.stretch().isEmpty()) {
        const auto turn = std::ranges::find(document->turns, m_view->currentTurn(), &core::Turn::id);
        if (turn == document->turns.end())
            return;
        m_session.setStretch(turn->span);
    }
    m_session.applyAgain();
}

void InterviewsRoom::showGoTo()
{
    if (!m_session.document())
        return;
    auto* dialog = new GoToDialog(m_session, *m_view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tropa::ui::interviews
