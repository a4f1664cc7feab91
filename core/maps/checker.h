#pragma once

#include "maps/board_values.h"
#include "maps/finding.h"

#include <QSet>

namespace tropa::maps {

/// A decision to leave a finding as it is, kept in the file.
struct Suppression
{
    QString rule;
    EntityRef element;
    QString reason;
};

/// What one pain, opportunity or fail point is worth and costs, on 1 … 5.
struct Priority
{
    std::optional<double> value;
    std::optional<double> effort;
};

/// All that the rules look at, beside the board itself: read once by readCheckContext(). A value.
struct CheckContext
{
    metrics::EvidenceRules evidence;
    QDate today;
    Language language = Language::Russian; ///< the project's own
    std::vector<Suppression> suppressions;
    QHash<CardId, QString> strayCards; ///< on this map's lanes, but on a step of another journey: id and text
    QHash<StepId, int> positions;      ///< of a step within its stage, as the file has them
    bool hasOtherKind = false;         ///< the journey has a map of the other kind (journey map, blueprint)
    QSet<StepId> stepsOfOtherKind;     ///< on which such a map has a card
    QSet<StepId> measuredSteps;        ///< on which another map of the journey has a metric
    QSet<StepId> ownedSteps;           ///< on which another map of the journey names who is responsible
    QSet<BindingId> deadBindings;      ///< whose scope names what is no longer there
    bool hasPersonaGoals = false;
    bool isNested = false;                 ///< a card of another map opens this one, and goes on after it
    QHash<EntityRef, Priority> priorities; ///< of cards and marks
};

/// One part of the completeness score: how many of how many.
struct CompletenessPart
{
    Message name;
    int done = 0;
    int of = 0;
};

struct CheckReport
{
    std::vector<Finding> findings; ///< errors first, then by rule and place on the board
    std::vector<CompletenessPart> completeness;

    /// The mean of the parts that apply, 0 … 100.
    double score() const;
    /// Not suppressed ones.
    int count(Severity severity) const;
};

/// Looks at a board by the rules of journey maps or of blueprints. `values` may be missing while they are computed: the
/// rules that need them keep silent. Pure; any thread.
CheckReport checkBoard(const Board& board, const CheckContext& context, const BoardValues* values);

/// Reads the context of a board. Errors stay on the connection.
CheckContext readCheckContext(storage::Connection& connection, const Board& board, QDate today);

/// Leaves a finding as it is, with a reason; without one the suppression is taken back.
void suppress(project::Edit& edit, MapId map, const QString& rule, const EntityRef& element, const QString& reason);
/// Of all cards and marks that have one.
QHash<EntityRef, Priority> readPriorities(storage::Connection& connection);
/// Of a card or a mark; a priority without both numbers is removed.
void setPriority(project::Edit& edit, const EntityRef& element, const Priority& priority);

/// "error", "warning", "info".
QString idOf(Severity severity);
std::optional<Severity> severityFrom(const QString& word);
/// A finding of DESIGN 8: rule, severity, map, element, message, fix, suppressed (and reason).
QJsonObject toJson(const Finding& finding, const Board& board, Language language);

} // namespace tropa::maps
