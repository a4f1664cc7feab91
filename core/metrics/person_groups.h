#pragma once

#include "metrics/metric.h"

namespace tropa::metrics {

/// Everybody of one segment of patients, or of one persona through the segment tied to it.
struct PersonGroup
{
    qint64 key = 0;
    QString label;
    std::vector<qint64> persons; ///< ascending
};

/// True for the dimensions that are sets of persons and may overlap: segment and persona.
bool isOfPersons(const QString& dimension);

/// The persons a scope is narrowed to by segment and persona, ascending; none when it names neither. Who is in a
/// segment is told as of today, whatever the period: the answers of last spring can be read by who has left since. A
/// persona without a segment has nobody.
Result<std::optional<std::vector<qint64>>> personsWithin(const EvaluationContext& context, const Scope& scope);

/// All segments that have a rule, or all personas tied to one, in the frame's order.
Result<std::vector<PersonGroup>> personGroups(const EvaluationContext& context, const QString& dimension);

} // namespace tropa::metrics
