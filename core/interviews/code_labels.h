#pragma once

#include "interviews/code.h"

#include <QStringList>

namespace tropa::interviews {

/// What each of these codes may be called where there is little room: its name, with as many of the codes above it as
/// are needed for no two to read the same.
QStringList shortestPaths(const Codebook& book, const std::vector<CodeId>& codes);

} // namespace tropa::interviews
