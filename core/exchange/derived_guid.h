#pragma once

#include "base/guid.h"

namespace tropa::exchange {

/// A GUID that follows from another and a role ("selection"), or from words: the same file is written the same way
/// each time, though the project keeps no name for such things. Version 5 of RFC 4122; any thread.
Guid derivedGuid(const Guid& from, const char* role);
Guid derivedGuid(const QString& words, const char* role);

} // namespace tropa::exchange
