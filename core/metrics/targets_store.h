#pragma once

#include "metrics/metric.h"
#include "project/edit.h"

namespace tropa::metrics {

/// What the team wants of a metric: a named, versioned rule of the project. The newest one since a date holds.
struct Target
{
    double value = 0;
    std::optional<double> alarm; ///< past it a map cell gets the bad background
    QDate since;
    QString note;
};

std::optional<Target> target(storage::Connection& connection, const QString& metric, QDate on = {});
void setTarget(project::Edit& edit, const QString& metric, const Target& target);

/// The project's own defaults of a metric's parameters (what counts as lost, how many boxes are the top): a named,
/// versioned rule, the newest holds. Empty: the metric's own.
Parameters projectParameters(storage::Connection& connection, const QString& metric);
/// A new version. What is not given goes back to the metric's own.
void setProjectParameters(project::Edit& edit, const QString& metric, const Parameters& parameters,
                          const QString& note = {});

/// Project-wide choices for reading evidence.
struct EvidenceRules
{
    int minimumN = 30;        ///< below it a number is greyed
    int staleAfterDays = 180; ///< an older metric is not "measured"
    int codedRespondents = 3; ///< this many voices make "coded"
};
EvidenceRules evidenceRules(storage::Connection& connection);
void setEvidenceRules(project::Edit& edit, const EvidenceRules& rules);

} // namespace tropa::metrics
