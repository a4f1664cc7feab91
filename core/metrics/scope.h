#pragma once

#include "metrics/dimension.h"

#include <QDate>
#include <QJsonObject>

#include <map>
#include <vector>

namespace tropa::metrics {

/// What part of the evidence is meant: a period and conditions. Values of one dimension are alternatives, dimensions
/// narrow each other. A value; persisted in map cells and charts by ids, so renaming changes nothing.
struct Scope
{
    QDate from; ///< inclusive; invalid: open
    QDate to;   ///< inclusive; invalid: open
    std::map<QString, std::vector<qint64>> where;

    bool isEmpty() const { return !from.isValid() && !to.isValid() && where.empty(); }
    /// The allowed values of a dimension; empty when it is not narrowed.
    const std::vector<qint64>& values(const char* dimension) const;
    bool narrows(const char* dimension) const { return !values(dimension).empty(); }
    Scope with(const char* dimension, qint64 value) const;
    Scope without(const char* dimension) const;
    /// Both conditions at once: where both name a dimension, the values common to both (none common: nothing fits).
    Scope within(const Scope& outer) const;

    QJsonObject toJson() const;
    static Scope fromJson(const QJsonObject& json);

    friend bool operator==(const Scope&, const Scope&) = default;
};

/// The scope in words: "Clinic: Центр, Север; Wave: 6; 01.10.2025…30.09.2026". Empty for the empty scope.
QString scopeText(storage::Connection& connection, const Scope& scope, Language language);

} // namespace tropa::metrics
