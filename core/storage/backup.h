#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace tropa::storage {

class Connection;

/// Copies a live database to a file through SQLite's backup API: to a temporary file beside the target, synced, then
/// renamed over it, so the target is either the old one or a whole copy. The copy is one file in DELETE mode.
/// The source is read in one snapshot (so it must not be in a transaction), and may be written meanwhile.
/// `progress` gets pages done and in all, on the calling thread. Long: call it in a job, on a connection of its own.
Result<void> backUp(Connection& source, const QString& target, const std::function<void(qint64, qint64)>& progress = {},
                    std::stop_token stop = {});

} // namespace tropa::storage
