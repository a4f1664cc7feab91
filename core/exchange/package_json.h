#pragma once

#include "exchange/package.h"

namespace tropa::exchange {

/// Parts of a package as JSON, for exchange_part, and back.
QString toJson(const PackageSet& set);
QString toJson(const PackageLink& link);
QString toJson(const PackageVariable& variable);
PackageSet setFromJson(const Guid& guid, const QString& json);
PackageLink linkFromJson(const Guid& guid, const QString& json);
PackageVariable variableFromJson(const Guid& guid, const QString& json);

} // namespace tropa::exchange
