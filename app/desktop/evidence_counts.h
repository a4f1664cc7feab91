#pragma once

#include "app/catalogue.h"
#include "base/progress.h"

#include <vector>

namespace tropa::app {

/// How much evidence of each kind a scope selects, in words, kinds with none left out: the n of one metric a room,
/// narrowed by what that metric knows. Any thread, with its own connection.
std::vector<Message> countEvidence(const Furniture& furniture, storage::Connection& db, const metrics::Scope& scope,
                                   const Progress& progress);

} // namespace tropa::app
