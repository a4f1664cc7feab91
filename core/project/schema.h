#pragma once

#include "base/result.h"
#include "storage/connection.h"

#include <functional>
#include <map>

namespace tropa::project {

inline constexpr qint32 applicationId = 0x54525041; ///< "TRPA"

/// The newest schema number this program knows; the count of files in resources/schema.
int latestSchema();

/// Brings the database from its user_version to `version` (0: the latest), all steps in one transaction: a file that
/// was cut off in between is the old one. `then` runs at the end of that transaction, when there was a step to take;
/// foreign keys are not enforced meanwhile, so that a step may build a table anew.
Result<void> migrate(storage::Connection& connection, int version = 0,
                     const std::function<void(storage::Connection&)>& then = {});

/// The statements of sqlite_schema, by name, of a database fresh at `version`; open() compares with a stranger's file.
std::map<QString, QString> expectedSchema(int version);
std::map<QString, QString> schemaOf(storage::Connection& connection);

} // namespace tropa::project
