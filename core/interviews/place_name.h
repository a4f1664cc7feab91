#pragma once

#include <QString>

#include <optional>

namespace tropa::interviews {

/// A place in a transcript as people write it: a citation, or a part of one.
struct NamedPlace
{
    QString who;                  ///< the respondent or the file; empty: the open transcript
    qint64 turn = 0;              ///< from 1, as in a citation; 0: a time is meant
    qint64 paragraph = 1;         ///< of the turn, from 1
    std::optional<qint64> timeMs; ///< the turn that is heard then
};

/// Reads "42", "42.2" (the second paragraph of turn 42), "R7, turn 42", «R7, реплика 42» and times: "12:47",
/// "R7, 1:02:03". None: it is no place. Pure; any thread.
std::optional<NamedPlace> placeNamed(const QString& words);

} // namespace tropa::interviews
