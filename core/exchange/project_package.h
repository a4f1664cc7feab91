#pragma once

#include "exchange/package.h"
#include "storage/connection.h"

namespace tropa::exchange {

struct PackageOptions
{
    Language language = Language::Russian; ///< of variable names
    bool codebookOnly = false;
    bool withoutConsentToo = false;     ///< else transcripts of withheld respondents are left out and told
    QDate today = QDate::currentDate(); ///< for dates of keeping
};

/// The interviews of a project as a package: what REFI-QDA can carry and what was kept for it. What it cannot carry is
/// told in Package::losses. Reads only; errors stay on the connection.
Package projectPackage(storage::Connection& connection, const PackageOptions& options = {});

} // namespace tropa::exchange
