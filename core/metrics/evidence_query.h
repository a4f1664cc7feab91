#pragma once

#include "metrics/evidence_source.h"

#include <functional>
#include <span>

namespace tropa::storage {
class Statement;
}

namespace tropa::metrics {

/// A dimension a room's evidence can be narrowed by, and the column or subquery that says its value.
struct EvidenceCondition
{
    const char* dimension;
    const char* column;
};

/// How a room reads its evidence; the SQL is its own, the scope is put in here.
struct EvidenceQuery
{
    QByteArray select;     ///< columns, tables and joins, as far as the conditions
    QByteArray where;      ///< which rows say anything at all: "r.text <> ''"
    const char* date = ""; ///< column, ISO text
    const char* id = "";   ///< column; of one day the later row comes first
    std::span<const EvidenceCondition> conditions;
};

/// Evidence inside a scope, newest first, at most `limit`; nothing when the scope asks for what the room cannot tell.
std::vector<Evidence> evidenceInScope(storage::Connection& connection, const EvidenceQuery& query, const Scope& scope,
                                      int limit, const std::function<Evidence(const storage::Statement&)>& read);

/// "Центр, 2ГИС, 30.09.2026" in the project's language; empty parts are left out.
QString citationOf(storage::Connection& connection, QStringList parts, QDate date);

} // namespace tropa::metrics
