#pragma once

#include "base/error.h"

namespace tropa::formats {

/// A refused file: the sentence, and the one place it is about. `row` counts lines from 1, 0 is the file as a whole.
inline Error refused(const QString& file, Message message, qint64 row = 0, const QString& column = {},
                     const QString& found = {})
{
    Error error(ErrorKind::BadInput, std::move(message));
    error.problems.push_back({file, row, column, error.message, found});
    error.problemCount = 1;
    return error;
}

} // namespace tropa::formats
