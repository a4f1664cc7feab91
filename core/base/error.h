#pragma once

#include "base/message.h"

#include <vector>

namespace tropa {

/// What kind of failure it is, which also decides the exit code of the command line.
enum class ErrorKind {
    Failed,      ///< it could not be done (exit 1)
    Usage,       ///< what was asked makes no sense (exit 2)
    BadInput,    ///< a file was refused (exit 3)
    Unavailable, ///< the project is locked, damaged, foreign or newer (exit 4)
    Cancelled,   ///< a person stopped it (exit 1, quietly)
};

/// One place in an input that could not be read as expected. `found` is shown to the person who has the file open;
/// it is never logged and stays empty for columns marked as a person's.
struct Problem
{
    QString file;
    qint64 row = 0; ///< from 1, counting every line of the file; 0 when the file as a whole is meant
    QString column;
    Message expected;
    QString found;
};

/// Why something did not happen, in words for a person. Never holds personal values outside `problems`.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    Message message;
    std::vector<Problem> problems; ///< the first places, at most 20
    qint64 problemCount = 0;       ///< all of them

    Error() = default;
    Error(ErrorKind what, Message why) : kind(what), message(std::move(why)) {}
};

} // namespace tropa
