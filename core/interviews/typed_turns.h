#pragma once

#include "interviews/document.h"
#include "project/edit.h"

namespace tropa::interviews {

/// A transcript without a word yet, to be typed here from a recording, with an interviewer and a respondent to speak.
/// The speakers' names are words of the project's language.
DocumentId addEmptyTranscript(project::Edit& edit, const QString& name, RespondentId respondent,
                              const QString& interviewerName, const QString& respondentName);

struct TypedTurn
{
    SpeakerId speaker;
    QString words;
    std::optional<qint64> timeMs;
};
/// Adds what somebody typed as a turn: by its time before the first turn that is said later, without a time at the end.
/// A time in brackets that the words begin with («[12:47] …») is taken for the turn's. The text gets a new revision,
/// and codings are carried along. Refused when there are no words.
Result<TurnId> addTypedTurn(project::Edit& edit, DocumentId id, TypedTurn turn);

/// When a turn is said; none takes the time away.
void setTurnTime(project::Edit& edit, TurnId id, std::optional<qint64> timeMs);

} // namespace tropa::interviews
