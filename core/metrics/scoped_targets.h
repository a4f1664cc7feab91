#pragma once

#include "metrics/scope.h"
#include "metrics/targets_store.h"

namespace tropa::metrics {

/// Targets of a part: of one clinic, one touchpoint, a wave and a clinic together. A target of a part holds wherever
/// all that is asked for lies within it; of several the one that says most of the part goes first, then the newer one.
/// The target of all (the empty scope) holds where no other does. Needs the connection's own thread; errors stay in it.

/// The target that holds for what is asked, and for whom it was set.
struct ScopedTarget
{
    Target target;
    Scope scope;
};
std::optional<ScopedTarget> targetFor(storage::Connection& connection, const QString& metric, const Scope& asked,
                                      QDate on = {});
/// The one set for exactly this scope.
std::optional<Target> targetOfPart(storage::Connection& connection, const QString& metric, const Scope& part,
                                   QDate on = {});

/// A new version of the target of a part; that of all and those of other parts stay. A part says no period: a target
/// has a day it begins with.
void setTarget(project::Edit& edit, const QString& metric, const Target& target, const Scope& part);
/// Ends it from a day on, and those planned for later with it.
void removeTarget(project::Edit& edit, const QString& metric, const Scope& part, QDate from, const QString& note = {});

/// Whether a target of `part` speaks of what is asked.
bool coversAll(const Scope& part, const Scope& asked);

/// As the column has it: '' for the empty scope; and back.
QString scopeToText(const Scope& scope);
Scope scopeFromText(const QByteArray& json);

} // namespace tropa::metrics
