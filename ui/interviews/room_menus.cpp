// What the room offers in menus and the palette: its actions, and the menu of a place in the transcript.
#include "interviews/transcript.h"
#include "ui/interviews/code_pane.h"
#include "ui/interviews/interviews_room.h"
#include "ui/interviews/recording_strip.h"
#include "ui/interviews/search_bar.h"
#include "ui/interviews/transcript_view.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace tropa::ui::interviews {

QAction* InterviewsRoom::addAction(const char* menu, int section, const char* id, const std::function<QString()>& text,
                                   const QKeySequence& shortcut, std::function<void()> run)
{
    shell::ActionRegistry::Description description;
    description.id = QStringLiteral("interviews.") + QLatin1String(id);
    description.text = text;
    description.shortcut = shortcut;
    description.menu = QLatin1String(menu);
    description.section = section;
    if (QAction* known = m_workbench.actions().find(description.id))
        return known;
    m_actionIds << description.id;
    return m_workbench.actions().add(description, this, std::move(run));
}

void InterviewsRoom::addActions()
{
    addFinding();
    addCoding();
    addTexts();
    for (QToolButton* tool : {m_type, m_underline})
        connect(tool, &QToolButton::toggled, this, &InterviewsRoom::tick);
    for (QAction* action : {m_turnNumbers, m_paragraphNumbers})
        connect(action, &QAction::toggled, this, &InterviewsRoom::tick);
    connect(&m_session, &CodingSession::stretchChanged, this, &InterviewsRoom::tick);
    tick();
}

