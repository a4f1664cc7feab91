#pragma once

#include "base/message.h"
#include "storage/connection.h"

#include <vector>

namespace tropa::app {

struct Count
{
    const char* id; ///< as in `info --json`: "documents"
    Message name;
    qint64 value = 0;
};

/// What a project holds; rows of switched-off imports are not counted.
std::vector<Count> projectCounts(storage::Connection& connection);

} // namespace tropa::app
