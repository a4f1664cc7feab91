#pragma once

#include "base/message.h"
#include "storage/connection.h"

#include <QDate>

#include <vector>

namespace tropa::report {

/// How many rows of one kind the report rests on, and from when to when.
struct MethodCount
{
    Message name; ///< "Interviews", "Wave 6: responses"
    qint64 count = 0;
    QDate from;
    QDate to;
};

/// What there is to report on: interviews by group of respondents, waves, mystery visits, visits and patients, calls,
/// reviews. Kinds without rows are left out. Names of groups are
/// in `language`. Reads only; errors stay on the connection.
std::vector<MethodCount> methodCounts(storage::Connection& connection, Language language);

} // namespace tropa::report