void InterviewsRoom::addFinding()
{
    const auto add = [this](const char* id, const std::function<QString()>& text, const QKeySequence& shortcut,
                            std::function<void()> run) { addAction("edit", 5, id, text, shortcut, std::move(run)); };
    add(
        "find", [] { return tr("Find in the transcript"); }, QKeySequence::Find, [this] { m_search->find(); });
    add(
        "nextHit", [] { return tr("Next hit"); }, QKeySequence(Qt::Key_F3), [this] { m_search->next(); });
    add(
        "previousHit", [] { return tr("Previous hit"); }, QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { m_search->previous(); });
    add(
        "replace", [] { return tr("Find and replace in transcripts…"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { showReplace(); });
    add(
        "goTo", [] { return tr("Go to a turn…"); }, QKeySequence(Qt::CTRL | Qt::Key_G), [this] { showGoTo(); });
}

void InterviewsRoom::addCoding()
{
    enum Section { OfWords, OfSegment, OfCodebook, OfTurn };
    const auto add = [this](Section section, const char* id, const std::function<QString()>& text,
                            const QKeySequence& shortcut, std::function<void()> run) {
        return addAction("coding", section, id, text, shortcut, std::move(run));
    };
    add(
        OfWords, "addCode", [] { return tr("Add a code to the selected words"); }, {},
        [this] { Q_EMIT m_view->codeFieldWanted(); });
    add(
        OfWords, "repeatCode", [] { return tr("Apply the last code again"); }, QKeySequence(Qt::CTRL | Qt::Key_R),
        [this] { applyAgain(); });
    add(
        OfWords, "inVivo", [] { return tr("Code in vivo"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        [this] { m_session.applyInVivo(); });
    add(
        OfSegment, "removeCodes", [] { return tr("Remove the codes of the segment"); }, {},
        [this] { m_session.removeCurrent(); });
    add(
        OfSegment, "splitSegment", [] { return tr("Split the segment at the caret"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X), [this] { m_session.split(m_view->caret()); });
    add(
        OfSegment, "joinSegments", [] { return tr("Join with the next segment of the code"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J), [this] { m_session.joinWithNext(); });
    QAction* others = add(
        OfSegment, "changeOthers", [] { return tr("Change codings of others"); }, {},
        [this] { m_session.setChangesOthers(!m_session.changesOthers()); });
    follow(others, [this] { return m_session.changesOthers(); });
    add(
        OfCodebook, "newCode", [] { return tr("New code"); }, {}, [this] { m_codes->addCode(); });
    add(
        OfCodebook, "codebookEntry", [] { return tr("Codebook entry…"); }, {}, [this] { m_codes->editEntry(); });
    add(
        OfCodebook, "findCode", [] { return tr("Find a code"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        [this] {
            m_codes->filter()->setFocus();
            m_codes->filter()->selectAll();
        });
    QAction* mine = add(
        OfCodebook, "onlyMine", [] { return tr("My codes only"); }, {},
        [this] { m_codes->setOnlyMine(!m_session.isOnlyMine()); });
    follow(mine, [this] { return m_session.isOnlyMine(); });
    add(
        OfTurn, "editTurn", [] { return tr("Edit the turn"); }, {}, [this] { editTurn(m_view->currentTurn()); });
    add(
        OfTurn, "splitTurn", [] { return tr("Split the turn at the caret"); }, {},
        [this] { m_session.splitTurn(m_view->currentTurn(), m_view->caret()); });
    add(
        OfTurn, "joinTurns", [] { return tr("Join with the next turn"); }, {},
        [this] { m_session.joinTurnWithNext(m_view->currentTurn()); });
}

void InterviewsRoom::addTexts()
{
    const auto add = [this](const char* menu, const char* id, const std::function<QString()>& text,
                            const QKeySequence& shortcut, std::function<void()> run) {
        return addAction(menu, 5, id, text, shortcut, std::move(run));
    };
    add(
        "data", "newTranscript", [] { return tr("New transcript…"); }, {}, [this] { newTranscript(); });
    add(
        "data", "linkRecording", [] { return tr("Recording of the transcript…"); }, {},
        [this] { m_recording->choose(); });
    QAction* type = add(
        "data", "type", [] { return tr("Type what is heard"); }, {}, [this] { m_type->toggle(); });
    follow(type, [this] { return m_type->isChecked(); });
    add(
        "data", "layOnMap", [] { return tr("Lay on a map…"); }, {}, [this] { layOnMap(); });
    add(
        "data", "paper", [] { return tr("Coded transcript as PDF…"); }, {}, [this] { savePaper(); });
    QAction* underline = add(
        "view", "underline", [] { return tr("Show coded words"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
        [this] { m_underline->toggle(); });
    follow(underline, [this] { return m_underline->isChecked(); });
    QAction* turns = add(
        "view", "turnNumbers", [] { return tr("Numbers of turns"); }, {}, [this] { m_turnNumbers->trigger(); });
    follow(turns, [this] { return m_turnNumbers->isChecked(); });
    QAction* paragraphs = add(
        "view", "paragraphNumbers", [] { return tr("Numbers of paragraphs"); }, {},
        [this] { m_paragraphNumbers->trigger(); });
    follow(paragraphs, [this] { return m_paragraphNumbers->isChecked(); });
}

// The tick says what is so, whoever changed it.
void InterviewsRoom::follow(QAction* action, std::function<bool()> isOn)
{
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, &InterviewsRoom::tick); // Qt has turned the tick already
    m_followed.emplace_back(action, std::move(isOn));
}

void InterviewsRoom::tick()
{
    for (const auto& [action, isOn] : m_followed) {
        if (action)
            action->setChecked(isOn());
    }
}

void InterviewsRoom::addTurnMenu(QMenu* menu, qint64 offset)
{
    const core::TurnId turn = m_view->turnAt(offset);
    const auto& document = m_session.document();
    if (!turn.isValid() || !document)
        return;
    const auto at = std::ranges::find(document->turns, turn, &core::Turn::id);
    const bool inside = at != document->turns.end() && offset > at->span.begin && offset < at->span.end;
    const bool hasNext = at != document->turns.end() && std::next(at) != document->turns.end();
    menu->addAction(tr("Edit the turn…"), this, [this, turn] { editTurn(turn); });
    menu->addAction(tr("Split the turn here"), this, [this, turn, offset] { m_session.splitTurn(turn, offset); })
        ->setEnabled(inside);
    menu->addAction(tr("Join with the next turn"), this, [this, turn] { m_session.joinTurnWithNext(turn); })
        ->setEnabled(hasNext);
    QMenu* speakers = menu->addMenu(tr("Speaker of the turn"));
    for (const core::Speaker& speaker : document->speakers) {
        QAction* action = speakers->addAction(speaker.name, this,
                                              [this, turn, id = speaker.id] { m_session.setTurnSpeaker(turn, id); });
        action->setCheckable(true);
        action->setChecked(at != document->turns.end() && at->speaker == speaker.id);
    }
    speakers->addSeparator();
    speakers->addAction(tr("New speaker…"), this, [this, turn] {
        auto* dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("New speaker"));
        dialog->setLabelText(tr("Name, as it stands in the transcript"));
        connect(dialog, &QInputDialog::textValueSelected, this, [this, turn](const QString& name) {
            m_session.addTurnSpeaker(turn, name, core::roleOfLabel(name).value_or(core::SpeakerRole::Other));
        });
        dialog->open();
    });
}

void InterviewsRoom::showMenu(const QPoint& global, qint64 offset)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool stretch = !m_session.stretch().isEmpty();
    const bool coded = !m_session.workedOn().empty();
    menu->addAction(tr("Add a code"), this, [this] { Q_EMIT m_view->codeFieldWanted(); })->setEnabled(stretch);
    menu->addAction(tr("Code in vivo"), this, [this] { m_session.applyInVivo(); })->setEnabled(stretch);
    const core::Code* last = m_session.codebook().find(m_session.lastCode());
    menu->addAction(last ? tr("Apply “%1” again").arg(last->name) : tr("Apply the last code again"),
                    QKeySequence(Qt::CTRL | Qt::Key_R), this, &InterviewsRoom::applyAgain)
        ->setEnabled(last);
    menu->addAction(tr("Copy with the citation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_view,
                    [this] { m_view->copyWords(true); })
        ->setEnabled(stretch);
    menu->addSeparator();
    menu->addAction(tr("Remove the codes of the segment"), this, [this] { m_session.removeCurrent(); })
        ->setEnabled(coded);
    menu->addAction(tr("Split the segment here"), this, [this, offset] { m_session.split(offset); })
        ->setEnabled(m_session.canSplit(offset));
    menu->addAction(tr("Join with the next segment of the code"), this, [this] { m_session.joinWithNext(); })
        ->setEnabled(coded);
    menu->addSeparator();
    addTurnMenu(menu, offset);
    menu->popup(global);
}

} // namespace tropa::ui::interviews
