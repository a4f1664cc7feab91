#pragma once

#include "base/guid.h"
#include "base/id.h"
#include "maps/checker.h"
#include "maps/priorities.h"
#include "maps/vocabulary.h"
#include "metrics/metric.h"

namespace tropa::insights {

using InsightId = Id<struct InsightTag>;
using EvidenceId = Id<struct InsightEvidenceTag>;
using CheckId = Id<struct InsightCheckTag>;

enum class Kind { Hypothesis, Pain, Opportunity, FailPoint };
enum class Status { Open, Supported, Refuted, Acting, Done };
enum class Side { For, Against };

std::span<const maps::Term<Kind>> kinds();
std::span<const maps::Term<Status>> statuses();
std::span<const maps::Term<Side>> sides();

/// One piece of what speaks for an insight or against it: an entity of any room (a coded segment, an open answer, a
/// review, a mystery visit, a card of a map), or a metric in a scope, computed when it is looked at.
struct EvidencePiece
{
    EvidenceId id;
    Side side = Side::For;
    EntityRef ref;
    QString metric; ///< where `ref` is none
    metrics::Scope scope;
    metrics::Parameters parameters;

    bool isMetric() const { return !metric.isEmpty(); }
};

/// A metric before and after: two waves, or the two sides of a day.
struct Check
{
    CheckId id;
    QString metric;
    metrics::Scope scope;
    metrics::Parameters parameters;
    frame::WaveId before;
    frame::WaveId after;
    QDate splitOn; ///< the first day of "after"; where no waves are given
};

/// What the team believes, with what it rests on. A value.
struct Insight
{
    InsightId id;
    Guid guid;
    Kind kind = Kind::Hypothesis;
    Status status = Status::Open;
    QString statement;
    QString note;
    QString owner;
    maps::Priority priority;        ///< value and effort, 1 … 5
    std::optional<qint64> patients; ///< typed; none: told from its numbers
    QDate dueOn;
    EntityRef origin; ///< "map_card" or "map_mark" it came from
    QDateTime madeAt;
    std::vector<EvidencePiece> evidence;
    std::vector<Check> checks;
};

/// Where value and effort put it, as on a map.
maps::Quadrant quadrantOf(const maps::Priority& priority);

} // namespace tropa::insights
