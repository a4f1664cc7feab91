#pragma once

#include "base/message.h"
#include "metrics/scope.h"
#include "storage/connection.h"

#include <QJsonObject>

namespace tropa::maps {

/// A scope for a file: names instead of ids, so that another project can read it.
QJsonObject scopeToNames(storage::Connection& connection, const metrics::Scope& scope);
/// Back; conditions whose names this project does not know are left out, each with a note.
metrics::Scope scopeFromNames(storage::Connection& connection, const QJsonObject& json, std::vector<Message>& notes);

} // namespace tropa::maps
