#include "ui/interviews/recording_edits.h"

#include "interviews/recording.h"
#include "interviews/respondent_store.h"
#include "interviews/typed_turns.h"

#include <QCoreApplication>

namespace tropa::ui::interviews {

void linkRecording(CodingSession& session, const QString& file)
{
    const auto& document = session.document();
    if (!document || file.isEmpty())
        return;
    const QString kept = core::keptRecordingPath(session.workbench().project().path(), file);
    session.workbench().edit({QT_TRANSLATE_NOOP("core", "Recording of a transcript")},
                             [&](project::Edit& edit) -> Result<void> {
                                 core::setRecording(edit, document->info.id, kept);
                                 return {};
                             });
}

void unlinkRecording(CodingSession& session)
{
    const auto& document = session.document();
    if (!document)
        return;
    session.workbench().edit({QT_TRANSLATE_NOOP("core", "Recording of a transcript")},
                             [&](project::Edit& edit) -> Result<void> {
                                 core::setRecording(edit, document->info.id, {});
                                 return {};
                             });
}

bool makeTranscript(CodingSession& session, const QString& respondent, const QString& recording)
{
    const QString name = respondent.trimmed();
    if (name.isEmpty())
        return false;
    shell::Workbench& workbench = session.workbench();
    const Language language = workbench.project().language();
    core::DocumentId made;
    const bool done =
        workbench.edit({QT_TRANSLATE_NOOP("core", "New transcript")}, [&](project::Edit& edit) -> Result<void> {
            core::RespondentId who = core::findRespondent(edit.db(), name);
            if (!who.isValid()) {
                core::Respondent fresh;
                fresh.name = name;
                who = core::addRespondent(edit, fresh);
            }
            made = core::addEmptyTranscript(edit, name, who,
                                            text(Message(QT_TRANSLATE_NOOP("core", "Interviewer")), language),
                                            text(Message(QT_TRANSLATE_NOOP("core", "Respondent")), language));
            if (!recording.isEmpty())
                core::setRecording(edit, made, core::keptRecordingPath(workbench.project().path(), recording));
            return {};
        });
    if (done)
        session.open(made);
    return done;
}

core::TurnId typeTurn(CodingSession& session, core::SpeakerId speaker, const QString& words,
                      std::optional<qint64> timeMs)
{
    if (!session.document())
        return {};
    core::TurnId made;
    const bool done =
        session.workbench().edit({QT_TRANSLATE_NOOP("core", "Type a turn")}, [&](project::Edit& edit) -> Result<void> {
            auto turn = core::addTypedTurn(edit, session.document()->info.id, {speaker, words, timeMs});
            if (!turn)
                return turn.error();
            made = *turn;
            return {};
        });
    return done ? made : core::TurnId();
}

void setTurnTime(CodingSession& session, core::TurnId turn, std::optional<qint64> timeMs)
{
    session.workbench().edit({QT_TRANSLATE_NOOP("core", "Time of a turn")}, [&](project::Edit& edit) -> Result<void> {
        core::setTurnTime(edit, turn, timeMs);
        return {};
    });
}

} // namespace tropa::ui::interviews
