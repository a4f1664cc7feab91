#pragma once

#include "base/result.h"

#include <QString>

namespace tropa::project {

/// Looks at a file without changing anything and says whether it is a sound project this program may open: SQLite
/// magic, application id, schema number, a -wal that belongs to it, no foreign triggers or views, quick_check.
/// The error is of kind Unavailable and says which of these it is.
Result<void> checkFile(const QString& path);

} // namespace tropa::project
