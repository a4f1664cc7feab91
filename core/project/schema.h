#pragma once

#include "base/result.h"
#include "storage/connection.h"

namespace tropa::project {

inline constexpr qint32 applicationId = 0x54525041; ///< "TRPA"

/// The newest schema number this program knows; the count of files in resources/schema.
int latestSchema();

/// Brings the database from its user_version to latestSchema(), each step in its own transaction.
Result<void> migrate(storage::Connection& connection);

/// The statements of sqlite_schema, by name, of a database fresh at `version`; open() compares with a stranger's file.
std::map<QString, QString> expectedSchema(int version);
std::map<QString, QString> schemaOf(storage::Connection& connection);

} // namespace tropa::project
