#pragma once

#include "ui/interviews/coding_session.h"

namespace tropa::ui::interviews {

/// What is done to the project about recordings; each is one edit. `file` is where the recording is now.
void linkRecording(CodingSession& session, const QString& file);
void unlinkRecording(CodingSession& session);
/// Makes an empty transcript of a respondent (found by name or made) and opens it. False when it was refused.
bool makeTranscript(CodingSession& session, const QString& respondent, const QString& recording);
/// None when it was refused.
core::TurnId typeTurn(CodingSession& session, core::SpeakerId speaker, const QString& words,
                      std::optional<qint64> timeMs);
void setTurnTime(CodingSession& session, core::TurnId turn, std::optional<qint64> timeMs);

} // namespace tropa::ui::interviews
