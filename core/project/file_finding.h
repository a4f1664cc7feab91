#pragma once

#include "base/message.h"

#include <vector>

namespace tropa::project {

/// One thing Project::check() found wrong with a file.
struct FileFinding
{
    enum class Subject { Integrity, Keys, History, Derived, Media };
    Subject subject = Subject::Integrity;
    Message message;
    bool isRepairable = false; ///< Project::repair() mends it
};
using FileFindings = std::vector<FileFinding>;

} // namespace tropa::project
